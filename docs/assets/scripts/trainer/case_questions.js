// Which questions an aid asks of a case. On what each hangs comes from Python.

/**
 * The facts that are asked after, known or not; an answer to any other question does not count.
 * @param {OpenedCase} shown
 * @param {DescribedAid} version
 */
export function askedIn({ answers, date }, { facts, read_as: readings }) {
  /** @type {Set<string>} */
  const asked = new Set();

  /** @param {Condition} condition */
  function holds({ fact, values }) {
    const reading = readings.find((each) => each.fact === fact && each.answer === answers[fact] && each.first <= date && date <= each.last);
    const read = reading ? reading.as : answers[fact];
    return asked.has(fact) && values.some((value) => value === read);
  }

  for (const [name, { only_if: opening, unless: closing }] of Object.entries(facts)) {
    if (opening.every(holds) && !closing.some(holds)) asked.add(name); // a question comes after those it hangs on
  }
  return [...asked];
}

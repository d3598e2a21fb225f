/** The outcome of one person in each municipality, looked up; nothing here decides. */

/** @typedef {import("./aid_table.js").AnswerTable} AnswerTable */
/** @typedef {{ name: string, page: string | undefined, by_law: ByLaw | null, group: string, title: string, reasons: string[] }} InMunicipality */

/**
 * For each municipality `{ name, page, by_law, group, title, reasons }`: the by-law that is read on this day (null where
 * none is known), the outcome with its title, and the sentences that make the difference. `data`: as Python wrote it.
 * @param {Comparison} data
 * @param {AnswerTable} table
 * @param {Answers} answers
 * @param {string} day
 * @returns {InMunicipality[]}
 */
export function inEach(data, table, answers, day) {
  return data.municipalities.map(({ slug, name, by_laws: ofThis }) => {
    const by_law = ofThis.find(({ first, last }) => first <= day && day <= last) ?? null;
    const asked = { ...answersAsked(data, answers, by_law?.id ?? slug), [data.fact]: slug };
    const result = table.answer(asked, day);
    const outcome = data.outcomes.find(({ id }) => id === result?.outcome) ?? null;
    const cautious = Boolean(result?.caution && outcome?.cautious);
    return {
      name,
      page: (by_law ?? ofThis.at(-1))?.page,
      by_law,
      group: groupOf(result, by_law, cautious),
      title: (cautious ? outcome?.cautious : outcome?.title) ?? "",
      reasons: result ? reasons(data, table, { asked, day, result, by_law }) : [],
    };
  });
}

/**
 * The group of a result: its outcome, apart where that rests on words to check, and apart where no by-law is known.
 * @param {Result | null} result
 * @param {ByLaw | null} by_law
 * @param {boolean} cautious
 */
function groupOf(result, by_law, cautious) {
  if (!result || (!by_law && !result.settled)) {
    return "";
  }
  return `${result.outcome}${cautious ? " cautious" : ""}`;
}

/**
 * Without the answers to questions that are not asked where this by-law is read.
 * @param {Comparison} data
 * @param {Answers} answers
 * @param {string} read
 */
function answersAsked(data, answers, read) {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => data.asked_only[fact]?.includes(read) ?? true));
}

/**
 * The words of the by-law on which the outcome rests; else what the law says; else what must still be asked.
 * @param {Comparison} data
 * @param {AnswerTable} table
 * @param {{ asked: Answers, day: string, result: Result, by_law: ByLaw | null }} found
 */
function reasons(data, table, { asked, day, result, by_law }) {
  const said = by_law ? table.holding(data.clauses, asked, day).filter(({ by_laws: having }) => having.includes(by_law.id)) : [];
  const telling = said.filter(({ leads_to: leadsTo }) => leadsTo === result.outcome);
  const ofLaw = result.findings.filter(({ level, status }) => data.telling[level]?.includes(status));
  if (telling.length > 0) {
    return telling.map(({ words }) => words);
  }
  if (!result.settled) {
    return result.ask_next.slice(0, 1).map((fact) => `${data.open} ${data.questions[fact]}`);
  }
  return ofLaw.length > 0 ? ofLaw.map(({ text }) => text) : [data.none];
}

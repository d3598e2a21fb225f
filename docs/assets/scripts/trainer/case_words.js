// How an answer, a threshold and a row of outcomes read in words; what a question and an outcome are called comes from Python.
import { sayDate } from "../dutch_dates.js";
import { STEP, sayNumber } from "../dutch_numbers.js";
import { NOT_KNOWN, UNKNOWN_ANSWER } from "../unknown_answer.js";

/**
 * An answer in words; `fact` is the description of what is asked.
 * @param {AskedFact} fact
 * @param {Value | undefined} value
 */
export function answerInWords(fact, value) {
  if (value === undefined || value === UNKNOWN_ANSWER) return NOT_KNOWN;
  return fact.labels[value] ?? (typeof value === "number" ? sayNumber(value, ...fact.units) : sayDate(value));
}

/**
 * From which number a rule says something else. Between halves lies "more than".
 * @param {AskedFact} fact
 * @param {number} from
 */
export function thresholdInWords(fact, from) {
  return Number.isInteger(from) ? `vanaf ${sayNumber(from, ...fact.units)}` : `meer dan ${sayNumber(from - STEP, ...fact.units)}`;
}

/**
 * The number that somebody gives for a threshold, as the place where it then lies: "more than" stays more than.
 * @param {number} from
 * @param {number} number
 */
export function movedThreshold(from, number) {
  return Number.isInteger(from) ? number : number + STEP;
}

/**
 * What a change does to a row of cases: how many, and of each that turns its name with the outcome before and after.
 * @param {string[]} names
 * @param {NamedOutcome[]} before
 * @param {NamedOutcome[]} after
 */
export function turned(names, before, after) {
  const changed = names.flatMap((name, place) =>
    before[place].outcome === after[place].outcome ? [] : [{ name, before: before[place].title, after: after[place].title }],
  );
  return { total: names.length, changed };
}

/**
 * That in one sentence.
 * @param {ReturnType<typeof turned>} found
 * @param {string} what
 */
export function turnedInWords({ total, changed }, what) {
  if (changed.length === 0) return `Bij geen van de ${total} ${what} verandert de uitkomst.`;
  return `Bij ${changed.length} van de ${total} ${what} verandert de uitkomst:`;
}

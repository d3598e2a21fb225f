/** A case as a file, in the form of CONTRACT.md, and back into what stands in a form. Whatever is read may be anything. */

import { readDate, sayDate } from "./dutch_dates.js";
import { sayNumber } from "./dutch_numbers.js";
import { isText } from "./form_contents.js";

const ANY_DAY = { first: "0000-01-01", last: "9999-12-31", today: "" };

/** @typedef {{ aid: string, release: string, edition: string | undefined, period: Period, saved: string, answers: Answers }} Saved what is in each file */
/** @typedef {Record<string, unknown>} Table */
/** @typedef {[name: string, value: unknown]} Pair */
/** @typedef {NonNullable<ReturnType<typeof readCase>>} FoundCase */

/**
 * The text of the file; `unread` are the texts in fields that could not be read, by the names of those, and `told` what
 * the page said of these answers: its outcome, and the status of each rule.
 * @param {Saved & { date?: string, words: Record<string, string>, unread: Record<string, string>, told?: Result }} saved
 */
export function writeCase({ aid, release, edition, period, saved, date, answers, words, unread, told }) {
  const said = { outcome: told?.outcome, findings: told && statusesOf(told) };
  return asText({ aid, rules_version: release, rules_period: period, edition, saved, date, answers, own_words: words, unread, ...said });
}

/**
 * The text of a report that another outcome was expected; own words only where there are any.
 * @param {Saved & { date: string, outcome: string, expected: string, words: string }} report
 */
export function writeReport({ aid, release, edition, period, saved, date, answers, outcome, expected, words }) {
  const report = { aid, rules_version: release, rules_period: period, edition, saved, date, answers, outcome, expected };
  return asText({ ...report, own_words: words || undefined });
}

/**
 * The status of each rule in an answer, by the id of the rule.
 * @param {Result} result
 * @returns {Record<string, string>}
 */
export function statusesOf({ findings }) {
  return Object.fromEntries(findings.map(({ rule, status }) => [rule, status]));
}

/** @param {object} contents */
function asText(contents) {
  return `${JSON.stringify(contents, null, 2)}\n`;
}

/**
 * The case in a text, or null where there is none in it: for which aid, by which release and edition and of which day it
 * says to be, what it says that the page told then, the contents for a form, of which `dayName` is the name of the day, and in `unusable` the names of what is no answer at
 * all. A bare answer file is a case too.
 * @param {string} text
 * @param {string} dayName
 */
export function readCase(text, dayName) {
  const data = parsed(text);
  if (!isTable(data)) {
    return null;
  }
  const file = "answers" in data ? data : { answers: data };
  const given = Object.entries({ [dayName]: file.date, ...table(file.answers) }).map(([name, value]) => /** @type {Pair} */ ([name, typed(value)]));
  const [answers, badAnswers] = sorted([...given, ...Object.entries(table(file.unread))]);
  const [words, badWords] = sorted(Object.entries(table(file.own_words)));
  return {
    aid: textOr(file.aid, ""),
    release: textOr(file.rules_version, ""),
    edition: textOr(file.edition, ""),
    saved: dayIn(file.saved),
    day: dayIn(file.date),
    told: { outcome: textOr(file.outcome, ""), findings: table(file.findings) },
    contents: { answers, words },
    unusable: [...badAnswers, ...badWords],
  };
}

/** @param {unknown} value */
function dayIn(value) {
  return readDate(textOr(value, ""), ANY_DAY).value ?? "";
}

/**
 * The pairs that a form can hold, and the names of all others; what is not there at all is neither.
 * @param {Pair[]} pairs
 * @returns {[held: [string, string][], others: string[]]}
 */
function sorted(pairs) {
  const given = pairs.filter(([, value]) => value !== undefined);
  const others = given.filter(([, value]) => !isText(value)).map(([name]) => name);
  return [given.flatMap(([name, value]) => (isText(value) ? [[name, value]] : [])), others];
}

/**
 * A number or a day as somebody would type it.
 * @param {unknown} value
 */
function typed(value) {
  if (typeof value === "number") {
    return sayNumber(value);
  }
  return isText(value) && readDate(value, ANY_DAY).value === value ? sayDate(value) : value;
}

/**
 * @param {string} text
 * @returns {unknown}
 */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * @param {unknown} value
 * @returns {Table}
 */
function table(value) {
  return isTable(value) ? value : {};
}

/**
 * @param {unknown} value
 * @returns {value is Table}
 */
function isTable(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * @param {unknown} value
 * @param {string} otherwise
 */
function textOr(value, otherwise) {
  return isText(value) ? value : otherwise;
}

/** A case as a file, in the form of CONTRACT.md, and back into what stands in a form. Whatever is read may be anything. */

import { readDate, sayDate } from "./dutch_dates.js";
import { sayNumber } from "./dutch_numbers.js";
import { isText } from "./form_contents.js";

const ANY_DAY = { first: "0000-01-01", last: "9999-12-31", today: "" };

/**
 * The text of the file; `unread` are the texts in fields that could not be read, by the names of those, and `told` what
 * the page said of these answers: its outcome, and the status of each rule.
 */
export function writeCase({ aid, release, edition, period, saved, date, answers, words, unread, told }) {
  const said = { outcome: told?.outcome, findings: told && statusesOf(told) };
  return asText({ aid, rules_version: release, rules_period: period, edition, saved, date, answers, own_words: words, unread, ...said });
}

/** The text of a report that another outcome was expected; own words only where there are any. */
export function writeReport({ aid, release, edition, period, saved, date, answers, outcome, expected, words }) {
  const report = { aid, rules_version: release, rules_period: period, edition, saved, date, answers, outcome, expected };
  return asText({ ...report, own_words: words || undefined });
}

/** The status of each rule in an answer, by the id of the rule. */
export function statusesOf({ findings }) {
  return Object.fromEntries(findings.map(({ rule, status }) => [rule, status]));
}

function asText(contents) {
  return `${JSON.stringify(contents, null, 2)}\n`;
}

/**
 * The case in a text, or null where there is none in it: for which aid, by which release and edition and of which day it
 * says to be, what it says that the page told then, the contents for a form, of which `dayName` is the name of the day, and in `unusable` the names of what is no answer at
 * all. A bare answer file is a case too.
 */
export function readCase(text, dayName) {
  const data = parsed(text);
  if (!isTable(data)) {
    return null;
  }
  const file = "answers" in data ? data : { answers: data };
  const given = Object.entries({ [dayName]: file.date, ...table(file.answers) }).map(([name, value]) => [name, typed(value)]);
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

function dayIn(value) {
  return readDate(textOr(value, ""), ANY_DAY).value ?? "";
}

/** The pairs that a form can hold, and the names of all others; what is not there at all is neither. */
function sorted(pairs) {
  const given = pairs.filter(([, value]) => value !== undefined);
  return [given.filter(([, value]) => isText(value)), given.filter(([, value]) => !isText(value)).map(([name]) => name)];
}

/** A number or a day as somebody would type it. */
function typed(value) {
  if (typeof value === "number") {
    return sayNumber(value);
  }
  return isText(value) && readDate(value, ANY_DAY).value === value ? sayDate(value) : value;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function table(value) {
  return isTable(value) ? value : {};
}

function isTable(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOr(value, otherwise) {
  return isText(value) ? value : otherwise;
}

/** The answers in the form, as in an answer file: what is not filled in, not asked or not readable is left out. */

import { dayOfQuestions } from "./aid_day.js";
import { isUnderway, spread } from "./date_parts.js";
import { readField, showReading, typedFields } from "./aid_fields.js";
import { showRemarks } from "./aid_remarks.js";
import { ownWordsIn, readOn, showVersion } from "./aid_versions.js";
import { part, partAround } from "./page_parts.js";

/** @typedef {{ answers: Answers, refused: TypedField[] }} ReadAnswers */

/**
 * The answers, and the fields that cannot be read; what is wrong is said at each of those. `day`: for which the visitor
 * asks. A date that stands in for a choice goes before it.
 * @param {AnswerForm} form
 * @param {string | null} day
 * @returns {ReadAnswers}
 */
export function readAnswers(form, day) {
  const asked = typedFields(form).filter((input) => !("day" in input.dataset) && !isHidden(input));
  asked.forEach(spread);
  const readings = asked.map((input) => ({ input, reading: readField(input, day) }));
  readings.forEach(({ input, reading }) => showReading(input, reading, { typing: isUnderway(input) }));
  /** @type {Answers} */
  const answers = Object.fromEntries([...chosen(form), ...readings.flatMap((each) => typed(form, each))]);
  for (const { input, reading } of readings) {
    if (reading.value !== undefined && input.dataset.replaces) {
      delete answers[input.dataset.replaces];
    }
  }
  return { answers, refused: readings.filter(({ input, reading }) => reading.refused && !isUnderway(input)).map(({ input }) => input) };
}

/**
 * Shows the questions of the version for the day, of these the ones that matter after an earlier answer, with what is said
 * of that; a hidden answer is kept.
 * @param {AnswerForm} form
 */
export function showQuestions(form) {
  const day = dayOfQuestions(form);
  const version = showVersion(form, day);
  showRemarks(version, day);
  const given = new FormData(form);
  for (const question of version.querySelectorAll("[data-only-if]")) {
    const { onlyIf = "", onlyIfValues = "", onlyIfRead, unless, unlessValues = "" } = question.dataset;
    const answer = onlyIfRead ? readOn(part(version, `[name="${onlyIf}"]`, HTMLSelectElement), day) : given.get(onlyIf);
    const opened = isAsked(version, onlyIf) && isOneOf(answer, onlyIfRead ?? onlyIfValues);
    question.hidden = !opened || (unless !== undefined && isAsked(version, unless) && isOneOf(given.get(unless), unlessValues));
  }
  for (const group of version.querySelectorAll(".vraaggroep")) {
    group.hidden = !group.querySelector("fieldset:not([hidden])");
  }
}

/**
 * Whether the question about a fact is on the page now.
 * @param {Element} version
 * @param {string} fact
 */
function isAsked(version, fact) {
  const field = version.querySelector(`[name="${fact}"]`);
  return field !== null && !partAround(field, "fieldset").hidden;
}

/**
 * @param {FormDataEntryValue | null} answer
 * @param {string} values with spaces between
 */
function isOneOf(answer, values) {
  return values.split(" ").some((each) => each === answer);
}

/**
 * What somebody wrote in own words, with the question it belongs to.
 * @param {AnswerForm} form
 */
export function ownWords(form) {
  return written(form).map((field) => ({ question: part(partAround(field, "fieldset"), "legend").textContent, words: field.value.trim() }));
}

/**
 * The same by the fact that each belongs to, as it was written.
 * @param {AnswerForm} form
 * @returns {Record<string, string>}
 */
export function ownWordsByFact(form) {
  return Object.fromEntries(written(form).map(({ dataset, value }) => [dataset.ownWords, value]));
}

/** @param {AnswerForm} form */
function written(form) {
  return ownWordsIn(form).filter((field) => field.value.trim() && !isHidden(field));
}

/**
 * @param {AnswerForm} form
 * @returns {[string, Value][]}
 */
function chosen(form) {
  const fields = /** @type {NodeListOf<HTMLSelectElement | HTMLInputElement>} */ (form.querySelectorAll("select[name], input[type=radio]:checked"));
  return [...fields].filter((field) => field.value !== "" && !isHidden(field)).map(({ name, value }) => [name, value]);
}

/**
 * @param {AnswerForm} form
 * @param {{ input: TypedField, reading: import("./aid_fields.js").Reading }} read
 * @returns {[string, Value][]}
 */
function typed(form, { input, reading: { value, unknown } }) {
  if (unknown) {
    return [[input.name, form.dataset.unknownAnswer]];
  }
  return value === undefined ? [] : [[input.name, value]];
}

/** @param {Element} field */
function isHidden(field) {
  return field.closest("[hidden]") !== null;
}

/** The answers in the form, as in an answer file: what is not filled in, not asked or not readable is left out. */

import { dayOfQuestions } from "./aid_day.js";
import { isUnderway, spread } from "./date_parts.js";
import { readField, showReading, typedFields } from "./aid_fields.js";
import { readOn, showVersion } from "./aid_versions.js";

/**
 * The answers, and the fields that cannot be read; what is wrong is said at each of those. `day`: for which the visitor
 * asks. A date that stands in for a choice goes before it.
 */
export function readAnswers(form, day) {
  const asked = typedFields(form).filter((input) => !("day" in input.dataset) && !isHidden(input));
  asked.forEach(spread);
  const readings = asked.map((input) => ({ input, reading: readField(input, day) }));
  readings.forEach(({ input, reading }) => showReading(input, reading, { typing: isUnderway(input) }));
  const answers = Object.fromEntries([...chosen(form), ...readings.flatMap((each) => typed(form, each))]);
  for (const { input, reading } of readings) {
    if (reading.value !== undefined && input.dataset.replaces) {
      delete answers[input.dataset.replaces];
    }
  }
  return { answers, refused: readings.filter(({ input, reading }) => reading.refused && !isUnderway(input)).map(({ input }) => input) };
}

/**
 * Shows the questions of the version for the day, of these the ones that matter after an earlier answer; a hidden answer
 * is kept.
 */
export function showQuestions(form) {
  const day = dayOfQuestions(form);
  const version = showVersion(form, day);
  const given = new FormData(form);
  for (const question of version.querySelectorAll("[data-only-if]")) {
    const { onlyIf, onlyIfValues, onlyIfRead } = question.dataset;
    const field = version.querySelector(`[name="${onlyIf}"]`);
    const answer = onlyIfRead ? readOn(field, day) : given.get(onlyIf);
    const opened = !field.closest("fieldset").hidden && (onlyIfRead ?? onlyIfValues).split(" ").includes(answer);
    question.hidden = !opened || isNeedless(question, version, given);
  }
  for (const group of version.querySelectorAll(".vraaggroep")) {
    group.hidden = !group.querySelector("fieldset:not([hidden])");
  }
}

/** Whether an answer to another question that is asked says that this one decides nothing. */
function isNeedless({ dataset: { unless, unlessValues } }, version, given) {
  const field = unless && version.querySelector(`[name="${unless}"]`);
  return field && !field.closest("fieldset").hidden && unlessValues.split(" ").includes(given.get(unless));
}

/** What somebody wrote in own words, with the question it belongs to. */
export function ownWords(form) {
  return [...form.querySelectorAll("[data-own-words]")]
    .filter((field) => field.value.trim() && !isHidden(field))
    .map((field) => ({ question: field.closest("fieldset").querySelector("legend").textContent, words: field.value.trim() }));
}

/** The same by the fact that each belongs to, as it was written. */
export function ownWordsByFact(form) {
  const fields = [...form.querySelectorAll("[data-own-words]")].filter((field) => field.value.trim() && !isHidden(field));
  return Object.fromEntries(fields.map(({ dataset, value }) => [dataset.ownWords, value]));
}

function chosen(form) {
  return [...form.querySelectorAll("select[name], input[type=radio]:checked")]
    .filter((field) => field.value !== "" && !isHidden(field))
    .map(({ name, value }) => [name, value]);
}

/**
 * @param {HTMLFormElement} form
 * @param {{ input: HTMLInputElement, reading: import("./aid_fields.js").Reading }} read
 */
function typed(form, { input, reading: { value, unknown } }) {
  if (unknown) {
    return [[input.name, form.dataset.unknownAnswer]];
  }
  return value === undefined ? [] : [[input.name, value]];
}

function isHidden(field) {
  return field.closest("[hidden]") !== null;
}

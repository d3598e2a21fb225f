/** All that is filled in in a form, as it stands there: to keep it, and to put it back. Whatever was kept may be anything. */

import { dayOfQuestions } from "./aid_day.js";
import { typedFields } from "./aid_fields.js";
import { letOneCount } from "./aid_take_back.js";
import { isRadio, ownWordsIn, showVersion } from "./aid_versions.js";
import { spread } from "./date_parts.js";

/** @typedef {[name: string, value: string]} Pair */

const LONGEST = 20_000; // characters of one field; more than anybody wrote here

/**
 * The contents of the form, but for what is empty.
 * @param {AnswerForm} form
 * @returns {Contents}
 */
export function contentsOf(form) {
  const written = ownWordsIn(form).filter(({ disabled }) => !disabled);
  const words = written.map(({ dataset, value }) => /** @type {Pair} */ ([dataset.ownWords, value]));
  return { answers: pairs(/** @type {Pair[]} */ ([...new FormData(form)])), words: pairs(words) };
}

/**
 * Whether nothing is filled in.
 * @param {Contents} contents
 */
export function isEmpty({ answers, words }) {
  return answers.length === 0 && words.length === 0;
}

/**
 * Lets nobody write more in own words than can be put back.
 * @param {AnswerForm} form
 */
export function limitWords(form) {
  ownWordsIn(form).forEach((field) => (field.maxLength = LONGEST));
}

/**
 * Contents out of what was kept as text, but for what no field may hold; null where that is anything else, as from another
 * version or another site.
 * @param {string | null} text
 * @returns {Contents | null}
 */
export function parseContents(text) {
  try {
    const { answers, words } = JSON.parse(text ?? "null");
    return arePairs(answers) && arePairs(words) ? { answers: answers.filter(fits), words: words.filter(fits) } : null;
  } catch {
    return null;
  }
}

/**
 * Fills the form with these contents, in the version for their day, and empties the rest. Gives the pairs that found no
 * place: what is not asked there, and what is not among the answers.
 * @param {AnswerForm} form
 * @param {Contents} contents
 */
export function fillForm(form, { answers, words }) {
  const given = new Map(answers);
  for (const day of /** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll("input[data-day]"))) {
    day.value = given.get(day.name) ?? "";
  }
  const version = showVersion(form, dayOfQuestions(form));
  const written = new Map(words);
  for (const field of /** @type {NodeListOf<Field>} */ (form.querySelectorAll("[data-version] :is(input, select, textarea)"))) {
    const value = version.contains(field) ? kept(field, given, written) : undefined;
    if (isRadio(field)) {
      field.checked = value === field.value;
    } else {
      field.value = allowed(field, value ?? "");
    }
  }
  const now = contentsOf(form);
  typedFields(form).forEach(spread);
  letOneCount(form);
  return [...without(answers, now.answers), ...without(words, now.words)];
}

/**
 * @param {Field} field
 * @param {Map<string, string>} given
 * @param {Map<string, string>} written
 */
function kept(field, given, written) {
  // Words that were kept before go by the id of their field.
  return field.name ? given.get(field.name) : (written.get(field.dataset.ownWords ?? "") ?? written.get(field.id));
}

/**
 * The pairs whose name has another value, or none.
 * @param {Pair[]} pairs
 * @param {Pair[]} placed
 */
function without(pairs, placed) {
  const found = new Map(placed);
  return pairs.filter(([name, value]) => value !== "" && !sameText(found.get(name), value)).map(([name, value]) => ({ name, value }));
}

/**
 * Whether a field holds this text: it may hold no line ends but its own.
 * @param {string | undefined} held
 * @param {string} value
 */
function sameText(held, value) {
  return held !== undefined && held.replace(/\r\n?/g, "\n") === value.replace(/\r\n?/g, "\n");
}

/**
 * @param {Field} field
 * @param {string} value
 */
function allowed(field, value) {
  return !(field instanceof HTMLSelectElement) || [...field.options].some((option) => option.value === value) ? value : "";
}

/** @param {Pair} pair */
function fits(pair) {
  return pair.every(isText);
}

/** @param {Pair[]} all */
function pairs(all) {
  return all.filter(([, value]) => value !== "");
}

/**
 * @param {unknown} value
 * @returns {value is Pair[]}
 */
function arePairs(value) {
  /** @type {(pair: unknown) => boolean} */
  const isPair = (pair) => Array.isArray(pair) && pair.length === 2 && pair.every((each) => typeof each === "string");
  return Array.isArray(value) && value.every(isPair);
}

/**
 * Whether a value is a text of no more than a field may hold.
 * @param {unknown} value
 * @returns {value is string}
 */
export function isText(value) {
  return typeof value === "string" && value.length <= LONGEST;
}

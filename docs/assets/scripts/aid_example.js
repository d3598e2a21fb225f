/** Opens a known case in the form: fills in what stands in the page and leaves the rest empty. Nothing enters the URL. */

import { sayDate } from "./dutch_dates.js";
import { sayNumber } from "./dutch_numbers.js";
import { namesOf } from "./aid_fields.js";
import { letOneCount } from "./aid_take_back.js";
import { remember } from "./aid_undo.js";
import { fieldsOf, isRadio, ownWordsIn, shownVersion } from "./aid_versions.js";
import { part, partAround } from "./page_parts.js";

/**
 * Fills in an example that is chosen from the list, where a version of the aid has one.
 * @param {AnswerForm} form
 */
export function offerExamples(form) {
  for (const list of /** @type {NodeListOf<HTMLSelectElement>} */ (form.querySelectorAll("[data-example]"))) {
    // the event goes on to the form, which then answers as it does for any other change
    list.addEventListener("change", () => list.value && openIn(form, partAround(list, "[data-version]"), list.value));
  }
}

/**
 * Fills in one example of the version that is shown, where it has that one.
 * @param {AnswerForm} form
 * @param {string} id
 */
export function openExample(form, id) {
  /** @type {HTMLSelectElement | null} */
  const list = shownVersion(form).querySelector("[data-example]");
  if (list && [...list.options].some(({ value }) => value === id)) {
    list.value = id;
    openIn(form, shownVersion(form), id);
  }
}

/**
 * @param {AnswerForm} form
 * @param {HTMLElement} version
 * @param {string} id
 */
function openIn(form, version, id) {
  /** @type {Answers} */
  const example = JSON.parse(part(version, "[data-examples]").textContent)[id];
  const offerUndo = remember(form, "Het voorbeeld staat erin.");
  for (const field of fieldsOf(version)) {
    if (isRadio(field)) {
      field.checked = example[field.name] === field.value;
    } else {
      field.value = typed(field, example[field.name]);
    }
  }
  ownWordsIn(version).forEach((field) => (field.value = "")); // they are about another case
  letOneCount(version);
  offerUndo({ focus: false });
}

/**
 * A value as somebody would type it.
 * @param {HTMLElement} field
 * @param {Value} [value]
 */
function typed({ dataset }, value = "") {
  if (typeof value === "number") {
    return namesOf(dataset)[value] ?? sayNumber(value);
  }
  return dataset.kind === "datum" && value ? sayDate(value) : value;
}

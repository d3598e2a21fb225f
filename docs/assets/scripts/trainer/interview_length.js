// An answer that is too long to read back out of the file: that is said at its field, and nothing of it is cut off.
import { part } from "../page_parts.js";
import { sayFault } from "./field_faults.js";
import { LONGEST_TEXT } from "./interview_file.js";

const TOO_LONG = `Dit antwoord is te lang voor het JSON-bestand: daarin passen ${LONGEST_TEXT} tekens. Maak het korter.`;

/** @param {HTMLFormElement} form */
export function heedLength(form) {
  form.addEventListener("input", ({ target }) => {
    if (target instanceof HTMLTextAreaElement && isTooLong(target) !== target.hasAttribute("aria-invalid")) tell(form, target);
  });
}

/**
 * Whether every answer fits; else whoever asks is taken to the first that does not.
 * @param {HTMLFormElement} form
 */
export function allFit(form) {
  const fields = [...form.querySelectorAll("textarea")];
  for (const field of fields) tell(form, field);
  const wrong = fields.find(isTooLong);
  wrong?.focus();
  return !wrong;
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLTextAreaElement} field
 */
function tell(form, field) {
  sayFault(part(form, `[data-fault="${field.name}"]`), [field], isTooLong(field) ? { field, words: TOO_LONG } : null);
}

/** @param {HTMLTextAreaElement} field */
function isTooLong({ value }) {
  return value.length > LONGEST_TEXT;
}

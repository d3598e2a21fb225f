/**
 * The versions of an aid, one for each period of the law, stand side by side in its page. Only the one for the day asked
 * about is shown and takes part; where two ask the same, the answer goes along.
 */

import { part } from "./page_parts.js";

const ALL = "[data-version]";

/**
 * Shows everything that is for this day ("JJJJ-MM-DD"): the last version that began by then, or the first.
 * @param {AnswerForm} form
 * @param {string} day
 */
export function showVersion(form, day) {
  const before = shownVersion(form);
  const after = ofDay(form, day);
  if (before !== after) {
    carry(before, after);
  }
  for (const version of document.querySelectorAll(ALL)) {
    version.hidden = version.dataset.first !== after.dataset.first;
  }
  for (const version of form.querySelectorAll(ALL)) {
    for (const field of /** @type {NodeListOf<Field>} */ (version.querySelectorAll("input, select, textarea"))) {
      field.disabled = version.hidden !== false;
    }
  }
  return after;
}

/**
 * The part of the form with the questions that are shown.
 * @param {AnswerForm} form
 */
export function shownVersion(form) {
  return /** @type {VersionPart} */ (part(form, `${ALL}:not([hidden])`));
}

/**
 * Fills in an answer in one version; a value that is not offered there is left out.
 * @param {VersionPart} version
 * @param {string} name
 * @param {string} value
 */
export function fillIn(version, name, value) {
  for (const field of fieldsOf(version, name)) {
    if (isRadio(field)) {
      field.checked ||= field.value === value;
    } else if (!(field instanceof HTMLSelectElement) || [...field.options].some((option) => option.value === value)) {
      field.value = value;
    }
  }
}

/**
 * The fields for facts in a part of the form, or of them those for one.
 * @param {Element} place
 * @param {string} [name]
 */
export function fieldsOf(place, name) {
  return [.../** @type {NodeListOf<Field>} */ (place.querySelectorAll(name === undefined ? "[name]" : `[name="${name}"]`))];
}

/**
 * @param {Field} field
 * @returns {field is HTMLInputElement & { type: "radio" }}
 */
export function isRadio(field) {
  return field.type === "radio";
}

/**
 * What the rules read the answer in a list as on a day: a municipality as its by-law of that day.
 * @param {HTMLSelectElement} list
 * @param {string} day
 */
export function readOn(list, day) {
  const chosen = list.selectedOptions[0];
  for (const part of chosen.dataset.readAs?.split(" ") ?? []) {
    const [days, value] = part.split("=");
    const [first, last] = days.split("/");
    if (first <= day && day <= last) {
      return value;
    }
  }
  return chosen.value;
}

/**
 * @param {AnswerForm} form
 * @param {string} day
 */
function ofDay(form, day) {
  const versions = [.../** @type {NodeListOf<VersionPart>} */ (form.querySelectorAll(ALL))];
  return versions.findLast(({ dataset }) => dataset.first <= day) ?? versions[0];
}

/**
 * @param {VersionPart} from
 * @param {VersionPart} to
 */
function carry(from, to) {
  for (const field of fieldsOf(from)) {
    if (!isRadio(field) || field.checked) {
      fillIn(to, field.name, field.value);
    }
  }
  for (const { dataset, value } of ownWordsIn(from)) {
    const same = ownWordsIn(to).find((each) => each.dataset.ownWords === dataset.ownWords);
    if (same) {
      same.value = value;
    }
  }
}

/**
 * The fields for own words in a part of the form.
 * @param {Element} place
 * @returns {HTMLTextAreaElement[]}
 */
export function ownWordsIn(place) {
  return [.../** @type {NodeListOf<HTMLTextAreaElement>} */ (place.querySelectorAll("[data-own-words]"))];
}

/** @type {Map<Element, Texts>} */
const texts = new Map();

/**
 * The words about one version of the aid, read once.
 * @param {Element} version
 * @returns {Texts}
 */
export function textsOf(version) {
  const read = texts.get(version) ?? JSON.parse(part(version, "[data-texts]").textContent);
  texts.set(version, read);
  return read;
}

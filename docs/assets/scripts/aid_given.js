/** The answers given so far in a list, each with a button to change it. */

import { fieldsOf, isRadio } from "./aid_versions.js";
import { element } from "./elements.js";
import { part } from "./page_parts.js";

const TODAY = "Vandaag";

/**
 * Whether one of the facts that a question asks has an answer.
 * @param {HTMLElement} question
 * @param {Answers} answers
 */
export function isGiven(question, answers) {
  return fieldsOf(question).some(({ name }) => name in answers);
}

/** @typedef {(question: HTMLElement) => void} ChangeOf */

/**
 * Draws the list in `place`; `change` is called with the question whose button is pressed.
 * @param {HTMLElement} place
 * @param {HTMLElement[]} questions
 * @param {ChangeOf} change
 */
export function drawGiven(place, questions, change) {
  place.hidden = questions.length === 0;
  const text = JSON.stringify(questions.map((question) => [question.id, filledIn(question)]));
  if (place.dataset.drawn === text) {
    return; // a button may have focus
  }
  place.dataset.drawn = text;
  part(place, "ul").replaceChildren(...questions.map((question) => item(question, change)));
}

/**
 * @param {HTMLElement} question
 * @param {ChangeOf} change
 */
function item(question, change) {
  const text = part(question, "legend, label").textContent;
  const button = element("button", { type: "button", className: "wis-antwoord" }, "Verander");
  button.setAttribute("aria-label", `Verander: ${text}`);
  button.addEventListener("click", () => change(question));
  return element("li", {}, `${text} `, element("strong", {}, words(question)), " ", button);
}

/** @param {HTMLElement} question */
function filledIn(question) {
  return fieldsOf(question).map((field) => (isRadio(field) ? field.checked : field.value));
}

/** @param {HTMLElement} question */
function words(question) {
  /** @type {HTMLInputElement | null} */
  const checked = question.querySelector("input:checked");
  if (checked?.labels) {
    return checked.labels[0].textContent;
  }
  const pressed = question.querySelector('[aria-pressed="true"]');
  if (pressed) {
    return pressed.textContent;
  }
  const list = question.querySelector("select");
  if (list?.value) {
    return list.selectedOptions[0].textContent;
  }
  return question.querySelector("[data-understood]:not([hidden])")?.textContent ?? TODAY;
}

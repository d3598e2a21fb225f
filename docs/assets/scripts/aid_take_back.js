/** Ways to take an answer back, or to give one in words beside a typed field, where a browser itself has none. */

import { gather, partsOf, wholeOf } from "./date_parts.js";
import { readField, showReading } from "./aid_fields.js";
import { localDay } from "./dutch_dates.js";
import { element } from "./elements.js";
import { part, partAround } from "./page_parts.js";

/**
 * Makes the buttons work that clear a choice and that fill in a typed field, and lets the later of a choice and the date it
 * follows from count. What is typed is said back at once.
 * @param {HTMLFormElement} form
 */
export function letTakeBack(form) {
  // While the event goes down: before the answers are read.
  form.addEventListener("change", readChange, { capture: true });
  form.addEventListener("click", ({ target }) => {
    const button = asElement(target).closest("button"); // a browser that translates puts elements of its own around words
    if (button?.matches("[data-fills]")) {
      fillIn(button);
    } else if (button?.matches("[data-take-back]")) {
      takeBack(button);
    }
  });
  form.addEventListener("reset", () => say(form, ""));
  form.addEventListener("focusout", ({ target, relatedTarget }) => {
    const field = wholeOf(asElement(target));
    const group = field.closest("[data-date-parts]");
    if (group && target !== field && !group.contains(/** @type {Node | null} */ (relatedTarget))) {
      changed(field); // it is left, so it may be judged
    }
  });
  form.addEventListener("input", ({ target }) => {
    const field = wholeOf(asElement(target));
    if (isTyped(field)) {
      if (target !== field) {
        gather(field);
      }
      showReading(field, readField(field, localDay()), { typing: true });
    }
  });
}

/**
 * What something happened to: only elements of the form get its events.
 * @param {EventTarget | null} target
 */
function asElement(target) {
  return /** @type {HTMLElement} */ (target);
}

/**
 * Whether people type in a field.
 * @param {Element} field
 * @returns {field is TypedField}
 */
export function isTyped(field) {
  return field.matches("[data-kind]");
}

/**
 * A part of a date says nothing by itself: the whole does once its parts are left.
 * @param {Event} event
 */
function readChange(event) {
  const field = asElement(event.target);
  if (partsOf(field).some((each) => each === field)) {
    event.stopPropagation();
  } else if (field instanceof HTMLInputElement) {
    clearOther(field);
  }
}

/**
 * Shows the buttons to take a choice back at the questions that have an answer, and only there.
 * @param {HTMLFormElement} form
 */
export function showTakeBack(form) {
  for (const choices of form.querySelectorAll(".keuzes")) {
    const button = choices.querySelector("[data-take-back]");
    if (!choices.querySelector("input:checked")) {
      button?.remove();
    } else if (!button) {
      choices.append(takeBackButton(part(partAround(choices, "fieldset"), "legend").textContent));
    }
  }
}

/** @param {string} question */
function takeBackButton(question) {
  const button = element("button", { type: "button", className: "wis-antwoord" }, "Wis", element("span", {}, " dit antwoord"));
  button.dataset.takeBack = "";
  button.setAttribute("aria-label", `Wis dit antwoord: ${question}`);
  return button;
}

/** @param {HTMLButtonElement} button */
function takeBack(button) {
  const radios = [.../** @type {NodeListOf<HTMLInputElement>} */ (partAround(button, ".keuzes").querySelectorAll("input[type=radio]"))];
  radios.forEach((radio) => (radio.checked = false));
  radios[0].focus(); // the button goes
  changed(radios[0]);
}

/**
 * Lets one of a choice and the date that it follows from count, once both were filled in at once: the date that can be read.
 * @param {HTMLElement} place
 */
export function letOneCount(place) {
  /** @type {NodeListOf<TypedField>} */ (place.querySelectorAll("[data-replaces]")).forEach(clearOther);
}

/**
 * A choice takes the place of the date that it follows from, and a date that can be read that of the choice.
 * @param {HTMLInputElement} input
 */
function clearOther(input) {
  const question = input.closest("fieldset");
  /** @type {TypedField | null | undefined} */
  const date = question?.querySelector("[data-replaces]");
  if (!question || !date) {
    return;
  }
  if (input === date) {
    /** @type {HTMLInputElement | null} */
    const choice = readField(date, localDay()).value === undefined ? null : question.querySelector("input[type=radio]:checked");
    say(question, choice ? "date" : "");
    if (choice) {
      choice.checked = false;
    }
  } else {
    say(question, input.checked && date.value !== "" ? "choice" : "");
    if (input.checked) {
      [date, ...partsOf(date)].forEach((field) => (field.value = ""));
    }
  }
}

/**
 * @param {HTMLElement} place
 * @param {string} which
 */
function say(place, which) {
  for (const message of place.querySelectorAll("[data-told]")) {
    message.hidden = message.dataset.told !== which;
  }
}

/**
 * Pressed again, the button takes its answer back.
 * @param {HTMLButtonElement} button
 */
function fillIn(button) {
  const input = part(partAround(button, "fieldset"), "[data-kind]", HTMLInputElement);
  input.value = button.getAttribute("aria-pressed") === "true" ? "" : (button.dataset.fills ?? "");
  changed(input);
}

/** @param {HTMLElement} input */
function changed(input) {
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

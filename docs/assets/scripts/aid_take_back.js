/** Ways to take an answer back, or to give one in words beside a typed field, where a browser itself has none. */

import { gather, partsOf, wholeOf } from "./date_parts.js";
import { readField, showReading } from "./aid_fields.js";
import { localDay } from "./dutch_dates.js";

/**
 * Makes the buttons work that clear a choice and that fill in a typed field, and lets the later of a choice and the date it
 * follows from count. What is typed is said back at once.
 */
export function letTakeBack(form) {
  // While the event goes down: before the answers are read.
  form.addEventListener("change", readChange, { capture: true });
  form.addEventListener("click", ({ target }) => {
    const button = target.closest("button"); // a browser that translates puts elements of its own around words
    if (button?.matches("[data-fills]")) {
      fillIn(button);
    } else if (button?.matches("[data-take-back]")) {
      takeBack(button);
    }
  });
  form.addEventListener("focusout", ({ target, relatedTarget }) => {
    const group = target.closest("[data-date-parts]");
    if (target !== wholeOf(target) && !group.contains(relatedTarget)) {
      changed(wholeOf(target)); // it is left, so it may be judged
    }
  });
  form.addEventListener("input", ({ target }) => {
    const field = wholeOf(target);
    if (target !== field) {
      gather(field);
    }
    if (field.matches("[data-kind]")) {
      showReading(field, readField(field, localDay()), { typing: true });
    }
  });
}

/** A part of a date says nothing by itself: the whole does once its parts are left. */
function readChange(event) {
  if (partsOf(wholeOf(event.target)).includes(event.target)) {
    event.stopPropagation();
  } else if (event.target.matches("input")) {
    clearOther(event.target);
  }
}

/** Shows the buttons to take a choice back at the questions that have an answer, and only there. */
export function showTakeBack(form) {
  for (const choices of form.querySelectorAll(".keuzes")) {
    const button = choices.querySelector("[data-take-back]");
    if (!choices.querySelector("input:checked")) {
      button?.remove();
    } else if (!button) {
      choices.append(takeBackButton(choices.closest("fieldset").querySelector("legend").textContent));
    }
  }
}

function takeBackButton(question) {
  const button = document.createElement("button");
  const which = document.createElement("span");
  which.textContent = " dit antwoord";
  Object.assign(button, { type: "button", className: "wis-antwoord" });
  button.append("Wis", which);
  button.dataset.takeBack = "";
  button.setAttribute("aria-label", `Wis dit antwoord: ${question}`);
  return button;
}

function takeBack(button) {
  const radios = [...button.parentNode.querySelectorAll("input[type=radio]")];
  radios.forEach((radio) => (radio.checked = false));
  radios[0].focus(); // the button goes
  changed(radios[0]);
}

/** A choice takes the place of the date that it follows from, and a date that can be read that of the choice. */
function clearOther(input) {
  const question = input.closest("fieldset");
  const date = question?.querySelector("[data-replaces]");
  if (!date) {
    return;
  }
  if (input === date) {
    const choice = readField(date, localDay()).value === undefined ? null : question.querySelector("input[type=radio]:checked");
    say(question, choice ? "date" : "");
    if (choice) {
      choice.checked = false;
    }
  } else if (input.checked) {
    say(question, date.value === "" ? "" : "choice");
    [date, ...partsOf(date)].forEach((field) => (field.value = ""));
  }
}

function say(question, which) {
  for (const message of question.querySelectorAll("[data-told]")) {
    message.hidden = message.dataset.told !== which;
  }
}

/** Pressed again, the button takes its answer back. */
function fillIn(button) {
  const input = button.closest("fieldset").querySelector("[data-kind]");
  input.value = button.getAttribute("aria-pressed") === "true" ? "" : button.dataset.fills;
  changed(input);
}

function changed(input) {
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

/** In a list of questions: folds away those that can no longer change the outcome, and counts what is left in each group. */

import { isGiven } from "./aid_given.js";
import { holdFocusInSight } from "./aid_in_sight.js";
import { shownVersion } from "./aid_versions.js";

/** `open`: the facts that can still change the outcome; null where nobody knows, and then all questions stand open. */
export function foldNeedless(form, answers, open) {
  holdFocusInSight(() => foldEach(form, answers, open));
}

function foldEach(form, answers, open) {
  const names = new Set(open);
  for (const group of shownVersion(form).querySelectorAll(".vraaggroep")) {
    const unanswered = [...group.querySelectorAll("fieldset:not([hidden])")].filter(
      (question) => !isGiven(question, answers) && !question.querySelector("[data-none]"), // not given means that there is none
    );
    const needless = open ? unanswered.filter((question) => !asksOne(question, names)) : [];
    for (const question of group.querySelectorAll("fieldset")) {
      question.toggleAttribute("data-given", !question.hidden && isGiven(question, answers)); // for what comes on paper
      fold(question, needless.includes(question));
    }
    const left = unanswered.length - needless.length;
    count(group.querySelector("h2"), open && left > 0 ? `nog ${left}` : "");
  }
}

function asksOne(question, names) {
  return [...question.querySelectorAll("[name]")].some(({ name }) => names.has(name));
}

function fold(question, needless) {
  const note = question.querySelector(".hoeft-niet");
  if (!needless) {
    const hadFocus = note?.contains(document.activeElement);
    note?.remove();
    delete question.dataset.needless;
    if (hadFocus) {
      firstField(question).focus({ preventScroll: true });
    }
  } else if (!note && !question.contains(document.activeElement)) {
    question.dataset.needless = "";
    question.querySelector("legend").after(noteFor(question));
  }
}

function noteFor(question) {
  const note = document.createElement("p");
  const button = document.createElement("button");
  const text = "Toch invullen";
  note.className = "hoeft-niet";
  Object.assign(button, { type: "button", className: "wis-antwoord", textContent: text });
  button.setAttribute("aria-label", `${text}: ${question.querySelector("legend").textContent}`);
  button.addEventListener("click", () => {
    question.dataset.unfolded = "";
    firstField(question).focus(); // the button goes
  });
  note.append("Hoeft niet meer. ", button);
  return note;
}

function firstField(question) {
  return question.querySelector("input, select");
}

function count(heading, text) {
  const place = heading.querySelector(".nog") ?? document.createElement("span");
  place.className = "nog";
  place.textContent = text && ` ${text}`;
  if (!place.isConnected) {
    heading.append(place);
  }
}

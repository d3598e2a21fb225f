/** In a list of questions: folds away those that can no longer change the outcome, and counts what is left in each group. */

import { isGiven } from "./aid_given.js";
import { holdFocusInSight } from "./aid_in_sight.js";
import { fieldsOf, shownVersion } from "./aid_versions.js";
import { element } from "./elements.js";
import { part } from "./page_parts.js";

/**
 * `open`: the facts that can still change the outcome; null where nobody knows, and then all questions stand open.
 * @param {AnswerForm} form
 * @param {Answers} answers
 * @param {string[] | null} open
 */
export function foldNeedless(form, answers, open) {
  holdFocusInSight(() => foldEach(form, answers, open));
}

/**
 * @param {AnswerForm} form
 * @param {Answers} answers
 * @param {string[] | null} open
 */
function foldEach(form, answers, open) {
  const names = new Set(open);
  for (const group of shownVersion(form).querySelectorAll(".vraaggroep")) {
    const unanswered = [...group.querySelectorAll("fieldset:not([hidden])")].filter(
      (question) => !isGiven(question, answers) && !question.querySelector("[data-none]"), // not given means that there is none
    );
    const needless = open ? unanswered.filter((question) => !asksOne(question, names) && !isWrong(question)) : [];
    for (const question of group.querySelectorAll("fieldset")) {
      question.toggleAttribute("data-given", !question.hidden && isGiven(question, answers)); // for what comes on paper
      fold(question, needless.includes(question));
    }
    const left = unanswered.length - needless.length;
    count(part(group, "h2"), open && left > 0 ? `nog ${left}` : "");
  }
}

/**
 * @param {HTMLElement} question
 * @param {Set<string>} names
 */
function asksOne(question, names) {
  return fieldsOf(question).some(({ name }) => names.has(name));
}

/**
 * Whether an answer stands in it that cannot be read: what is wrong must stay in sight, and the outcome leads there.
 * @param {HTMLElement} question
 */
function isWrong(question) {
  return question.querySelector("[aria-invalid=true]") !== null;
}

/**
 * @param {HTMLElement} question
 * @param {boolean} needless
 */
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
    part(question, "legend").after(noteFor(question));
  }
}

/** @param {HTMLElement} question */
function noteFor(question) {
  const text = "Toch invullen";
  const button = element("button", { type: "button", className: "wis-antwoord" }, text);
  button.setAttribute("aria-label", `${text}: ${part(question, "legend").textContent}`);
  button.addEventListener("click", () => {
    question.dataset.unfolded = "";
    firstField(question).focus(); // the button goes
  });
  return element("p", { className: "hoeft-niet" }, "Hoeft niet meer. ", button);
}

/** @param {HTMLElement} question */
function firstField(question) {
  return part(question, "input, select");
}

/**
 * @param {HTMLElement} heading
 * @param {string} text
 */
function count(heading, text) {
  const place = heading.querySelector(".nog") ?? element("span", { className: "nog" });
  place.textContent = text && ` ${text}`;
  if (!place.isConnected) {
    heading.append(place);
  }
}

/** Which questions of an aid are on the screen, and which of those have no answer. */

import { isGiven } from "./aid_given.js";
import { fieldsOf, shownVersion } from "./aid_versions.js";

/** @param {AnswerForm} form */
export function questionsOf(form) {
  return [...shownVersion(form).querySelectorAll("fieldset")].filter((question) => !isHidden(question));
}

/**
 * Those without an answer that ask one of these facts; where nobody knows which, all without one.
 * @param {AnswerForm} form
 * @param {Answers} answers
 * @param {string[] | null} facts
 */
export function unanswered(form, answers, facts) {
  const names = facts && new Set(facts);
  return questionsOf(form).filter(
    (question) => !isGiven(question, answers) && (!names || fieldsOf(question).some(({ name }) => names.has(name))),
  );
}

/** @param {Element} question */
export function isHidden(question) {
  return question.closest("[hidden]") !== null;
}

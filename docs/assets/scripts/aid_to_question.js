/** Leads to a question: it comes into sight and takes focus, so that a screen reader says it. */

import { part } from "./page_parts.js";

/**
 * Brings a question into sight, with the heading of its group where `from` says so, and gives its words focus.
 * @param {HTMLElement} question
 */
export function turnTo(question, from = question) {
  const heading = part(question, "legend, label");
  heading.tabIndex = -1;
  question.dataset.unfolded = "";
  from.scrollIntoView({ block: "start" });
  heading.focus({ preventScroll: true });
}

/**
 * The place in a question that a link leads to, and the question; nothing where a link leads elsewhere.
 * @param {EventTarget | null} target
 * @returns {{ place: HTMLElement, question: HTMLElement } | { place?: undefined, question?: undefined }}
 */
export function linkedQuestion(target) {
  /** @type {HTMLAnchorElement | null | false} */
  const link = target instanceof Element && target.closest('a[href^="#"]');
  const place = link && document.getElementById(link.hash.slice(1));
  const question = place && place.closest(".vraag");
  return place && question ? { place, question } : {};
}

/**
 * Lets every link to a question in a list lead there.
 * @param {HTMLFormElement} form
 */
export function followLinks(form) {
  form.addEventListener("click", (event) => {
    const { place, question } = linkedQuestion(event.target);
    if (question && form.dataset.mode !== "steps" && place === question) {
      event.preventDefault();
      turnTo(question);
    }
  });
}

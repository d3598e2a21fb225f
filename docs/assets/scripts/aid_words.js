/** How an outcome and a question are called on the page, and which questions are on it. */

import { element } from "./elements.js";
import { part } from "./page_parts.js";

/**
 * Title and explanation; where the outcome rests on something a reader must check, they say so.
 * @param {Pick<Result, "outcome" | "caution">} result
 * @param {Texts} texts
 */
export function worded({ outcome, caution }, texts) {
  const { title, explanation, cautious } = texts.outcomes[outcome];
  return caution && cautious ? { title: cautious.title.replace("{}", caution), explanation: cautious.explanation } : { title, explanation };
}

/**
 * A title behind a colon: only its first letter is small, for names and a second sentence keep their capitals.
 * @param {string} title
 */
export function inSentence(title) {
  return title.charAt(0).toLowerCase() + title.slice(1);
}

/**
 * @param {string} fact
 * @param {Texts} texts
 */
export function questionLink(fact, texts) {
  return element("a", { href: `#${texts.questions[fact].id}` }, texts.questions[fact].text);
}

/**
 * The question about a fact, on the page.
 * @param {string} fact
 * @param {Texts} texts
 */
function questionOf(fact, texts) {
  return part(document, `#${texts.questions[fact].id}`);
}

/**
 * What a question says of how to find out.
 * @param {string} fact
 * @param {Texts} texts
 */
export function why(fact, texts) {
  return questionOf(fact, texts).querySelector(".waarom:not([data-remark])")?.textContent ?? "";
}

/**
 * In the order of the page the questions that are on it; one that follows from another comes up once that one is
 * answered.
 * @param {string[]} facts
 * @param {Texts} texts
 */
export function visible(facts, texts) {
  const asked = new Set(facts);
  return Object.keys(texts.questions).filter((fact) => asked.has(fact) && !questionOf(fact, texts).hidden);
}

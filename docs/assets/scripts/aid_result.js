/** Draws an answer in short, in the live region: what it is, and the next question. */

import { askedIn, fieldToMend } from "./aid_fields.js";
import { renew } from "./aid_renew.js";
import { questionLink, visible, why, worded } from "./aid_words.js";
import { element } from "./elements.js";

const NO_MORE_CHANGE = "De andere vragen veranderen dit niet meer.";
const SETTLED = `Dit staat vast. ${NO_MORE_CHANGE}`;

/**
 * The short answer: what it is, how far it is certain, the next question, and the fields that do not count.
 * @param {HTMLElement} region
 * @param {Result} result
 * @param {Texts} texts
 * @param {{ unknown: Set<string>, refused: HTMLInputElement[] }} told
 */
export function drawOutcome(region, result, texts, { unknown, refused }) {
  const { title, explanation } = worded(result, texts);
  Object.assign(region.dataset, { outcome: result.outcome, settled: String(result.settled) });
  renew(region, {
    title: [element("p", { className: "uitkomst-titel" }, title)],
    explanation: [element("p", { className: "uitkomst-uitleg" }, explanation)],
    settled: result.settled ? [element("p", { className: "uitkomst-vast" }, settled(result))] : [],
    refused: skipped(refused),
    next: nextQuestion(result, texts, unknown),
    remedy: texts.remedy ? [element("p", { className: "uitkomst-bezwaar" }, texts.remedy)] : [],
    more: [element("p", {}, element("a", { className: result.settled ? "md-button" : "", href: "#uitleg" }, texts.more))],
  });
}

/**
 * In place of an outcome why there is none.
 * @param {HTMLElement} region
 * @param {(Node | string)[]} message
 * @param {HTMLInputElement[]} refused
 */
export function drawNoOutcome(region, message, refused) {
  Object.assign(region.dataset, { outcome: "", settled: "", engine: "" });
  renew(region, { message: [element("p", { className: "uitkomst-leeg" }, ...message)], refused: skipped(refused) });
}

/**
 * A link to a field, in the words of its question.
 * @param {HTMLInputElement} input
 */
export function fieldLink(input) {
  return element("a", { href: `#${fieldToMend(input).id}` }, askedIn(input));
}

/** @param {HTMLInputElement[]} refused */
function skipped(refused) {
  if (refused.length === 0) {
    return [];
  }
  const links = refused.flatMap((input) => [" ", fieldLink(input)]);
  const text = refused.length === 1 ? "Dit antwoord kunnen wij niet gebruiken. Het telt nu niet mee:" : "Deze antwoorden kunnen wij niet gebruiken. Ze tellen nu niet mee:";
  return [element("p", { className: "uitkomst-overgeslagen" }, text, ...links)];
}

/**
 * The first question of the page that still matters and was not asked before; where only unknown answers are left, that it is done.
 * @param {Result} result
 * @param {Texts} texts
 * @param {Set<string>} unknown
 */
function nextQuestion(result, texts, unknown) {
  const open = visible(result.ask_next, texts);
  const [first, ...others] = open.filter((fact) => !unknown.has(fact));
  if (first) {
    const count = others.length + 1;
    return [element("p", { className: "uitkomst-volgende" }, `${count === 1 ? "Nog 1 vraag doet" : `Nog ${count} vragen doen`} ertoe. `, nextLink(first, texts))];
  }
  if (open.length === 0) {
    return [];
  }
  const links = open.map((fact) => element("li", {}, questionLink(fact, texts), ` ${why(fact, texts)}`));
  return [element("p", {}, done(open.length, texts)), element("ul", { className: "uitkomst-onbekend" }, ...links)];
}

/**
 * @param {number} count
 * @param {Texts} texts
 */
function done(count, { you }) {
  const things = count === 1 ? "Dit weet" : `Deze ${count} dingen weet`;
  return `${you === "u" ? "U" : "Je"} bent klaar. ${things} ${you} nog niet:`;
}

/**
 * @param {string} fact
 * @param {Texts} texts
 */
function nextLink(fact, texts) {
  const { id, text } = texts.questions[fact];
  const words = element("span", {}, "Volgende ", element("span", {}, `vraag: ${text}`)); // on a phone the first word is all there is room for
  return element("a", { className: "md-button", href: `#${id}` }, words);
}

/**
 * An old by-law or another reading of the law may still give another outcome: then nothing is fixed but the questions.
 * @param {Result} result
 */
function settled({ caution, depends_on_reading: readings }) {
  return caution || readings.length > 0 ? NO_MORE_CHANGE : SETTLED;
}

/** The official words below a finding: fetched when somebody first unfolds one, or prints with the button. */

import { element } from "./elements.js";
import { part } from "./page_parts.js";

/** @type {Map<string, LawWordsFile>} */
const files = new Map(); // what each file holds, once it is in, by its address
/** @type {Set<string>} */
const unfolded = new Set(); // the rules of which the words stand open
/** @typedef {{ fetchAndFill: () => Promise<void>, unfoldAgain: () => void }} Fold */
/** @type {WeakMap<Element, Fold>} */
const made = new WeakMap(); // by what unfolds the words, what brings them in

/**
 * What unfolds the words that a rule rests on, as they read on a day; nothing for a rule without words of law.
 * @param {string} rule
 * @param {string} day
 * @param {LawWords} texts
 */
export function lawWords(rule, day, texts) {
  if (!texts.rules.includes(rule)) {
    return [];
  }
  const fold = element("details", { className: "wettekst" }, element("summary", {}, texts.summary));
  fold.dataset.asOf = day; // another day is another part of the page
  const fill = () => fillIn(fold, rule, day, texts);
  const fetchAndFill = () => fetched(texts).then(fill, () => tellTrouble(fold, texts));
  const unfoldAgain = () => {
    fold.open ||= unfolded.has(rule);
    if (fold.open && files.has(texts.file)) {
      fill(); // at once, so that nothing moves twice
    }
  };
  made.set(fold, { fetchAndFill, unfoldAgain });
  fold.addEventListener("toggle", () => {
    if (fold.open) {
      unfolded.add(rule);
      fetchAndFill();
    } else {
      unfolded.delete(rule);
    }
  });
  return [fold];
}

/**
 * Unfolds the words that stood open before a place was drawn anew: only then, for an answer that changes nothing finds
 * what it drew as it was.
 * @param {Element} place
 */
export function unfoldAgain(place) {
  foldsIn(place).forEach((fold) => made.get(fold)?.unfoldAgain());
}

/**
 * Unfolds all words in a place and waits until they are in: what is printed then has them.
 * @param {Element} place
 */
export async function unfoldLawWords(place) {
  const folds = foldsIn(place);
  const folded = folds.filter((fold) => !fold.open);
  folded.forEach((fold) => (fold.open = true));
  addEventListener("afterprint", () => folded.forEach((fold) => (fold.open = false)), { once: true });
  await Promise.all(folds.map((fold) => made.get(fold)?.fetchAndFill()));
}

/** @param {Element} place */
function foldsIn(place) {
  return [.../** @type {NodeListOf<HTMLDetailsElement>} */ (place.querySelectorAll(".wettekst"))];
}

/** @param {LawWords} texts */
async function fetched({ file }) {
  if (!files.has(file)) {
    const response = await fetch(file);
    if (!response.ok) {
      throw new Error(`${file}: ${response.status}`);
    }
    files.set(file, await response.json());
  }
}

/**
 * @param {HTMLDetailsElement} fold
 * @param {string} rule
 * @param {string} day
 * @param {LawWords} texts
 */
function fillIn(fold, rule, day, texts) {
  if ("filled" in fold.dataset) {
    return;
  }
  fold.dataset.filled = "";
  const passages = (files.get(texts.file)?.[rule] ?? []).filter(({ first, last }) => first <= day && (last === "" || day <= last));
  put(fold, passages.flatMap((passage) => told(passage, day, texts)));
}

/**
 * @param {Passage} passage
 * @param {string} day
 * @param {LawWords} texts
 */
function told({ place, head, parts, from, older, read_since: readSince, address, section }, day, { whole, page }) {
  const words = parts.map(([text, resting]) => (resting ? element("mark", {}, text) : text));
  const origin = ["(", element("a", { href: address }, from), older && day < readSince ? `. ${older}` : "", ")"];
  return [
    element("p", { className: "wettekst-plaats" }, element("b", {}, place), " ", ...origin),
    element("blockquote", {}, ...(head ? [element("p", {}, head)] : []), element("p", {}, ...words)),
    ...(section ? [element("p", { className: "wettekst-heel" }, element("a", { href: `${page}#${section}` }, whole))] : []),
  ];
}

/**
 * @param {HTMLDetailsElement} fold
 * @param {LawWords} texts
 */
function tellTrouble(fold, { not_fetched: trouble, page, whole }) {
  put(fold, [element("p", {}, `${trouble} `, element("a", { href: page }, whole))]);
}

/**
 * Puts this below the summary, which keeps the focus of who opened it.
 * @param {HTMLDetailsElement} fold
 * @param {Node[]} nodes
 */
function put(fold, nodes) {
  const summary = part(fold, "summary");
  while (summary.nextSibling) {
    summary.nextSibling.remove();
  }
  fold.append(...nodes);
}

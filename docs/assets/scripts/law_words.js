/** The official words below a finding: fetched when somebody first unfolds one, or prints with the button. */

import { element } from "./elements.js";
import { part } from "./page_parts.js";

/** @type {Map<string, LawWordsFile>} */
const files = new Map(); // what each file holds, once it is in, by its address
/** @type {Set<string>} */
const unfolded = new Set(); // the rules of which the words stand open
/** @type {WeakMap<Element, () => Promise<void>>} */
const fillers = new WeakMap(); // what brings the words in, by what unfolds them

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
  const fill = () => fillIn(fold, rule, day, texts);
  const fetchAndFill = () => fetched(texts).then(fill, () => tellTrouble(fold, texts));
  fillers.set(fold, fetchAndFill);
  if (unfolded.has(rule)) {
    fold.open = true;
    if (files.has(texts.file)) {
      fill(); // at once, so that an answer that changes nothing leaves it as it is
    }
  }
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
 * Unfolds all words in a place and waits until they are in: what is printed then has them.
 * @param {Element} place
 */
export async function unfoldLawWords(place) {
  const folds = [.../** @type {NodeListOf<HTMLDetailsElement>} */ (place.querySelectorAll(".wettekst"))];
  folds.forEach((fold) => (fold.open = true));
  await Promise.all(folds.map((fold) => fillers.get(fold)?.()));
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
  if (fold.dataset.filled === day) {
    return;
  }
  fold.dataset.filled = day;
  const passages = (files.get(texts.file)?.[rule] ?? []).filter(({ first, last }) => first <= day && (last === "" || day <= last));
  fold.replaceChildren(part(fold, "summary"), ...passages.flatMap((passage) => told(passage, day, texts)));
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
  fold.replaceChildren(part(fold, "summary"), element("p", {}, `${trouble} `, element("a", { href: page }, whole)));
}

// The few words of a section that show why it was found.

import { formsOf, wordsWithPlaces } from "./search_words.js";

const LENGTH = 170; // letters: two or three lines on a phone
const BEFORE = 50;

/** @typedef {{ text: string, found: boolean }} Piece */

/**
 * A piece of the text around the first of the terms found in it: [{ text, found }, …].
 * @param {string} text
 * @param {Set<string>} terms
 * @returns {Piece[]}
 */
export function excerpt(text, terms) {
  const words = wordsWithPlaces(text);
  const found = words.filter(({ word }) => formsOf(word).some((form) => terms.has(form)));
  const wanted = Math.max(0, (found[0]?.from ?? 0) - BEFORE);
  const from = wanted === 0 ? 0 : (words.find((word) => word.from >= wanted)?.from ?? 0);
  const to = words.findLast((word) => word.to <= from + LENGTH)?.to ?? text.length;
  const whole = to >= (words.at(-1)?.to ?? 0);
  return [
    ...(from > 0 ? [{ text: "… ", found: false }] : []),
    ...pieces(text, from, whole ? text.length : to, found),
    ...(whole ? [] : [{ text: " …", found: false }]),
  ];
}

/**
 * @param {string} text
 * @param {number} from
 * @param {number} to
 * @param {ReturnType<typeof wordsWithPlaces>} found
 */
function pieces(text, from, to, found) {
  /** @type {Piece[]} */
  const cut = [];
  let at = from;
  for (const word of found.filter((each) => each.from >= from && each.to <= to)) {
    cut.push({ text: text.slice(at, word.from), found: false }, { text: text.slice(word.from, word.to), found: true });
    at = word.to;
  }
  cut.push({ text: text.slice(at, to), found: false });
  return cut.filter((piece) => piece.text);
}

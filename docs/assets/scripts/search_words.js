// How the words of a page and the words that somebody types are cut and written alike.

const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
const SHORTEST_PART = 3;

/**
 * A word in small letters, without accents and hyphens: "Co-ördinator" becomes "coordinator".
 * @param {string} word
 */
export function plain(word) {
  return word.normalize("NFD").replace(/[\p{M}-]/gu, "").toLowerCase();
}

/**
 * The words of a text as they stand in it, each with its place: [{ word, from, to }, …].
 * @param {string} text
 */
export function wordsWithPlaces(text) {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ word, from: index, to: index + word.length }));
}

/**
 * What a word of a page is found by: itself, and the parts between its hyphens.
 * @param {string} word
 */
export function formsOf(word) {
  const parts = word.includes("-") ? word.split("-").filter((part) => part.length >= SHORTEST_PART) : [];
  return [word, ...parts].map(plain);
}

/**
 * All words of a text as they are kept in the index.
 * @param {string} text
 */
export function indexedWords(text) {
  return wordsWithPlaces(text).flatMap(({ word }) => formsOf(word));
}

/**
 * The words that somebody typed, in their order.
 * @param {string} text
 */
export function typedWords(text) {
  return wordsWithPlaces(text).map(({ word }) => plain(word));
}

// Which pages answer what somebody types, and in which order: pages that hold all the words before those that hold some, and
// among these by how well the words fit and by the weight of the kind of page. MiniSearch finds and scores each word.

import MiniSearch from "minisearch";
import { excerpt } from "./search_excerpt.js";
import { indexedWords, typedWords } from "./search_words.js";

const INDEX_OPTIONS = {
  fields: ["title", "name", "heading", "text"],
  storeFields: ["page", "anchor", "heading", "text"],
  tokenize: indexedWords,
  processTerm: (/** @type {string} */ term) => term, // the words are alike already
};

const BOOST = { title: 5, name: 3, heading: 3, text: 1 };
const AT_ONCE = 100; // sections between two moments in which the page may do something else
const SHORTEST_BEGINNING = 3; // letters from which a word may be the beginning of a longer one
const SHORTEST_WITH_TYPO = 5;
const SHORTEST_WITH_SWAP = 8; // two letters that changed places are two changes
const SHOWN_FIRST = 1000; // more than any page scores by its words
const NAMED = 3; // how many times more a page is worth whose title has all the words
const ENOUGH = 10; // pages with all the words after which those with some of them are left out

/** @typedef {Omit<Meaning, "typed"> & { typed: string[][] }} CutMeaning a meaning, with its phrases cut into words */
/** @typedef {{ word: string, also: string[], first: string[], meant: boolean }} Asked one word or phrase to look for */
/** @typedef {Omit<SearchSection, "page" | "title" | "name"> & { score: number, terms: Set<string> }} FoundSection */
/** @typedef {{ number: number, words: Set<number>, inTitle: Set<number>, score: number, sections: Map<string, FoundSection> }} FoundPage */
/** @typedef {ReturnType<typeof shown>} Found a page as it is shown */
/** @typedef {{ alike: string[], whole: number, results: Found[] }} Answer */

/**
 * Opens what the build wrote down to be searched. Gives a function that answers a text with { alike, whole, results }.
 *
 * `results` are pages, best first: [{ path, title, kind, anchor, heading, excerpt: [{ text, found }, …] }, …]; anchor and
 * heading are empty where the page is meant as a whole. The first `whole` of them hold all the words. `alike` holds the typed
 * words that stand on no page, for which a like one was taken.
 * @param {SearchIndex} index
 */
export async function openIndex({ sections: written, pages, words, fillers }) {
  const sections = new MiniSearch(INDEX_OPTIONS);
  await sections.addAllAsync(written.map((section, id) => ({ id, ...section })), { chunkSize: AT_ONCE });
  const meanings = words.map((meaning) => ({ ...meaning, typed: meaning.typed.map(typedWords) }));
  const idle = new Set(fillers);

  /**
   * @param {string} text
   * @returns {Answer}
   */
  return (text) => {
    const asked = withMeanings(typedWords(text), meanings, idle);
    /** @type {Map<number, FoundPage>} */
    const found = new Map();
    /** @type {string[]} */
    const alike = [];
    asked.forEach((each, at) => {
      const { hits, changed } = search(sections, each);
      if (changed) alike.push(each.word);
      for (const hit of hits) note(found, pages, at, hit);
      for (const path of each.first) noteFirst(found, pages, at, path);
    });
    const ranked = [...found.values()].sort((one, other) => other.words.size - one.words.size || worth(other, asked) - worth(one, asked));
    const whole = ranked.filter(({ words }) => words.size === asked.length);
    return { alike, whole: whole.length, results: (whole.length < ENOUGH ? ranked : whole).map((page) => shown(page, pages)) };
  };
}

/**
 * The words to look for: a phrase of the build's list is one, fillers go where there is anything else.
 * @param {string[]} typed
 * @param {CutMeaning[]} meanings
 * @param {Set<string>} idle
 */
function withMeanings(typed, meanings, idle) {
  /** @type {Asked[]} */
  const asked = [];
  for (let at = 0; at < typed.length; ) {
    const fitting = meanings.flatMap(({ typed: phrases, ...meaning }) =>
      phrases.filter((phrase) => phrase.every((word, step) => typed[at + step] === word)).map((phrase) => ({ phrase, ...meaning })),
    );
    const best = fitting.sort((one, other) => other.phrase.length - one.phrase.length)[0];
    const words = best?.phrase ?? [typed[at]];
    asked.push({ word: words.join(" "), also: best?.also ?? [], first: best?.first ?? [], meant: Boolean(best) });
    at += words.length;
  }
  const telling = asked.filter(({ word, meant }) => meant || !idle.has(word));
  return telling.length > 0 ? telling : asked;
}

/**
 * @param {MiniSearch<SearchSection>} sections
 * @param {Asked} asked
 */
function search(sections, { word, also }) {
  const queries = [word, ...also].map((each) => ({ queries: typedWords(each), combineWith: /** @type {const} */ ("AND") }));
  /** @type {import("minisearch").SearchOptions} */
  const options = { combineWith: "OR", boost: BOOST, tokenize: typedWords, prefix: (term) => term.length >= SHORTEST_BEGINNING };
  const hits = sections.search({ queries, ...options });
  if (hits.length > 0) return { hits, changed: false };
  for (const fuzzy of typosAllowed(word)) {
    const close = sections.search({ queries, ...options, fuzzy });
    if (close.length > 0) return { hits: close, changed: true };
  }
  return { hits: [], changed: false };
}

/** @param {string} word */
function typosAllowed(word) {
  if (word.length < SHORTEST_WITH_TYPO) return [];
  return word.length < SHORTEST_WITH_SWAP ? [1] : [1, 2];
}

/**
 * @param {Map<number, FoundPage>} found
 * @param {number} number
 * @returns {FoundPage}
 */
function pageIn(found, number) {
  const page = found.get(number) ?? { number, words: new Set(), inTitle: new Set(), score: 0, sections: new Map() };
  found.set(number, page);
  return page;
}

/**
 * @param {Map<number, FoundPage>} found
 * @param {SearchPage[]} pages
 * @param {number} at
 * @param {import("minisearch").SearchResult} hit
 */
function note(found, pages, at, { page: number, score, terms, match, anchor, heading, text }) {
  const page = pageIn(found, number);
  const section = page.sections.get(anchor) ?? { anchor, heading, text, score: 0, terms: new Set() };
  section.score += score;
  terms.forEach((term) => section.terms.add(term));
  page.sections.set(anchor, section);
  page.words.add(at);
  if (Object.values(match).some((fields) => fields.includes("title") || fields.includes("name"))) page.inTitle.add(at);
  page.score = Math.max(page.score, section.score * pages[number].weight);
}

/**
 * @param {Map<number, FoundPage>} found
 * @param {SearchPage[]} pages
 * @param {number} at
 * @param {string} path
 */
function noteFirst(found, pages, at, path) {
  const page = pageIn(found, pages.findIndex((each) => each.path === path));
  page.words.add(at);
  page.score += SHOWN_FIRST;
}

/**
 * @param {FoundPage} page
 * @param {Asked[]} asked
 */
function worth({ score, inTitle }, asked) {
  return inTitle.size === asked.length ? NAMED * score : score;
}

/**
 * @param {FoundPage} page
 * @param {SearchPage[]} pages
 */
function shown({ number, sections }, pages) {
  const { path, title, kind, intro } = pages[number];
  const [best] = [...sections.values()].sort((one, other) => other.score - one.score);
  const { anchor, heading, text, terms } = best ?? { anchor: "", heading: "", text: intro, terms: /** @type {Set<string>} */ (new Set()) };
  return { path, title, kind, anchor, heading, excerpt: excerpt(text, terms) };
}

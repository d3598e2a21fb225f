/** Draws the strip of a number or date below its question, in words and as a bar. Fetched once somebody opens one. */

import { element } from "./elements.js";
import { part, partAround } from "./page_parts.js";
import { inWords, stripOf } from "./strip_of.js";

/** @typedef {import("./strip_of.js").Stretch} Stretch */

const SVG = "http://www.w3.org/2000/svg";
const TONES = 4; // the style sheet has so many colours beside those for "in order" and "open"
const LEAST = 0.08; // of the bar, so that the number of a short stretch still fits
const BEYOND = 1.25; // of the last turn: what lies above it is mostly far away
const NOT_TOLD = "Dit lukt nu niet. Kies een dag die wij kennen, en kijk of de andere antwoorden goed staan.";
const OPEN = "Er zijn nog niet genoeg antwoorden. Beantwoord eerst de andere vragen.";

/**
 * `fold`: the part that was opened; `now`: tells what is asked, with the table that answers and the words of the page.
 * @param {HTMLElement} fold
 * @param {import("./aid_on_opening.js").AskedNow} now
 */
export async function draw(fold, now) {
  const table = await now().tableCome();
  const { answers, day, texts } = now();
  const place = part(fold, "[data-place]");
  const { strip: fact = "" } = fold.dataset;
  const asked = day && table.asked({}, day);
  const stretches = day && stripOf(table, fact, answers, day);
  if (!asked || !stretches) {
    place.replaceChildren(element("p", {}, NOT_TOLD));
    return;
  }
  const words = inWords(stretches, scaleIn(fold, fact, texts.questions[fact].names));
  const titles = stretches.map((stretch) => titleOf(stretch, texts));
  const own = placeOf(stretches, answers[fact]);
  const text = JSON.stringify([words, titles, own]);
  if (place.dataset.drawn === text && place.querySelector("ol")) {
    return; // somebody may be reading it
  }
  place.dataset.drawn = text;
  const items = stretches.map((stretch, number) => {
    const mark = number === own ? [" ", element("span", { className: "strook-nu" }, `Dit is ${texts.you === "u" ? "uw" : "jouw"} antwoord.`)] : [];
    return element("li", {}, `${words[number]}: `, element("strong", {}, titles[number]), ...mark);
  });
  const { data } = asked;
  const open = stretches.length === 1 && stretches[0].outcome === data.undecided;
  place.replaceChildren(
    bar(part(fold, "summary").textContent, stretches, tonesOf(data, stretches), own),
    element("ol", { className: "strook-woorden" }, ...items),
    element("p", { className: "waarom" }, open ? OPEN : "De andere antwoorden blijven zoals ze nu zijn."),
  );
}

/**
 * How a value of this question is said: its unit stands at the field, its names among the words of the page.
 * @param {HTMLElement} fold
 * @param {string} fact
 * @param {Record<string, string>} labels
 */
function scaleIn(fold, fact, labels) {
  const { kind, one, more } = part(partAround(fold, ".vraag"), `[name="${fact}"]`).dataset;
  return { number: kind === "getal", units: [one, more], names: labels };
}

/**
 * Title of an outcome; where it rests on something a reader must check, that says so.
 * @param {Stretch} stretch
 * @param {Texts} texts
 */
function titleOf({ outcome, caution }, texts) {
  const { title, cautious } = texts.outcomes[outcome];
  return caution && cautious ? cautious.title.replace("{}", caution) : title;
}

/**
 * The stretch in which the given answer lies; -1 where none is given.
 * @param {Stretch[]} stretches
 * @param {Value} [value]
 */
function placeOf(stretches, value = "") {
  return typeof value === "number" || /^\d/.test(value) ? stretches.findIndex(({ first, last }) => first <= value && value <= last) : -1;
}

/**
 * For each stretch the name of its colour: the same outcome always has the same.
 * @param {TableHead & TableVersion} table
 * @param {Stretch[]} stretches
 */
function tonesOf({ outcomes, undecided }, stretches) {
  const names = Object.keys(outcomes);
  return stretches.map(({ outcome }) => {
    if (outcome === undecided) {
      return "open";
    }
    return outcomes[outcome] ? "goed" : String(names.indexOf(outcome) % TONES);
  });
}

/**
 * The bar: a piece for each stretch, with the number that it has in the list below.
 * @param {string} title
 * @param {Stretch[]} stretches
 * @param {string[]} tones
 * @param {number} own
 */
function bar(title, stretches, tones, own) {
  const drawing = drawn("svg", { class: "strook-balk", role: "img", "aria-label": `Strook: ${title} De woorden staan eronder.` });
  let left = 0;
  sharesOf(stretches).forEach((share, place) => {
    const [x, width] = [left, share].map((part) => `${(part * 100).toFixed(2)}%`);
    const piece = drawn("g", { "data-tone": tones[place] });
    piece.append(drawn("rect", { x, y: 8, width, height: 30 }));
    const number = drawn("text", { x: `${((left + share / 2) * 100).toFixed(2)}%`, y: 29, "text-anchor": "middle" });
    number.append(place === own ? `${place + 1} ◂` : String(place + 1));
    piece.append(number);
    drawing.append(piece);
    left += share;
  });
  return drawing;
}

/**
 * What part of the bar each stretch takes: as long as it is, up to somewhat beyond the last turn.
 * @param {Stretch[]} stretches
 */
function sharesOf(stretches) {
  const turns = stretches.slice(1).map(({ first }) => onLine(first));
  const isNumber = typeof stretches[0].first === "number";
  const [first, last] = [turns[0] ?? 0, turns.at(-1) ?? 0];
  const start = isNumber ? 0 : first - Math.max(60, (last - first) * (BEYOND - 1));
  const end = isNumber ? Math.max(last * BEYOND, last + 1) : last + Math.max(60, (last - first) * (BEYOND - 1));
  const edges = [start, ...turns, end];
  const lengths = stretches.map((_, place) => Math.max((edges[place + 1] - edges[place]) / (end - start), LEAST));
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return lengths.map((length) => length / all);
}

/**
 * A number as it is, a day as the number of days.
 * @param {Value} value
 */
function onLine(value) {
  return typeof value === "number" ? value : Date.parse(value) / 86_400_000;
}

/**
 * @param {string} name
 * @param {Record<string, string | number>} attributes
 */
function drawn(name, attributes) {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, String(value)));
  return made;
}

/** Reads a number of hours or months as people type it, and says back what was understood. */

import { isUnknown } from "./unknown_answer.js";

const ABOUT = /^(?:ongeveer|circa|ca\.?|±|~)\s*/;
const NOTHING = /^(?:geen|nee|niets|niks|nul)\.?$/;
const NUMBER = /^(-?\d+(?:[.,]\d+)?)\s*(.*)$/;
const THOUSANDS = /^-?\d{1,3}(?:[.,]\d{3})+$/; // 1.000 is a thousand to one reader and one to another
const HOURS = "u|uur|uren|uurtjes";
const MONTHS = "m|mnd|maand|maanden";
const A_WEEK = String.raw`(?:\s*(?:per week|in de week|p/w|pw|p\.w\.|/\s*week))?`;
const A_YEAR = String.raw`(?:\s*(?:per jaar|in het jaar|p/j|pj|/\s*jaar))?`;

/** The smallest difference between two numbers that are answered. */
export const STEP = 0.5;

/** @typedef {"unreadable" | "ambiguous" | "half" | "range"} NumberFault */
/** @typedef {{ value?: number, unknown?: boolean, refused?: NumberFault }} NumberReading */

/**
 * What `text` says: `{}` where it is empty, `{ unknown: true }`, `{ value }`, or `{ refused }` with the reason: unreadable,
 * ambiguous, half (a part smaller than that) or range. `highest`: the largest number allowed; `unit`: what is counted;
 * `names`: for a number that has a name, the name.
 * @param {string} text
 * @param {{ highest: number, unit: string, names?: Record<string, string> }} scale
 * @returns {NumberReading}
 */
export function readNumber(text, { highest, unit, names = {} }) {
  const typed = plain(text);
  if (typed === "") {
    return {};
  }
  if (isUnknown(typed)) {
    return { unknown: true };
  }
  const named = Object.keys(names).find((number) => plain(names[number]) === typed) ?? (NOTHING.test(typed) && "0" in names ? "0" : undefined);
  if (named !== undefined) {
    return { value: Number(named) };
  }
  const [, digits, rest] = typed.replace(ABOUT, "").match(NUMBER) ?? [];
  if (digits === undefined || !unitWords(unit).test(rest)) {
    return { refused: "unreadable" };
  }
  if (THOUSANDS.test(digits)) {
    return { refused: "ambiguous" };
  }
  const value = Number(digits.replace(",", ".")) + 0; // + 0: minus nothing is nothing
  if (value < 0 || value > highest) {
    return { refused: "range" };
  }
  return hasWholeSteps(value) ? { value } : { refused: "half" };
}

/** @param {number} value */
export function hasWholeSteps(value) {
  return Number.isInteger(value / STEP);
}

/**
 * A number as Dutch readers write it, with its unit: of one, and of any other number.
 * @param {number} value
 */
export function sayNumber(value, one = "", more = "") {
  return `${String(value).replace(".", ",")} ${value === 1 ? one : more}`.trim();
}

/** @param {string} text */
function plain(text) {
  return text
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(^|\d)\s?½/, (_, before) => `${before || 0},5`)
    .replace(/(\d) 1\/2/, "$1,5");
}

/**
 * The words that may follow the number: none, or those of its own unit.
 * @param {string} unit
 */
function unitWords(unit) {
  const name = unit.startsWith("uur") ? HOURS : unit.startsWith("maand") ? MONTHS : "";
  const per = unit.includes("week") ? A_WEEK : A_YEAR;
  return new RegExp(`^(?:(?:${name})\\.?)?${per}\\.?$`);
}

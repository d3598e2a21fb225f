/**
 * A date in three fields: day, month and year. The field that bears the name of the fact holds the whole and stays out of
 * sight; whoever writes there, a kept answer or another script, finds it back in the three.
 */

import { readDate } from "./dutch_dates.js";
import { part } from "./page_parts.js";

export const WRONG_YEAR = "Schrijf het jaar met vier cijfers.";
/** @typedef {"day" | "month" | "year"} DatePart */
/** @type {DatePart[]} */
const PARTS = ["day", "month", "year"];
const MISSING = { day: "Vul ook de dag in.", month: "Vul ook de maand in.", year: "Vul ook het jaar in." };
const WRONG = {
  day: "De dag is een getal van 1 tot en met 31.",
  month: "De maand is een getal van 1 tot en met 12, of een naam.",
  year: WRONG_YEAR,
};
const ANY_YEAR = { first: "0001-01-01", last: "9999-12-31", today: "" };

/**
 * The field that holds the whole date, of one of its parts; any other field is whole itself.
 * @template {Element} Field
 * @param {Field} input
 */
export function wholeOf(input) {
  return input.closest("[data-date-parts]")?.querySelector("[data-kind]") ?? input;
}

/**
 * The fields of day, month and year of a whole, in this order; of another field none.
 * @param {Element} whole
 */
export function partsOf(whole) {
  const group = whole.closest("[data-date-parts]");
  return group ? PARTS.map((each) => part(group, `[data-date-part="${each}"]`, HTMLInputElement)) : [];
}

/**
 * Whether somebody is on the way through the parts of this date: it is then not yet judged.
 * @param {Element} whole
 */
export function isUnderway(whole) {
  return partsOf(whole).some((each) => each === document.activeElement);
}

/**
 * Writes in the whole what stands in its parts; a whole date in one of them, as one that is pasted, is spread over the three.
 * @param {HTMLInputElement} whole
 */
export function gather(whole) {
  const parts = partsOf(whole);
  const texts = parts.map(({ value }) => value.trim());
  const pasted = wholeIn(texts);
  whole.value = joined(pasted ?? texts);
  pasted?.forEach((text, place) => (parts[place].value = text));
}

/**
 * Day, month and year where one of the three texts is a whole date and the others are empty.
 * @param {string[]} texts
 */
export function wholeIn(texts) {
  const [only = "", ...others] = texts.filter((text) => text !== "");
  return others.length === 0 && readDate(only, ANY_YEAR).value ? split(only) : null;
}

/**
 * Shows in the parts what stands in the whole.
 * @param {HTMLInputElement} whole
 */
export function spread(whole) {
  const parts = partsOf(whole);
  if (whole.value !== joined(parts.map(({ value }) => value.trim()))) {
    const texts = split(whole.value);
    parts.forEach((each, place) => (each.value = texts[place]));
  }
}

/**
 * Of the texts of day, month and year, which together are no date, the first that is wrong, and why; none where each can be.
 * @param {string[]} texts
 * @returns {{ part?: DatePart, why?: string }}
 */
export function wrongPart(texts) {
  const missing = PARTS.find((_, place) => texts[place] === "");
  if (missing) {
    return { part: missing, why: MISSING[missing] };
  }
  const [day, month, year] = texts;
  const can = {
    day: /^\d{1,2}$/.test(day) && Number(day) >= 1 && Number(day) <= 31,
    month: readDate(`1-${month}-2000`, ANY_YEAR).value !== undefined,
    year: /^\d{4}$/.test(year),
  };
  const wrong = PARTS.find((each) => !can[each]);
  return wrong ? { part: wrong, why: WRONG[wrong] } : {};
}

/**
 * Day, month and year of a date as people write it; three texts with lines between stay as they are.
 * @param {string} text
 */
export function split(text) {
  const texts = text.split("-");
  if (texts.length === PARTS.length && texts[0].length <= 2) {
    return texts;
  }
  const { value = "" } = readDate(text, ANY_YEAR);
  const [year, month, day] = value.split("-").map((each) => each.replace(/^0+/, ""));
  return value ? [day, month, year] : ["", "", ""];
}

/** @param {string[]} texts */
function joined(texts) {
  return texts.some((text) => text !== "") ? texts.join("-") : "";
}

/** The fields in which people type: reads them, says back what was understood, and says at the field what it cannot read. */

import { WRONG_YEAR, partsOf, wrongPart } from "./date_parts.js";
import { localDay, readDate, sayDate } from "./dutch_dates.js";
import { readNumber, sayNumber } from "./dutch_numbers.js";
import { part } from "./page_parts.js";
import { NOT_KNOWN } from "./unknown_answer.js";

/** @typedef {import("./dutch_numbers.js").NumberReading} NumberReading */
/** @typedef {Omit<import("./dutch_dates.js").DateReading, "refused"> & { none?: boolean, refused?: DateFault }} DayReading */
/** @typedef {import("./dutch_dates.js").DateFault | "late"} DateFault */
/** @typedef {NumberReading | DayReading} Reading */

/** @type {Record<DateFault | NonNullable<NumberReading["refused"]>, string>} */
export const WHY = {
  unreadable: "Dit kunnen wij niet lezen.",
  ambiguous: "Een punt of komma met drie cijfers erachter is niet duidelijk.",
  half: "Hele en halve getallen kunnen, andere niet.",
  year: WRONG_YEAR,
  "no-such-day": "Die dag bestaat niet.",
  late: "Die dag komt na de dag waarover het gaat.",
  range: "",
};

const NONE = /^(?:nee|geen|niet)$/i;

/**
 * All fields in which something is typed, the day among them.
 * @param {HTMLFormElement} form
 */
export function typedFields(form) {
  return [.../** @type {NodeListOf<TypedField>} */ (form.querySelectorAll("input[data-kind]"))];
}

/**
 * What a field says; `day` is the latest that a date of the past may be, null where nobody knows.
 * @param {TypedField} input
 * @param {string | null} day
 * @returns {Reading}
 */
export function readField(input, day) {
  return input.dataset.kind === "getal" ? readNumberField(input) : readDayField(input, day);
}

/**
 * What a field for a number says.
 * @param {TypedField} input
 */
export function readNumberField({ value, dataset }) {
  const { highest, one = "", more } = dataset;
  return readNumber(value, { highest: Number(highest), unit: more || one, names: namesOf(dataset) });
}

/**
 * What a field for a day says, or `{ none: true }` where there is no such day.
 * @param {TypedField} input
 * @param {string | null} day
 * @returns {DayReading}
 */
export function readDayField({ value, dataset }, day) {
  const { firstDay = "", lastDay = "", none } = dataset;
  if (none && NONE.test(value.trim())) {
    return { none: true };
  }
  const reading = readDate(value, { first: firstDay, last: lastDay, today: day ?? localDay() });
  return "past" in dataset && day !== null && reading.value && reading.value > day ? { refused: "late" } : reading;
}

/**
 * Shows at the field what was understood or what is wrong; while somebody types only what can be read is shown.
 * @param {TypedField} input
 * @param {Reading} reading
 */
export function showReading(input, reading, { typing = false } = {}) {
  const { refused } = reading;
  const parts = partsOf(input);
  const { part: wrongOne, why } = refused && parts.length > 0 ? wrongPart(parts.map(({ value }) => value.trim())) : {};
  const [wrong, understood] = (input.getAttribute("aria-describedby") ?? "").split(" ").map((id) => part(document, `#${id}`));
  say(understood, refused ? "" : inWords(input, reading));
  for (const button of input.closest("fieldset")?.querySelectorAll("[data-fills]") ?? []) {
    button.setAttribute("aria-pressed", String(button.dataset.means === meaning(input, reading)));
  }
  if (typing && refused) {
    return;
  }
  const reason = refused === "range" ? input.dataset.outOfRange : refused && `${WHY[refused]} ${input.dataset.allowed}`;
  say(wrong, why ?? reason ?? "");
  for (const field of [input, ...parts]) {
    if (refused && (!wrongOne || field === input || field.dataset.datePart === wrongOne)) {
      field.setAttribute("aria-invalid", "true");
    } else {
      field.removeAttribute("aria-invalid");
    }
  }
}

/**
 * The field to go to where one cannot be read: of a date in parts the part that is wrong.
 * @param {HTMLInputElement} input
 */
export function fieldToMend(input) {
  return partsOf(input).find((each) => each.hasAttribute("aria-invalid")) ?? input;
}

/**
 * The words of the question that a field asks.
 * @param {HTMLInputElement} input
 */
export function askedIn(input) {
  return input.dataset.asks ?? input.getAttribute("aria-label") ?? input.labels?.[0].textContent ?? "";
}

/**
 * @param {TypedField} input
 * @param {Reading} reading
 */
function inWords({ dataset }, reading) {
  if (reading.unknown) {
    return NOT_KNOWN;
  }
  if (isNone(reading)) {
    return dataset.none ?? "";
  }
  const { value } = reading;
  if (typeof value === "number") {
    return namesOf(dataset)[value] ?? sayNumber(value, dataset.one, dataset.more);
  }
  return value === undefined ? "" : sayDate(value);
}

/** @param {Reading} reading */
function isNone(reading) {
  return "none" in reading && reading.none;
}

/**
 * The numbers that have a name, from the data of their field.
 * @param {DOMStringMap} data
 * @returns {Record<string, string>}
 */
export function namesOf({ namedNumbers = "{}" }) {
  return JSON.parse(namedNumbers);
}

/**
 * What a button beside the field stands for that fills in what it says now.
 * @param {TypedField} input
 * @param {Reading} reading
 */
function meaning({ form }, reading) {
  return isNone(reading) ? "" : reading.unknown ? form?.dataset.unknownAnswer : String(reading.value);
}

/**
 * @param {HTMLElement} place
 * @param {string} text
 */
function say(place, text) {
  if (place.dataset.said !== text) {
    place.dataset.said = text; // what is shown may be a translation
    place.textContent = text;
  }
  place.hidden = text === "";
}

/** The fields in which people type: reads them, says back what was understood, and says at the field what it cannot read. */

import { WRONG_YEAR, partsOf, wrongPart } from "./date_parts.js";
import { readDate, sayDate } from "./dutch_dates.js";
import { readNumber, sayNumber } from "./dutch_numbers.js";

const WHY = {
  unreadable: "Dit kunnen wij niet lezen.",
  ambiguous: "Een punt of komma met drie cijfers erachter is niet duidelijk.",
  half: "Hele en halve getallen kunnen, andere niet.",
  year: WRONG_YEAR,
  "no-such-day": "Die dag bestaat niet.",
  late: "Die dag komt na de dag waarover het gaat.",
  range: "",
};

const NONE = /^(?:nee|geen|niet)$/i;

/** All fields in which something is typed, the day among them. */
export function typedFields(form) {
  return [...form.querySelectorAll("input[data-kind]")];
}

/**
 * What a field says, as dutch_numbers.js and dutch_dates.js give it, or `{ none: true }` where there is no such date; `day` is
 * the latest that a date of the past may be.
 * @typedef {{ value?: number | string, unknown?: boolean, none?: boolean, refused?: string }} Reading
 * @returns {Reading}
 */
export function readField(input, day) {
  const { kind, highest, one, more, firstDay, lastDay } = input.dataset;
  if (kind === "getal") {
    return readNumber(input.value, { highest: Number(highest), unit: more || one, names: namesOf(input.dataset) });
  }
  if (input.dataset.none && NONE.test(input.value.trim())) {
    return { none: true };
  }
  const reading = readDate(input.value, { first: firstDay, last: lastDay, today: day });
  return "past" in input.dataset && reading.value > day ? { refused: "late" } : reading;
}

/** Shows at the field what was understood or what is wrong; while somebody types only what can be read is shown. */
export function showReading(input, reading, { typing = false } = {}) {
  const refused = reading.refused !== undefined;
  const { part, why } = refused && partsOf(input).length > 0 ? wrongPart(partsOf(input).map(({ value }) => value.trim())) : {};
  const [wrong, understood] = input.getAttribute("aria-describedby").split(" ").map((id) => document.getElementById(id));
  say(understood, refused ? "" : inWords(input, reading));
  for (const button of input.closest("fieldset")?.querySelectorAll("[data-fills]") ?? []) {
    button.setAttribute("aria-pressed", String(button.dataset.means === meaning(input, reading)));
  }
  if (typing && refused) {
    return;
  }
  say(wrong, refused ? (why ?? `${WHY[reading.refused]} ${input.dataset.allowed}`.trim()) : "");
  for (const field of [input, ...partsOf(input)]) {
    if (refused && (!part || field === input || field.dataset.datePart === part)) {
      field.setAttribute("aria-invalid", "true");
    } else {
      field.removeAttribute("aria-invalid");
    }
  }
}

/** The field to go to where one cannot be read: of a date in parts the part that is wrong. */
export function fieldToMend(input) {
  return partsOf(input).find((part) => part.hasAttribute("aria-invalid")) ?? input;
}

/** The words of the question that a field asks. */
export function askedIn(input) {
  return input.getAttribute("aria-label") ?? input.labels[0].textContent;
}

function inWords(input, { value, unknown, none }) {
  const { kind, one, more } = input.dataset;
  if (unknown) {
    return "Weet ik niet";
  }
  if (none) {
    return input.dataset.none;
  }
  if (value === undefined) {
    return "";
  }
  return kind === "getal" ? (namesOf(input.dataset)[value] ?? sayNumber(value, one, more)) : sayDate(value);
}

/** The numbers that have a name, from the data of their field. */
export function namesOf({ namedNumbers = "{}" }) {
  return JSON.parse(namedNumbers);
}

/** What a button beside the field stands for that fills in what it says now. */
function meaning({ form }, { value, unknown, none }) {
  return none ? "" : unknown ? form.dataset.unknownAnswer : String(value);
}

function say(place, text) {
  if (place.dataset.said !== text) {
    place.dataset.said = text; // what is shown may be a translation
    place.textContent = text;
  }
  place.hidden = text === "";
}

// What is wrong with a field: said at the field, tied to it, and gone to.
import { WHY } from "../aid_fields.js";
import { sayDate } from "../dutch_dates.js";

/**
 * Says what is wrong with one of the fields, marks that one, and goes there; without a fault none is marked.
 * @param {HTMLElement} place where it is said, with an id
 * @param {Iterable<HTMLElement>} fields a choice of radio buttons is one field
 * @param {{ field: HTMLElement, words: string } | null} fault
 */
export function sayFault(place, fields, fault) {
  place.textContent = fault ? fault.words : "";
  for (const field of fields) {
    const others = (field.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id && id !== place.id);
    const isWrong = field === fault?.field;
    setOrRemove(field, "aria-invalid", isWrong ? "true" : "");
    setOrRemove(field, "aria-describedby", [...(isWrong ? [place.id] : []), ...others].join(" "));
  }
  if (fault) (fault.field.querySelector("input") ?? fault.field).focus();
}

/**
 * @param {HTMLElement} field
 * @param {string} name
 * @param {string} value
 */
function setOrRemove(field, name, value) {
  if (value) field.setAttribute(name, value);
  else field.removeAttribute(name);
}

/**
 * Why a number cannot be read, with those that can.
 * @param {import("../dutch_numbers.js").NumberFault | undefined} refused nothing where none was given
 * @param {number} highest
 */
export function whyNoNumber(refused, highest) {
  const why = refused === "range" ? "Dat getal is te hoog of te laag." : refused ? WHY[refused] : "";
  return `${why} Geef een getal van 0 tot en met ${highest}. Halven mogen.`.trim();
}

/**
 * Why a day cannot be read, with those that can.
 * @param {import("../dutch_dates.js").DateFault} refused
 * @param {Period} days
 */
export function whyNoDay(refused, { first, last }) {
  const why = refused === "range" ? "Die dag ligt te vroeg of te laat." : WHY[refused];
  return `${why} Geef een dag van ${sayDate(first)} tot en met ${sayDate(last)}, bijvoorbeeld 1-12-2016.`;
}

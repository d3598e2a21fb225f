/** The day for which a visitor asks: today, or the date of a letter; and what is said where the rules of it are not known. */

import { readDayField, showReading } from "./aid_fields.js";
import { daysAfter, localDay, sayDate } from "./dutch_dates.js";
import { part } from "./page_parts.js";

const NOTICE_DAYS = 60; // so long before the end of what is known it is said that there is an end
const FAR_AHEAD_YEARS = 5; // a clock so far past what is known is more likely wrong than right

/** @typedef {{ day: string, known: boolean } | { day: null, known: false }} ChosenDay */

/**
 * The chosen day as JJJJ-MM-DD, null where what was filled in cannot be read, and whether its rules are known.
 * @param {AnswerForm} form
 * @returns {ChosenDay}
 */
export function chosenDay(form) {
  const input = dayField(form);
  const today = localDay();
  const reading = readDayField(input, today);
  showReading(input, reading);
  const day = reading.refused ? null : (reading.value ?? today);
  const { firstDay, lastDay } = form.dataset;
  const place = day === null || (firstDay <= day && day <= lastDay) ? "inside" : day < firstDay ? "before" : "after";
  show(form, { day, place, clock: reading.value === undefined ? today : null });
  return day === null ? { day, known: false } : { day, known: place === "inside" };
}

/**
 * The day by which the questions are chosen: that of the visitor, or today while what was filled in cannot be read.
 * @param {AnswerForm} form
 */
export function dayOfQuestions(form) {
  const today = localDay();
  return readDayField(dayField(form), today).value ?? today;
}

/**
 * Makes the buttons work that choose a day whose rules are known.
 * @param {AnswerForm} form
 */
export function offerKnownDays(form) {
  for (const button of form.querySelectorAll("[data-look-on]")) {
    button.addEventListener("click", () => {
      const input = dayField(form);
      input.value = sayDate(button.dataset.lookOn ?? "");
      input.dispatchEvent(new Event("change", { bubbles: true }));
      input.focus(); // the button goes with its panel
    });
  }
}

/**
 * Has all be answered anew for who comes back to a page on another day than it was: what it says of today is of yesterday.
 * @param {AnswerForm} form
 */
export function heedNewDay(form) {
  let today = localDay();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible" && today !== localDay()) {
      today = localDay();
      form.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
}

/**
 * Brings into sight what is said of a day whose rules are not known, and gives its heading focus; nothing where none is said.
 * @param {AnswerForm} form
 */
export function turnToUnknownDay(form) {
  const panel = form.querySelector("[data-outside]:not([hidden])");
  if (panel) {
    const heading = part(panel, "h2");
    heading.tabIndex = -1;
    panel.scrollIntoView({ block: "start" });
    heading.focus({ preventScroll: true });
  }
}

/**
 * Where a line says the chosen day: in words.
 * @param {HTMLElement | null} line
 * @param {string | null} day
 * @param {boolean} isToday
 */
function sayChosen(line, day, isToday) {
  const text = day === null ? "" : isToday ? `vandaag, ${sayDate(day)}` : sayDate(day);
  if (line && line.dataset.said !== text) {
    line.dataset.said = text; // what is shown may be a translation
    line.textContent = text;
  }
}

/**
 * @param {AnswerForm} form
 * @returns {TypedField}
 */
function dayField(form) {
  return part(form, "input[data-day]", /** @type {new () => TypedField} */ (HTMLInputElement));
}

/**
 * @param {AnswerForm} form
 * @param {{ day: string | null, place: "inside" | "before" | "after", clock: string | null }} chosen
 */
function show(form, { day, place, clock }) {
  sayChosen(form.querySelector("[data-chosen-day]"), day, clock !== null);
  for (const panel of form.querySelectorAll("[data-outside]")) {
    panel.hidden = panel.dataset.outside !== place;
    part(panel, "[data-that-day]").textContent = day === null ? "" : sayDate(day);
  }
  const { firstDay, lastDay, checkedOn } = form.dataset;
  const soon = day !== null && firstDay <= day && daysAfter(lastDay, 1 - NOTICE_DAYS) <= day && day <= lastDay;
  part(form, "[data-law-ends]").toggleAttribute("data-soon", soon);
  const wrong = clock !== null && (clock < checkedOn || Number(clock.slice(0, 4)) > Number(lastDay.slice(0, 4)) + FAR_AHEAD_YEARS);
  const notice = part(form, "[data-clock]");
  notice.hidden = !wrong;
  part(notice, "[data-that-day]").textContent = wrong ? sayDate(clock) : "";
}

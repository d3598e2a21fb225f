/** Reads a date as Dutch people type it, day before month in every browser, and says it back in words. */

import { isUnknown } from "./unknown_answer.js";

const MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");
const DAY_FIRST = /^(\d{1,2})(?:e|de|ste)?[-/. ]+(\d{1,2}|[a-z]{3,9}\.?)[-/. ]+'?(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})[-/. ]+(\d{1,2})[-/. ]+(\d{1,2})$/;
const EIGHT_DIGITS = /^\d{8}$/;

/** @typedef {{ first: string, last: string, today: string }} Calendar */
/** @typedef {"unreadable" | "year" | "no-such-day" | "range"} DateFault */
/** @typedef {{ value?: string, unknown?: boolean, refused?: DateFault }} DateReading */
/** @typedef {{ date: string, month: string, year: string }} Parts */

/**
 * What `text` says: `{}` where it is empty, `{ unknown: true }`, `{ value }` as JJJJ-MM-DD, or `{ refused }` with the reason:
 * unreadable, year (two digits), no-such-day or range. `first` and `last` are the days allowed, `today` what "vandaag" means.
 * @param {string} text
 * @param {Calendar} calendar
 * @returns {DateReading}
 */
export function readDate(text, { first, last, today }) {
  const typed = text.toLowerCase().replace(/\s+/g, " ").trim();
  if (typed === "") {
    return {};
  }
  if (isUnknown(typed)) {
    return { unknown: true };
  }
  if (typed === "vandaag") {
    return first <= today && today <= last ? { value: today } : { refused: "range" };
  }
  const readings = waysToRead(typed);
  if (readings.length === 0) {
    return { refused: "unreadable" };
  }
  if (readings.some(({ year }) => year.length < 4)) {
    return { refused: "year" };
  }
  const days = readings.map(dayOf).filter((day) => day !== null);
  const value = days.find((day) => first <= day && day <= last);
  return value ? { value } : { refused: days.length === 0 ? "no-such-day" : "range" };
}

/**
 * A day "JJJJ-MM-DD" in words: 1 december 1959.
 * @param {string} day
 */
export function sayDate(day) {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

/** The day in the visitor's own time zone, as JJJJ-MM-DD. */
export function localDay(moment = new Date()) {
  return written(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}

/**
 * The day so many days after a day, both as JJJJ-MM-DD.
 * @param {string} day
 * @param {number} days
 */
export function daysAfter(day, days) {
  const [year, month, date] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/**
 * Day, month and year in the order in which they may stand; eight digits are read from the day first.
 * @param {string} typed
 * @returns {Parts[]}
 */
function waysToRead(typed) {
  if (EIGHT_DIGITS.test(typed)) {
    return [
      { date: typed.slice(0, 2), month: typed.slice(2, 4), year: typed.slice(4) },
      { date: typed.slice(6), month: typed.slice(4, 6), year: typed.slice(0, 4) },
    ];
  }
  const yearFirst = typed.match(YEAR_FIRST);
  if (yearFirst) {
    return [{ year: yearFirst[1], month: yearFirst[2], date: yearFirst[3] }];
  }
  const [, date, month, year] = typed.match(DAY_FIRST) ?? [];
  const number = month && monthNumber(month);
  return number ? [{ date, month: number, year }] : [];
}

/**
 * The number of a month, from its number or its name, also cut short; empty where there is no such name.
 * @param {string} text
 */
function monthNumber(text) {
  const name = text.replace(".", "").replace(/^mrt$/, "maart");
  return /^\d+$/.test(name) ? name : String(MONTHS.findIndex((month) => month.startsWith(name)) + 1 || "");
}

/**
 * The day as JJJJ-MM-DD; null where the calendar does not have it.
 * @param {Parts} parts
 */
function dayOf({ date, month, year }) {
  const day = written(Number(year), Number(month), Number(date));
  const moment = new Date(`${day}T00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day) ? day : null;
}

/**
 * @param {number} year
 * @param {number} month
 * @param {number} date
 */
function written(year, month, date) {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(date).padStart(2, "0")].join("-");
}

// Looks through a file that should hold a case: one that an aid saved, or the answers alone. What is allowed comes from Python.
import { hasWholeSteps } from "../dutch_numbers.js";
import { UNKNOWN_ANSWER } from "../unknown_answer.js";

export const LARGEST = 500_000;
const LONGEST_NAME = 40;
const MOST_FAULTS = 20;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** @typedef {{ faults: string[], which?: undefined, case?: undefined }} Faulty */
/** @typedef {Faulty | { which: true, faults?: undefined, case?: undefined } | { case: OpenedCase, which?: undefined, faults?: undefined }} ReadCase */

/**
 * The case in `text` as `{ aid, date, answers }`; or in `faults` what is wrong with it, in Dutch and with the name of the
 * field; or in `which` that the file does not say of which aid it is. `aid`: what the reader says of that; `today`: the day
 * for a file without one.
 * @param {string} text
 * @param {GroupData["aids"]} aids
 * @param {{ aid?: string, today: string }} reader
 * @returns {ReadCase}
 */
export function readCase(text, aids, { aid: chosen = "", today }) {
  const file = parsed(text);
  if (!isTable(file)) return { faults: ["Dit bestand is geen JSON met antwoorden."] };
  const answers = Object.hasOwn(file, "answers") ? file.answers : file;
  const date = Object.hasOwn(file, "answers") && Object.hasOwn(file, "date") ? file.date : today;
  const aid = Object.hasOwn(file, "answers") && Object.hasOwn(file, "aid") ? file.aid : chosen;
  if (!isTable(answers)) return { faults: ["answers: hier hoort een tabel met antwoorden"] };
  if (aid === "") return { which: true };
  if (typeof aid !== "string" || !Object.hasOwn(aids, aid)) {
    return { faults: [`aid: ${short(aid)} kennen wij niet; toegestaan: ${Object.keys(aids).join(", ")}`] };
  }
  if (!isDay(date)) return { faults: [`date: ${short(date)} is geen dag; toegestaan: een bestaande datum als JJJJ-MM-DD`] };
  const version = versionOn(aids[aid], date);
  if (!version) return { faults: [`date: de regels van ${date} kennen wij niet; toegestaan: ${periods(aids[aid])}`] };
  const faults = Object.entries(answers).flatMap(([name, value]) => faultsOf(name, value, version.facts));
  return faults.length ? { faults: faults.slice(0, MOST_FAULTS) } : { case: { aid, date, answers: /** @type {Answers} */ ({ ...answers }) } };
}

/**
 * The description of an aid for a day; undefined where there is none.
 * @param {DescribedAid[]} versions
 * @param {string} date
 */
export function versionOn(versions, date) {
  return versions.find(({ first, last }) => first <= date && date <= last);
}

/**
 * @param {string} name
 * @param {unknown} value
 * @param {DescribedAid["facts"]} facts
 * @returns {string[]}
 */
function faultsOf(name, value, facts) {
  if (!Object.hasOwn(facts, name)) return [`${short(name)}: dit feit kent het hulpmiddel niet`];
  if (value === UNKNOWN_ANSWER) return [];
  const { kind, labels, highest } = facts[name];
  if (kind === "getal") {
    const fits = typeof value === "number" && value >= 0 && value <= highest && hasWholeSteps(value);
    return fits ? [] : [`${name}: ${short(value)} kan niet; toegestaan: een getal van 0 tot en met ${highest}, halven mogen`];
  }
  if (kind === "datum") return isDay(value) ? [] : [`${name}: ${short(value)} kan niet; toegestaan: een bestaande datum als JJJJ-MM-DD`];
  const fits = typeof value === "string" && Object.hasOwn(labels, value);
  return fits ? [] : [`${name}: ${short(value)} kan niet; toegestaan: ${Object.keys(labels).join(", ")}`];
}

/** @param {DescribedAid[]} versions */
function periods(versions) {
  return versions.map(({ first, last }) => `${first} tot en met ${last}`).join(", ");
}

/**
 * @param {unknown} value
 * @returns {value is string}
 */
function isDay(value) {
  if (typeof value !== "string" || !DAY.test(value)) return false;
  const moment = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value);
}

/** @param {unknown} value */
function short(value) {
  const text = typeof value === "string" ? value : written(value);
  return `“${text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text}”`;
}

/**
 * A value as it stands in the file; brackets without end can be read and not be written.
 * @param {unknown} value
 */
function written(value) {
  try {
    return JSON.stringify(value);
  } catch {
    return "[…]";
  }
}

/**
 * @param {string} text
 * @returns {unknown}
 */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isTable(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

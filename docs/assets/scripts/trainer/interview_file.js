// One interview as a row of a table, and as a file that can be read back; a file of others is looked through first.

import { isText, noText, notAllowed } from "./file_faults.js";

export const LARGEST = 500_000;
export const LONGEST_TEXT = 4000;

/** @typedef {Record<string, string>} Interview its answers, by column */

/**
 * The answers by column, every column there, in the order of the questions.
 * @param {FormData} answers
 * @param {string[]} names
 * @param {string} version
 * @returns {Interview}
 */
export function asRecord(answers, names, version) {
  return { versie: version, ...Object.fromEntries(names.map((name) => [name, String(answers.get(name) ?? "")])) };
}

/**
 * Two lines: the columns and the answers. A text that a spreadsheet would take for a formula gets a quote before it.
 * @param {Interview} record
 */
export function asCsv(record) {
  /** @param {string} text */
  const cell = (text) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  /** @param {string[]} cells */
  const line = (cells) => cells.map(cell).join(";");
  return `\uFEFF${line(Object.keys(record))}\r\n${line(Object.values(record))}\r\n`;
}

/**
 * What a file says of its version, in a few words: it may be anything.
 * @param {unknown} version
 */
function asWords(version) {
  return typeof version === "object" && version !== null ? "geen tekst" : String(version).slice(0, 20);
}

/**
 * The interview in `text`, or in `faults` what is wrong with it, in Dutch and with the name of the column.
 * @param {string} text
 * @param {InterviewShape} shape
 * @returns {{ faults: string[], interview?: undefined } | { interview: Interview, faults?: undefined }}
 */
export function readInterview(text, { versie, kolommen }) {
  let record;
  try {
    record = JSON.parse(text);
  } catch {
    return { faults: ["dit is geen geldig JSON-bestand"] };
  }
  if (typeof record !== "object" || record === null || Array.isArray(record)) {
    return { faults: ["hier hoort één interview, met een antwoord per kolom"] };
  }
  if (record.versie !== versie) {
    return { faults: [`versie is ${asWords(record.versie)}; deze pagina leest ${versie}`] };
  }
  /** @type {string[]} */
  const faults = [];
  for (const key of Object.keys(record)) {
    if (key !== "versie" && !Object.hasOwn(kolommen, key)) faults.push(`${key.slice(0, 40)} is onbekend`);
  }
  /** @type {Interview} */
  const interview = {};
  for (const [key, codes] of Object.entries(kolommen)) {
    const value = Object.hasOwn(record, key) ? record[key] : "";
    if (!isText(value, LONGEST_TEXT)) {
      faults.push(noText(key, LONGEST_TEXT));
    } else if (codes.length && value && !codes.includes(value)) {
      faults.push(notAllowed(key, codes));
    }
    interview[key] = value;
  }
  return faults.length ? { faults: faults.slice(0, 20) } : { interview };
}

// Looks through a file that should hold a talk. What is allowed comes from the build, which checks its own talks by it.

import { isText, noText, notAllowed } from "./file_faults.js";

export const LARGEST = 200_000;
const LONGEST_TEXT = 1000;
const MOST_IN_LIST = 50;
const MOST_FAULTS = 20;

/** @typedef {{ talk: Talk, faults?: undefined } | { faults: string[], talk?: undefined }} ReadTalk */
/** @typedef {(value: unknown, where: string) => unknown} ReadItem */

/**
 * The talk in `text`, or in `faults` what is wrong with it, in Dutch and with the name of the field.
 * @param {string} text
 * @param {TalkWords} words
 * @returns {ReadTalk}
 */
export function readTalk(text, words) {
  let table;
  try {
    table = JSON.parse(text);
  } catch {
    return { faults: ["Dit is geen geldig JSON-bestand."] };
  }
  /** @type {string[]} */
  const faults = [];
  const read = readTable(table, words.vorm.gesprek, "gesprek", faults, (turn, where) =>
    readTable(turn, words.vorm.beurt, where, faults, (reply, place) =>
      readTable(reply, words.vorm.antwoord, place, faults, () => null),
    ),
  );
  const talk = /** @type {Talk} */ (/** @type {unknown} */ (read)); // where it has no faults
  if (faults.length === 0) faults.push(...faultsOfTurns(talk.beurten, words));
  return faults.length ? { faults: faults.slice(0, MOST_FAULTS) } : { talk };
}

/**
 * @param {unknown} table
 * @param {TalkShape} shape
 * @param {string} where
 * @param {string[]} faults
 * @param {ReadItem} readItem
 */
function readTable(table, shape, where, faults, readItem) {
  if (typeof table !== "object" || table === null || Array.isArray(table)) {
    faults.push(`${where}: hier hoort een tabel met velden`);
    return {};
  }
  const known = new Map(Object.entries(shape));
  const given = new Map(Object.entries(table));
  for (const key of given.keys()) {
    if (!known.has(key)) faults.push(`${where}: ${key.slice(0, 40)} is onbekend; toegestaan: ${[...known.keys()].join(", ")}`);
  }
  /** @type {Record<string, unknown>} */
  const read = {};
  for (const [key, { mag, verplicht }] of known) {
    if (given.has(key)) read[key] = readValue(given.get(key), mag, `${where}, ${key}`, faults, readItem);
    else if (verplicht) faults.push(`${where}: ${key} ontbreekt`);
    else read[key] = mag === "teksten" ? [] : "";
  }
  return read;
}

/**
 * @param {unknown} value
 * @param {TalkShape[string]["mag"]} allowed
 * @param {string} where
 * @param {string[]} faults
 * @param {ReadItem} readItem
 * @returns {unknown}
 */
function readValue(value, allowed, where, faults, readItem) {
  if (allowed === "teksten" || allowed === "lijst") {
    if (!Array.isArray(value) || value.length > MOST_IN_LIST) {
      faults.push(`${where}: hier hoort een lijst van hoogstens ${MOST_IN_LIST}`);
      return [];
    }
    /** @type {ReadItem} */
    const read = allowed === "lijst" ? readItem : (item, place) => readValue(item, "tekst", place, faults, readItem);
    return value.map((item, place) => read(item, `${where} ${place + 1}`));
  }
  if (Array.isArray(allowed)) {
    if (!allowed.some((each) => each === value)) faults.push(notAllowed(where, allowed));
  } else if (!isText(value, LONGEST_TEXT)) {
    faults.push(noText(where, LONGEST_TEXT));
  }
  return value;
}

/**
 * @param {Turn[]} turns
 * @param {TalkWords} words
 */
function faultsOfTurns(turns, words) {
  const faults = [];
  const [fewest, most] = words.beurten;
  const known = new Map(turns.map((turn) => [turn.id, turn]));
  if (turns.length < fewest || turns.length > most) {
    faults.push(`${turns.length} beurten; toegestaan: ${fewest} tot en met ${most}`);
  }
  if (known.size < turns.length) faults.push("twee beurten hebben dezelfde id");
  for (const turn of turns) {
    if (turn.antwoorden.length !== words.antwoorden) {
      faults.push(`beurt ${turn.id} heeft ${turn.antwoorden.length} antwoorden; toegestaan: ${words.antwoorden}`);
    }
    if (!turn.zegt.trim()) faults.push(`beurt ${turn.id}: zegt is leeg`);
    turn.antwoorden.forEach((reply, place) => {
      const where = `beurt ${turn.id}, antwoord ${place + 1}`;
      if (!reply.tekst.trim()) faults.push(`${where}: tekst is leeg`);
      if (!reply.waarom.trim()) faults.push(`${where}: waarom is leeg`);
      if (reply.volgende && !known.has(reply.volgende)) faults.push(`${where}: beurt ${reply.volgende} bestaat niet`);
    });
  }
  const reached = reachedFrom(turns[0]?.id, known);
  const ending = thatCanEnd(known);
  for (const id of known.keys()) {
    if (!reached.has(id)) faults.push(`beurt ${id} is vanaf het begin niet te bereiken`);
  }
  for (const id of known.keys()) {
    if (!ending.has(id)) faults.push(`vanaf beurt ${id} eindigt het gesprek nooit`);
  }
  return faults;
}

/**
 * @param {string} first
 * @param {Map<string, Turn>} turns
 */
function reachedFrom(first, turns) {
  const reached = new Set([first].filter((id) => turns.has(id)));
  for (const id of reached) { // grows while it is gone through
    const ahead = turns.get(id)?.antwoorden.map((reply) => reply.volgende) ?? [];
    ahead.filter((next) => turns.has(next)).forEach((next) => reached.add(next));
  }
  return reached;
}

/** @param {Map<string, Turn>} turns */
function thatCanEnd(turns) {
  /** @type {Set<string>} */
  const ending = new Set();
  let before;
  do {
    before = ending.size;
    for (const [id, turn] of turns) {
      if (turn.antwoorden.every((reply) => !reply.volgende || ending.has(reply.volgende))) ending.add(id);
    }
  } while (ending.size > before);
  return ending;
}

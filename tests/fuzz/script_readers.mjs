// Gives texts, a line of them at a time on standard input, to a reader of the page; tells how many it took and which it threw at.
import { createInterface } from "node:readline";

/** A storage of the browser, of which only the entries are its own. */
class Entries {
  getItem(key) {
    return Object.hasOwn(this, key) ? this[key] : null;
  }
  setItem(key, text) {
    this[key] = text;
  }
  removeItem(key) {
    delete this[key];
  }
}

const KEY = "antwoorden /hulpmiddelen/opdracht/";
globalThis.location = new URL("https://voorbeeld.nl/hulpmiddelen/opdracht/");
globalThis.window = { localStorage: new Entries(), sessionStorage: new Entries() };

const { keptBy } = await import("../docs/assets/scripts/aid_keep.js");
const { readDate, sayDate } = await import("../docs/assets/scripts/dutch_dates.js");
const { readNumber, sayNumber } = await import("../docs/assets/scripts/dutch_numbers.js");
const { readCase: readSaved } = await import("../docs/assets/scripts/saved_case.js");
const { readCase: readForGroup } = await import("../docs/assets/scripts/trainer/case_file.js");
const { readInterview } = await import("../docs/assets/scripts/trainer/interview_file.js");
const { keptPairs } = await import("../docs/assets/scripts/trainer/kept_pairs.js");
const { readTalk } = await import("../docs/assets/scripts/trainer/talk_file.js");

const READERS = {
  saved_case(text) {
    const found = readSaved(text, "peildatum");
    expect(found === null || arePairs([...found.contents.answers, ...found.contents.words]), "pairs of text, or no case");
    return found !== null;
  },
  group_case(text, aids) {
    const found = readForGroup(text, aids, { aid: "opdracht", today: "2026-11-25" });
    expect(found.case ? typeof found.case.aid === "string" : found.which || areTexts(found.faults), "a case, or faults");
    return "case" in found;
  },
  talk(text, words) {
    const found = readTalk(text, words);
    expect(found.talk ? Array.isArray(found.talk.beurten) : areTexts(found.faults), "a talk, or faults");
    return "talk" in found;
  },
  interview(text, shape) {
    const found = readInterview(text, shape);
    expect(found.interview ? areTexts(Object.values(found.interview)) : areTexts(found.faults), "an interview, or faults");
    return "interview" in found;
  },
  kept_in_tab(text) {
    window.sessionStorage.setItem(KEY, text);
    const found = keptBy(location.href);
    window.sessionStorage.removeItem(KEY);
    expect(found === null || arePairs([...found.answers, ...found.words]), "pairs of text, or nothing");
    return found !== null;
  },
  kept_on_device(text) {
    window.localStorage.setItem(`${KEY} 1`, text);
    const found = keptBy(location.href);
    expect((found === null) === (window.localStorage.getItem(`${KEY} 1`) === null), "what cannot be read is dropped");
    window.localStorage.removeItem(`${KEY} 1`);
    expect(found === null || arePairs([...found.answers, ...found.words]), "pairs of text, or nothing");
    return found !== null;
  },
  kept_to_learn(text) {
    const found = keptPairs(text);
    expect(arePairs(found), "pairs of text");
    return found.length > 0;
  },
  number(text) {
    const { value } = readNumber(text, { highest: 168, unit: "uur per week", names: { 0: "Geen" } });
    expect(value === undefined || (value >= 0 && value <= 168 && Number.isInteger(value * 2)), `a number of hours: ${value}`);
    expect(value === undefined || readNumber(sayNumber(value), { highest: 168, unit: "" }).value === value, "the same, said back");
    return value !== undefined;
  },
  date(text) {
    const { value } = readDate(text, { first: "1900-01-01", last: "2100-12-31", today: "2026-11-25" });
    expect(value === undefined || new Date(`${value}T00:00:00Z`).toISOString().startsWith(value), `a day: ${value}`);
    expect(value === undefined || readDate(sayDate(value), { first: value, last: value, today: "" }).value === value, "the same, said back");
    return value !== undefined;
  },
};

function expect(holds, what) {
  if (!holds) {
    throw new Error(`expected ${what}`);
  }
}

function areTexts(value) {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

function arePairs(value) {
  return Array.isArray(value) && value.every((pair) => areTexts(pair) && pair.length === 2);
}

for await (const line of createInterface({ input: process.stdin })) {
  const { reader, given, texts } = JSON.parse(line);
  const thrown = [];
  let taken = 0;
  texts.forEach((text, place) => {
    try {
      taken += READERS[reader](text, given) ? 1 : 0;
    } catch (error) {
      thrown.push([place, String(error?.stack ?? error).slice(0, 600)]);
    }
  });
  console.log(JSON.stringify([taken, thrown]));
}

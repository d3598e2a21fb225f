// What people type as a number of hours or months, and what is understood.
import assert from "node:assert/strict";
import test from "node:test";

import { readNumber, sayNumber } from "../../docs/assets/scripts/dutch_numbers.js";

const HOURS = { highest: 168, unit: "uur per week" };
const MONTHS = { highest: 600, unit: "maanden" };

const READ = {
  8: ["8", " 8 ", "08", "8 uur", "8 u", "8u", "8 u.", "8 uren", "8 uur per week", "8 uur p/w", "8 per week", "8,0", "8.0", "ongeveer 8", "±8"],
  8.5: ["8,5", "8.5", "8½", "8 ½", "8 1/2", "8,50", "8,5 uur", "8½ uur"],
  0.5: ["0,5", "½", "½ uur"],
  0: ["0", "-0", "0 uur"],
  168: ["168"],
};
const REFUSED = {
  unreadable: ["acht", "8 uur per dag", "8 maanden", "8 dagen", "8-10", "8 tot 10", "8:30", "1e2", "8,5,5", "--8", "8 uur en 30 minuten", "12 1/4"],
  ambiguous: ["1.000", "1,000", "10.000"],
  half: ["8,25", "8.30", "0,1"],
  range: ["168,5", "200", "-1", "9999999999"],
};

test("comma, point, halves and the unit itself are read", () => {
  for (const [value, texts] of Object.entries(READ)) {
    for (const text of texts) {
      assert.deepEqual(readNumber(text, HOURS), { value: Number(value) }, text);
    }
  }
  for (const text of ["6", "6 maanden", "6 mnd", "6 mnd.", "6 maanden per jaar"]) {
    assert.deepEqual(readNumber(text, MONTHS), { value: 6 }, text);
  }
});

test("what is not certainly one number is refused with its reason", () => {
  for (const [reason, texts] of Object.entries(REFUSED)) {
    for (const text of texts) {
      assert.deepEqual(readNumber(text, HOURS), { refused: reason }, text);
    }
  }
  assert.deepEqual(readNumber("6 uur", MONTHS), { refused: "unreadable" });
  assert.deepEqual(readNumber("2 jaar", MONTHS), { refused: "unreadable" });
});

test("not knowing is an answer, and nothing is none", () => {
  for (const text of ["weet niet", "Weet ik niet", "weet-ik-niet", "dat weet ik niet", "weet het niet", "Ik weet het niet", "ik weet niet", "geen idee", "?"]) {
    assert.deepEqual(readNumber(text, HOURS), { unknown: true }, text);
  }
  assert.deepEqual(readNumber("  ", HOURS), {});
});

test("a number with a name is read by its name, and nothing only where that has one", () => {
  const endless = { ...MONTHS, names: { 600: "Geen einde" } };
  const countable = { ...HOURS, names: { 0: "Er staan geen uren in" } };
  assert.deepEqual(readNumber("geen einde", endless), { value: 600 });
  assert.deepEqual(readNumber("geen", endless), { refused: "unreadable" });
  for (const text of ["er staan geen uren in", "Geen", "nee", "niets", "0"]) {
    assert.deepEqual(readNumber(text, countable), { value: 0 }, text);
  }
});

test("a number is said back with a comma and its unit", () => {
  assert.equal(sayNumber(8.5, "uur per week", "uur per week"), "8,5 uur per week");
  assert.equal(sayNumber(1, "maand", "maanden"), "1 maand");
  assert.equal(sayNumber(20), "20");
});

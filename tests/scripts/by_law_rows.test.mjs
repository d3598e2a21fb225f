import assert from "node:assert/strict";
import test from "node:test";

import { compareCells, isWanted } from "../../docs/assets/scripts/by_law_rows.js";

const HELMOND = {
  first: "2015-07-01",
  last: "2019-12-31",
  hours: "8/",
  months: "6/",
  together: "Werkplein Helmond",
  grounds: "mantelzorg=vrijstelling betaald_werk=niet-geregeld",
};

test("without a wish every by-law is wanted", () => {
  assert.ok(isWanted(HELMOND, { situation: "", consequence: "", together: "" }));
});

test("a by-law is in force on its first and last day and not beside them", () => {
  const days = ["2015-06-30", "2015-07-01", "2019-12-31", "2020-01-01"];
  assert.deepEqual(
    days.map((day) => isWanted(HELMOND, { day })),
    [false, true, true, false],
  );
  assert.ok(isWanted({ ...HELMOND, last: undefined }, { day: "2030-01-01" }));
});

test("a number fits between the least and the most, and an open end takes all", () => {
  assert.deepEqual(
    [7.5, 8, 40].map((hours) => isWanted(HELMOND, { hours })),
    [false, true, true],
  );
  assert.deepEqual(
    [8, 16, 16.5].map((hours) => isWanted({ ...HELMOND, hours: "/16" }, { hours })),
    [true, true, false],
  );
  assert.equal(isWanted({ ...HELMOND, months: "" }, { months: 6 }), false);
});

test("situation and consequence are asked of one and the same ground", () => {
  assert.ok(isWanted(HELMOND, { situation: "mantelzorg", consequence: "vrijstelling" }));
  assert.ok(isWanted(HELMOND, { situation: "mantelzorg", consequence: "" }));
  assert.ok(isWanted(HELMOND, { situation: "", consequence: "niet-geregeld" }));
  assert.equal(isWanted(HELMOND, { situation: "betaald_werk", consequence: "vrijstelling" }), false);
});

test("only the partners of a co-operation are wanted once it is chosen", () => {
  assert.ok(isWanted(HELMOND, { together: "Werkplein Helmond" }));
  assert.equal(isWanted({ ...HELMOND, together: "" }, { together: "Werkplein Helmond" }), false);
});

test("numbers sort as numbers, words as words, and what has no number comes last either way", () => {
  const sorted = (cells, descending) => cells.sort((one, other) => compareCells(one, other, descending)).map(({ key, words }) => key ?? words);
  const numbers = () => ["20", "", "8"].map((key) => ({ key, words: "" }));
  assert.deepEqual(sorted(numbers(), false), ["8", "20", ""]);
  assert.deepEqual(sorted(numbers(), true), ["20", "8", ""]);
  assert.deepEqual(sorted([{ words: "Zevenaar" }, { words: "Asten" }], false), ["Asten", "Zevenaar"]);
});

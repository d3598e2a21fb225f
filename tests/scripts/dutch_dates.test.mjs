// What people type as a date, and what is understood.
import assert from "node:assert/strict";
import test from "node:test";

import { daysAfter, localDay, readDate, sayDate } from "../../docs/assets/scripts/dutch_dates.js";

const ALLOWED = { first: "1900-01-01", last: "2100-12-31", today: "2026-11-25" };

const READ = {
  "1959-12-01": [
    "1-12-1959", "01-12-1959", "1/12/1959", "1.12.1959", "1 12 1959", "01121959", "19591201", "1959-12-01", "1959/12/1",
    "1 december 1959", "1 dec 1959", "1 dec. 1959", "1-dec-1959", "1e december 1959", "  1  December 1959 ",
  ],
  "2016-02-29": ["29-2-2016", "29 februari 2016", "29 feb 2016", "29 febr. 2016"],
  "2011-03-04": ["4 mrt 2011", "4 maart 2011", "4-3-2011", "04032011", "20110304"],
  "2026-11-25": ["vandaag"],
};
const REFUSED = {
  unreadable: ["december 1959", "1959", "gisteren", "1-12", "011259", "1 xyz 1959", "1 december", "1-12-19590", "jan"],
  year: ["1-12-59", "1 december '59"],
  "no-such-day": ["31-2-2020", "12/25/1959", "29-2-2015", "0-1-2020", "31 november 2020", "1-13-1959"],
  range: ["1-1-1899", "1 januari 2101", "31121899"],
};

test("every Dutch way to write a day is read, and the day always comes before the month", () => {
  for (const [value, texts] of Object.entries(READ)) {
    for (const text of texts) {
      assert.deepEqual(readDate(text, ALLOWED), { value }, text);
    }
  }
});

test("what is not certainly one day is refused with its reason", () => {
  for (const [reason, texts] of Object.entries(REFUSED)) {
    for (const text of texts) {
      assert.deepEqual(readDate(text, ALLOWED), { refused: reason }, text);
    }
  }
});

test("today is a day like any other: refused where it is not among the days allowed", () => {
  assert.deepEqual(readDate("vandaag", { ...ALLOWED, last: "2025-12-31" }), { refused: "range" });
  assert.deepEqual(readDate("vandaag", { ...ALLOWED, first: "2027-01-01" }), { refused: "range" });
});

test("not knowing is an answer, and nothing is none", () => {
  assert.deepEqual(readDate("weet niet", ALLOWED), { unknown: true });
  assert.deepEqual(readDate(" ", ALLOWED), {});
});

test("a day is said back in words, and counted on over the end of a year", () => {
  assert.equal(sayDate("1959-12-01"), "1 december 1959");
  assert.equal(localDay(new Date(2026, 0, 2, 23, 59)), "2026-01-02");
  assert.equal(daysAfter("2026-12-31", -59), "2026-11-02");
  assert.equal(daysAfter("2026-12-31", 1), "2027-01-01");
});

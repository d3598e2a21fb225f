// Which of day, month and year is wrong, and how a whole date is spread over the three.
import assert from "node:assert/strict";
import test from "node:test";

import { split, wholeIn, wrongPart } from "../../docs/assets/scripts/date_parts.js";

const WRONG = {
  day: [["", "12", "1959"], ["40", "12", "1959"], ["x", "13", "59"], ["0", "12", "1959"]],
  month: [["1", "", "1959"], ["1", "13", "1959"], ["1", "decembr", "1959"]],
  year: [["1", "12", ""], ["1", "12", "59"], ["1", "12", "195"]],
};

test("of three fields the first that is wrong is named", () => {
  for (const [part, rows] of Object.entries(WRONG)) {
    for (const texts of rows) {
      assert.equal(wrongPart(texts).part, part, texts.join("-"));
    }
  }
  for (const texts of [["31", "2", "1980"], ["1", "december", "2050"], ["1", "dec", "1959"]]) {
    assert.deepEqual(wrongPart(texts), {}, texts.join("-"));
  }
});

test("a whole date is spread over the three fields, and one half typed stays as it was", () => {
  for (const text of ["1959-12-01", "1-12-1959", "01121959", "1 december 1959"]) {
    assert.deepEqual(split(text), ["1", "12", "1959"], text);
  }
  assert.deepEqual(split("1--"), ["1", "", ""]);
  assert.deepEqual(split("Weet ik niet"), ["", "", ""]);
  assert.deepEqual(split(""), ["", "", ""]);
});

test("a whole date that stands in one of the fields is one, and what somebody still types is none", () => {
  for (const text of ["03-04-1990", "3 april 1990", "03041990"]) {
    assert.deepEqual(wholeIn([text, "", ""])?.map((part) => part.replace(/^0/, "")), ["3", "4", "1990"], text);
  }
  for (const texts of [["", "", ""], ["3", "", ""], ["03", "", ""], ["3-4", "", ""], ["3-4-19", "", ""], ["", "april", ""], ["3-4-1990", "5", ""]]) {
    assert.equal(wholeIn(texts), null, texts.join("|"));
  }
});

// What a file with answers is read as, whoever wrote it.
import assert from "node:assert/strict";
import test from "node:test";

import { readCase, writeCase } from "../../docs/assets/scripts/saved_case.js";

const read = (file) => readCase(JSON.stringify(file), "peildatum");

test("what is no table of answers is no case", () => {
  for (const text of ["", "{", "null", "[]", "3", '"uitkering"', "true", "[{}]"]) {
    assert.equal(readCase(text, "peildatum"), null, text);
  }
});

test("a bare answer file and a line of the command line are cases too", () => {
  assert.deepEqual(read({ uren: 8.5 }).contents.answers, [["uren", "8,5"]]);
  assert.deepEqual(read({ answers: { uren: 8.5 }, date: "2026-11-01" }).contents.answers, [
    ["peildatum", "1 november 2026"],
    ["uren", "8,5"],
  ]);
});

test("a value that no form can hold is named, and the rest is kept", () => {
  const answers = { a: null, b: true, c: ["ja"], d: { e: "ja" }, f: "x".repeat(20_001), g: "ja" };
  const { contents, unusable } = read({ answers, own_words: { h: 1, i: "goed" } });
  assert.deepEqual(contents, { answers: [["g", "ja"]], words: [["i", "goed"]] });
  assert.deepEqual(unusable, ["a", "b", "c", "d", "f", "h"]);
});

test("parts that are something else are passed over, also a name that means something to JavaScript", () => {
  const { aid, release, saved, contents } = readCase(
    '{"aid": 1, "rules_version": [], "saved": "ooit", "date": 7, "answers": {"__proto__": "ja", "constructor": "nee"}, "own_words": "x", "unread": null}',
    "peildatum",
  );
  assert.deepEqual([aid, release, saved], ["", "", ""]);
  assert.deepEqual(contents.words, []);
  assert.equal({}.a, undefined);
  assert.ok(contents.answers.some(([name, value]) => name === "constructor" && value === "nee"));
});

test("a day that does not exist comes back as it was written, so that its field can say so", () => {
  assert.deepEqual(read({ dag: "2026-02-30" }).contents.answers, [["dag", "2026-02-30"]]);
});

test("what could not be read in a field goes along and comes back as it was typed", () => {
  const text = writeCase({ aid: "a", answers: { b: "ja" }, words: {}, unread: { c: "acht of negen" } });
  assert.deepEqual(readCase(text, "peildatum").contents.answers, [
    ["b", "ja"],
    ["c", "acht of negen"],
  ]);
});

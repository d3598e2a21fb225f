// How an outcome is called in a sentence of the page.
import assert from "node:assert/strict";
import test from "node:test";

import { inSentence } from "../../docs/assets/scripts/aid_words.js";

test("a title behind a colon begins small and keeps its other capitals", () => {
  assert.equal(inSentence("Wat moet, is gedaan. Er staat nog iets open"), "wat moet, is gedaan. Er staat nog iets open");
  assert.equal(inSentence("Volgens Haarlem klopt deze opdracht"), "volgens Haarlem klopt deze opdracht");
});

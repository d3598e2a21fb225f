// What is read aloud: a text in sentences, by a voice that sends it nowhere.
import assert from "node:assert/strict";
import test from "node:test";

import { dutchVoiceOnDevice, sentencesOf } from "../../docs/assets/scripts/spoken_text.js";

const voice = (lang, localService) => ({ lang, localService });

test("a text is read sentence by sentence", () => {
  assert.deepEqual(sentencesOf("Hoe oud bent u? De regels gelden van 18 jaar tot de AOW-leeftijd."), [
    "Hoe oud bent u?",
    "De regels gelden van 18 jaar tot de AOW-leeftijd.",
  ]);
});

test("white space of the page is no pause", () => {
  assert.deepEqual(sentencesOf("\n  Weet ik\n   niet mag ook.  "), ["Weet ik niet mag ook."]);
});

test("a number, a date and an article are not cut in two", () => {
  for (const sentence of ["Dat staat in art. 9 lid 1 van de wet.", "Vul in: 1.000 uur of 8,5 uur.", "Vanaf 1 jan. 2027 geldt dat niet meer."]) {
    assert.deepEqual(sentencesOf(sentence), [sentence]);
  }
});

test("marks alone are not read", () => {
  assert.deepEqual(sentencesOf(" – "), []);
  assert.deepEqual(sentencesOf(""), []);
});

test("a voice of somebody else's computer never reads", () => {
  assert.equal(dutchVoiceOnDevice([voice("nl-NL", false)]), null);
  assert.equal(dutchVoiceOnDevice([voice("en-GB", true), voice("nds-NL", true)]), null);
  assert.equal(dutchVoiceOnDevice([]), null);
});

test("of the Dutch voices on the device that of the Netherlands comes first", () => {
  const [flemish, dutch, android] = [voice("nl-BE", true), voice("nl-NL", true), voice("nl_NL", true)];
  assert.equal(dutchVoiceOnDevice([voice("nl-NL", false), flemish, dutch]), dutch);
  assert.equal(dutchVoiceOnDevice([flemish, android]), android);
  assert.equal(dutchVoiceOnDevice([flemish]), flemish);
});

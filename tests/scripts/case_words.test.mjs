// What a change of a fact or a rule does, in words; and an own judgement that must be whole before it is compared.
import assert from "node:assert/strict";
import test from "node:test";

import { caseAsText, missingIn } from "../../docs/assets/scripts/trainer/case_answer.js";
import { answerInWords, movedThreshold, thresholdInWords, turned, turnedInWords } from "../../docs/assets/scripts/trainer/case_words.js";

const LEVELS = { moet: "Dit moet", wenselijk: "Dit is wenselijk", situationeel: "Dit hangt af" };
const HOURS = { kind: "getal", labels: {}, units: ["uur per week", "uur per week"] };

test("an answer reads as somebody says it", () => {
  assert.equal(answerInWords(HOURS, 8.5), "8,5 uur per week");
  assert.equal(answerInWords({ kind: "datum", labels: {} }, "2016-03-01"), "1 maart 2016");
  assert.equal(answerInWords({ kind: "ja-nee", labels: { ja: "Ja" } }, "ja"), "Ja");
  assert.equal(answerInWords(HOURS, undefined), "Weet ik niet");
  assert.equal(answerInWords({ ...HOURS, labels: { 0: "Geen" } }, 0), "Geen");
});

test("more than stays more than where a threshold moves", () => {
  assert.equal(thresholdInWords(HOURS, 8), "vanaf 8 uur per week");
  assert.equal(thresholdInWords(HOURS, 8.5), "meer dan 8 uur per week");
  assert.equal(movedThreshold(8, 12), 12);
  assert.equal(movedThreshold(8.5, 12), 12.5);
});

test("only what turns is named", () => {
  const before = [{ outcome: "mag", title: "Mag" }, { outcome: "mag", title: "Mag" }];
  const after = [{ outcome: "mag", title: "Mag" }, { outcome: "niet", title: "Mag niet" }];
  const found = turned(["Leyla", "Piet"], before, after);
  assert.deepEqual(found, { total: 2, changed: [{ name: "Piet", before: "Mag", after: "Mag niet" }] });
  assert.equal(turnedInWords(found, "casussen"), "Bij 1 van de 2 casussen verandert de uitkomst:");
  assert.equal(turnedInWords(turned(["Leyla"], after, after), "casussen"), "Bij geen van de 1 casussen verandert de uitkomst.");
});

test("an own judgement is whole with an outcome and words at each level", () => {
  const whole = { uitkomst: "in-orde", moet: "a", wenselijk: "niets", situationeel: "b" };
  assert.equal(missingIn({}, LEVELS).field, "uitkomst");
  assert.equal(missingIn({ ...whole, wenselijk: "  " }, LEVELS).field, "wenselijk");
  assert.equal(missingIn(whole, LEVELS), undefined);
  const text = caseAsText({ title: "Samira", chosen: "In orde", verdict: "Hetzelfde", answer: whole, levels: LEVELS });
  assert.match(text, /Samira[^]*Mijn uitkomst: In orde[^]*Dit is wenselijk:\nniets/);
});

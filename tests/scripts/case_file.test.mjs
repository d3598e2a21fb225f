// A file that somebody opens in front of a group: read as a case, or refused with the name of the field.
import assert from "node:assert/strict";
import test from "node:test";

import { readCase } from "../../docs/assets/scripts/trainer/case_file.js";

const FACTS = {
  soort: { kind: "keuze", labels: { tegenprestatie: "Een tegenprestatie", anders: "Iets anders" } },
  uren: { kind: "getal", labels: {}, highest: 168 },
  dag: { kind: "datum", labels: {} },
};
const AIDS = { opdracht: [{ first: "2015-01-01", last: "2026-12-31", facts: FACTS }] };
const ANSWERS = { soort: "tegenprestatie", uren: 8.5, dag: "2016-02-29" };
const CASE = { aid: "opdracht", date: "2016-03-01", answers: ANSWERS };

const read = (file, given = {}) => readCase(typeof file === "string" ? file : JSON.stringify(file), AIDS, { today: "2026-11-25", ...given });

test("what an aid saved is read, with all else that stands in its file", () => {
  const saved = { ...CASE, rules_version: "1", rules_period: {}, saved: "2026-11-25", own_words: { soort: "x" }, unread: {} };
  assert.deepEqual(read(saved), { case: CASE });
  assert.deepEqual(read({ ...CASE, answers: { uren: "weet-ik-niet" } }).case.answers, { uren: "weet-ik-niet" });
});

test("answers alone are asked of which aid they are, and are of today", () => {
  assert.deepEqual(read(ANSWERS), { which: true });
  assert.deepEqual(read(ANSWERS, { aid: "opdracht" }), { case: { ...CASE, date: "2026-11-25" } });
});

const REFUSED = [
  ["geen json", "Dit bestand is geen JSON met antwoorden."],
  ["[]", "Dit bestand is geen JSON met antwoorden."],
  ["null", "Dit bestand is geen JSON met antwoorden."],
  [{ ...CASE, answers: [1] }, "answers: hier hoort een tabel met antwoorden"],
  [{ ...CASE, aid: "__proto__" }, "aid: “__proto__” kennen wij niet; toegestaan: opdracht"],
  [{ ...CASE, aid: 5 }, "aid: “5” kennen wij niet; toegestaan: opdracht"],
  [{ ...CASE, date: "2016-02-30" }, "date: “2016-02-30” is geen dag; toegestaan: een bestaande datum als JJJJ-MM-DD"],
  [{ ...CASE, date: null }, "date: “null” is geen dag; toegestaan: een bestaande datum als JJJJ-MM-DD"],
  [{ ...CASE, date: "2027-01-01" }, "date: de regels van 2027-01-01 kennen wij niet; toegestaan: 2015-01-01 tot en met 2026-12-31"],
  [{ ...CASE, answers: { naam: "iemand" } }, "“naam”: dit feit kent het hulpmiddel niet"],
  [{ ...CASE, answers: { constructor: "x" } }, "“constructor”: dit feit kent het hulpmiddel niet"],
  [{ ...CASE, answers: { ["x".repeat(90)]: 1 } }, `“${"x".repeat(40)}…”: dit feit kent het hulpmiddel niet`],
  [{ ...CASE, answers: { soort: "toString" } }, "soort: “toString” kan niet; toegestaan: tegenprestatie, anders"],
  [{ ...CASE, answers: { soort: { a: 1 } } }, "soort: “{\"a\":1}” kan niet; toegestaan: tegenprestatie, anders"],
  ['{"aid": "opdracht", "answers": {"uren": '.concat("[".repeat(100_000), "]".repeat(100_000), "}}"), "uren: “[…]” kan niet; toegestaan: een getal van 0 tot en met 168, halven mogen"],
  [{ ...CASE, answers: { uren: "8" } }, "uren: “8” kan niet; toegestaan: een getal van 0 tot en met 168, halven mogen"],
  [{ ...CASE, answers: { uren: 8.25 } }, "uren: “8.25” kan niet; toegestaan: een getal van 0 tot en met 168, halven mogen"],
  [{ ...CASE, answers: { uren: 1e9 } }, "uren: “1000000000” kan niet; toegestaan: een getal van 0 tot en met 168, halven mogen"],
  [{ ...CASE, answers: { dag: "1-1-2016" } }, "dag: “1-1-2016” kan niet; toegestaan: een bestaande datum als JJJJ-MM-DD"],
];

test("a hostile or old file is refused per field", () => {
  for (const [file, fault] of REFUSED) assert.deepEqual(read(file), { faults: [fault] }, fault);
  const every = read({ ...CASE, answers: { soort: 1, uren: -1, dag: 3 } });
  assert.equal(every.faults.length, 3);
});

// Takes cases on standard input, writes each as a file and reads it back as a form would; gives what was read.
import { readFileSync } from "node:fs";

import { readDate } from "../../docs/assets/scripts/dutch_dates.js";
import { readNumber } from "../../docs/assets/scripts/dutch_numbers.js";
import { readCase, writeCase } from "../../docs/assets/scripts/saved_case.js";

const UNKNOWN = "weet-ik-niet";

/** The value that a field of this kind gives for what was typed in it. */
function readAs({ kind, max }, typed) {
  if (kind === "getal") {
    const { value, unknown } = readNumber(typed, { highest: max, unit: "" });
    return unknown ? UNKNOWN : value;
  }
  if (kind === "datum") {
    const { value, unknown } = readDate(typed, { first: "1900-01-01", last: "2100-12-31", today: "" });
    return unknown ? UNKNOWN : value;
  }
  return typed;
}

const { cases, kinds } = JSON.parse(readFileSync(0, "utf8"));
const read = cases.map((given) => {
  const told = { outcome: "klopt", findings: [{ rule: "uren", status: "voldaan" }] };
  const text = writeCase({ ...given, release: "1", edition: "e", period: { first: "2015-01-01", last: "2026-12-31" }, unread: {}, told });
  const { aid, release, edition, saved, told: read, contents, unusable } = readCase(text, "peildatum");
  const kept = release === "1" && edition === "e" && read.outcome === "klopt" && read.findings.uren === "voldaan";
  const { peildatum, ...answers } = Object.fromEntries(contents.answers);
  return {
    aid,
    date: peildatum && readAs({ kind: "datum" }, peildatum),
    saved,
    answers: Object.fromEntries(Object.entries(answers).map(([fact, typed]) => [fact, readAs(kinds[aid][fact], typed)])),
    words: Object.fromEntries(contents.words),
    lost: [...unusable, ...(kept ? [] : ["release, edition or outcome"])],
    fields: Object.keys(JSON.parse(text)),
  };
});
console.log(JSON.stringify(read));

// Strips from a table, for a test in Python to hold against Python itself: `node strips_of_table.mjs TABLE REASONS`, with
// on the standard input a line of JSON for each question, [fact, how its values are said, answers, day]; gives a line of JSON for
// each strip, with its words.

import { readFileSync } from "node:fs";
import { AnswerTable } from "../../docs/assets/scripts/aid_table.js";
import { inWords, stripOf } from "../../docs/assets/scripts/strip_of.js";

const table = new AnswerTable(JSON.parse(readFileSync(process.argv[2], "utf-8")));
const lines = readFileSync(0, "utf-8").trimEnd().split("\n");
for (const line of lines) {
  const [fact, said, answers, day] = JSON.parse(line);
  const strip = stripOf(table, fact, answers, day);
  process.stdout.write(`${JSON.stringify(strip && { strip, words: inWords(strip, said) })}\n`);
}

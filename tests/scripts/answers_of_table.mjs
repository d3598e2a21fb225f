// Answers from a table, for a test in Python to hold against Python itself: `node answers_of_table.mjs TABLE`, with on
// the standard input a line of JSON for each question, [answers, day]; gives a line of JSON for each answer.

import { readFileSync } from "node:fs";
import { AnswerTable } from "../../docs/assets/scripts/aid_table.js";

const table = new AnswerTable(JSON.parse(readFileSync(process.argv[2], "utf-8")));
const lines = readFileSync(0, "utf-8").trimEnd().split("\n");
process.stdout.write(lines.map((line) => `${JSON.stringify(table.answer(...JSON.parse(line)))}\n`).join(""));

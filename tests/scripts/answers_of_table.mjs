// Answers from a table, for a test in Python to hold against Python itself: `node answers_of_table.mjs TABLE REASONS`,
// with on the standard input a line of JSON for each question, [answers, day]; gives a line of JSON for each answer.

import { readFileSync } from "node:fs";
import { AnswerTable } from "../../docs/assets/scripts/aid_table.js";
import { tellFrom } from "../../docs/assets/scripts/case_reasons.js";

const table = new AnswerTable(JSON.parse(readFileSync(process.argv[2], "utf-8")));
table.addReasons(JSON.parse(readFileSync(process.argv[3], "utf-8")), tellFrom);
const lines = readFileSync(0, "utf-8").trimEnd().split("\n");
process.stdout.write(lines.map((line) => `${JSON.stringify(table.answer(...JSON.parse(line)))}\n`).join(""));

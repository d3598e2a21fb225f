// The facts that can still change what is told, from a table, for a test in Python: `node more_of_table.mjs TABLE REASONS`,
// with on the standard input a line of JSON for each question, [answers, day]; gives a line of JSON for each list.

import { readFileSync } from "node:fs";
import { AnswerTable } from "../../docs/assets/scripts/aid_table.js";
import { tellFrom } from "../../docs/assets/scripts/case_reasons.js";

const table = new AnswerTable(JSON.parse(readFileSync(process.argv[2], "utf-8")));
table.addReasons(JSON.parse(readFileSync(process.argv[3], "utf-8")), tellFrom);
for (const line of readFileSync(0, "utf-8").trimEnd().split("\n")) {
  process.stdout.write(`${JSON.stringify(table.asked(...JSON.parse(line)).tellsMore)}\n`);
}

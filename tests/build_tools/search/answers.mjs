/**
 * Asks the search of a built site, as a page does.
 *
 * Takes on standard input  {index: path of the index, typed: [text, …]}
 * Writes to standard output  [{alike, results}, …], of each text what the page would draw
 */

import { readFileSync } from "node:fs";
import { openIndex } from "../../../docs/assets/scripts/search_engine.js";

const { index, typed } = JSON.parse(readFileSync(0, "utf8"));
const find = await openIndex(JSON.parse(readFileSync(index, "utf8")));
process.stdout.write(JSON.stringify(typed.map(find)));

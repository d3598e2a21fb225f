/**
 * One question of the zelfcheck for Pyodide as published, for comparison: what was chosen before this runs counts too.
 * `CLIENT` and `DAY` are written above this by the benchmark.
 */

import { PythonClient } from "./python_client.js";

const client = new PythonClient(CLIENT);
const form = document.querySelector("form");
client.start();
form.addEventListener("change", show);
show();

async function show() {
  const answers = Object.fromEntries(new FormData(form));
  if (Object.keys(answers).length > 0) {
    const line = JSON.stringify({ answers, date: DAY });
    const { outcome, settled } = JSON.parse(await client.ask("zelfcheck", line));
    Object.assign(document.querySelector("section").dataset, { outcome, settled, engine: "stock" });
  }
}

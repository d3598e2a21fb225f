/**
 * Makes the Python library of the browser with the very Pyodide that the browser runs, and tries it out.
 *
 * Takes on standard input  {runtime, wheel, questions: [[aid, line], …], more: […], recipe, target}
 * Writes                   the library to target
 */

import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const WHEEL = "/decision_aids.whl";

const { runtime, wheel, questions, more, recipe, target } = JSON.parse(readFileSync(0, "utf8"));
const { loadPyodide } = await import(pathToFileURL(`${runtime}/pyodide.mjs`).href);
const { info } = JSON.parse(readFileSync(`${runtime}/pyodide-lock.json`, "utf8"));

try {
  await make();
} catch (error) {
  // Left to itself, Node prints the line where it happened first: a megabyte of Pyodide.
  console.error(error.message);
  process.exitCode = 1;
}

async function make() {
  const whole = await python(`${runtime}/python_stdlib.zip`);
  whole.FS.writeFile(WHEEL, readFileSync(wheel));
  whole.pyimport("sys").path.insert(0, WHEEL);
  const expected = rehearse(whole);

  const steps = whole.globals.get("dict")();
  whole.runPython(readFileSync(recipe, "utf8"), { globals: steps });
  const modules = [...new Set([...steps.get("modules_in_use")().toJs(), ...more])];
  writeFileSync(target, steps.get("library")(whole.toPy(modules), WHEEL).toJs());

  const answers = rehearse(await python(target));
  if (JSON.stringify(answers) !== JSON.stringify(expected)) {
    throw new Error("Python answers otherwise from the library than from the sources");
  }
}

/** The hash seed decides the order in a set, and so bytes in the library. */
function python(stdLibURL) {
  const env = { PYTHONHASHSEED: "0", PYTHONNODEBUGRANGES: "1" };
  return loadPyodide({ indexURL: runtime, stdLibURL, lockFileContents: { info, packages: {} }, env });
}

/** Asks every question, and fails on purpose once: what tells of an error is imported only then. */
function rehearse(python) {
  const answerLine = python.pyimport("decision_aids.batch").answer_line;
  const answers = questions.map(([aid, line]) => answerLine(aid, line));
  try {
    answerLine();
  } catch (error) {
    answers.push(error.message);
  }
  return answers;
}

/**
 * Makes the Python library of the browser with the very Pyodide that the browser runs, and tries it out.
 *
 * Takes on standard input  {runtime, standard, wheel, questions: [[aid, line, module], …], contents, recipe, target,
 *                          more}; standard: Pyodide's library with our stand-ins; module: the one of
 *                          decision_aids.answers that is asked, by default json_lines
 * Writes                   the library to target; where documents are asked for, what they need beside it to more
 */

import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { runtime, standard, wheel, questions, contents, recipe, target, more } = JSON.parse(readFileSync(0, "utf8"));
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
  const sources = new Uint8Array(readFileSync(wheel)); // Pyodide does not know a Buffer of Node
  const asPublished = await withWheel(sources, `${runtime}/python_stdlib.zip`);
  const expected = rehearse(asPublished.python);
  const { prepared } = contents;
  const content = prepared ? asPublished.steps.get("prepared")(asPublished.python.toPy(sources)).toJs() : sources;
  const maker = await withWheel(content, standard);
  requireSame(rehearse(maker.python), expected, prepared ? "what was prepared" : "our stand-ins");
  const { also, not_even_imported: without, documents } = contents;
  writeFileSync(target, maker.steps.get("library")(maker.python.toPy(also), maker.python.toPy(without)).toJs());
  const visitors = await start(target);
  requireSame(rehearse(visitors), expected, "the library");
  if (documents.length > 0) {
    const expectedDocuments = writeDocuments(maker.python, documents);
    const added = maker.steps.get("added")(maker.python.toPy(without)).toJs();
    writeFileSync(more, added);
    visitors.pyimport("decision_aids.answers.packed").add_library(visitors.toPy(added));
    requireSame(writeDocuments(visitors, documents), expectedDocuments, "what is added for documents");
  }
}

function writeDocuments(python, documents) {
  const documentLine = python.pyimport("decision_aids.writers.document_lines").document_line;
  return documents.map(([aid, line]) => documentLine(aid, line));
}

/** Pyodide over a standard library, with what is in the wheel; and the steps of the recipe. */
async function withWheel(content, stdLibURL) {
  const python = await start(stdLibURL);
  const steps = python.globals.get("dict")();
  python.runPython(readFileSync(recipe, "utf8"), { globals: steps });
  steps.get("install")(python.toPy(content));
  return { python, steps };
}

/** The hash seed decides the order in a set, and so bytes in the library. */
function start(stdLibURL) {
  const env = { PYTHONHASHSEED: "0", PYTHONNODEBUGRANGES: "1" };
  return loadPyodide({ indexURL: runtime, stdLibURL, lockFileContents: { info, packages: {} }, env });
}

/** Asks every question, and fails on purpose once: what tells of an error is imported only then. */
function rehearse(python) {
  python.pyimport("decision_aids.answers.packed").use_packed();
  const answerLine = python.pyimport("decision_aids.answers.json_lines").answer_line;
  const modules = new Map([["json_lines", answerLine]]);
  const answers = questions.map(([aid, line, module = "json_lines"]) => {
    if (!modules.has(module)) modules.set(module, python.pyimport(`decision_aids.answers.${module}`).answer_line);
    return modules.get(module)(aid, line);
  });
  try {
    answerLine();
  } catch (error) {
    answers.push(error.message);
  }
  return answers;
}

function requireSame(answers, expected, from) {
  const place = expected.findIndex((answer, place) => answer !== answers[place]);
  if (place >= 0) {
    const both = `${answers[place]}, not ${expected[place]}`;
    throw new Error(`Python answers otherwise from ${from} than from the sources: ${both}`);
  }
}

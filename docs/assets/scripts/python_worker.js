/**
 * Runs the decision aids in Python, in a module worker: in the policy of a page WebAssembly is not allowed.
 *
 * Takes  {type: "load", runtimeUrl, files, later, pastCaches}   once, first; files: by name the bytes and the hash; later:
 *                                                        the same of those for documents
 *        {type: "ask", id, aid, line, module}            after "ready"; module: of decision_aids.answers, by default the
 *                                                        one that answers questions
 *        {type: "document", id, aid, line}               after "ready"
 * Gives  {type: "progress", loaded, total}               bytes received, not compressed
 *        {type: "starting"}                              the runtime is in; Python starts
 *        {type: "ready"}
 *        {type: "answer", id, text}
 *        {type: "no-document", id}                       what a document needs did not come, or it cannot be made
 *        {type: "wrong-copy"}                            a file is not as it was built; nothing follows
 *        {type: "failed", reason}                        "no-wasm", "wasm-not-allowed", "download-failed",
 *                                                        "start-failed" or "answer-failed"
 */

import { Download, WrongCopy } from "./python_download.js";
import { KeptMemory, keepsMemory } from "./python_memory.js";

const EMPTY_WASM_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
const LOADER = "pyodide.js";
const MODULE = "pyodide.asm.js";
const LIBRARY = "python_library.zip";

const uncountedFetch = globalThis.fetch;
/** @type {Pyodide} */
let python;
/** @type {AnswerLine} */
let answerLine;
/** @type {Promise<AnswerLine> | null} */
let writer = null; // the promise of what makes a document, once one was asked for
let pastCaches = false; // whether what documents need is asked of the host itself
/** @type {BuiltFiles} */
let laterFiles = {}; // by address, the bytes and the hash
/** @type {KeptMemory | null} */
let memoryToKeep = null; // from before the first question: after that, Python's memory holds answers

globalThis.onmessage = async (/** @type {MessageEvent<ToWorker>} */ { data }) => {
  if (data.type === "load") {
    await report("start-failed", () => load(data));
  } else if (data.type === "ask") {
    await report("answer-failed", () => answer(data));
  } else if (data.type === "document") {
    await write(data);
  }
};

class Failure extends Error {
  /**
   * @param {WorkerFailure} reason
   * @param {ErrorOptions} [options]
   */
  constructor(reason, options) {
    super(reason, options);
    this.reason = reason;
  }
}

/** @param {FromWorker} message */
function tell(message) {
  postMessage(message);
}

/**
 * Tells the page why a task failed; what is no Failure of ours gets the reason of the task.
 * @param {WorkerFailure} reason
 * @param {() => unknown} task
 */
async function report(reason, task) {
  try {
    await task();
  } catch (error) {
    fail(error, reason);
  }
}

/**
 * @param {unknown} error
 * @param {WorkerFailure} reason
 */
function fail(error, reason) {
  if (error instanceof WrongCopy) {
    console.warn(error);
    tell({ type: "wrong-copy" });
  } else {
    console.error(error);
    tell({ type: "failed", reason: error instanceof Failure ? error.reason : reason });
  }
}

/** @param {LoadMessage} message */
async function load({ runtimeUrl, files, later = {}, pastCaches }) {
  requireWebAssembly();
  laterFiles = addressed(runtimeUrl, later);
  const kept = keepsMemory() ? new KeptMemory(runtimeUrl) : null;
  const download = new Download(addressed(runtimeUrl, files), {
    pastCaches,
    onProgress: (loaded, total) => tell({ type: "progress", loaded, total }),
    onComplete: () => tell({ type: "starting" }),
    onFailure: (error) => fail(error, "download-failed"),
  });
  globalThis.fetch = (resource, options) => download.take(resource) ?? uncountedFetch(resource, options);
  const [{ loadPyodide, lockFileContents }, { default: createPyodideModule }] = await Promise.all(
    // Imports do not pass through fetch: a module that has been fetched comes from the browser's cache.
    [LOADER, MODULE].map(async (name) => {
      await download.whole(runtimeUrl + name);
      return import(runtimeUrl + name);
    }),
  );
  const options = { indexURL: runtimeUrl, stdLibURL: runtimeUrl + LIBRARY, lockFileContents, createPyodideModule };
  let started = await kept?.restore((memory) => start(loadPyodide, { ...options, _loadSnapshot: memory }));
  if (!started) {
    started = await start(loadPyodide, { ...options, _makeSnapshot: kept !== null });
    memoryToKeep = kept;
  }
  await download.right;
  ({ python, answerLine } = started);
  globalThis.fetch = uncountedFetch;
  tell({ type: "ready" });
}

/**
 * @param {string} runtimeUrl
 * @param {BuiltFiles} files
 * @returns {BuiltFiles}
 */
function addressed(runtimeUrl, files) {
  return Object.fromEntries(Object.entries(files).map(([name, known]) => [runtimeUrl + name, known]));
}

/**
 * @param {LoadPyodide} loadPyodide
 * @param {PyodideOptions} options
 * @returns {Promise<Started>}
 */
async function start(loadPyodide, options) {
  const python = await loadPyodide(options);
  if (options._loadSnapshot) {
    python.runPython("import random; random.seed()"); // or every visit would draw the same numbers
  }
  const packed = python.pyimport("decision_aids.answers.packed");
  packed.use_packed();
  packed.destroy();
  return { python, answerLine: python.pyimport("decision_aids.answers.json_lines").answer_line };
}

/** Without this, a policy that forbids WebAssembly would leave Pyodide waiting for ever. */
function requireWebAssembly() {
  if (typeof WebAssembly !== "object") {
    throw new Failure("no-wasm");
  }
  try {
    new WebAssembly.Module(EMPTY_WASM_MODULE);
  } catch (error) {
    throw new Failure("wasm-not-allowed", { cause: error });
  }
}

/** @param {AskMessage} message */
function answer({ id, aid, line, module }) {
  memoryToKeep?.copyOnce(aid, python);
  if (module) {
    tell({ type: "answer", id, text: python.pyimport(`decision_aids.answers.${module}`).answer_line(aid, line) });
    return;
  }
  tell({ type: "answer", id, text: answerLine(aid, line) });
  memoryToKeep?.keepWhenIdle(line, answerLine);
}

/**
 * A document that cannot be made leaves Python as it was: the page can ask for it again.
 * @param {AskMessage} message
 */
async function write({ id, aid, line }) {
  try {
    writer ??= documentWriter();
    const documentLine = await writer;
    if (!memoryToKeep?.aid) {
      memoryToKeep = null; // not copied yet, and from here on Python's memory holds answers
    }
    tell({ type: "answer", id, text: documentLine(aid, line) });
  } catch (error) {
    writer = null;
    pastCaches = true; // what a cache holds may be what is wrong
    console.warn(error);
    tell({ type: "no-document", id });
  }
}

/** Fetches what documents need beside the aids, and puts it where Python finds it. */
async function documentWriter() {
  const download = new Download(laterFiles, { pastCaches, onProgress() {}, onComplete() {}, onFailure() {} });
  const packed = python.pyimport("decision_aids.answers.packed");
  for (const url of Object.keys(laterFiles)) {
    const response = await download.take(url);
    await download.whole(url);
    if (response) packed.add_library(python.toPy(new Uint8Array(await response.arrayBuffer())));
  }
  packed.destroy();
  return python.pyimport("decision_aids.writers.document_lines").document_line;
}

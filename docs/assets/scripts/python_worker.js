/**
 * Runs the decision aids in Python, in a module worker: the response of this file, and of no other, allows WebAssembly.
 *
 * Takes  {type: "load", runtimeUrl, totalBytes}   once, first
 *        {type: "ask", id, aid, line}             after "ready"
 * Gives  {type: "progress", loaded, total}        bytes received, not compressed
 *        {type: "starting"}                       the runtime is in; Python starts
 *        {type: "ready"}
 *        {type: "answer", id, text}
 *        {type: "failed", reason}                 "no-wasm", "wasm-not-allowed", "download-failed", "start-failed"
 *                                                 or "answer-failed"
 */

const PACKAGE = "decision-aids";
const EMPTY_WASM_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
const RUNTIME_FILES = ["pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip"];
const PROGRESS_INTERVAL = 100; // milliseconds: a page has no use for more

const uncountedFetch = globalThis.fetch;
let answerLine;

globalThis.onmessage = async ({ data }) => {
  if (data.type === "load") {
    await report("start-failed", () => load(data));
  } else if (data.type === "ask") {
    await report("answer-failed", () => answer(data));
  }
};

class Failure extends Error {
  constructor(reason, options) {
    super(reason, options);
    this.reason = reason;
  }
}

/** Tells the page why a task failed; what is no Failure of ours gets the reason of the task. */
async function report(reason, task) {
  try {
    await task();
  } catch (error) {
    fail(error, reason);
  }
}

function fail(error, reason) {
  console.error(error);
  postMessage({ type: "failed", reason: error instanceof Failure ? error.reason : reason });
}

async function load({ runtimeUrl, totalBytes }) {
  requireWebAssembly();
  const [loader, module, ...rest] = RUNTIME_FILES.map((name) => new URL(name, runtimeUrl).href);
  const download = new CountedDownload(totalBytes, [loader, module, ...rest]);
  // Imports do not pass through fetch: fetching a module first puts it in the browser's cache, and in the count.
  await Promise.all([loader, module].map(async (url) => (await download.fetch(url)).arrayBuffer()));
  globalThis.fetch = (resource, options) => download.fetch(resource, options);
  const { loadPyodide } = await import(loader);
  const python = await loadPyodide({ indexURL: runtimeUrl, packageBaseUrl: runtimeUrl });
  await python.loadPackage(PACKAGE, { messageCallback: () => {} });
  globalThis.fetch = uncountedFetch;
  answerLine = python.pyimport("decision_aids.batch").answer_line;
  postMessage({ type: "ready" });
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

function answer({ id, aid, line }) {
  postMessage({ type: "answer", id, text: answerLine(aid, line) });
}

/** Fetches, and tells the page how many bytes have come in, and when the awaited addresses are in altogether. */
class CountedDownload {
  constructor(totalBytes, awaited) {
    this.total = totalBytes;
    this.awaited = new Set(awaited);
    this.loaded = 0;
    this.lastReport = 0;
  }

  async fetch(resource, options) {
    try {
      const response = await uncountedFetch(resource, options);
      if (!response.ok) {
        throw new Error(`${response.status} for ${response.url}`);
      }
      return new Response(this.count(response), { headers: response.headers });
    } catch (error) {
      throw failedDownload(error);
    }
  }

  count({ body, url }) {
    const reader = body.getReader();
    return new ReadableStream({
      pull: async (controller) => {
        const { done, value } = await reader.read().catch((error) => {
          throw failedDownload(error);
        });
        if (done) {
          this.finished(url);
          controller.close();
        } else {
          this.received(value.byteLength);
          controller.enqueue(value);
        }
      },
    });
  }

  received(bytes) {
    this.loaded += bytes;
    if (performance.now() - this.lastReport >= PROGRESS_INTERVAL) {
      this.report();
    }
  }

  finished(url) {
    this.report();
    if (this.awaited.delete(url) && this.awaited.size === 0) {
      postMessage({ type: "starting" });
    }
  }

  report() {
    this.lastReport = performance.now();
    postMessage({ type: "progress", loaded: this.loaded, total: this.total });
  }
}

/** Pyodide swallows some failed downloads and then waits for ever, so the page hears of each right where it happens. */
function failedDownload(cause) {
  const failure = new Failure("download-failed", { cause });
  fail(failure);
  return failure;
}

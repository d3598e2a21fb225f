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

const EMPTY_WASM_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
const LOADER = "pyodide.mjs";
const MODULE = "pyodide.asm.mjs";
const PROGRAM = "pyodide.asm.wasm";
const LIBRARY = "python_library.zip";
const IDLE = 2000; // milliseconds without a question
const RESTORE_PATIENCE = 20_000; // milliseconds: an honest restart takes less than one second, on a slow phone a few
const PROGRESS_INTERVAL = 100; // milliseconds: a page has no use for more

const uncountedFetch = globalThis.fetch;
let python;
let answerLine;
let memoryToKeep = null; // from before the first question: after that, Python's memory holds answers

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
  const [loader, module, program, library] = [LOADER, MODULE, PROGRAM, LIBRARY].map((name) => runtimeUrl + name);
  const download = new CountedDownload(totalBytes);
  // All at once: what waits for another file's arrival costs a journey to the server.
  download.start([program, library, loader, module]);
  globalThis.fetch = (resource, options) => download.take(resource) ?? uncountedFetch(resource, options);
  const [{ loadPyodide, lockFileContents }, { default: createPyodideModule }] = await Promise.all(
    // Imports do not pass through fetch: a module that has been fetched comes from the browser's cache.
    [loader, module].map(async (url) => {
      await (await download.take(url)).arrayBuffer();
      return import(url);
    }),
  );
  const options = { indexURL: runtimeUrl, stdLibURL: library, lockFileContents, createPyodideModule };
  const kept = keepsMemory() ? new KeptMemory(runtimeUrl) : null;
  let started = await kept?.restore((memory) => start(loadPyodide, { ...options, _loadSnapshot: memory }));
  if (!started) {
    started = await start(loadPyodide, { ...options, _makeSnapshot: kept !== null });
    memoryToKeep = kept;
  }
  ({ python, answerLine } = started);
  globalThis.fetch = uncountedFetch;
  postMessage({ type: "ready" });
}

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

function answer({ id, aid, line }) {
  memoryToKeep?.copyOnce(aid);
  postMessage({ type: "answer", id, text: answerLine(aid, line) });
  memoryToKeep?.keepWhenIdle(line);
}

function keepsMemory() {
  return "caches" in globalThis && !navigator.connection?.saveData;
}

/**
 * Python's memory as it is once an aid has been read, kept on the visitor's device: coming back, Python goes on
 * from there. It is copied before the first question, so it holds no answer of anybody. Where anything about it fails,
 * Python starts as if it were not there.
 */
class KeptMemory {
  constructor(runtimeUrl) {
    this.prefix = `python-memory ${new URL("..", runtimeUrl).pathname} `;
    this.name = this.prefix + runtimeUrl; // the address carries the bundle's version
    this.aid = null; // the one that has been read in the memory
    this.memory = null;
    this.timer = 0;
  }

  /** What `start(memory)` gives, which must answer as it did when the memory was copied; else null. */
  async restore(start) {
    try {
      const cache = await caches.open(this.name);
      const [memory, proof, trying] = await Promise.all(["/memory", "/proof", "/trying"].map((key) => cache.match(key)));
      if (!memory || !proof) {
        return null;
      }
      if (trying) {
        throw new Error("the last start from this memory did not end");
      }
      await cache.put("/trying", new Response(""));
      const { aid, line, text } = await proof.json();
      const started = await inTime(start(new Uint8Array(await memory.arrayBuffer())));
      if (started.answerLine(aid, line) !== text) {
        throw new Error("the kept memory answers otherwise");
      }
      await cache.delete("/trying");
      return started;
    } catch (error) {
      console.warn("Python starts anew:", error);
      await caches.delete(this.name).catch(() => {});
      return null;
    }
  }

  /** Copies the memory with the aid read, which the first question needs anyway; at any later question nothing. */
  copyOnce(aid) {
    if (this.aid) {
      return;
    }
    this.aid = aid;
    try {
      const packed = python.pyimport("decision_aids.answers.packed");
      packed.prepare(aid);
      packed.destroy();
      this.memory = python.makeMemorySnapshot();
    } catch (error) {
      console.warn("Python's memory is not kept:", error);
    }
  }

  /** Keeps it once no question has come for a while: who goes on asking need not wait for it. */
  keepWhenIdle(question) {
    clearTimeout(this.timer);
    if (this.memory) {
      const keep = () => this.keep(question).catch((error) => console.warn("Python's memory is not kept:", error));
      this.timer = setTimeout(keep, IDLE);
    }
  }

  /** Keeps it, with what a question without answers about the same aid and day must give. */
  async keep(question) {
    const { aid, memory } = this;
    this.memory = null;
    const { date } = JSON.parse(question);
    const line = JSON.stringify({ answers: {}, date: /^\d{4}-\d{2}-\d{2}$/.exec(date)[0] });
    const proof = JSON.stringify({ aid, line, text: answerLine(aid, line) });
    const older = (await caches.keys()).filter((name) => name.startsWith(this.prefix));
    await Promise.all(older.map((name) => caches.delete(name)));
    const cache = await caches.open(this.name);
    await cache.put("/memory", new Response(memory));
    await cache.put("/proof", new Response(proof));
  }
}

function inTime(promise) {
  const tooLate = (resolve, reject) => setTimeout(() => reject(new Error("it takes too long")), RESTORE_PATIENCE);
  return Promise.race([promise, new Promise(tooLate)]);
}

/** Fetches files, and tells the page how many bytes have come in, and when all files are in. */
class CountedDownload {
  constructor(totalBytes) {
    this.total = totalBytes;
    this.loaded = 0;
    this.lastReport = 0;
    this.responses = new Map();
  }

  start(urls) {
    this.open = urls.length;
    for (const url of urls) {
      const response = this.fetch(url);
      response.catch(() => {}); // whoever takes it hears of the failure
      this.responses.set(url, response);
    }
  }

  /** The promise of a response that was asked for at the start; each is taken once. */
  take(resource) {
    const url = String(resource);
    const response = this.responses.get(url);
    this.responses.delete(url);
    return response;
  }

  async fetch(url) {
    try {
      const response = await uncountedFetch(url);
      if (!response.ok) {
        throw new Error(`${response.status} for ${response.url}`);
      }
      // Counted in a copy: of the response itself the browser can keep the compiled program.
      this.count(response.clone()).catch(failedDownload);
      return response;
    } catch (error) {
      throw failedDownload(error);
    }
  }

  async count({ body }) {
    const reader = body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      this.received(part.value.byteLength);
    }
    this.finished();
  }

  received(bytes) {
    this.loaded += bytes;
    if (performance.now() - this.lastReport >= PROGRESS_INTERVAL) {
      this.report();
    }
  }

  finished() {
    this.open -= 1;
    this.report();
    if (this.open === 0) {
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

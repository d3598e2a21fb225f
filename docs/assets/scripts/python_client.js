/**
 * Talks to Python in its worker, and notices when nothing comes back: a worker that the browser ends gives no event.
 *
 * Written without private fields and other newer syntax, so that an old browser gets as far as onFailure.
 */

import "./trusted_scripts.js"; // a page script may run before the one in the head

/** Every code that onFailure can be called with. */
export const FAILURES = Object.freeze(/** @type {const} */ ([
  "no-worker", // the browser has no module workers
  "no-wasm", // the browser has no WebAssembly
  "wasm-not-allowed", // the policy of the worker's response forbids WebAssembly
  "download-failed",
  "stalled", // not a byte came in for stallSeconds
  "start-failed", // Python did not start, or took more than startSeconds
  "no-answer", // not within answerSeconds
  "answer-failed", // Python raised an error
]));

/** @typedef {typeof FAILURES[number]} Failure */
/** @typedef {"downloading" | "starting" | "answering" | "writing"} Phase */
/** @typedef {"stallSeconds" | "startSeconds" | "answerSeconds"} Patience */

// After these, what a cache holds may be what is wrong.
/** @type {Failure[]} */
const IN_DOUBT = ["download-failed", "start-failed"];

/** What a promise of ask() or write() is rejected with when a later one takes its place: nothing is wrong. */
export class SupersededAsk extends Error {}

/** What a promise of write() is rejected with when no document could be made; Python goes on. */
export class NoDocument extends Error {}

// What is wrong when the worker breaks, or stays silent, in each phase; and which setting says how long is too long.
/** @type {Record<Phase, { broken: Failure, silent: Failure, patience: Patience }>} */
const PHASES = {
  downloading: { broken: "download-failed", silent: "stalled", patience: "stallSeconds" },
  starting: { broken: "start-failed", silent: "start-failed", patience: "startSeconds" },
  answering: { broken: "answer-failed", silent: "no-answer", patience: "answerSeconds" },
  writing: { broken: "answer-failed", silent: "no-answer", patience: "startSeconds" }, // there is more to fetch first
};
// What can be asked for, the first to be answered first, and the phase that Python is in meanwhile.
/** @type {Record<Asked, Phase>} */
const ASKED_IN = { ask: "answering", document: "writing" };
const TYPES = /** @type {Asked[]} */ (Object.keys(ASKED_IN));

/** @typedef {{ workerUrl: string, runtimeUrl: string, files: BuiltFiles, later?: BuiltFiles }} Addresses */
/** @typedef {{ onProgress?: (loaded: number, total: number) => void, onStarting?: () => void, onReady?: () => void, onFailure?: (code: Failure) => void }} Listeners */
/** @typedef {Addresses & Listeners & Partial<Record<Patience, number>>} Settings */
/** @typedef {{ aid: string, line: string, module?: string }} Question */
/** @typedef {Question & { id: number, resolve: (text: string) => void, reject: (error: Error) => void }} Open */

export class PythonClient {
  /**
   * workerUrl: python_worker.js; runtimeUrl: the bundle's folder, with a slash at the end; files, later: of its manifest,
   * by name the bytes and the hash.
   * onProgress(loaded, total), in bytes; onStarting(), when the runtime is in and Python starts; onReady();
   * onFailure(code): after it nothing happens until retry().
   * @param {Settings} settings
   */
  constructor({
    workerUrl,
    runtimeUrl,
    files,
    later = {},
    stallSeconds = 30,
    startSeconds = 90,
    answerSeconds = 15,
    onProgress = () => {},
    onStarting = () => {},
    onReady = () => {},
    onFailure = () => {},
  }) {
    this._workerUrl = workerUrl;
    this._load = { type: "load", runtimeUrl: new URL(runtimeUrl, document.baseURI).href, files, later };
    this._patience = { stallSeconds, startSeconds, answerSeconds };
    this._on = { progress: onProgress, starting: onStarting, ready: onReady, failure: onFailure };
    this._pastCaches = false; // whether the next start asks the host itself, past every cache
    /** @type {Worker | null} */
    this._worker = null;
    this._ready = false;
    /** @type {Phase | null} */
    this._phase = null;
    this._timer = 0;
    /** @type {Record<Asked, Open | null>} what still matters of each type */
    this._latest = { ask: null, document: null };
    /** @type {number | null} */
    this._asked = null; // the id that Python is working on
    this._lastId = 0;
  }

  /** Starts the download; a second call does nothing. */
  start() {
    if (this._worker) {
      return;
    }
    if (typeof WebAssembly !== "object") {
      this._fail("no-wasm");
      return;
    }
    const worker = openModuleWorker(this._workerUrl);
    if (!worker) {
      this._fail("no-worker");
      return;
    }
    this._worker = worker;
    worker.onmessage = ({ data }) => this._ifCurrent(worker, () => this._receive(data));
    worker.onerror = () => this._ifCurrent(worker, () => this._break());
    this._enter("downloading");
    worker.postMessage({ ...this._load, pastCaches: this._pastCaches });
  }

  /**
   * Resolves with the answer, one line of JSON. May be called before Python is ready. Only the latest ask counts: an
   * earlier one still open is rejected with SupersededAsk. Stays open through a failure, and is asked again by retry().
   * module: another module of decision_aids.answers to ask.
   * @param {string} aid
   * @param {string} line
   * @param {string} [module]
   */
  ask(aid, line, module) {
    return this._open("ask", { aid, line, module });
  }

  /**
   * Resolves with a document, one line of JSON; what Python needs for it is fetched the first time. Else as ask().
   * @param {string} aid
   * @param {string} line
   */
  write(aid, line) {
    return this._open("document", { aid, line });
  }

  /**
   * @param {Asked} type
   * @param {Question} asked
   * @returns {Promise<string>}
   */
  _open(type, asked) {
    if (this._latest[type]) {
      this._latest[type].reject(new SupersededAsk());
    }
    /** @type {Promise<string>} */
    const answer = new Promise((resolve, reject) => {
      this._lastId += 1;
      this._latest[type] = { id: this._lastId, ...asked, resolve, reject };
    });
    answer.catch(() => {}); // a caller that lets go of an older promise need not handle it
    this._askLatest();
    return answer;
  }

  /** Starts again with a fresh worker, and asks again what was open. */
  retry() {
    this._close();
    this.start();
  }

  /** @param {FromWorker} message */
  _receive(message) {
    if (message.type === "progress") {
      if (this._phase === "downloading") {
        this._enter("downloading");
      }
      this._on.progress(message.loaded, message.total);
    } else if (message.type === "starting") {
      this._enter("starting");
      this._on.starting();
    } else if (message.type === "ready") {
      this._leavePhase();
      this._pastCaches = false;
      this._ready = true;
      this._on.ready();
      this._askLatest();
    } else if (message.type === "answer") {
      this._settle(message.id, ({ resolve }) => resolve(message.text));
    } else if (message.type === "no-document") {
      this._settle(message.id, ({ reject }) => reject(new NoDocument()));
    } else if (message.type === "failed") {
      this._fail(message.reason);
    } else if (message.type === "wrong-copy") {
      this._replaceCopies();
    }
  }

  /** A cache may hold what the host gave once, by mistake; only where the host itself still gives it, that is told. */
  _replaceCopies() {
    if (this._pastCaches) {
      this._fail("download-failed");
    } else {
      this._pastCaches = true;
      this.retry();
    }
  }

  _askLatest() {
    // One at a time: of what is asked while Python works, only the last is worth its time.
    const type = TYPES.find((each) => this._latest[each]);
    const open = type && this._latest[type];
    if (!this._ready || this._asked !== null || !open) {
      return;
    }
    const { id, aid, line, module } = open;
    this._asked = id;
    this._enter(ASKED_IN[type]);
    this._worker?.postMessage({ type, id, aid, line, module });
  }

  /**
   * @param {number} id
   * @param {(open: Open) => void} tell
   */
  _settle(id, tell) {
    this._leavePhase();
    this._asked = null;
    for (const type of TYPES) {
      const open = this._latest[type];
      if (open && open.id === id) {
        this._latest[type] = null;
        tell(open);
      }
    }
    this._askLatest();
  }

  /** @param {Phase} phase */
  _enter(phase) {
    this._leavePhase();
    const { silent, patience } = PHASES[phase];
    this._phase = phase;
    this._timer = setTimeout(() => this._fail(silent), this._patience[patience] * 1000);
  }

  _leavePhase() {
    clearTimeout(this._timer);
    this._phase = null;
  }

  _break() {
    this._fail(PHASES[this._phase || "answering"].broken);
  }

  /** @param {Failure} code */
  _fail(code) {
    this._pastCaches = IN_DOUBT.includes(code);
    this._close();
    this._on.failure(code);
  }

  _close() {
    this._leavePhase();
    if (this._worker) {
      this._worker.terminate();
    }
    this._worker = null;
    this._ready = false;
    this._asked = null;
  }

  /**
   * @param {Worker} worker
   * @param {() => void} task
   */
  _ifCurrent(worker, task) {
    if (worker === this._worker) {
      task();
    }
  }
}

/**
 * A module worker, or null where the browser has none; one that knows only classic workers never looks at `type`.
 * @param {string} url
 */
function openModuleWorker(url) {
  let looked = false;
  /** @type {WorkerOptions} */
  const options = {
    get type() {
      looked = true;
      return /** @type {const} */ ("module");
    },
  };
  try {
    const worker = new Worker(url, options);
    if (looked) {
      return worker;
    }
    worker.terminate();
  } catch {
    // No Worker at all, or none for this address.
  }
  return null;
}

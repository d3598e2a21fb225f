/** What the page and the worker with Python say to each other: python_client.js and python_worker.js. */

/** By name or address the bytes of a file and its hash: build_tools/browser_python/browser_bundle.py. */
type BuiltFiles = Record<string, [bytes: number, hash: string]>;

/** What can be asked of Python. */
type Asked = "ask" | "document";

interface LoadMessage {
  type: "load";
  runtimeUrl: string;
  files: BuiltFiles;
  later?: BuiltFiles;
  pastCaches: boolean;
}

interface AskMessage {
  type: Asked;
  id: number;
  aid: string;
  line: string;
  /** Of decision_aids.answers; without it the one that answers questions. */
  module?: string;
}

type ToWorker = LoadMessage | AskMessage;

/** Why Python cannot go on. */
type WorkerFailure = "no-wasm" | "wasm-not-allowed" | "download-failed" | "start-failed" | "answer-failed";

type FromWorker =
  | { type: "progress"; loaded: number; total: number }
  | { type: "starting" | "ready" | "wrong-copy" }
  | { type: "answer"; id: number; text: string }
  | { type: "no-document"; id: number }
  | { type: "failed"; reason: WorkerFailure };

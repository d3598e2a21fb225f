/** What a script in a worker finds there. */

interface WorkerNavigator {
  /** Not in every browser: https://wicg.github.io/netinfo/ */
  connection?: { saveData: boolean };
}

/** What Pyodide gives of a module of Python: https://pyodide.org/en/stable/usage/api/js-api.html */
interface PythonModule {
  destroy(): void;
}

/** decision_aids/answers/packed.py */
interface PackedModule extends PythonModule {
  use_packed(): void;
  prepare(aid: string): void;
  add_library(library: unknown): void;
}

/** Of an aid and a line of JSON the answer, a line of JSON too. */
type AnswerLine = (aid: string, line: string) => string;

interface Pyodide {
  runPython(code: string): unknown;
  toPy(value: unknown): unknown;
  makeMemorySnapshot(): Uint8Array<ArrayBuffer>;
  pyimport(name: "decision_aids.answers.packed"): PackedModule;
  pyimport(name: `decision_aids.answers.${string}`): PythonModule & { answer_line: AnswerLine };
  pyimport(name: "decision_aids.writers.document_lines"): PythonModule & { document_line: AnswerLine };
}

interface PyodideOptions {
  indexURL: string;
  stdLibURL: string;
  lockFileContents: unknown;
  createPyodideModule: unknown;
  _loadSnapshot?: Uint8Array;
  _makeSnapshot?: boolean;
}

type LoadPyodide = (options: PyodideOptions) => Promise<Pyodide>;

/** Python as it was started. */
interface Started {
  python: Pyodide;
  answerLine: AnswerLine;
}

/** Written above the service worker: build_tools/host/offline.py. */
declare const SITE: {
  version: string;
  headers: string;
  /** By path their integrity. */
  files: Record<string, string>;
  python: { folder: string; files: Record<string, string> };
};

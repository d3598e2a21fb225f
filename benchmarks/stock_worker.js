/**
 * Runs the decision aids as Pyodide's own manual says to, for comparison; speaks as python_worker.js does. `SETTINGS`
 * is written above this by the benchmark: {library, lock, wheel}, each null where Pyodide's default is used.
 */

let answerLine;

globalThis.onmessage = async ({ data }) => {
  if (data.type === "load") {
    await load(data.runtimeUrl);
  } else {
    postMessage({ type: "answer", id: data.id, text: answerLine(data.aid, data.line) });
  }
};

async function load(runtimeUrl) {
  const { loadPyodide } = await import(`${runtimeUrl}pyodide.mjs`);
  const options = { indexURL: runtimeUrl, packageBaseUrl: runtimeUrl };
  if (SETTINGS.library) {
    options.stdLibURL = runtimeUrl + SETTINGS.library;
  }
  if (SETTINGS.lock) {
    options.lockFileContents = SETTINGS.lock;
  }
  const python = await loadPyodide(options);
  if (SETTINGS.wheel) {
    await python.loadPackage(runtimeUrl + SETTINGS.wheel, { messageCallback: () => {} });
  }
  answerLine = python.pyimport("decision_aids.answers.json_lines").answer_line;
  postMessage({ type: "ready" });
}

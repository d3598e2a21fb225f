import { PythonClient, SupersededAsk, FAILURES } from "./python_client.js";

window.violations = [];
document.addEventListener("securitypolicyviolation", (event) => window.violations.push(event.violatedDirective));

window.open_client = (settings) => {
  const seen = { progress: [], ready: 0, failures: [] };
  const client = new PythonClient({
    ...settings,
    onProgress: (loaded, total) => seen.progress.push([loaded, total]),
    onStarting: () => (seen.loaded_at_start = seen.progress.at(-1)[0]),
    onReady: () => (seen.ready += 1),
    onFailure: (code) => seen.failures.push(code),
  });
  Object.assign(window, { client, seen });
  client.start();
};

const silence = () => new Promise((resolve) => setTimeout(resolve, 60_000, "nothing in a minute"));

window.ask = async (aid, line) => {
  try {
    return await Promise.race([client.ask(aid, line), silence()]);
  } catch (error) {
    return error instanceof SupersededAsk ? "superseded" : `another error: ${error}`;
  }
};

// Waits in the page: the policy forbids the eval with which Playwright would wait for a condition.
window.until = async (condition, milliseconds) => {
  const end = performance.now() + milliseconds;
  while (!condition() && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

window.known_failures = FAILURES;

/**
 * The page of a decision aid: reads the answers, looks the outcome up in the table that Python made when the site was
 * built, asks Python itself, and draws what it said. It decides nothing: every word about a rule, an outcome or a
 * question comes from Python, through the table, through the answer or through the texts in the page.
 */

import { PythonClient, SupersededAsk } from "./python_client.js";
import { keepOnRequest } from "./aid_keep.js";
import { offerExamples } from "./aid_example.js";
import { drawDetails, drawOutcome } from "./aid_result.js";
import { drawProgress, drawTrouble, offerPython, sparesData } from "./aid_runtime.js";
import { AnswerTable } from "./aid_table.js";
import { dayOf, readOn, showVersion, shownVersion } from "./aid_versions.js";

const PATIENCE = 250; // milliseconds that an outcome of earlier answers may stay; a Python that runs needs far fewer

const form = document.querySelector("form[data-aid]");
if (form) {
  start(form);
}

function start(form) {
  const fetched = fetch(form.dataset.answerTable).then((response) => response.json());
  const state = form.querySelector("[data-runtime-state]");
  const outcome = form.querySelector("[data-outcome]");
  const details = form.querySelector("[data-details]");
  const empty = [...outcome.childNodes];

  const texts = new Map();

  let table = null;
  let pythonRuns = false;
  let latest = 0;
  let late = 0;

  const client = new PythonClient({
    workerUrl: form.dataset.worker,
    runtimeUrl: form.dataset.runtime,
    totalBytes: Number(form.dataset.runtimeBytes),
    onProgress: (loaded, total) => drawProgress(state, loaded, total),
    onReady: () => {
      pythonRuns = true;
      state.dataset.runtimeState = "ready";
      state.replaceChildren();
    },
    onFailure: (code) => {
      pythonRuns = false;
      drawTrouble(state, code, () => client.retry());
    },
  });

  async function answer() {
    showQuestions(form);
    const day = dayOf(form);
    const answers = read(form);
    const mine = (latest += 1);
    clearTimeout(late);
    if (Object.keys(answers).length === 0) {
      clear(...empty);
      return;
    }
    // Where no outcome stands yet, waiting spares nobody a flicker.
    if (pythonRuns && outcome.dataset.engine) {
      late = setTimeout(() => answerFromTable(answers, day), PATIENCE);
    } else {
      answerFromTable(answers, day);
    }
    let text;
    try {
      text = await client.ask(form.dataset.aid, JSON.stringify({ answers, date: day }));
    } catch (error) {
      if (error instanceof SupersededAsk) {
        return;
      }
      throw error;
    }
    if (mine === latest) {
      clearTimeout(late);
      show(JSON.parse(text), answers, "pyodide");
    }
  }

  /** The outcome at once; Python confirms it and adds the reasons. */
  function answerFromTable(answers, day) {
    const result = table ? table.answer(answers, day) : null;
    if (result) {
      show(result, answers, "tabel");
    } else {
      clear("De uitkomst volgt zodra het rekenprogramma klaar is.");
    }
  }

  function show(result, answers, engine) {
    outcome.dataset.engine = engine;
    if (result.error) {
      drawError(outcome, result.error);
      details.hidden = true;
      return;
    }
    const words = textsOf(shownVersion(form));
    drawOutcome(outcome, result, words);
    drawDetails(details, result, words, answers, ownWords(form), engine);
  }

  /** The words about one version of the aid, read once. */
  function textsOf(version) {
    if (!texts.has(version)) {
      texts.set(version, JSON.parse(version.querySelector("[data-texts]").textContent));
    }
    return texts.get(version);
  }

  function clear(...message) {
    Object.assign(outcome.dataset, { outcome: "", settled: "", engine: "" });
    outcome.replaceChildren(...message);
    details.hidden = true;
    details.replaceChildren();
  }

  /** Python comes last: on a slow connection the table is in long before it. */
  async function load() {
    try {
      table = new AnswerTable(await fetched);
      answer(); // what was filled in meanwhile, or restored by the browser
    } catch (error) {
      console.error(error); // Python alone will answer
    }
    if (sparesData()) {
      offerPython(state, Number(form.dataset.runtimeBytes), () => client.start());
    } else {
      client.start();
    }
  }

  form.addEventListener("change", answer);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => (answer(), shownVersion(form).querySelector("input, select").focus())));
  form.querySelector("[data-print]").addEventListener("click", () => window.print());
  window.addEventListener("beforeprint", () => details.querySelectorAll("details").forEach((part) => (part.open = true)));

  keepOnRequest(form);
  offerExamples(form);
  showQuestions(form);
  load();
}

/** The answers as in an answer file: what is not filled in, or no longer asked, is left out. */
function read(form) {
  const answers = {};
  const version = shownVersion(form);
  for (const [name, value] of new FormData(form)) {
    const field = version.querySelector(`[name="${name}"]`);
    if (field && value !== "" && !field.closest("fieldset").hidden) {
      answers[name] = field.type === "number" ? Number(value) : value;
    }
  }
  return answers;
}

/**
 * Shows the questions of the version for the day, of these the ones that matter after an earlier answer; a hidden answer
 * is kept.
 */
function showQuestions(form) {
  const day = dayOf(form);
  const version = showVersion(form, day);
  const given = new FormData(form);
  for (const question of version.querySelectorAll("[data-only-if]")) {
    const { onlyIf, onlyIfValues, onlyIfRead } = question.dataset;
    const field = version.querySelector(`[name="${onlyIf}"]`);
    const answer = onlyIfRead ? readOn(field, day) : given.get(onlyIf);
    question.hidden = field.closest("fieldset").hidden || !(onlyIfRead ?? onlyIfValues).split(" ").includes(answer);
  }
  for (const group of version.querySelectorAll(".vraaggroep")) {
    group.hidden = !group.querySelector("fieldset:not([hidden])");
  }
}

function ownWords(form) {
  return [...shownVersion(form).querySelectorAll("[data-own-words]")]
    .filter((field) => field.value.trim() && !field.closest("fieldset").hidden)
    .map((field) => ({ question: field.closest("fieldset").querySelector("legend").textContent, words: field.value.trim() }));
}

/** An answer that Python refused, with the field it names and what is allowed there. */
function drawError(outcome, error) {
  Object.assign(outcome.dataset, { outcome: "", settled: "" });
  const message = document.createElement("p");
  message.className = "hulpmiddel-storing";
  message.textContent = error;
  outcome.replaceChildren(message);
}

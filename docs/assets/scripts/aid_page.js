/**
 * The page of a decision aid: reads the answers, asks Python, and draws what Python said. It decides nothing: every word
 * about a rule, an outcome or a question comes from Python, through the answer or through the texts in the page.
 */

import { PythonClient, SupersededAsk } from "./python_client.js";
import { keepOnRequest } from "./aid_keep.js";
import { offerExamples } from "./aid_example.js";
import { drawDetails, drawOutcome } from "./aid_result.js";

const TROUBLE = {
  "no-worker": "Deze browser is te oud om het antwoord uit te rekenen.",
  "no-wasm": "Deze browser kan het antwoord niet uitrekenen: WebAssembly ontbreekt of staat uit.",
  "wasm-not-allowed": "De instellingen van deze site of browser houden het rekenprogramma tegen.",
  "download-failed": "Het rekenprogramma is niet goed opgehaald.",
  stalled: "Het ophalen van het rekenprogramma staat stil.",
  "start-failed": "Het rekenprogramma start niet.",
  "no-answer": "Het rekenprogramma geeft geen antwoord meer.",
  "answer-failed": "Het rekenprogramma kreeg een fout.",
};

const form = document.querySelector("form[data-aid]");
if (form) {
  start(form);
}

function start(form) {
  const texts = JSON.parse(form.querySelector("[data-texts]").textContent);
  const state = form.querySelector("[data-runtime-state]");
  const outcome = form.querySelector("[data-outcome]");
  const details = form.querySelector("[data-details]");
  const empty = [...outcome.childNodes];

  const client = new PythonClient({
    workerUrl: form.dataset.worker,
    runtimeUrl: form.dataset.runtime,
    totalBytes: Number(form.dataset.runtimeBytes),
    onProgress: (loaded, total) => drawProgress(state, loaded, total),
    onReady: () => state.replaceChildren(),
    onFailure: (code) => drawTrouble(state, code, () => client.retry()),
  });

  let latest = 0;

  async function answer() {
    showQuestions(form);
    const answers = read(form);
    const mine = (latest += 1);
    if (Object.keys(answers).length === 0) {
      clear();
      return;
    }
    let text;
    try {
      text = await client.ask(form.dataset.aid, JSON.stringify({ answers, date: today() }));
    } catch (error) {
      if (error instanceof SupersededAsk) {
        return;
      }
      throw error;
    }
    if (mine !== latest) {
      return;
    }
    const result = JSON.parse(text);
    if (result.error) {
      drawError(outcome, result.error);
      return;
    }
    outcome.dataset.engine = "pyodide";
    drawOutcome(outcome, result, texts);
    drawDetails(details, result, texts, answers, ownWords(form));
  }

  function clear() {
    latest += 1;
    Object.assign(outcome.dataset, { outcome: "", settled: "", engine: "" });
    outcome.replaceChildren(...empty);
    details.hidden = true;
    details.replaceChildren();
  }

  form.addEventListener("change", answer);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => (clear(), showQuestions(form), form.querySelector("input, select").focus())));
  form.querySelector("[data-print]").addEventListener("click", () => window.print());
  window.addEventListener("beforeprint", () => details.querySelectorAll("details").forEach((part) => (part.open = true)));

  keepOnRequest(form);
  offerExamples(form);
  showQuestions(form);
  client.start();
  answer(); // a browser that restored the answers gets its outcome at once
}

/** The answers as in an answer file: what is not filled in is left out. */
function read(form) {
  const answers = {};
  for (const [name, value] of new FormData(form)) {
    if (value !== "") {
      answers[name] = form.elements[name].type === "number" ? Number(value) : value;
    }
  }
  return answers;
}

/** Shows the questions that matter after an earlier answer, and hides the others; a hidden answer is kept. */
function showQuestions(form) {
  for (const question of form.querySelectorAll("[data-only-if]")) {
    const parent = form.querySelector(`#vraag-${question.dataset.onlyIf}`);
    const wanted = question.dataset.onlyIfValues.split(" ");
    question.hidden = parent.hidden || !wanted.includes(form.elements[question.dataset.onlyIf].value);
  }
  for (const group of form.querySelectorAll(".vraaggroep")) {
    group.hidden = !group.querySelector("fieldset:not([hidden])");
  }
}

/** The day in the visitor's own time zone, as JJJJ-MM-DD. */
function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function ownWords(form) {
  return [...form.querySelectorAll("[data-own-words]")]
    .filter((field) => field.value.trim() && !field.closest("fieldset").hidden)
    .map((field) => ({ question: field.closest("fieldset").querySelector("legend").textContent, words: field.value.trim() }));
}

function drawProgress(state, loaded, total) {
  if (!state.querySelector("progress")) {
    const label = document.createElement("label");
    const bar = document.createElement("progress");
    label.append("", bar);
    state.replaceChildren(label);
  }
  const megabytes = (bytes) => (bytes / 1e6).toFixed(1).replace(".", ",");
  const done = loaded >= total;
  state.querySelector("label").firstChild.data = done
    ? "Het rekenprogramma wordt gestart. Invullen kan al; de uitkomst volgt vanzelf. "
    : `Het rekenprogramma wordt opgehaald: ${megabytes(loaded)} van ${megabytes(total)} MB. Invullen kan al; de uitkomst volgt vanzelf. `;
  const bar = state.querySelector("progress");
  bar.max = total;
  bar.value = loaded;
}

function drawTrouble(state, code, retry) {
  const message = document.createElement("p");
  message.className = "hulpmiddel-storing";
  message.dataset.trouble = code;
  message.setAttribute("role", "alert");
  message.textContent = `${TROUBLE[code]} De antwoorden staan er nog. Probeer het opnieuw, of gebruik de checklist onderaan.`;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "md-button";
  button.textContent = "Probeer opnieuw";
  button.addEventListener("click", () => {
    state.replaceChildren();
    retry();
  });
  state.replaceChildren(message, button);
}

/** An answer that Python refused, with the field it names and what is allowed there. */
function drawError(outcome, error) {
  Object.assign(outcome.dataset, { outcome: "", settled: "", engine: "pyodide" });
  const message = document.createElement("p");
  message.className = "hulpmiddel-storing";
  message.textContent = error;
  outcome.replaceChildren(message);
}

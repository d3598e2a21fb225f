/** Draws how it stands with Python: fetched in part, waiting to be asked for, or in trouble. */

import { element } from "./elements.js";
import { part } from "./page_parts.js";

/** @type {Record<import("./python_client.js").Failure, string>} */
const TROUBLE = {
  "no-worker": "Deze browser is te oud voor het rekenprogramma.",
  "no-wasm": "Deze browser kan het rekenprogramma niet draaien: WebAssembly ontbreekt of staat uit.",
  "wasm-not-allowed": "De instellingen van deze site of browser houden het rekenprogramma tegen.",
  "download-failed": "Het rekenprogramma is niet goed opgehaald.",
  stalled: "Het ophalen van het rekenprogramma staat stil.",
  "start-failed": "Het rekenprogramma start niet.",
  "no-answer": "Het rekenprogramma geeft geen antwoord meer.",
  "answer-failed": "Het rekenprogramma kreeg een fout.",
};
const STANDS = "De antwoorden staan er nog, en de uitkomst is juist. Alleen het narekenen ontbreekt.";
const STANDS_WITHOUT_REASONS = "De antwoorden staan er nog, en de uitkomst is juist. De uitleg en het narekenen ontbreken nog.";
const ANSWERS_STAND = "De antwoorden staan er nog.";
const SLOW_CONNECTIONS = ["slow-2g", "2g", "3g"];

/** Whether the visitor spares data, or has a connection on which a few megabytes hold up all else. */
export function sparesData() {
  const { saveData = false, effectiveType = "" } = navigator.connection ?? {};
  return saveData || SLOW_CONNECTIONS.includes(effectiveType);
}

/**
 * Which part has come in, from 0 to 1, of how many bytes that the host sends; then that Python starts.
 * @param {HTMLElement} state
 * @param {number} come
 * @param {number} bytes
 */
export function drawProgress(state, come, bytes) {
  if (!state.querySelector("progress")) {
    state.replaceChildren(element("label", {}, element("span", {}), element("progress", { max: 1 })));
  }
  part(state, "span").textContent =
    come >= 1 ? "Het rekenprogramma start." : `Het rekenprogramma wordt opgehaald: ${megabytes(come * bytes)} van ${megabytes(bytes)} MB.`;
  part(state, "progress", HTMLProgressElement).value = come;
}

/**
 * Fetches nothing until the visitor asks for it.
 * @param {HTMLElement} state
 * @param {number} bytes
 * @param {() => void} fetchIt
 */
export function offerPython(state, bytes, fetchIt) {
  const text = "Dit apparaat spaart data of heeft een trage verbinding. De uitkomst en de redenen staan er meteen. ";
  draw(state, element("p", {}, `${text}Een rekenprogramma van ${megabytes(bytes)} MB kan ze narekenen.`), "Haal het rekenprogramma op", fetchIt);
}

/**
 * What is wrong, what still stands, and the way to try again; `hasOutcome`: whether an outcome is on the page;
 * `hasReasons`: whether its reasons can be.
 * @param {HTMLElement} state
 * @param {import("./python_client.js").Failure} code
 * @param {boolean} hasOutcome
 * @param {() => void} retry
 * @param {boolean} hasReasons
 */
export function drawTrouble(state, code, hasOutcome, retry, hasReasons = true) {
  const stands = element("span", {});
  stands.dataset.stands = "";
  stands.dataset.whole = hasReasons ? STANDS : STANDS_WITHOUT_REASONS;
  const told = [`${TROUBLE[code]} `, stands, " Probeer het opnieuw, of gebruik de checklist onderaan."];
  const message = element("p", { className: "hulpmiddel-storing", role: "alert" }, ...told);
  message.dataset.trouble = code;
  draw(state, message, "Probeer opnieuw", retry);
  sayWhatStands(state, hasOutcome);
}

/**
 * Beside the trouble, where there is any: what the visitor can still go by, now that an outcome came or went.
 * @param {HTMLElement} state
 * @param {boolean} hasOutcome
 */
export function sayWhatStands(state, hasOutcome) {
  const stands = state.querySelector("[data-stands]");
  const text = hasOutcome ? stands?.dataset.whole : ANSWERS_STAND;
  if (stands && text && stands.dataset.stands !== text) {
    stands.dataset.stands = text; // what is shown may be a translation
    stands.textContent = text;
  }
}

/**
 * @param {HTMLElement} state
 * @param {HTMLElement} message
 * @param {string} label
 * @param {() => void} action
 */
function draw(state, message, label, action) {
  const button = element("button", { type: "button", className: "md-button" }, label);
  button.addEventListener("click", () => {
    state.dataset.tried = "";
    state.replaceChildren();
    action();
  });
  state.replaceChildren(message, button);
  if (state.dataset.tried !== undefined && document.activeElement === document.body) {
    button.focus(); // the one that was pressed is gone, and focus went with it
  }
  delete state.dataset.tried;
}

/** @param {number} bytes */
function megabytes(bytes) {
  return (bytes / 1e6).toFixed(1).replace(".", ",");
}

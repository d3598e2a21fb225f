// A case: somebody argues first, then sees the reasoning beside it. Kept on this device only on request, sent nowhere.
import { FULL } from "../no_storage.js";
import { caseAsText, missingIn } from "./case_answer.js";
import { printOnly, save } from "./elements.js";
import { keepPairs, keptPairs } from "./kept_pairs.js";

const part = document.querySelector("[data-case]");
/** @type {HTMLFormElement} */
const form = part.querySelector("[data-judge]");
const compared = part.querySelector("[data-compared]");
const alert = part.querySelector("[data-alert]");
/** @type {HTMLInputElement} */
const box = part.querySelector("[data-keep]");
/** @type {HTMLDetailsElement} */
const reasoning = document.querySelector("[data-reasoning]");
const told = reasoning.querySelector("[data-levels]");
const KEY = `casus ${part.dataset.case}`;
const storage = openStorage();

form.hidden = false;
part.querySelector("[data-keep-box]").hidden = !storage;
restore();

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const answer = Object.fromEntries(new FormData(form));
  const missing = missingIn(answer);
  alert.textContent = missing ? missing.words : "";
  if (missing) {
    form.querySelector(`[name="${missing.field}"]`).focus();
    return;
  }
  compare(answer);
  part.querySelector("[data-verdict]").focus();
});

box.addEventListener("change", () => {
  alert.textContent = "";
  if (!box.checked) {
    storage.removeItem(KEY);
  } else if (!keepPairs(storage, KEY, new FormData(form))) {
    box.checked = false;
    alert.textContent = FULL;
  }
});

part.querySelector("[data-again]").addEventListener("click", () => {
  storage?.removeItem(KEY);
  box.checked = false;
  form.reset();
  reasoning.open = false;
  told.hidden = false;
  compared.hidden = true;
  form.hidden = false;
  form.querySelector("input").focus();
});

part.querySelector("[data-print]").addEventListener("click", () => printOnly("answer"));
part.querySelector("[data-save]").addEventListener("click", () => {
  const answer = Object.fromEntries(new FormData(form));
  const title = document.querySelector("h1").firstChild.textContent.trim();
  const chosen = form.querySelector(":checked").parentElement.textContent.trim();
  const verdict = part.querySelector("[data-verdict]").textContent;
  save(`${part.dataset.case}-mijn-antwoord.txt`, "text/plain", caseAsText({ title, chosen, verdict, answer }));
});

function openStorage() {
  try {
    return window.localStorage;
  } catch {
    return null; // the browser keeps nothing for this site
  }
}

function restore() {
  const kept = storage?.getItem(KEY);
  if (!kept) return;
  for (const [name, value] of keptPairs(kept)) {
    const field = /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
    if (field) field.value = value;
  }
  const answer = Object.fromEntries(new FormData(form));
  if (missingIn(answer)) return;
  box.checked = true;
  compare(answer);
}

/** What the aid says of a wrong outcome stands in the reasoning, which is on the page without a script too. */
function compare(answer) {
  const wrong = reasoning.querySelector(`[data-wrong="${answer.uitkomst}"]`);
  part.querySelector("[data-verdict]").textContent = wrong ? "Jouw uitkomst is een andere dan die van het hulpmiddel" : "Jouw uitkomst is die van het hulpmiddel";
  part.querySelector("[data-feedback]").textContent = wrong ? wrong.textContent : "Kijk nu of je redenen ook dezelfde zijn.";
  for (const place of part.querySelectorAll("[data-own]")) place.textContent = answer[place.dataset.own];
  form.hidden = true;
  compared.hidden = false;
  told.hidden = true; // it stands beside the own words now
  reasoning.open = true;
}

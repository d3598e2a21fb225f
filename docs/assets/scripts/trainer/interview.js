// The interview on this device: kept only on request, taken along as a file, sent nowhere.
import { FULL } from "../no_storage.js";
import { asCsv, asRecord } from "./interview_file.js";
import { printOnly, save } from "./elements.js";
import { keepPairs, keptPairs } from "./kept_pairs.js";

const KEY = "onderzoek-tegenprestatie";
/** @type {HTMLFormElement} */
const form = document.querySelector("[data-interview]");
const alert = form.querySelector("[data-alert]");
/** @type {HTMLInputElement} */
const box = form.querySelector("[data-keep]");
const storage = openStorage();

form.querySelector("[data-buttons]").hidden = false;
form.addEventListener("submit", (event) => event.preventDefault());

if (storage) {
  box.closest("[hidden]").hidden = false;
  const kept = storage.getItem(KEY);
  if (kept !== null) {
    fill(keptPairs(kept));
    box.checked = true;
  }
  form.addEventListener("change", keep);
}

form.addEventListener("reset", () => {
  storage?.removeItem(KEY);
  alert.textContent = "";
});

for (const button of form.querySelectorAll("[data-save]")) {
  button.addEventListener("click", () => takeAlong(button.dataset.save));
}
form.querySelector("[data-print]").addEventListener("click", () => printOnly("interview"));

function openStorage() {
  try {
    return window.localStorage;
  } catch {
    return null; // the browser keeps nothing for this site
  }
}

// Consent comes first: without it nothing is kept and nothing becomes a file.
function agreed() {
  const agreedTo = form.querySelector("[name=toestemming]:checked") !== null;
  alert.textContent = agreedTo ? "" : "Vraag eerst toestemming en zet daar het vinkje. Zonder toestemming wordt niets bewaard.";
  return agreedTo;
}

function keep() {
  if (!box.checked) {
    storage.removeItem(KEY);
  } else if (agreed()) {
    box.checked = keepPairs(storage, KEY, new FormData(form));
    alert.textContent = box.checked ? "" : FULL;
  } else {
    storage.removeItem(KEY);
    box.checked = false;
  }
}

function fill(answers) {
  for (const [name, value] of answers) {
    const field = /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
    if (field?.type === "checkbox") field.checked = true;
    else if (field) field.value = value;
  }
}

function takeAlong(kind) {
  if (!agreed()) return;
  const names = [...new Set([...form.elements].map((field) => field.getAttribute("name")).filter((name) => name && name !== "toestemming"))];
  const record = asRecord(new FormData(form), names, form.dataset.interview);
  const name = `interview-${record.code.replace(/[^\w-]/g, "") || "zonder-code"}`;
  if (kind === "csv") save(`${name}.csv`, "text/csv", asCsv(record));
  else save(`${name}.json`, "application/json", `${JSON.stringify(record, null, 2)}\n`);
}

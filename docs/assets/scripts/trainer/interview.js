// The interview on this device: kept only on request, taken along as a file, sent nowhere.
import { FULL } from "../no_storage.js";
import { part, partAround } from "../page_parts.js";
import { saveFile } from "../save_file.js";
import { printOnly } from "./elements.js";
import { asCsv, asRecord } from "./interview_file.js";
import { deviceStorage, keepPairs, keptPairs } from "./kept_pairs.js";

const KEY = "onderzoek-tegenprestatie";
const form = part(document, "[data-interview]", HTMLFormElement);
const alert = part(form, "[data-alert]");
const box = part(form, "[data-keep]", HTMLInputElement);
const storage = deviceStorage();

part(form, "[data-buttons]").hidden = false;
form.addEventListener("submit", (event) => event.preventDefault());

if (storage) {
  partAround(box, "[hidden]").hidden = false;
  const kept = storage.getItem(KEY);
  if (kept !== null) {
    fill(keptPairs(kept));
    box.checked = true;
  }
  form.addEventListener("change", () => keep(storage));
}

form.addEventListener("reset", () => {
  storage?.removeItem(KEY);
  alert.textContent = "";
});

for (const button of form.querySelectorAll("[data-save]")) {
  button.addEventListener("click", () => takeAlong(button.dataset.save));
}
part(form, "[data-print]").addEventListener("click", () => printOnly("interview"));

// Consent comes first: without it nothing is kept and nothing becomes a file.
function agreed() {
  const agreedTo = form.querySelector("[name=toestemming]:checked") !== null;
  alert.textContent = agreedTo ? "" : "Vraag eerst toestemming en zet daar het vinkje. Zonder toestemming wordt niets bewaard.";
  return agreedTo;
}

/** @param {Storage} device */
function keep(device) {
  if (!box.checked) {
    device.removeItem(KEY);
  } else if (agreed()) {
    box.checked = keepPairs(device, KEY, new FormData(form));
    alert.textContent = box.checked ? "" : FULL;
  } else {
    device.removeItem(KEY);
    box.checked = false;
  }
}

/** @param {[string, string][]} answers */
function fill(answers) {
  for (const [name, value] of answers) {
    const field = /** @type {HTMLInputElement | null} */ (form.elements.namedItem(name));
    if (field?.type === "checkbox") field.checked = true;
    else if (field) field.value = value;
  }
}

/** @param {string | undefined} kind */
function takeAlong(kind) {
  if (!agreed()) return;
  const names = [...new Set([...form.elements].flatMap((field) => field.getAttribute("name") || []))];
  const record = asRecord(new FormData(form), names.filter((name) => name !== "toestemming"), form.dataset.interview ?? "");
  const name = `interview-${record.code.replace(/[^\w-]/g, "") || "zonder-code"}`;
  if (kind === "csv") saveFile(`${name}.csv`, "text/csv", asCsv(record));
  else saveFile(`${name}.json`, "application/json", `${JSON.stringify(record, null, 2)}\n`);
}

// The interview on this device: kept only on request, taken along as a file, sent nowhere.
import { FULL } from "../no_storage.js";
import { heedWipe, storage } from "../on_device.js";
import { part, partAround } from "../page_parts.js";
import { saveFile } from "../save_file.js";
import { ALL_GONE, offerUndo } from "../undo_offer.js";
import { printOnly } from "./elements.js";
import { asCsv, asRecord } from "./interview_file.js";
import { allFit, heedLength } from "./interview_length.js";
import { pairsOnDevice } from "./kept_pairs.js";

const form = part(document, "[data-interview]", HTMLFormElement);
const alert = part(form, "[data-alert]");
const box = part(form, "[data-keep]", HTMLInputElement);
const device = pairsOnDevice("onderzoek-tegenprestatie");
const tab = storage("sessionStorage"); // knows which of the interviews on the device is that of this tab

part(form, "[data-buttons]").hidden = false;
form.addEventListener("submit", (event) => event.preventDefault());

if (device.storage) {
  partAround(box, "[hidden]").hidden = false;
  fill(device.takeOver(tab?.getItem(device.prefix) ?? "") ?? device.newest() ?? []);
  box.checked = device.holds();
  form.addEventListener("change", keep);
  heedWipe(device, box, alert);
  // A field that somebody is still typing in has not changed yet, and a phone ends a tab out of sight without a word.
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && keep());
  addEventListener("pagehide", keep);
}

heedLength(form);
form.addEventListener("reset", () => {
  const before = { answers: written(), kept: box.checked };
  device.wipe();
  alert.textContent = "";
  if (before.answers.some(([, value]) => value)) setTimeout(() => offerBack(before)); // once the fields are empty
});

/** @param {{ answers: [string, string][], kept: boolean }} before */
function offerBack({ answers, kept }) {
  allFit(form);
  offerUndo(part(form, "[data-undo]"), {
    happened: ALL_GONE,
    focus: true,
    undo: () => {
      for (const field of form.querySelectorAll("input")) field.checked = false; // what was chosen since goes
      fill(answers);
      box.checked = kept;
      if (kept) keep();
    },
    ended: (hadFocus) => hadFocus && part(form, "input").focus(),
  });
}

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

function keep() {
  if (box.checked && agreed()) {
    box.checked = device.write(JSON.stringify(written()));
    alert.textContent = box.checked ? "" : FULL;
  } else {
    box.checked = false;
  }
  if (!box.checked) device.forget();
  try {
    tab?.setItem(device.prefix, device.key);
  } catch {
    // full: a reload then opens what was kept last
  }
}

/** What is filled in; the form asks for no file. */
function written() {
  return /** @type {[string, string][]} */ ([...new FormData(form)]);
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
  if (!agreed() || (kind === "json" && !allFit(form))) return;
  const names = [...new Set([...form.elements].flatMap((field) => field.getAttribute("name") || []))];
  const record = asRecord(new FormData(form), names.filter((name) => name !== "toestemming"), form.dataset.interview ?? "");
  const name = `interview-${record.code.replace(/[^\w-]/g, "") || "zonder-code"}`;
  if (kind === "csv") saveFile(`${name}.csv`, "text/csv", asCsv(record));
  else saveFile(`${name}.json`, "application/json", `${JSON.stringify(record, null, 2)}\n`);
}

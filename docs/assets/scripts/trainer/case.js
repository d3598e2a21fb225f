// A case: somebody argues first, then sees the reasoning beside it. Kept on this device only on request, sent nowhere.
import { FULL } from "../no_storage.js";
import { part, partAround } from "../page_parts.js";
import { saveFile } from "../save_file.js";
import { ALL_GONE, offerUndo } from "../undo_offer.js";
import { caseAsText, missingIn } from "./case_answer.js";
import { printOnly } from "./elements.js";
import { sayFault } from "./field_faults.js";
import { pairsOnDevice } from "./kept_pairs.js";

const exercise = part(document, "[data-case]");
const form = part(exercise, "[data-judge]", HTMLFormElement);
const compared = part(exercise, "[data-compared]");
const verdict = part(exercise, "[data-verdict]");
const alert = part(exercise, "[data-alert]");
const box = part(exercise, "[data-keep]", HTMLInputElement);
const reasoning = part(document, "[data-reasoning]", HTMLDetailsElement);
const told = part(reasoning, "[data-levels]");
// The levels are called in the page what they are called on paper.
const levels = Object.fromEntries(
  [...exercise.querySelectorAll("[data-own]")].map((place) => [place.dataset.own ?? "", part(partAround(place, "section"), "h4").textContent]),
);
const device = pairsOnDevice(`casus ${exercise.dataset.case}`);

form.hidden = false;
part(exercise, "[data-keep-box]").hidden = !device.storage;
restore();

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const answer = written();
  const missing = missingIn(answer, levels);
  const fault = missing && { field: partAround(part(form, `[name="${missing.field}"]`), "textarea, fieldset"), words: missing.words };
  sayFault(alert, form.querySelectorAll("textarea, fieldset"), fault || null);
  if (missing) return;
  compare(answer);
  verdict.focus();
});

box.addEventListener("change", keep);

part(exercise, "[data-again]").addEventListener("click", () => {
  const before = { answer: written(), kept: box.checked };
  device.wipe();
  box.checked = false;
  form.reset();
  reasoning.open = false;
  told.hidden = false;
  compared.hidden = true;
  form.hidden = false;
  offerUndo(part(exercise, "[data-undo]"), {
    happened: ALL_GONE,
    focus: true,
    undo: () => {
      fill(Object.entries(before.answer));
      compare(before.answer);
      box.checked = before.kept;
      keep();
    },
    ended: (hadFocus) => hadFocus && (form.hidden ? verdict : part(form, "input")).focus(),
  });
});

part(exercise, "[data-print]").addEventListener("click", () => printOnly("answer"));
part(exercise, "[data-save]").addEventListener("click", () => {
  const title = (part(document, "h1").firstChild?.textContent ?? "").trim();
  const chosen = partAround(part(form, ":checked"), "label").textContent.trim();
  const text = caseAsText({ title, chosen, verdict: verdict.textContent, answer: written(), levels });
  saveFile(`${exercise.dataset.case}-mijn-antwoord.txt`, "text/plain", text);
});

/** What is filled in; the form asks for no file. */
function written() {
  return /** @type {import("./case_answer.js").Judgement} */ (Object.fromEntries(new FormData(form)));
}

function keep() {
  alert.textContent = "";
  if (!box.checked) {
    device.wipe();
  } else if (!device.write(JSON.stringify([...new FormData(form)]))) {
    box.checked = false;
    alert.textContent = FULL;
  }
}

/** @param {[string, string][]} answers */
function fill(answers) {
  for (const [name, value] of answers) {
    const field = /** @type {HTMLInputElement | null} */ (form.elements.namedItem(name));
    if (field) field.value = value;
  }
}

function restore() {
  fill(device.newest() ?? []);
  const answer = written();
  if (missingIn(answer, levels)) return;
  box.checked = true;
  compare(answer);
}

/**
 * What the aid says of a wrong outcome stands in the reasoning, which is on the page without a script too.
 * @param {import("./case_answer.js").Judgement} answer
 */
function compare(answer) {
  const wrong = reasoning.querySelector(`[data-wrong="${answer.uitkomst}"]`);
  verdict.textContent = wrong ? "Jouw uitkomst is een andere dan die van het hulpmiddel" : "Jouw uitkomst is die van het hulpmiddel";
  part(exercise, "[data-feedback]").textContent = wrong ? wrong.textContent : "Kijk nu of je redenen ook dezelfde zijn.";
  for (const place of exercise.querySelectorAll("[data-own]")) place.textContent = answer[place.dataset.own ?? ""];
  form.hidden = true;
  compared.hidden = false;
  told.hidden = true; // it stands beside the own words now
  reasoning.open = true;
}

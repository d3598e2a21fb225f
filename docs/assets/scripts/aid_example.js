/** Opens a known case in the form: fills in what stands in the page and leaves the rest empty. Nothing enters the URL. */

import { sayDate } from "./dutch_dates.js";
import { sayNumber } from "./dutch_numbers.js";
import { namesOf } from "./aid_fields.js";
import { remember } from "./aid_undo.js";

/** Fills in an example that is chosen from the list, where a version of the aid has one. */
export function offerExamples(form) {
  for (const list of form.querySelectorAll("[data-example]")) {
    const version = list.closest("[data-version]");
    const examples = JSON.parse(version.querySelector("[data-examples]").textContent);
    // the event goes on to the form, which then answers as it does for any other change
    list.addEventListener("change", () => list.value && open(form, version, examples[list.value]));
  }
}

function open(form, version, example) {
  const offerUndo = remember(form, "Het voorbeeld staat erin.");
  for (const field of version.querySelectorAll("[name]")) {
    if (field.type === "radio") {
      field.checked = example[field.name] === field.value;
    } else {
      field.value = typed(field, example[field.name]);
    }
  }
  offerUndo({ focus: false });
}

/** A value as somebody would type it. */
function typed({ dataset }, value) {
  if (dataset.kind === "datum" && value) {
    return sayDate(value);
  }
  return typeof value === "number" ? (namesOf(dataset)[value] ?? sayNumber(value)) : (value ?? "");
}

/** Opens a known case in the form: fills in what stands in the page and leaves the rest empty. Nothing enters the URL. */

import { sayDate } from "./dutch_dates.js";
import { sayNumber } from "./dutch_numbers.js";
import { namesOf } from "./aid_fields.js";
import { remember } from "./aid_undo.js";
import { shownVersion } from "./aid_versions.js";

/** Fills in an example that is chosen from the list, where a version of the aid has one. */
export function offerExamples(form) {
  for (const list of form.querySelectorAll("[data-example]")) {
    // the event goes on to the form, which then answers as it does for any other change
    list.addEventListener("change", () => list.value && openIn(form, list.closest("[data-version]"), list.value));
  }
}

/** Fills in one example of the version that is shown, where it has that one. */
export function openExample(form, id) {
  const list = shownVersion(form).querySelector("[data-example]");
  if (list && [...list.options].some(({ value }) => value === id)) {
    list.value = id;
    openIn(form, shownVersion(form), id);
  }
}

function openIn(form, version, id) {
  open(form, version, JSON.parse(version.querySelector("[data-examples]").textContent)[id]);
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

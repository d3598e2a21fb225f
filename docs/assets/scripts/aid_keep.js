/** Keeps the answers on this device, only while the visitor asks for it with the box at the end of the questions. */

import { dayOf, fillIn, showVersion } from "./aid_versions.js";

/** Ties the box to the form; fills in what was kept. Without storage the box stays out of sight. */
export function keepOnRequest(form) {
  const box = form.querySelector("[data-keep]");
  const key = `antwoorden-${form.dataset.aid}`;
  const storage = openStorage();
  if (!storage) {
    return;
  }
  box.closest("[hidden]").hidden = false;
  const kept = storage.getItem(key);
  if (kept !== null) {
    fill(form, JSON.parse(kept));
    box.checked = true;
  }
  const keep = () => (box.checked ? storage.setItem(key, JSON.stringify(read(form))) : storage.removeItem(key));
  form.addEventListener("change", keep);
  form.addEventListener("reset", () => storage.removeItem(key));
}

function openStorage() {
  try {
    return window.localStorage;
  } catch {
    return null; // the browser keeps nothing for this site
  }
}

function read(form) {
  const words = [...form.querySelectorAll("[data-own-words]")].map(({ id, value }) => [id, value]);
  return { answers: [...new FormData(form)], words };
}

function fill(form, { answers, words }) {
  const given = Object.fromEntries(answers);
  if (given.peildatum) {
    form.elements.peildatum.value = given.peildatum;
  }
  const version = showVersion(form, dayOf(form));
  for (const [name, value] of answers) {
    fillIn(version, name, value);
  }
  for (const [id, value] of words) {
    const field = form.querySelector(`#${id}`);
    if (field) {
      field.value = value;
    }
  }
}

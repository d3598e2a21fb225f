/**
 * Keeps the answers: in this tab until it closes, and on this device while the visitor asks for it with the box at the
 * end of the questions. Every key holds the address of the page, for another site may stand on the same host.
 */

import { dayOfQuestions } from "./aid_day.js";
import { showVersion } from "./aid_versions.js";
import { gather } from "./date_parts.js";
import { contentsOf, fillForm, isEmpty, isText, limitWords, parseContents } from "./form_contents.js";
import { FULL } from "./no_storage.js";
import { heedWipe, OnDevice, storage } from "./on_device.js";
import { part, partAround } from "./page_parts.js";

const LONGER = /\/index\.html$/; // a page is the same with and without

/**
 * Fills in what was kept, under what was filled in by then, and keeps what follows. Without storage on the device the box
 * stays out of sight.
 * @param {AnswerForm} form
 */
export function keepAnswers(form) {
  const box = part(form, "[data-keep]", HTMLInputElement);
  const message = part(form, "[data-keep-message]");
  const key = keyOf(location.href);
  for (const each of [storage("localStorage"), storage("sessionStorage")]) {
    moveOlder(each, key);
  }
  const device = new OnDevice(storage("localStorage"), key, parseContents);
  const tab = new InTab(storage("sessionStorage"), key);

  let inTab = false; // whether the tab held anything when this page went out of sight

  limitWords(form);
  datesIn(form).forEach(gather); // somebody may have begun before the script was in
  partAround(box, ".bewaren").hidden = !device.storage;
  const here = tab.read();
  const found = here?.contents ?? device.newest();
  if (here) {
    device.takeOver(here.kept);
  }
  if (found) {
    fillForm(form, laidOver(form, found));
  }
  box.checked = device.holds();

  function keep() {
    const contents = contentsOf(form);
    const empty = isEmpty(contents);
    const kept = box.checked && device.write(JSON.stringify(contents));
    message.textContent = box.checked && !kept ? FULL : "";
    if (!kept) {
      box.checked = false;
      device.forget();
    }
    if (empty && !kept) {
      tab.forget();
    } else {
      tab.write(contents, device.key);
    }
  }
  function wipe() {
    device.wipe();
    tab.forget();
    message.textContent = "";
  }
  /** @param {PageTransitionEvent} event */
  function comeBack({ persisted }) {
    if (persisted && inTab && !tab.read()) {
      box.checked = false;
      fillForm(form, { answers: [], words: [] }); // all was wiped in a later copy of this page
      form.dispatchEvent(new Event("emptied")); // for what belongs to the answers and stands outside the form
      form.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }
  form.addEventListener("change", keep);
  form.addEventListener("reset", wipe);
  addEventListener("pageshow", comeBack);
  heedWipe(device, box, message);
  // A field that somebody is still typing in has not changed yet, and a phone ends a tab out of sight without a word.
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && keep());
  addEventListener("pagehide", () => {
    keep();
    inTab = tab.read() !== null;
  });
}

/**
 * What was kept, with what somebody filled in before the script was in laid over it.
 * @param {AnswerForm} form
 * @param {Contents} kept
 * @returns {Contents}
 */
function laidOver(form, kept) {
  const version = showVersion(form, dayOfQuestions(form));
  const early = contentsOf(form);
  const given = new Map(early.answers);
  const untouched = [...version.querySelectorAll("select")].filter(({ selectedOptions: [chosen] }) => chosen?.defaultSelected);
  const replaced = datesIn(version).filter(({ dataset }) => given.has(dataset.replaces ?? ""));
  return {
    answers: [...without(kept.answers, replaced), ...without(early.answers, untouched)],
    words: [...kept.words, ...early.words],
  };
}

/**
 * The dates that take the place of a choice.
 * @param {HTMLElement} place
 */
function datesIn(place) {
  return [.../** @type {NodeListOf<TypedField>} */ (place.querySelectorAll("[data-replaces]"))];
}

/**
 * @param {Contents["answers"]} answers
 * @param {Field[]} fields
 */
function without(answers, fields) {
  return answers.filter(([answered]) => fields.every(({ name }) => name !== answered));
}

/**
 * The contents that another page of this site keeps, in this tab or else on the device; null where it keeps none.
 * @param {string} address
 */
export function keptBy(address) {
  const key = keyOf(address);
  const here = new InTab(storage("sessionStorage"), key).read();
  return here?.contents ?? new OnDevice(storage("localStorage"), key, parseContents).newest();
}

/**
 * Under what the answers of a page are kept: the same by both addresses that a page has.
 * @param {string} address
 */
function keyOf(address) {
  return `antwoorden ${new URL(address, location.href).pathname.replace(LONGER, "/")}`;
}

/**
 * Moves what an older version kept under the longer address of a page.
 * @param {Storage | null} storage
 * @param {string} key
 */
function moveOlder(storage, key) {
  const older = `${key}index.html`;
  for (const name of Object.keys(storage ?? {}).filter((each) => each === older || each.startsWith(`${older} `))) {
    const [text, moved] = [storage?.getItem(name) ?? "", name.replace(older, key)];
    storage?.removeItem(name);
    if (storage?.getItem(moved) === null) {
      storage.setItem(moved, text.replace(`"${older} `, `"${key} `)); // a tab names the entry that it answers for
    }
  }
}

/** What this tab holds until it closes, so that a reload or a step back loses nothing. */
class InTab {
  /**
   * @param {Storage | null} storage
   * @param {string} key
   */
  constructor(storage, key) {
    this.storage = storage;
    this.key = key;
  }

  /** The contents and the key under which they are kept on the device, or null. */
  read() {
    const text = this.storage?.getItem(this.key) ?? null;
    const contents = parseContents(text);
    const kept = text && contents && JSON.parse(text).kept;
    return contents && { contents, kept: isText(kept) ? kept : "" };
  }

  /**
   * @param {Contents} contents
   * @param {string} kept
   */
  write(contents, kept) {
    try {
      this.storage?.setItem(this.key, JSON.stringify({ ...contents, kept }));
    } catch {
      // full: a reload then loses the answers, as it did everywhere before
    }
  }

  forget() {
    this.storage?.removeItem(this.key);
  }
}

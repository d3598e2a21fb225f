/**
 * Keeps the answers: in this tab until it closes, and on this device while the visitor asks for it with the box at the
 * end of the questions. Every key holds the address of the page, for another site may stand on the same host.
 */

import { contentsOf, fillForm, isEmpty, isText, parseContents } from "./form_contents.js";
import { FULL } from "./no_storage.js";
import { heedWipe, OnDevice, storage } from "./on_device.js";
import { part, partAround } from "./page_parts.js";

/**
 * Fills in what was kept and keeps what follows. Without storage on the device the box stays out of sight.
 * @param {AnswerForm} form
 */
export function keepAnswers(form) {
  const box = part(form, "[data-keep]", HTMLInputElement);
  const message = part(form, "[data-keep-message]");
  const key = `antwoorden ${location.pathname}`;
  const device = new OnDevice(storage("localStorage"), key, parseContents);
  const tab = new InTab(storage("sessionStorage"), key);

  partAround(box, ".bewaren").hidden = !device.storage;
  const here = tab.read();
  const found = here?.contents ?? device.newest();
  if (here) {
    device.takeOver(here.kept);
  }
  if (found) {
    fillForm(form, found);
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
  form.addEventListener("change", keep);
  form.addEventListener("reset", wipe);
  heedWipe(device, box, message);
  addEventListener("pagehide", keep); // a field that somebody is still typing in has not changed yet
}

/**
 * The contents that another page of this site keeps, in this tab or else on the device; null where it keeps none.
 * @param {string} address
 */
export function keptBy(address) {
  const key = `antwoorden ${new URL(address, location.href).pathname}`;
  const here = new InTab(storage("sessionStorage"), key).read();
  return here?.contents ?? new OnDevice(storage("localStorage"), key, parseContents).newest();
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

/**
 * Keeps the answers: in this tab until it closes, and on this device while the visitor asks for it with the box at the
 * end of the questions. Every key holds the address of the page, for another site may stand on the same host.
 */

import { contentsOf, fillForm, isEmpty, isText, parseContents } from "./form_contents.js";
import { FULL } from "./no_storage.js";
import { part, partAround } from "./page_parts.js";

/**
 * Fills in what was kept and keeps what follows. Without storage on the device the box stays out of sight.
 * @param {AnswerForm} form
 */
export function keepAnswers(form) {
  const box = part(form, "[data-keep]", HTMLInputElement);
  const message = part(form, "[data-keep-message]");
  const key = `antwoorden ${location.pathname}`;
  const device = new OnDevice(storage("localStorage"), key);
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
  function heedWipe() {
    if (box.checked && device.isWiped()) {
      box.checked = false;
      device.forget();
      message.textContent = message.dataset.wipedElsewhere ?? "";
    }
  }
  form.addEventListener("change", keep);
  form.addEventListener("reset", wipe);
  // Else this tab would keep anew, when it closes, what was wiped in another; a page that comes back was told of nothing.
  addEventListener("storage", heedWipe);
  addEventListener("pageshow", heedWipe);
  addEventListener("pagehide", keep); // a field that somebody is still typing in has not changed yet
}

/**
 * The contents that another page of this site keeps, in this tab or else on the device; null where it keeps none.
 * @param {string} address
 */
export function keptBy(address) {
  const key = `antwoorden ${new URL(address, location.href).pathname}`;
  const here = new InTab(storage("sessionStorage"), key).read();
  return here?.contents ?? new OnDevice(storage("localStorage"), key).newest();
}

/** What is kept on the device, each page opened under a key of its own: so two tabs never write over each other. */
class OnDevice {
  /**
   * @param {Storage | null} storage
   * @param {string} key
   */
  constructor(storage, key) {
    this.storage = storage;
    this.prefix = `${key} `;
    this.own = `${this.prefix}${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
    this.key = ""; // of the entry that this page answers for
    /** @type {string | null} */
    this.text = null; // what it last read or wrote there: where that changed another tab is at work
  }

  /** The contents that were kept last, or null; what cannot be read is dropped. */
  newest() {
    for (const key of this.keys().sort().reverse()) {
      const contents = this.takeOver(key);
      if (contents) {
        return contents;
      }
      this.storage?.removeItem(key);
    }
    return null;
  }

  /** The keys of all that the device keeps of this page. */
  keys() {
    return this.storage ? Object.keys(this.storage).filter((key) => key.startsWith(this.prefix)) : [];
  }

  /**
   * Answer for the entry under this key from now on; its contents, or null where it holds none.
   * @param {string} key
   */
  takeOver(key) {
    const text = this.storage?.getItem(key) ?? null;
    const contents = parseContents(text);
    [this.key, this.text] = contents ? [key, text] : ["", null];
    return contents;
  }

  holds() {
    return this.key !== "";
  }

  /**
   * Keep this text; false where the device refuses. An entry that this page took over goes only then: to other tabs it would
   * look as if all was wiped.
   * @param {string} text
   */
  write(text) {
    if (!this.storage) {
      return false;
    }
    try {
      this.storage.setItem(this.own, text);
    } catch {
      return false;
    }
    if (this.key !== this.own) {
      this.forget();
    }
    [this.key, this.text] = [this.own, text];
    return true;
  }

  /**
   * Remove all that the device keeps of this page, whoever wrote it: who wipes on a device that others use leaves nothing
   * there, not even what a tab that is closed kept.
   */
  wipe() {
    this.keys().forEach((key) => this.storage?.removeItem(key));
    [this.key, this.text] = ["", null];
  }

  /** Whether this page kept something, and nothing of it or of any other tab is left. */
  isWiped() {
    return this.holds() && this.keys().length === 0;
  }

  /** Remove the entry of this page, unless another tab wrote there since. */
  forget() {
    if (this.holds() && this.storage?.getItem(this.key) === this.text) {
      this.storage.removeItem(this.key);
    }
    [this.key, this.text] = ["", null];
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
    return text && contents ? { contents, kept: heldKey(JSON.parse(text).kept) } : null;
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

/**
 * The key that the tab says its answers have on the device; none where it says anything else.
 * @param {unknown} kept
 */
function heldKey(kept) {
  return isText(kept) ? kept : "";
}

/** @param {"localStorage" | "sessionStorage"} name */
function storage(name) {
  try {
    return window[name];
  } catch {
    return null; // the browser keeps nothing for this site
  }
}

/** What a page keeps on this device for a visitor who asked for it. */

/**
 * What is kept on the device, each text under a key of its own, with the moment at which it came to say that: so two tabs
 * never write over each other, and what was changed last is known.
 * @template Kept
 */
export class OnDevice {
  /**
   * `parse`: reads what was kept, or gives null where that is anything else.
   * @param {Storage | null} storage
   * @param {string} key
   * @param {(text: string | null) => Kept | null} parse
   */
  constructor(storage, key, parse) {
    this.storage = storage;
    this.parse = parse;
    this.prefix = `${key} `;
    this.key = ""; // of the entry that this page answers for
    /** @type {string | null} */
    this.text = null; // what it last read or wrote there: where that changed another tab is at work
  }

  /** The contents that were changed last, or null; what cannot be read is dropped. */
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
   * Answer for the entry under this key from now on; its contents, or null where it holds none. What is of another page is
   * not answered for, whoever says so: it would go with the first change.
   * @param {string} key
   */
  takeOver(key) {
    const text = (key.startsWith(this.prefix) && this.storage?.getItem(key)) || null;
    const contents = this.parse(text);
    [this.key, this.text] = contents ? [key, text] : ["", null];
    return contents;
  }

  holds() {
    return this.key !== "";
  }

  /**
   * Keep this text; false where the device refuses. Only then the entry goes that it takes the place of: to other tabs it
   * would look as if all was wiped. A text that did not change stays of its own moment: who only looks changes nothing.
   * @param {string} text
   */
  write(text) {
    if (!this.storage) {
      return false;
    }
    const key = text === this.text ? this.key : `${this.prefix}${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
    try {
      this.storage.setItem(key, text);
    } catch {
      return false;
    }
    if (key !== this.key) {
      this.forget();
    }
    [this.key, this.text] = [key, text];
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

/**
 * Wipes when somebody unticks the box, and unticks it once all that this page kept was wiped in another tab, and says so:
 * else it would keep that anew when it closes. A page that comes back was told of nothing.
 * @param {OnDevice<unknown>} device
 * @param {HTMLInputElement} box
 * @param {HTMLElement} message
 */
export function heedWipe(device, box, message) {
  function heed() {
    if (box.checked && device.isWiped()) {
      box.checked = false;
      device.forget();
      message.textContent = message.dataset.wipedElsewhere ?? "";
    }
  }
  box.addEventListener("change", () => box.checked || device.wipe());
  addEventListener("storage", heed);
  addEventListener("pageshow", heed);
}

/** @param {"localStorage" | "sessionStorage"} name */
export function storage(name) {
  try {
    return window[name];
  } catch {
    return null; // the browser keeps nothing for this site
  }
}

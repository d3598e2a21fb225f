/** What stands in for the storage of a browser. */

const METHODS = {
  getItem(key) { return this[key] ?? null; },
  setItem(key, text) { this[key] = text; },
  removeItem(key) { delete this[key]; },
};

/** A storage that holds these texts by their keys. */
export const stored = (entries) => Object.assign(Object.create(METHODS), entries);

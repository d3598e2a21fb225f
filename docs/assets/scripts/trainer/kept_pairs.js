// What somebody keeps on this device of a form. What is found there may have been written by another version or another site.

/** What this device keeps for the site; null where a browser keeps nothing. */
export function deviceStorage() {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/**
 * Keep the pairs of a name and a text; false where the device refuses, and then nothing is kept.
 * @param {Storage} storage
 * @param {string} key
 * @param {Iterable<[string, FormDataEntryValue]>} pairs
 */
export function keepPairs(storage, key, pairs) {
  try {
    storage.setItem(key, JSON.stringify([...pairs]));
    return true;
  } catch {
    storage.removeItem(key);
    return false;
  }
}

/**
 * The pairs in what was kept; none where it is anything else.
 * @param {string} text
 * @returns {[string, string][]}
 */
export function keptPairs(text) {
  /** @type {(pair: unknown) => boolean} */
  const isPair = (pair) => Array.isArray(pair) && pair.length === 2 && pair.every((each) => typeof each === "string");
  try {
    const kept = JSON.parse(text);
    if (Array.isArray(kept)) return kept.filter(isPair);
    return typeof kept === "object" ? Object.entries(kept ?? {}).filter(isPair) : [];
  } catch {
    return [];
  }
}

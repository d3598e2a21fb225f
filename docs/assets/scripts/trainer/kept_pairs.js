// What somebody keeps on this device of a form. What is found there may have been written by another version or another site.

/** Keep the pairs of a name and a text; false where the device refuses, and then nothing is kept. */
export function keepPairs(storage, key, pairs) {
  try {
    storage.setItem(key, JSON.stringify([...pairs]));
    return true;
  } catch {
    storage.removeItem(key);
    return false;
  }
}

/** The pairs in what was kept; none where it is anything else. */
export function keptPairs(text) {
  const isPair = (pair) => Array.isArray(pair) && pair.length === 2 && pair.every((each) => typeof each === "string");
  try {
    const kept = JSON.parse(text);
    if (Array.isArray(kept)) return kept.filter(isPair);
    return typeof kept === "object" ? Object.entries(kept ?? {}).filter(isPair) : [];
  } catch {
    return [];
  }
}

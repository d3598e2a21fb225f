// What somebody keeps on this device of a form. What is found there may have been written by another version or another site.
import { OnDevice, storage } from "../on_device.js";

/**
 * What this device keeps of this page: pairs of a name and a text. What an older version kept under the bare name is moved.
 * @param {string} name
 */
export function pairsOnDevice(name) {
  const device = new OnDevice(storage("localStorage"), `${name} ${location.pathname}`, somePairs);
  const older = device.storage?.getItem(name) ?? null;
  if (older !== null && device.write(older)) device.storage?.removeItem(name);
  return device;
}

/** @param {string | null} text */
function somePairs(text) {
  const pairs = keptPairs(text ?? "");
  return pairs.length > 0 ? pairs : null;
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

/** Scripts that are fetched once somebody wants what they do. */

import { orStalled } from "./or_stalled.js";

/** @type {Map<string, number>} */
const failed = new Map(); // by address how often it did not come

/**
 * What the script at an address gives. One that did not come is asked for again under another address, for a browser may
 * remember that it failed, or still wait for it. Throws what went wrong: a Stalled error where nothing comes.
 * @param {string} address
 * @returns {Promise<unknown>}
 */
export async function importAgain(address) {
  const times = failed.get(address) ?? 0;
  try {
    return await orStalled(import(times ? `${address}?${times}` : address), address);
  } catch (error) {
    failed.set(address, times + 1);
    throw error;
  }
}

/**
 * A file whose name holds the first digits of the hash of what is in it, as it was built: a host may once give another
 * file in its place, and a cache then keeps that for ever.
 */

import { orStalled, Stalled } from "./or_stalled.js";

const HASH_IN_NAME = /\.([0-9a-f]{8})\.json$/;

/**
 * What the file holds; where a line broke off or a cache has something else, what the host itself then gives. An error
 * where that is wrong too, and a Stalled one where nothing comes in any more.
 * @param {string} url
 * @returns {Promise<unknown>}
 */
export async function fetchNamed(url) {
  /** @type {unknown} */
  let wrong;
  for (const cache of /** @type {RequestCache[]} */ (["default", "reload"])) {
    try {
      const content = await contentOf(url, cache);
      if (await isAsNamed(url, content)) {
        return JSON.parse(new TextDecoder().decode(content));
      }
      wrong = new Error(`${url} is not as it was built`);
    } catch (error) {
      if (error instanceof Stalled) {
        throw error; // to wait as long once more is for the visitor to choose
      }
      wrong = error;
    }
  }
  throw wrong;
}

/**
 * @param {string} url
 * @param {RequestCache} cache
 */
async function contentOf(url, cache) {
  const stop = new AbortController();
  try {
    const response = await orStalled(fetch(url, { cache, signal: stop.signal }), url);
    if (!response.ok) {
      throw new Error(`${response.status} for ${url}`);
    }
    const reader = /** @type {ReadableStream<Uint8Array<ArrayBuffer>>} */ (response.body).getReader();
    const parts = [];
    for (let part = await orStalled(reader.read(), url); !part.done; part = await orStalled(reader.read(), url)) {
      parts.push(part.value);
    }
    return await new Blob(parts).arrayBuffer();
  } catch (error) {
    stop.abort(); // who asks anew must not get in line behind what stands still
    throw error;
  }
}

/**
 * Without https a browser counts no hashes; there the type of what came must do.
 * @param {string} url
 * @param {ArrayBuffer} content
 */
async function isAsNamed(url, content) {
  const [, named] = HASH_IN_NAME.exec(url) ?? [];
  if (!named || !globalThis.crypto?.subtle) {
    return new Uint8Array(content)[0] === "{".charCodeAt(0);
  }
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
  return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("").startsWith(named);
}

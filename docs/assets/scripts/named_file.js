/**
 * A file whose name holds the first digits of the hash of what is in it, as it was built: a host may once give another
 * file in its place, and a cache then keeps that for ever.
 */

const HASH_IN_NAME = /\.([0-9a-f]{8})\.json$/;

/**
 * What the file holds; where a cache has something else, what the host itself gives. An error where that is wrong too.
 * @param {string} url
 * @returns {Promise<unknown>}
 */
export async function fetchNamed(url) {
  for (const cache of /** @type {RequestCache[]} */ (["default", "reload"])) {
    const response = await fetch(url, { cache });
    const content = await response.arrayBuffer();
    if (response.ok && (await isAsNamed(url, content))) {
      return JSON.parse(new TextDecoder().decode(content));
    }
  }
  throw new Error(`${url} is not as it was built`);
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

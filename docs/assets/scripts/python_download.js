const PROGRESS_INTERVAL = 100; // milliseconds: a page has no use for more
const PROGRAM_TYPE = "application/wasm";

/** A file came whole, but it is not the one that was built: a half upload, another version, a page of the host's own. */
export class WrongCopy extends Error {}

/** @typedef {{ onProgress: (loaded: number, total: number) => void, onComplete: () => void, onFailure: (error: unknown) => void }} Listeners */

/** Fetches files, counts the bytes that come in, and sees that each file is the one that was built. */
export class Download {
  /**
   * files: by address, the bytes and the hash. pastCaches: ask the host itself. onProgress(loaded, total), in bytes;
   * onComplete(), when all have come; onFailure(error), at once, for Pyodide swallows some failed downloads and then
   * waits for ever: an error of the network, or a WrongCopy.
   * @param {BuiltFiles} files
   * @param {{ pastCaches: boolean } & Listeners} settings
   */
  constructor(files, { pastCaches, onProgress, onComplete, onFailure }) {
    this.files = files;
    /** @type {RequestInit} */
    this.options = pastCaches ? { cache: "reload" } : {};
    this.on = { progress: onProgress, complete: onComplete, failure: onFailure };
    this.total = Object.values(files).reduce((sum, [size]) => sum + size, 0);
    this.loaded = 0;
    this.lastReport = 0;
    this.open = Object.keys(files).length;
    // All at once: what waits for another file's arrival costs a journey to the server.
    this.started = Object.fromEntries(Object.keys(files).map((url) => [url, this.fetch(url)]));
    this.untaken = new Set(Object.keys(files));
    this.right = Promise.all(Object.keys(files).map((url) => this.whole(url)));
    this.right.catch(onFailure);
  }

  /**
   * The promise of a response; each is taken once, and undefined after that, as for what is no file of these.
   * @param {RequestInfo | URL} resource
   */
  take(resource) {
    const url = String(resource);
    return this.untaken.delete(url) ? this.started[url].then(({ response }) => response) : undefined;
  }

  /**
   * Resolves once the file is in, and is right.
   * @param {string} url
   */
  async whole(url) {
    await (await this.started[url]).checked;
  }

  /** @param {string} url */
  async fetch(url) {
    const response = await fetch(url, this.options);
    if (!response.ok) {
      throw new Error(`${response.status} for ${response.url}`);
    }
    // Counted in a copy: of the response itself the browser can keep the compiled program.
    const checked = this.check(url, /** @type {Response & { body: ReadableStream }} */ (response.clone()));
    checked.catch(() => {}); // `whole` tells of it
    return { response: asProgram(url, response), checked };
  }

  /**
   * @param {string} url
   * @param {{ body: ReadableStream<Uint8Array> }} response
   */
  async check(url, { body }) {
    const [size, integrity] = this.files[url];
    const content = new Uint8Array(size);
    const reader = body.getReader();
    let length = 0;
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (length + part.value.byteLength > size) {
        throw new WrongCopy(`${url} is longer than ${size} bytes`);
      }
      content.set(part.value, length);
      length += part.value.byteLength;
      this.received(part.value.byteLength);
    }
    this.finished();
    if (length < size || !(await hasHash(content, integrity))) {
      throw new WrongCopy(`${url} is not as it was built`);
    }
  }

  /** @param {number} bytes */
  received(bytes) {
    this.loaded += bytes;
    if (performance.now() - this.lastReport >= PROGRESS_INTERVAL) {
      this.report();
    }
  }

  finished() {
    this.open -= 1;
    this.report();
    if (this.open === 0) {
      this.on.complete();
    }
  }

  report() {
    this.lastReport = performance.now();
    this.on.progress(this.loaded, this.total);
  }
}

/**
 * Pyodide waits for ever for a program that a host sends as something else.
 * @param {string} url
 * @param {Response} response
 */
function asProgram(url, response) {
  const type = response.headers.get("Content-Type") ?? "";
  if (!url.endsWith(".wasm") || type.startsWith(PROGRAM_TYPE)) {
    return response;
  }
  return new Response(response.body, { headers: { "Content-Type": PROGRAM_TYPE } });
}

/**
 * Without https a browser counts no hashes; there the length must do.
 * @param {Uint8Array<ArrayBuffer>} content
 * @param {string} integrity
 */
async function hasHash(content, integrity) {
  if (!globalThis.crypto?.subtle) {
    return true;
  }
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
  return integrity === `sha256-${btoa(String.fromCharCode(...hash))}`;
}

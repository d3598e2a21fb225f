const IDLE = 2000; // milliseconds without a question
const RESTORE_PATIENCE = 20_000; // milliseconds: an honest restart takes less than one second, on a slow phone a few

/** @typedef {{ memory: Uint8Array, proof: { aid: string, line: string, text: string } }} Found */

/** Whether the browser can keep Python's memory, and the visitor does not spare space. */
export function keepsMemory() {
  return "caches" in globalThis && !navigator.connection?.saveData;
}

/**
 * Python's memory as it is once an aid has been read, kept on the visitor's device: coming back, Python goes on
 * from there. It is copied before the first question, so it holds no answer of anybody. Where anything about it fails,
 * Python starts as if it were not there.
 */
export class KeptMemory {
  /** @param {string} runtimeUrl */
  constructor(runtimeUrl) {
    this.prefix = `python-memory ${new URL("..", runtimeUrl).pathname} `;
    this.name = this.prefix + runtimeUrl; // the address carries the bundle's version
    /** @type {ReturnType<typeof this.find> | null} */
    this.found = this.find(); // at once: thirty megabytes come from disk while the program comes in
    this.found.catch(() => {}); // `restore` tells of it
    this.aid = ""; // the one that has been read in the memory
    /** @type {Uint8Array<ArrayBuffer> | null} */
    this.memory = null;
    this.timer = 0;
  }

  /**
   * What is kept; null where nothing is.
   * @returns {Promise<Found | null>}
   */
  async find() {
    const cache = await caches.open(this.name);
    const [memory, proof] = await Promise.all(["/memory", "/proof"].map((key) => cache.match(key)));
    if (!memory || !proof) {
      return null;
    }
    return { memory: new Uint8Array(await memory.arrayBuffer()), proof: await proof.json() };
  }

  /**
   * What `start(memory)` gives, which must answer as it did when the memory was copied; else null.
   * @param {(memory: Uint8Array) => Promise<Started>} start
   */
  async restore(start) {
    try {
      const found = await this.found;
      this.found = null; // the memory is let go of once Python has it
      if (!found) {
        return null;
      }
      return await this.watched(() => this.startFrom(found, start));
    } catch (error) {
      console.warn("Python starts anew:", error);
      await caches.delete(this.name).catch(() => {});
      return null;
    }
  }

  /**
   * What a start from what was found gives; throws where that answers otherwise than when the memory was copied.
   * @param {Found} found
   * @param {(memory: Uint8Array) => Promise<Started>} start
   */
  async startFrom({ memory, proof: { aid, line, text } }, start) {
    const started = await inTime(start(memory));
    if (started.answerLine(aid, line) !== text) {
      throw new Error("the kept memory answers otherwise");
    }
    return started;
  }

  /**
   * Leaves a mark until `task` is done: a start from this memory that ends a worker, or the tab, is then not tried again.
   * One tab does so at a time, or another that starts meanwhile would take its mark for that of a start that ended badly.
   * @param {() => Promise<Started>} task
   * @returns {Promise<Started>}
   */
  async watched(task) {
    const watch = async () => {
      const cache = await caches.open(this.name);
      if (await cache.match("/trying")) {
        throw new Error("the last start from this memory did not end");
      }
      await cache.put("/trying", new Response(""));
      const done = await task();
      await cache.delete("/trying");
      return done;
    };
    if (!navigator.locks) {
      return watch();
    }
    return navigator.locks.request(this.name, { ifAvailable: true }, (lock) => (lock ? watch() : task()));
  }

  /**
   * Copies the memory with the aid read, which the first question needs anyway; at any later question nothing.
   * @param {string} aid
   * @param {Pyodide} python
   */
  copyOnce(aid, python) {
    if (this.aid) {
      return;
    }
    this.aid = aid;
    try {
      const packed = python.pyimport("decision_aids.answers.packed");
      packed.prepare(aid);
      packed.destroy();
      this.memory = python.makeMemorySnapshot();
    } catch (error) {
      console.warn("Python's memory is not kept:", error);
    }
  }

  /**
   * Keeps it once no question has come for a while: who goes on asking need not wait for it.
   * @param {string} question
   * @param {AnswerLine} answerLine
   */
  keepWhenIdle(question, answerLine) {
    clearTimeout(this.timer);
    const { memory } = this;
    if (memory) {
      const keep = () => this.keep(memory, question, answerLine).catch((error) => console.warn("Python's memory is not kept:", error));
      this.timer = setTimeout(keep, IDLE);
    }
  }

  /**
   * Keeps it, with what a question without answers about the same aid and day must give.
   * @param {Uint8Array<ArrayBuffer>} memory
   * @param {string} question
   * @param {AnswerLine} answerLine
   */
  async keep(memory, question, answerLine) {
    const { aid } = this;
    this.memory = null;
    const { date } = JSON.parse(question);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) {
      throw new Error("the question has no day");
    }
    const line = JSON.stringify({ answers: {}, date });
    const proof = JSON.stringify({ aid, line, text: answerLine(aid, line) });
    const older = (await caches.keys()).filter((name) => name.startsWith(this.prefix));
    await Promise.all(older.map((name) => caches.delete(name)));
    const cache = await caches.open(this.name);
    await cache.put("/memory", new Response(memory));
    await cache.put("/proof", new Response(proof));
  }
}

/**
 * @template Awaited
 * @param {Promise<Awaited>} promise
 * @returns {Promise<Awaited>}
 */
function inTime(promise) {
  return Promise.race([
    promise,
    new Promise((_, reject) => {
      setTimeout(() => reject(new Error("it takes too long")), RESTORE_PATIENCE);
    }),
  ]);
}

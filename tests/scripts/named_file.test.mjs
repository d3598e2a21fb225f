// A kept wrong copy of a file with its hash in its name is detected, and asked for again past every cache; so is one that
// broke off. What stands still is not waited for.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import test from "node:test";
import { setImmediate } from "node:timers/promises";

import { fetchNamed } from "../../docs/assets/scripts/named_file.js";
import { Stalled } from "../../docs/assets/scripts/or_stalled.js";

const RIGHT = '{"versions":[]}';
const HALF = RIGHT.slice(0, 7);
const OTHER = '{"versions":[1]}';
const PAGE = "<!doctype html><title>Onderhoud</title>";
const NAME = `zelfcheck.${createHash("sha256").update(RIGHT).digest("hex").slice(0, 8)}.json`;

/** Has the network give these one after the other, or break off at an error; gives the ways in which was asked. */
function giving(...contents) {
  const asked = [];
  globalThis.fetch = async (url, { cache }) => {
    asked.push(cache);
    const content = contents[asked.length - 1];
    if (content instanceof Error) {
      throw content;
    }
    return new Response(content);
  };
  return asked;
}

/** What comes of the file while nothing comes for these milliseconds, again and again. */
async function whileNothingComes(context, ...pauses) {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const fetched = fetchNamed(NAME).catch((error) => error);
  for (const pause of pauses) {
    await setImmediate(); // what came is read first
    context.mock.timers.tick(pause);
    await setImmediate();
  }
  return fetched;
}

test("the right file is taken at once", async () => {
  const asked = giving(RIGHT);
  assert.deepEqual(await fetchNamed(NAME), { versions: [] });
  assert.deepEqual(asked, ["default"]);
});

for (const wrong of [HALF, OTHER, PAGE]) {
  test(`a cache that gives ${wrong} is passed by`, async () => {
    const asked = giving(wrong, RIGHT);
    assert.deepEqual(await fetchNamed(NAME), { versions: [] });
    assert.deepEqual(asked, ["default", "reload"]);
  });

  test(`a host that gives ${wrong} is not believed`, async () => {
    giving(wrong, wrong);
    await assert.rejects(fetchNamed(NAME), /not as it was built/);
  });
}

test("a line that breaks off once is tried again", async () => {
  const asked = giving(new TypeError("Failed to fetch"), RIGHT);
  assert.deepEqual(await fetchNamed(NAME), { versions: [] });
  assert.deepEqual(asked, ["default", "reload"]);
});

test("a line that breaks off twice is told of", async () => {
  giving(new TypeError("Failed to fetch"), new TypeError("Failed to fetch"));
  await assert.rejects(fetchNamed(NAME), /Failed to fetch/);
});

test("a host that answers nothing is not waited for, and let go of", async (context) => {
  let letGo = false;
  globalThis.fetch = (url, { signal }) => new Promise(() => signal.addEventListener("abort", () => (letGo = true)));
  assert.ok((await whileNothingComes(context, 30_000)) instanceof Stalled);
  assert.ok(letGo);
});

test("a file that stops halfway is not waited for", async (context) => {
  giving(new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode(HALF)) }));
  assert.ok((await whileNothingComes(context, 30_000)) instanceof Stalled);
});

test("a file that comes slowly is waited for", async (context) => {
  const letters = [...RIGHT];
  giving(new ReadableStream({
    pull: (stream) => new Promise((resolve) => setTimeout(() => {
      stream.enqueue(new TextEncoder().encode(letters.shift()));
      if (letters.length === 0) {
        stream.close();
      }
      resolve();
    }, 20_000)),
  }, { highWaterMark: 0 }));
  assert.deepEqual(await whileNothingComes(context, ...[...RIGHT].map(() => 20_000)), { versions: [] });
});

test("without https a page in place of the file is seen all the same", async () => {
  const subtle = Object.getOwnPropertyDescriptor(Crypto.prototype, "subtle");
  Object.defineProperty(Crypto.prototype, "subtle", { value: undefined, configurable: true });
  try {
    giving(PAGE, RIGHT);
    assert.deepEqual(await fetchNamed(NAME), { versions: [] });
  } finally {
    Object.defineProperty(Crypto.prototype, "subtle", subtle);
  }
});

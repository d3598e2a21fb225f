// A kept wrong copy of a file with its hash in its name is detected, and asked for again past every cache.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import test from "node:test";
import { fetchNamed } from "../../docs/assets/scripts/named_file.js";

const RIGHT = '{"versions":[]}';
const HALF = RIGHT.slice(0, 7);
const OTHER = '{"versions":[1]}';
const PAGE = "<!doctype html><title>Onderhoud</title>";
const NAME = `zelfcheck.${createHash("sha256").update(RIGHT).digest("hex").slice(0, 8)}.json`;

/** Has the network give these one after the other; gives the ways in which was asked. */
function giving(...contents) {
  const asked = [];
  globalThis.fetch = async (url, { cache }) => {
    asked.push(cache);
    return new Response(contents[asked.length - 1]);
  };
  return asked;
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

// A script that did not come is asked for under another address, for whoever remembers that it failed.
import assert from "node:assert/strict";
import test from "node:test";

import { importAgain } from "../../docs/assets/scripts/import_again.js";
import { Stalled } from "../../docs/assets/scripts/or_stalled.js";

const COMES_LATER = "data:text/javascript,if (import.meta.url.at(-1) !== '2') throw new Error('not yet'); export const came = true; //";

test("a script that failed twice can still come", async () => {
  await assert.rejects(importAgain(COMES_LATER));
  await assert.rejects(importAgain(COMES_LATER));
  assert.equal((await importAgain(COMES_LATER)).came, true);
});

const STANDS_STILL = "data:text/javascript,if (import.meta.url.at(-1) !== '1') await new Promise(() => {}); export const came = true; //";

test("a script of which nothing comes is not waited for, and can still come", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const first = assert.rejects(importAgain(STANDS_STILL), Stalled);
  context.mock.timers.tick(30_000);
  await first;
  assert.equal((await importAgain(STANDS_STILL)).came, true);
});

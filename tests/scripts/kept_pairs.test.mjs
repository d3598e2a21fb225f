// What was kept on this device is read, whoever wrote it; what the device refuses is not kept.
import assert from "node:assert/strict";
import test from "node:test";

import { stored } from "./stored.mjs";

globalThis.location = new URL("https://voorbeeld.nl/trainer/onderzoek/");
const { keptPairs, pairsOnDevice } = await import("../../docs/assets/scripts/trainer/kept_pairs.js");
const PAIRS = [["uitkomst", "mag"], ["moet", "=1\n"]];

test("pairs come back as they were kept, and so does the table of an older version", () => {
  globalThis.window = { localStorage: stored({}) };
  assert.equal(pairsOnDevice("x").write(JSON.stringify(PAIRS)), true);
  assert.deepEqual(pairsOnDevice("x").newest(), PAIRS);
  assert.deepEqual(keptPairs('{"uitkomst": "mag"}'), [["uitkomst", "mag"]]);
});

test("what was kept under the bare name goes under the address of the page, once", () => {
  const device = stored({ x: JSON.stringify(PAIRS) });
  globalThis.window = { localStorage: device };
  assert.deepEqual(pairsOnDevice("x").newest(), PAIRS);
  assert.match(Object.keys(device).join(), /^x \/trainer\/onderzoek\/ [\w-]+$/);
});

test("what is anything else is passed over", () => {
  for (const text of ["", "{", "null", "3", "true", '"mag"', "[]", "[null, 1, [1, 2], [\"a\"]]", '{"a": {"toString": 1}}', "[".repeat(100_000)]) {
    assert.deepEqual(keptPairs(text), [], text.slice(0, 40));
  }
});

test("a device that is full keeps what was there", () => {
  const device = stored({ x: JSON.stringify(PAIRS) });
  device.setItem = () => { throw new Error("full"); };
  globalThis.window = { localStorage: device };
  assert.equal(pairsOnDevice("x").write("[]"), false);
  assert.ok(device.x);
});

// What was kept on this device is read, whoever wrote it; what the device refuses is not kept.
import assert from "node:assert/strict";
import test from "node:test";

import { keepPairs, keptPairs } from "../../docs/assets/scripts/trainer/kept_pairs.js";

test("pairs come back as they were kept, and so does the table of an older version", () => {
  const kept = {};
  const storage = { setItem: (key, text) => (kept[key] = text), removeItem: (key) => delete kept[key] };
  assert.equal(keepPairs(storage, "k", new Map([["uitkomst", "mag"], ["moet", "=1\n"]])), true);
  assert.deepEqual(keptPairs(kept.k), [["uitkomst", "mag"], ["moet", "=1\n"]]);
  assert.deepEqual(keptPairs('{"uitkomst": "mag"}'), [["uitkomst", "mag"]]);
});

test("what is anything else is passed over", () => {
  for (const text of ["", "{", "null", "3", "true", '"mag"', "[]", "[null, 1, [1, 2], [\"a\"]]", '{"a": {"toString": 1}}', "[".repeat(100_000)]) {
    assert.deepEqual(keptPairs(text), [], text.slice(0, 40));
  }
});

test("a device that is full keeps nothing, also not what was there before", () => {
  const removed = [];
  const full = { setItem: () => { throw new Error("full"); }, removeItem: (key) => removed.push(key) };
  assert.equal(keepPairs(full, "k", []), false);
  assert.deepEqual(removed, ["k"]);
});

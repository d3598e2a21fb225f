// What a tab or the device holds of a form is read, whoever wrote it there.
import assert from "node:assert/strict";
import test from "node:test";

globalThis.location = new URL("https://voorbeeld.nl/hulpmiddelen/opdracht/");
const KEY = "antwoorden /hulpmiddelen/opdracht/";
const stored = (entries) => Object.assign(Object.create({ getItem(key) { return this[key] ?? null; }, removeItem(key) { delete this[key]; } }), entries);
const { keptBy } = await import("../../docs/assets/scripts/aid_keep.js");

const CONTENTS = { answers: [["uren", "8,5"]], words: [] };

test("the tab goes before the device, whatever it says of the key there", () => {
  for (const kept of ["k 1", undefined, null, 5, { toString: 1 }, []]) {
    const device = { [`${KEY} 1`]: JSON.stringify({ answers: [], words: [] }) };
    globalThis.window = { localStorage: stored(device), sessionStorage: stored({ [KEY]: JSON.stringify({ ...CONTENTS, kept }) }) };
    assert.deepEqual(keptBy(location.href), CONTENTS);
  }
});

test("what cannot be read on the device is dropped, and the entry before it is found", () => {
  const whole = JSON.stringify(CONTENTS);
  const device = stored({ [`${KEY} 1`]: whole, [`${KEY} 2`]: "null", [`${KEY} 3`]: '{"answers": [["a", 1]], "words": []}', other: "{" });
  globalThis.window = { localStorage: device, sessionStorage: stored({ [KEY]: "{" }) };
  assert.deepEqual(keptBy(location.href), CONTENTS);
  assert.deepEqual({ ...device }, { [`${KEY} 1`]: whole, other: "{" });
});

// What a tab or the device holds of a form is read, whoever wrote it there.
import assert from "node:assert/strict";
import test from "node:test";

import { stored } from "./stored.mjs";

globalThis.location = new URL("https://voorbeeld.nl/hulpmiddelen/opdracht/");
const KEY = "antwoorden /hulpmiddelen/opdracht/";
const { keptBy } = await import("../../docs/assets/scripts/aid_keep.js");
const { OnDevice } = await import("../../docs/assets/scripts/on_device.js");

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

test("a tab answers for nothing that another page keeps, whatever it says of the key there", () => {
  const other = { "antwoorden /hulpmiddelen/zelfcheck/ 1": JSON.stringify(CONTENTS) };
  const storage = stored(other);
  const device = new OnDevice(storage, KEY, JSON.parse);
  assert.equal(device.takeOver(Object.keys(other)[0]), null);
  device.write("[]");
  device.forget();
  assert.deepEqual({ ...storage }, other);
});

test("what was changed last is found, whatever a page kept that opened later and changed nothing", (context) => {
  let now = 0;
  context.mock.method(Date, "now", () => (now += 1));
  const storage = stored({});
  const [first, second, third] = [1, 2, 3].map(() => new OnDevice(storage, KEY, JSON.parse));
  first.write("[1]");
  assert.deepEqual(second.newest(), [1]);
  second.write("[1]");
  assert.equal(Object.keys(storage).length, 1);
  first.write("[2]");
  second.write("[1]");
  assert.deepEqual(third.newest(), [2]);
  third.write("[3]");
  first.write("[2]");
  assert.deepEqual(new OnDevice(storage, KEY, JSON.parse).newest(), [3]);
  third.wipe();
  assert.deepEqual({ ...storage }, {});
});

test("a text that no field may hold takes only itself along", () => {
  const answers = [["uren", "8,5"], ["lang", "x".repeat(20_001)]];
  const device = stored({ [`${KEY} 1`]: JSON.stringify({ answers, words: [["lang", "x".repeat(20_001)], ["kort", "x"]] }) });
  globalThis.window = { localStorage: device, sessionStorage: stored({}) };
  assert.deepEqual(keptBy(location.href), { answers: [["uren", "8,5"]], words: [["kort", "x"]] });
});

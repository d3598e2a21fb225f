/** What can be chosen for a document: boxes, lists, days and numbers, in the words of Python. */

import { WHY } from "./aid_fields.js";
import { localDay, readDate, sayDate } from "./dutch_dates.js";
import { readNumber } from "./dutch_numbers.js";
import { element } from "./elements.js";
import { NOT_KNOWN } from "./unknown_answer.js";

const NOT_COUNTED = "Dit telt nu niet mee.";

/** @typedef {(value: string) => void} Choose */
/** @typedef {import("./dutch_dates.js").DateReading | import("./dutch_numbers.js").NumberReading} Reading */

/**
 * Shows in `place` a field for each of some choices, and gives what shows others there: those that stand there already stay,
 * with what is typed. After each change `make` is called with all that is chosen, by the name of the choice.
 * @param {HTMLElement} place
 * @param {(chosen: Chosen) => unknown} make
 */
export function offerChoices(place, make) {
  /** @type {Chosen} */
  let chosen = {};
  /** @type {Map<string, HTMLElement>} */
  let drawn = new Map();
  return (/** @type {Choice[]} */ choices) => {
    chosen = Object.fromEntries(choices.map(({ id, value }) => [id, value]));
    /** @type {Map<string, HTMLElement>} */
    const fields = new Map();
    for (const choice of choices) {
      const asked = JSON.stringify({ ...choice, value: "" });
      const field = drawn.get(asked) ?? FIELDS[choice.kind](choice, (value) => {
        chosen[choice.id] = value;
        make({ ...chosen });
      });
      fields.set(asked, field);
    }
    const focused = document.activeElement;
    drawn.forEach((field, asked) => fields.has(asked) || field.remove());
    [...fields.values()].forEach((field, number) => {
      const there = place.children[number] ?? null;
      if (there !== field) {
        place.insertBefore(field, there); // none that stays is moved, for that takes its focus away
      }
    });
    if (focused && !focused.isConnected) {
      document.getElementById(focused.id)?.focus({ preventScroll: true });
    }
    drawn = fields;
  };
}

/** @type {Record<Kind, (choice: Choice, choose: Choose) => HTMLElement>} */
const FIELDS = {
  "ja-nee": box,
  keuze: list,
  datum: (choice, choose) => typed(choice, choose, (text) => readDate(text, { ...choice, today: localDay() }), sayDate),
  getal: (choice, choose) => typed(choice, choose, (text) => readNumber(text, choice)),
};

/**
 * @param {Choice} choice
 * @param {Choose} choose
 */
function box({ id, label, why, value }, choose) {
  const field = element("input", { type: "checkbox", id: fieldId(id), defaultChecked: value === "ja" });
  field.addEventListener("change", () => choose(field.checked ? "ja" : "nee"));
  return element("div", { className: "meenemen-keuze" }, field, named(id, label), ...reason(field, why));
}

/**
 * @param {Choice} choice
 * @param {Choose} choose
 */
function list({ id, label, why, values, value }, choose) {
  const field = element("select", { id: fieldId(id) }, ...values.map((each) => element("option", { value: each.value, defaultSelected: each.value === value }, each.label)));
  field.addEventListener("change", () => choose(field.value));
  return element("div", { className: "meenemen-veld" }, named(id, label), field, ...reason(field, why));
}

/**
 * A field to type in: what was understood is said back, and what cannot be read is said at the field.
 * @param {Choice} choice
 * @param {Choose} choose
 * @param {(text: string) => Reading} read
 * @param {(value: string) => string} say
 */
function typed({ id, label, why, allowed }, choose, read, say = () => "") {
  const said = element("p", { className: "begrepen", id: `${fieldId(id)}-gelezen`, role: "status" });
  const field = element("input", { type: "text", id: fieldId(id), autocomplete: "off" });
  field.addEventListener("change", () => {
    const { value, unknown, refused } = read(field.value);
    said.className = refused ? "fout" : "begrepen";
    said.textContent = refused ? `${WHY[refused]} ${allowed} ${NOT_COUNTED}`.trim() : unknown ? NOT_KNOWN : value === undefined ? "" : say(String(value));
    field.setAttribute("aria-invalid", String(Boolean(refused)));
    choose(value === undefined ? "" : String(value));
  });
  const reasons = reason(field, why);
  field.setAttribute("aria-describedby", [said, ...reasons].map((each) => each.id).join(" "));
  return element("div", { className: "meenemen-veld" }, named(id, label), ...reasons, field, said);
}

/**
 * @param {string} id
 * @param {string} label
 */
function named(id, label) {
  return element("label", { htmlFor: fieldId(id) }, label);
}

/**
 * @param {HTMLElement} field
 * @param {string} why
 */
function reason(field, why) {
  if (!why) {
    return [];
  }
  field.setAttribute("aria-describedby", `${field.id}-waarom`);
  return [element("p", { className: "waarom", id: `${field.id}-waarom` }, why)];
}

/** @param {string} id */
function fieldId(id) {
  return `keuze-${id.replace(":", "-")}`;
}

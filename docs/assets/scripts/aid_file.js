/**
 * "Bewaar als bestand" and "Open bestand": what is filled in goes to a file that the visitor keeps or hands over, and comes
 * back from one. It is read as what was kept is read: what finds no place is named, the rest is filled in.
 */

import { ownWordsByFact, readAnswers } from "./aid_answers.js";
import { chosenDay } from "./aid_day.js";
import { sinceThen } from "./aid_since.js";
import { fieldsOf, ownWordsIn, shownVersion } from "./aid_versions.js";
import { textOf } from "./chosen_file.js";
import { localDay, sayDate } from "./dutch_dates.js";
import { element } from "./elements.js";
import { contentsOf, fillForm, isEmpty } from "./form_contents.js";
import { part, partAround } from "./page_parts.js";
import { saveFile } from "./save_file.js";
import { readCase, writeCase } from "./saved_case.js";

const LARGEST = 500_000; // bytes; the longest words in every field of an aid are fewer
const LONGEST_NAMED = 60; // characters of a name or a value that comes from elsewhere
const MOST_NAMED = 20;
const NO_CASE = "In dit bestand staan geen antwoorden die wij kunnen lezen. Alles wat is ingevuld, staat er nog.";
const NO_ANSWERS = "In dit bestand staan geen antwoorden. Alles wat is ingevuld, staat er nog.";
const TOO_LARGE = "Dit bestand is te groot. Alles wat is ingevuld, staat er nog.";
const OTHER_AID = "Dit bestand is van een ander hulpmiddel. Er is niets veranderd. Open het daar: ";
const OTHER_RELEASE = "Het bestand is gemaakt met een andere uitgave van deze site. Kijk de antwoorden na.";
const LEFT_OUT = "Dit kon er niet in:";

/** @typedef {import("./aid_table.js").AnswerTable} AnswerTable */
/** @typedef {import("./saved_case.js").FoundCase} FoundCase */
/** @typedef {typeof import("./aid_undo.js").remember} Remember */
/** @typedef {{ tableReady: Promise<AnswerTable>, tableNow: () => AnswerTable | null, titleOf: (id: string) => string | undefined }} Told */
/** @typedef {{ file: FoundCase, answers: Answers, day: string | null, complete: boolean }} ToCompare */
/** @typedef {{ said: (Node | string)[], compared?: ToCompare }} Opened */

/**
 * Makes both buttons work; `opened` is called once a file has been filled in, and `remember` before, as in aid_undo.js:
 * there stands what can be put back, once in a page. On a page with one outcome `told` says how
 * to look that up: `tableReady` promises the answer table, `tableNow` gives it where it is in, and `titleOf` the title of
 * an outcome by its id.
 * @param {FileForm} form
 * @param {() => void} opened
 * @param {Remember} remember
 * @param {Told | null} told
 */
export function offerFile(form, opened, remember, told = null) {
  const field = part(form, "[data-file]", HTMLInputElement);
  let latest = 0;
  part(form, "[data-save-file]").addEventListener("click", () => save(form, told?.tableNow() ?? null));
  part(form, "[data-open-file]").addEventListener("click", () => field.click());
  form.addEventListener("reset", () => {
    latest += 1;
    say(form, []);
  });
  field.addEventListener("change", async (event) => {
    event.stopPropagation(); // the choice of a file is no answer
    const file = field.files?.[0];
    if (file) {
      const mine = (latest += 1);
      const text = file.size > LARGEST ? null : await textOf(file);
      /** @type {Opened} */
      const { said, compared } = text === null ? { said: [TOO_LARGE] } : open(form, text, { opened, remember });
      say(form, said);
      field.value = ""; // so that the same file can be opened again
      const table = told && compared && (await told.tableReady.catch(() => null));
      if (told && compared && table && mine === latest && messageIn(form).hasChildNodes()) {
        messageIn(form).append(...sinceThen(compared.file, table, { ...compared, titleOf: told.titleOf, edition: form.dataset.edition }));
      }
    }
  });
}

/** @param {FileForm} form */
function messageIn(form) {
  return part(form, "[data-file-message]");
}

/** @param {FileForm} form */
function dayField(form) {
  return part(form, "[data-day]", HTMLInputElement);
}

/**
 * @param {FileForm} form
 * @param {AnswerTable | null} table
 */
function save(form, table) {
  const { day, known } = chosenDay(form);
  const { answers, refused } = readAnswers(form, day);
  const field = dayField(form);
  const unread = [...(known || !field.value.trim() ? [] : [field]), ...refused].map(({ name, value }) => [name, value]);
  const { first, last } = shownVersion(form).dataset;
  const text = writeCase({
    aid: form.dataset.aid,
    release: form.dataset.release,
    edition: form.dataset.edition,
    period: { first, last },
    saved: localDay(),
    date: field.value.trim() && known ? day : undefined,
    answers,
    words: ownWordsByFact(form),
    unread: Object.fromEntries(unread),
    told: (known && table?.answer(answers, day)) || undefined,
  });
  saveFile(`${form.dataset.aid}-antwoorden.json`, "application/json", text);
}

/**
 * Fills in what the text of a file holds; gives what there is to say about it, and what there is to compare with then.
 * @param {FileForm} form
 * @param {string} text
 * @param {{ opened: () => void, remember: Remember }} page
 * @returns {Opened}
 */
function open(form, text, { opened, remember }) {
  const field = dayField(form);
  const found = readCase(text, field.name);
  if (!found) {
    return { said: [NO_CASE] };
  }
  if (found.aid && found.aid !== form.dataset.aid) {
    return { said: [OTHER_AID, pageOf(form, found.aid)] };
  }
  const offerUndo = remember(form, "Wat er eerder stond, is weg.");
  const before = contentsOf(form);
  const unplaced = fillForm(form, found.contents);
  if (isEmpty(contentsOf(form))) {
    fillForm(form, before); // what fits nowhere takes the place of nothing
    return { said: [NO_ANSWERS] };
  }
  form.dispatchEvent(new Event("change", { bubbles: true }));
  offerUndo({ focus: false });
  opened();
  const left = [...unplaced.map((each) => noPlace(form, each)), ...found.unusable.map((name) => `${asked(form, name)} Daar staat geen antwoord bij.`)];
  const said = [
    "Het bestand staat erin.",
    isOther(found.release, form.dataset.release) || isOther(found.edition, form.dataset.edition) ? ` ${OTHER_RELEASE}` : "",
    found.saved && found.saved !== localDay() ? ` Het is van ${sayDate(found.saved)}.${field.value ? "" : " De uitkomst is die van vandaag."}` : "",
    ...(left.length > 0 ? [` ${LEFT_OUT}`, listOf(left)] : []),
  ];
  const { day } = chosenDay(form);
  return { said, compared: { file: found, answers: readAnswers(form, day).answers, day, complete: left.length === 0 } };
}

/**
 * @param {string} written
 * @param {string | undefined} own
 */
function isOther(written, own) {
  return written !== "" && own !== undefined && written !== own;
}

/**
 * @param {FileForm} form
 * @param {{ name: string, value: string }} answer
 */
function noPlace(form, { name, value }) {
  const known = questionOf(form, name);
  return known ? `${known} Het antwoord “${short(value)}” kan daar niet. Kies zelf een antwoord.` : `“${short(name)}” vraagt dit hulpmiddel niet.`;
}

/**
 * @param {FileForm} form
 * @param {string} name
 */
function asked(form, name) {
  return questionOf(form, name) ?? `“${short(name)}”:`;
}

/**
 * The words of the question about a fact, in the version that is shown; nothing where it asks no such thing.
 * @param {FileForm} form
 * @param {string} name
 */
function questionOf(form, name) {
  const version = shownVersion(form);
  const field = [...fieldsOf(version), ...ownWordsIn(version)].find((each) => name === (each.name || each.dataset.ownWords));
  return field && part(partAround(field, "fieldset"), "legend").textContent;
}

/**
 * The page of another aid.
 * @param {FileForm} form
 * @param {string} aid
 */
function pageOf(form, aid) {
  const { address = "", titles = "{}" } = messageIn(form).dataset;
  /** @type {Map<string, string>} */
  const titleOf = new Map(Object.entries(JSON.parse(titles)));
  const title = titleOf.get(aid);
  return title ? element("a", { href: `${address}${aid}/` }, title) : short(aid);
}

/** @param {string[]} sentences */
function listOf(sentences) {
  const more = sentences.length - MOST_NAMED;
  const named = [...sentences.slice(0, MOST_NAMED), ...(more > 0 ? [`En nog ${more}.`] : [])];
  return element("ul", {}, ...named.map((sentence) => element("li", {}, sentence)));
}

/**
 * @param {FileForm} form
 * @param {(Node | string)[]} parts
 */
function say(form, parts) {
  messageIn(form).replaceChildren(...parts);
}

/** @param {string} text */
function short(text) {
  return text.length > LONGEST_NAMED ? `${text.slice(0, LONGEST_NAMED)}…` : text;
}

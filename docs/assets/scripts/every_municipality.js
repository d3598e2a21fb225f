/**
 * One person in every municipality: reads the answers once, looks the outcome of each municipality up in the table that
 * Python made, and draws them in groups. Every word about a rule, a by-law or an outcome comes from Python.
 */

import { readAnswers, showQuestions } from "./aid_answers.js";
import { chosenDay, heedNewDay, offerKnownDays } from "./aid_day.js";
import { offerFile } from "./aid_file.js";
import { readDayField, showReading } from "./aid_fields.js";
import { keepAnswers, keptBy } from "./aid_keep.js";
import { AnswerTable } from "./aid_table.js";
import { fetchNamed } from "./named_file.js";
import { tellFrom } from "./case_reasons.js";
import { letTakeBack, showTakeBack } from "./aid_take_back.js";
import { remember } from "./aid_undo.js";
import { fillIn, shownVersion } from "./aid_versions.js";
import { localDay } from "./dutch_dates.js";
import { fillForm } from "./form_contents.js";
import { drawChanges, drawGroups, drawSummary } from "./municipality_groups.js";
import { inEach } from "./municipality_outcomes.js";
import { part } from "./page_parts.js";
import { ALL_GONE } from "./undo_offer.js";

/** @type {FileForm | null} */
const form = document.querySelector("form[data-every-municipality]");
if (form) {
  start(form);
}

/** @param {FileForm} form */
function start(form) {
  /** @type {Comparison} */
  const data = JSON.parse(part(form, "[data-comparison]").textContent);
  const summary = part(form, "[data-summary]");
  const empty = part(form, "[data-empty]");
  const [waiting, trouble, unknownDay, noDay] = part(form, "[data-instead]", HTMLTemplateElement).content.children;
  const outcomes = part(form, "[data-outcomes]");
  const [, second] = /** @type {NodeListOf<TypedField>} */ (form.querySelectorAll("[data-day]"));
  const { keptBy: address = "" } = form.dataset;
  /** @type {AnswerTable | null} */
  let table = null;
  let failed = false;

  function answer() {
    showQuestions(form);
    showTakeBack(form);
    const { day, known } = chosenDay(form);
    const { answers } = readAnswers(form, day);
    const other = readSecond();
    const begun = Object.keys(answers).length > 0;
    if (!table || !begun || !known) {
      summary.replaceChildren(insteadOfOutcomes(begun, day, known));
      outcomes.hidden = true;
      return;
    }
    const began = performance.now();
    const here = inEach(data, table, answers, day);
    drawSummary(summary, data, here);
    outcomes.replaceChildren();
    if (other) {
      drawChanges(outcomes, { day, outcomes: here }, { day: other, outcomes: inEach(data, table, answers, other) });
    }
    drawGroups(outcomes, data, here);
    outcomes.hidden = false;
    form.dataset.milliseconds = String(Math.round(performance.now() - began));
  }

  /**
   * What stands in the place of outcomes.
   * @param {boolean} begun
   * @param {string | null} day
   * @param {boolean} known
   */
  function insteadOfOutcomes(begun, day, known) {
    if (begun && !known) {
      return day === null ? noDay : unknownDay; // whatever comes, there is no outcome for this day
    }
    return failed ? trouble : begun ? waiting : empty;
  }

  /** The other day, where one is filled in whose rules are known. */
  function readSecond() {
    const reading = readDayField(second, localDay());
    showReading(second, reading);
    return reading.value;
  }

  async function fetchOutcomes() {
    failed = false;
    answer();
    try {
      const [content, reasons] = await Promise.all([fetchNamed(form.dataset.answerTable), fetchNamed(form.dataset.reasons)]);
      const fetched = new AnswerTable(/** @type {AnswerTableFile} */ (content));
      fetched.addReasons(/** @type {ReasonsFile} */ (reasons), tellFrom);
      table = fetched;
    } catch (error) {
      console.error(error);
      failed = true;
    }
    answer();
  }

  async function retry() {
    await fetchOutcomes();
    if (failed && document.activeElement === document.body) {
      part(trouble, "button").focus(); // it was pressed, and gone meanwhile
    }
  }

  function changed() {
    form.dispatchEvent(new Event("change", { bubbles: true }));
  }

  /**
   * As in aid_undo.js, for what comes from elsewhere: nothing there has a second day, so the one that is filled in stays.
   * @type {typeof remember}
   */
  function rememberWithSecond(form, happened) {
    const { value } = second;
    const offerUndo = remember(form, happened);
    return (then) => {
      second.value = value;
      changed();
      offerUndo(then);
    };
  }

  /** @param {HTMLElement} button */
  function offerTakeOver(button) {
    button.hidden = keptBy(address) === null;
    button.addEventListener("click", () => {
      const kept = keptBy(address);
      if (!kept) {
        return;
      }
      const offerUndo = rememberWithSecond(form, "De antwoorden staan erin.");
      fillForm(form, kept);
      offerUndo({ focus: false });
    });
  }

  /** @param {HTMLElement} button */
  function offerNothing(button) {
    button.addEventListener("click", () => {
      const offerUndo = remember(form, "Wat open was, is ingevuld.");
      const given = new FormData(form);
      for (const [fact, value] of Object.entries(data.nothing)) {
        if (!given.get(fact)) {
          fillIn(shownVersion(form), fact, value);
        }
      }
      changed();
      offerUndo({ focus: false });
    });
  }

  function wipe() {
    const offerUndo = remember(form, ALL_GONE);
    setTimeout(() => {
      answer();
      offerUndo({ focus: true });
    });
  }

  letTakeBack(form);
  form.addEventListener("change", answer);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", wipe);
  form.dataset.aid = form.dataset.answersOf ?? ""; // its files are read and written here too
  offerFile(form, () => {}, rememberWithSecond);
  offerKnownDays(form);
  heedNewDay(form);
  keepAnswers(form);
  offerTakeOver(part(form, "[data-take-over]"));
  offerNothing(part(form, "[data-nothing]"));
  part(trouble, "button").addEventListener("click", retry);
  fetchOutcomes();
  form.dataset.running = "";
}

/**
 * One person in every municipality: reads the answers once, looks the outcome of each municipality up in the table that
 * Python made, and draws them in groups. Every word about a rule, a by-law or an outcome comes from Python.
 */

import { readAnswers, showQuestions } from "./aid_answers.js";
import { chosenDay, offerKnownDays } from "./aid_day.js";
import { offerFile } from "./aid_file.js";
import { readField, showReading } from "./aid_fields.js";
import { keepAnswers, keptBy } from "./aid_keep.js";
import { AnswerTable } from "./aid_table.js";
import { fetchTable } from "./aid_table_file.js";
import { letTakeBack, showTakeBack } from "./aid_take_back.js";
import { ALL_GONE, remember } from "./aid_undo.js";
import { fillIn, shownVersion } from "./aid_versions.js";
import { localDay } from "./dutch_dates.js";
import { fillForm } from "./form_contents.js";
import { drawChanges, drawGroups, drawSummary } from "./municipality_groups.js";
import { inEach } from "./municipality_outcomes.js";

const form = document.querySelector("form[data-every-municipality]");
if (form) {
  start(form);
}

async function start(form) {
  const data = JSON.parse(form.querySelector("[data-comparison]").textContent);
  const summary = form.querySelector("[data-summary]");
  const empty = form.querySelector("[data-empty]");
  const outcomes = form.querySelector("[data-outcomes]");
  const second = form.querySelectorAll("[data-day]")[1];
  let table = null;

  function answer() {
    showQuestions(form);
    showTakeBack(form);
    const { day, known } = chosenDay(form);
    const { answers } = readAnswers(form, day);
    const other = readSecond();
    if (!table || !known || Object.keys(answers).length === 0) {
      summary.replaceChildren(empty);
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
    form.dataset.milliseconds = Math.round(performance.now() - began);
  }

  /** The other day, where one is filled in whose rules are known. */
  function readSecond() {
    const reading = readField(second, localDay());
    const { firstDay, lastDay } = form.dataset;
    const outside = reading.value && !(firstDay <= reading.value && reading.value <= lastDay);
    showReading(second, outside ? { refused: "range" } : reading);
    return outside ? undefined : reading.value;
  }

  function changed() {
    form.dispatchEvent(new Event("change", { bubbles: true }));
  }

  function offerTakeOver(button) {
    button.hidden = keptBy(form.dataset.keptBy) === null;
    button.addEventListener("click", () => {
      const offerUndo = remember(form, "De antwoorden staan erin.");
      fillForm(form, keptBy(form.dataset.keptBy));
      changed();
      offerUndo({ focus: false });
    });
  }

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
  form.dataset.aid = form.dataset.answersOf; // its files are read and written here too
  offerFile(form, () => {}, remember);
  offerKnownDays(form);
  keepAnswers(form);
  offerTakeOver(form.querySelector("[data-take-over]"));
  offerNothing(form.querySelector("[data-nothing]"));
  answer();
  table = new AnswerTable(await fetchTable(form.dataset.answerTable));
  answer();
  form.dataset.running = "";
}

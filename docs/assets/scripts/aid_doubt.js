/**
 * "Klopt dit niet?": the usual reasons why this outcome surprises, and a file of it for who mends the rules. Nothing is
 * sent: the visitor keeps the file, or hands it over.
 */

import { readAnswers } from "./aid_answers.js";
import { chosenDay } from "./aid_day.js";
import { NOT_NOW } from "./aid_take_along.js";
import { shownVersion } from "./aid_versions.js";
import { localDay } from "./dutch_dates.js";
import { part } from "./page_parts.js";
import { saveFile } from "./save_file.js";
import { writeReport } from "./saved_case.js";

const CHOOSE = "Kies eerst welke uitkomst de juiste is.";
const SAME = "Dat is de uitkomst die er nu staat. Kies een andere.";
const NOT_YET = "Dit lukt nog niet. Wacht tot er een uitkomst staat.";
const SAVED = "De melding is bewaard als bestand.";

/** @typedef {import("./aid_table.js").AnswerTable} AnswerTable */

/**
 * Makes the panel work. What comes back shows the panel for an outcome, or hides it.
 * @param {AidForm} form
 * @param {import("./coming_table.js").ComingTable} comingTable
 */
export function letDoubt(form, comingTable) {
  const panel = part(document, "[data-doubt]");
  const message = part(panel, "[data-report-message]");
  const shown = () => part(panel, "[data-version]:not([hidden])");
  const expectedIn = () => part(shown(), "[data-expected]", HTMLSelectElement);
  const wordsIn = () => part(shown(), "[data-doubt-words]", HTMLTextAreaElement);
  /** @type {string | null} */
  let told = null; // the outcome that is shown

  /** @param {string} why said at the field that is shown; nothing where the choice will do */
  function refuse(why) {
    for (const version of panel.querySelectorAll("[data-version]")) {
      const said = version.matches(":not([hidden])") ? why : "";
      const wrong = part(version, ".fout");
      wrong.textContent = said;
      wrong.hidden = !said;
      part(version, "[data-expected]").setAttribute("aria-invalid", String(Boolean(said)));
    }
  }

  function empty() {
    for (const field of /** @type {NodeListOf<Field>} */ (panel.querySelectorAll("[data-expected], [data-doubt-words]"))) {
      field.value = ""; // also of a version that is out of sight
    }
    refuse("");
    message.textContent = "";
  }

  part(panel, "[data-save-report]").addEventListener("click", async () => {
    const table = await comingTable.come().catch(console.error);
    const expected = expectedIn();
    refuse("");
    const { day } = chosenDay(form);
    const report = told && table && day && reportOf(form, table, day, told);
    if (!report) {
      message.textContent = table ? NOT_YET : NOT_NOW;
    } else if (expected.value === "" || expected.value === told) {
      message.textContent = "";
      refuse(expected.value ? SAME : CHOOSE);
      expected.focus();
    } else {
      const words = wordsIn().value.trim();
      saveFile(`${form.dataset.aid}-melding.json`, "application/json", writeReport({ ...report, expected: expected.value, words }));
      message.textContent = SAVED;
    }
  });
  form.addEventListener("reset", empty);
  form.addEventListener("emptied", empty);

  return (/** @type {string | null} */ outcome) => {
    if (outcome !== told) {
      message.textContent = "";
      refuse("");
    }
    told = outcome;
    panel.hidden = outcome === null;
    for (const reasons of panel.querySelectorAll("[data-doubt-of]")) {
      reasons.hidden = reasons.dataset.doubtOf !== outcome;
    }
  };
}

/**
 * What the file says beside what the visitor expected; nothing where the table now says another outcome than is shown.
 * @param {AidForm} form
 * @param {AnswerTable} table
 * @param {string} day
 * @param {string} outcome
 */
function reportOf(form, table, day, outcome) {
  const answers = table.withoutDatesOfPersons(readAnswers(form, day).answers, day);
  if (table.answer(answers, day)?.outcome !== outcome) {
    return null;
  }
  const { aid, release, edition } = form.dataset;
  const { first, last } = shownVersion(form).dataset;
  return { aid, release, edition, period: { first, last }, saved: localDay(), date: day, answers, outcome };
}

/**
 * "Klopt dit niet?": the usual reasons why this outcome surprises, and a file of it for who mends the rules. Nothing is
 * sent: the visitor keeps the file, or hands it over.
 */

import { readAnswers } from "./aid_answers.js";
import { chosenDay } from "./aid_day.js";
import { shownVersion } from "./aid_versions.js";
import { localDay } from "./dutch_dates.js";
import { saveFile } from "./save_file.js";
import { writeReport } from "./saved_case.js";

const CHOOSE = "Kies eerst welke uitkomst de juiste is.";
const SAME = "Dat is de uitkomst die er nu staat. Kies een andere.";
const NOT_YET = "Dit lukt nog niet. Wacht tot er een uitkomst staat.";
const SAVED = "De melding is bewaard als bestand.";

/** Makes the panel work. `tableNow` gives the table, once it is in. What comes back shows the panel for an outcome, or hides it. */
export function letDoubt(form, tableNow) {
  const panel = document.querySelector("[data-doubt]");
  const message = panel.querySelector("[data-report-message]");
  /** @type {(selector: string) => HTMLSelectElement | HTMLTextAreaElement} */
  const field = (selector) => panel.querySelector(`[data-version]:not([hidden]) ${selector}`);
  let told = null; // the outcome that is shown

  panel.querySelector("[data-save-report]").addEventListener("click", () => {
    const expected = field("[data-expected]");
    const { day } = chosenDay(form);
    const report = told && tableNow() && reportOf(form, tableNow(), day, told);
    if (!report) {
      message.textContent = NOT_YET;
    } else if (expected.value === "" || expected.value === told) {
      message.textContent = expected.value ? SAME : CHOOSE;
      expected.focus();
    } else {
      const words = field("[data-doubt-words]").value.trim();
      saveFile(`${form.dataset.aid}-melding.json`, "application/json", writeReport({ ...report, expected: expected.value, words }));
      message.textContent = SAVED;
    }
  });
  form.addEventListener("reset", () => {
    for (const each of [field("[data-expected]"), field("[data-doubt-words]")]) {
      each.value = "";
    }
    message.textContent = "";
  });

  return (outcome) => {
    if (outcome !== told) {
      message.textContent = "";
    }
    told = outcome;
    panel.hidden = outcome === null;
    for (const reasons of panel.querySelectorAll("[data-doubt-of]")) {
      reasons.hidden = reasons.dataset.doubtOf !== outcome;
    }
  };
}

/** What the file says beside what the visitor expected; nothing where the table now says another outcome than is shown. */
function reportOf(form, table, day, outcome) {
  const answers = table.withoutDatesOfPersons(readAnswers(form, day).answers, day);
  if (table.answer(answers, day)?.outcome !== outcome) {
    return null;
  }
  const { aid, release, edition } = form.dataset;
  const { first, last } = shownVersion(form).dataset;
  return { aid, release, edition, period: { first, last }, saved: localDay(), date: day, answers, outcome };
}

/**
 * What stands beside the questions and the outcome and may come a little later: the reasons, Python, which works the
 * outcome out once more, "Klopt dit niet?", files and documents.
 */

import { drawDetails } from "./aid_details.js";
import { letDoubt } from "./aid_doubt.js";
import { offerFile } from "./aid_file.js";
import { drawProgress, drawTrouble, offerPython, sparesData } from "./aid_runtime.js";
import { letTakeAlong } from "./aid_take_along.js";
import { tellFrom } from "./case_reasons.js";
import { unfoldLawWords } from "./law_words.js";
import { part } from "./page_parts.js";
import { PythonClient, SupersededAsk } from "./python_client.js";

/** @typedef {{ runs: boolean, failed: boolean }} PythonState */
/** @typedef {import("./coming_table.js").ComingTable} ComingTable */
/** @typedef {{ table: ComingTable, titleOf: import("./aid_file.js").Told["titleOf"], python: PythonState, fail: () => void, retry: () => void }} OwnTable */
/** @typedef {{ remember: import("./aid_file.js").Remember, restart: () => void, hasOutcome: () => boolean }} OwnPage */
/** @typedef {OwnTable & OwnPage} Page */
/** @typedef {{ answers: Answers, day: string }} AskedOnDay */

/**
 * Makes all of it work. `page` gives the table and the titles of outcomes, what can be put back, how to begin anew and
 * whether an outcome stands; its `python`, `fail` and `retry` are how it stands with that, and what it does where Python
 * fails and is tried again. Gives what asks Python, and what shows the reasons.
 * @param {AidForm} form
 * @param {Page} page
 * @param {ReasonsFile} reasons
 */
export function standBeside(form, page, reasons) {
  const state = part(form, "[data-runtime-state]");
  const details = part(form, "[data-details]");
  const bytes = Number(form.dataset.runtimeBytes);
  const client = new PythonClient({
    workerUrl: form.dataset.worker,
    runtimeUrl: form.dataset.runtime,
    files: JSON.parse(form.dataset.runtimeFiles),
    later: JSON.parse(form.dataset.runtimeLater),
    onProgress: (loaded, total) => drawProgress(state, loaded / total, bytes),
    onReady: () => {
      page.python.runs = true;
      state.dataset.runtimeState = "ready";
      state.replaceChildren();
    },
    onFailure: (code) => {
      page.python.runs = false;
      page.fail();
      drawTrouble(state, code, page.hasOutcome(), () => {
        page.retry();
        client.retry();
      });
    },
  });

  page.table.addReasons(reasons, tellFrom);
  letTakeAlong(form, client);
  offerFile(form, page.restart, page.remember, {
    tableNow: () => page.table.now,
    get tableReady() {
      return page.table.come(); // only a file that is compared needs it
    },
    titleOf: page.titleOf,
  });
  if (sparesData() && page.table.now) {
    offerPython(state, bytes, () => client.start());
  } else {
    whenSeen(() => client.start()); // also where data is spared and the table did not come: nothing else can answer then
  }
  const showDoubt = letDoubt(form, page.table);
  return {
    /**
     * Draws why the outcome is as it is, and lets somebody doubt it; nothing where none stands.
     * @param {import("./aid_details.js").Shown | null} shown
     */
    showReasons(shown) {
      if (shown) {
        drawDetails(details, shown, reasons[shown.version].words);
      }
      showDoubt(shown?.result.outcome ?? null);
    },

    unfoldLawWords: () => unfoldLawWords(details),

    /**
     * What Python answers; null where another question took the place of this one.
     * @param {AskedOnDay} asked
     * @returns {Promise<Result | Refusal | null>}
     */
    async ask({ answers, day }) {
      try {
        return JSON.parse(await client.ask(form.dataset.aid, JSON.stringify({ answers, date: day })));
      } catch (error) {
        if (error instanceof SupersededAsk) {
          return null;
        }
        throw error;
      }
    },
  };
}

/**
 * Does `task` once somebody looks at this tab: one that was opened behind others, or came back with them, waits for that.
 * @param {() => void} task
 */
function whenSeen(task) {
  if (document.visibilityState === "visible") {
    task();
  } else {
    document.addEventListener("visibilitychange", task, { once: true });
  }
}

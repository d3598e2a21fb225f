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
/** @typedef {{ remember: import("./aid_file.js").Remember, restart: () => void, hasOutcome: () => boolean, python: PythonState }} OwnPage */
/** @typedef {import("./aid_file.js").Told & OwnPage} Page */
/** @typedef {{ answers: Answers, day: string }} AskedOnDay */

/**
 * Makes all of it work. `page` gives the table and the titles of outcomes, what can be put back, how to begin anew and
 * whether an outcome stands; in its `python` is kept how it stands with that. Gives what asks Python, and what shows the reasons.
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
      Object.assign(page.python, { runs: false, failed: true });
      drawTrouble(state, code, page.hasOutcome(), () => {
        page.python.failed = false;
        client.retry();
      });
    },
  });

  page.tableNow()?.addReasons(reasons, tellFrom);
  letTakeAlong(form, client);
  offerFile(form, page.restart, page.remember, page);
  if (sparesData()) {
    offerPython(state, bytes, () => client.start());
  } else {
    whenSeen(() => client.start());
  }
  const showDoubt = letDoubt(form, page.tableNow);
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

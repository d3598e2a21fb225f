/** "Neem het mee": documents made from what is filled in. What makes and draws them is fetched when one is asked for. */

import { ownWordsByFact, readAnswers } from "./aid_answers.js";
import { chosenDay } from "./aid_day.js";
import { localDay } from "./dutch_dates.js";
import { importAgain } from "./import_again.js";
import { part } from "./page_parts.js";
import { SupersededAsk } from "./python_client.js";

export const NOT_NOW = "Dit lukt nu niet. Is er verbinding? Probeer het dan opnieuw.";

/** @typedef {import("./python_client.js").PythonClient} PythonClient */

/**
 * Makes the list of documents work; it is out of sight without a script.
 * @param {AidForm} form
 * @param {PythonClient} client
 */
export function letTakeAlong(form, client) {
  const panel = document.querySelector("[data-take-along]");
  if (!panel) {
    return;
  }
  const place = part(panel, "[data-taken]");
  const script = new URL(panel.dataset.script ?? "", document.baseURI).href;
  let madeOf = ""; // what was filled in for the document that is shown
  /** @type {(() => void) | null} */
  let makeAnew = null;
  panel.hidden = false;
  panel.addEventListener("click", async ({ target }) => {
    // A browser that translates puts elements of its own around words.
    const pressed = target instanceof Element ? target.closest("[data-document]") : null;
    if (!pressed) {
      return;
    }
    client.start();
    try {
      const { showDocument } = /** @type {typeof import("./aid_documents.js")} */ (await importAgain(script));
      makeAnew = showDocument(place, pressed, (choices) => {
        const now = asked(form);
        madeOf = JSON.stringify(now);
        return write(client, form.dataset.aid, { ...now, document: pressed.dataset.document, choices });
      });
    } catch (error) {
      console.error(error);
      place.textContent = NOT_NOW;
    }
  });
  form.addEventListener("change", () => makeAnew && JSON.stringify(asked(form)) !== madeOf && makeAnew());
  form.addEventListener("reset", () => {
    makeAnew = null;
    place.replaceChildren();
  });
}

/**
 * The document that is asked for; null where another was asked for meanwhile.
 * @param {PythonClient} client
 * @param {string} aid
 * @param {object} wanted
 * @returns {Promise<MadeDocument | Refusal | null>}
 */
async function write(client, aid, wanted) {
  try {
    return JSON.parse(await client.write(aid, JSON.stringify(wanted)));
  } catch (error) {
    if (error instanceof SupersededAsk) {
      return null;
    }
    throw error;
  }
}

/**
 * What is filled in now, as a document is asked for; a day that cannot be read is today.
 * @param {AidForm} form
 */
function asked(form) {
  const today = localDay();
  const day = chosenDay(form).day ?? today;
  return { answers: readAnswers(form, day).answers, date: day, today, words: ownWordsByFact(form), edition: form.dataset.edition };
}

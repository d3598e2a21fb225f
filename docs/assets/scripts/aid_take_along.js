/** "Neem het mee": documents made from what is filled in. What makes and draws them is fetched when one is asked for. */

import { ownWordsByFact, readAnswers } from "./aid_answers.js";
import { chosenDay } from "./aid_day.js";
import { localDay } from "./dutch_dates.js";
import { part } from "./page_parts.js";
import { SupersededAsk } from "./python_client.js";

const NOT_NOW = "Dit lukt nu niet. Is er verbinding? Probeer het dan opnieuw.";

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
  panel.hidden = false;
  panel.addEventListener("click", async ({ target }) => {
    const { document: wanted } = /** @type {HTMLElement} */ (target).dataset;
    if (!wanted) {
      return;
    }
    client.start();
    try {
      /** @type {typeof import("./aid_documents.js")} */
      const { showDocument } = await import(script);
      await showDocument(place, (choices) => write(client, form, { document: wanted, choices }));
    } catch (error) {
      console.error(error);
      place.textContent = NOT_NOW;
    }
  });
  form.addEventListener("reset", () => place.replaceChildren());
}

/**
 * The document of what is filled in now; null where another was asked for meanwhile.
 * @param {PythonClient} client
 * @param {AidForm} form
 * @param {{ document: string, choices: Chosen }} wanted
 * @returns {Promise<MadeDocument | Refusal | null>}
 */
async function write(client, form, wanted) {
  try {
    return JSON.parse(await client.write(form.dataset.aid, JSON.stringify({ ...asked(form), ...wanted })));
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

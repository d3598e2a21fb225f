/** What is drawn once somebody opens it, and again with each answer while it is open; its script is fetched then. */

export const NOT_NOW = "Dit lukt nu niet. Is er verbinding? Klap dit dan dicht en weer open.";

import { importAgain } from "./import_again.js";
import { part } from "./page_parts.js";

/** @typedef {{ tableCome: () => Promise<import("./aid_table.js").AnswerTable>, answers: Answers, day: string | null, result: Result | null, texts: Texts }} Asked */
/** @typedef {() => Asked} AskedNow */

/**
 * `folds`: parts that can be opened, each with its script; `now`: tells what is asked. Gives what draws those that are open.
 * @param {NodeListOf<HTMLDetailsElement>} folds
 * @param {AskedNow} now
 */
export function drawWhileOpen(folds, now) {
  /** @param {HTMLDetailsElement} fold */
  async function draw(fold) {
    try {
      const address = new URL(fold.dataset.script ?? "", document.baseURI).href;
      const script = /** @type {{ draw: (fold: HTMLDetailsElement, now: AskedNow) => unknown }} */ (await importAgain(address));
      await script.draw(fold, now);
    } catch (error) {
      console.error(error);
      part(fold, "[data-place]").textContent = NOT_NOW;
    }
  }
  for (const fold of folds) {
    fold.hidden = false;
    fold.addEventListener("toggle", () => fold.open && draw(fold));
  }
  return () => [...folds].filter(({ open }) => open).forEach(draw);
}

/** What "wis alles" and opening an example or a file take out of the form of an aid can be put back. */

import { contentsOf, fillForm, isEmpty } from "./form_contents.js";
import { part } from "./page_parts.js";
import { offerUndo } from "./undo_offer.js";

/** @typedef {{ contents: Contents, kept: boolean }} Before */
/** @typedef {{ happened: string, before: Before }} Offered */

/** @type {(Offered & { after: Contents }) | null} */
let standing = null; // what is on offer

/**
 * Remembers what the form holds now. Gives a function to call once that is gone: it says what happened beside a button
 * that puts all back. Who opens one example after another gets back what stood there before the first, unless they
 * filled in something between.
 * @param {AnswerForm} form
 * @param {string} happened
 * @returns {(then: { focus: boolean }) => void}
 */
export function remember(form, happened) {
  const box = part(form, "[data-keep]", HTMLInputElement);
  const contents = contentsOf(form);
  const goesOn = standing && (standing.happened === happened || isEmpty(contents)) && isSame(standing.after, contents);
  const before = standing && goesOn ? standing.before : { contents, kept: box.checked };
  return ({ focus }) => {
    if (isEmpty(before.contents)) {
      return;
    }
    offer(form, { happened, before }, focus, () => {
      box.checked = before.kept;
      fillForm(form, before.contents);
      form.dispatchEvent(new Event("change", { bubbles: true }));
    });
  };
}

/**
 * @param {AnswerForm} form
 * @param {Offered} offered
 * @param {boolean} focus
 * @param {() => void} undo
 */
function offer(form, offered, focus, undo) {
  silenceFile();
  standing = { ...offered, after: contentsOf(form) };
  offerUndo(part(form, "[data-undo]"), {
    happened: offered.happened,
    focus,
    undo: () => (undo(), silenceFile()),
    ended: (hadFocus) => {
      standing = null;
      if (hadFocus) {
        [...form.querySelectorAll("input, select")].find((field) => field.getClientRects().length > 0)?.focus();
      }
    },
  });

  /** What was said of an opened file is of before. */
  function silenceFile() {
    form.querySelector("[data-file-message]")?.replaceChildren();
  }
}

/**
 * @param {Contents} one
 * @param {Contents} other
 */
function isSame(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

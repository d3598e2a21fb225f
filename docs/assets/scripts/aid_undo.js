/** For ten seconds, and while somebody is at its button, "wis alles" and opening an example can be undone; what went is held in the page only. */

import { element } from "./elements.js";
import { contentsOf, fillForm, isEmpty } from "./form_contents.js";
import { part } from "./page_parts.js";

const SECONDS = 10;
export const ALL_GONE = "Alles is gewist.";

/** @typedef {{ contents: Contents, kept: boolean }} Before */
/** @typedef {{ happened: string, before: Before }} Offered */

/** @type {(Offered & { after: Contents, timer: number }) | null} */
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
  clearTimeout(standing?.timer);
  const place = part(form, "[data-undo]");
  const button = element("button", { type: "button", className: "md-button" }, "Zet terug");
  button.addEventListener("click", () => (undo(), silenceFile(), end()));
  silenceFile();
  place.replaceChildren(element("span", {}, offered.happened), " ", button);
  standing = { ...offered, after: contentsOf(form), timer: setTimeout(endUnlessHeld, SECONDS * 1000) };
  if (focus) {
    button.focus();
  }

  /** What was said of an opened file is of before. */
  function silenceFile() {
    form.querySelector("[data-file-message]")?.replaceChildren();
  }

  // Who is at the button need not be quick. Focus that only came with a click on another is nobody's: on a shared device
  // the answers must go when their owner walks away.
  function endUnlessHeld() {
    if (standing && button.matches(":hover, :focus-visible")) {
      standing.timer = setTimeout(endUnlessHeld, SECONDS * 1000);
    } else {
      end();
    }
  }

  function end() {
    clearTimeout(standing?.timer);
    standing = null;
    const hadFocus = document.activeElement === button;
    place.replaceChildren();
    if (hadFocus) {
      [...form.querySelectorAll("input, select")].find((field) => field.getClientRects().length > 0)?.focus();
    }
  }
}

/**
 * @param {Contents} one
 * @param {Contents} other
 */
function isSame(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** For ten seconds "wis alles" and opening an example can be undone; what went is held in the page only. */

import { contentsOf, fillForm, isEmpty } from "./form_contents.js";

const SECONDS = 10;
export const ALL_GONE = "Alles is gewist.";

let standing = null; // what is on offer

/**
 * Remembers what the form holds now. Gives a function to call once that is gone: it says what happened beside a button
 * that puts all back. Who opens one example after another gets back what stood there before the first.
 */
export function remember(form, happened) {
  const box = form.querySelector("[data-keep]");
  const before = standing?.happened === happened ? standing.before : { contents: contentsOf(form), kept: box.checked };
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

function offer(form, offered, focus, undo) {
  clearTimeout(standing?.timer);
  const button = document.createElement("button");
  Object.assign(button, { type: "button", className: "md-button", textContent: "Zet terug" });
  button.addEventListener("click", () => (undo(), end()));
  form.querySelector("[data-undo]").replaceChildren(`${offered.happened} `, button);
  standing = { ...offered, timer: setTimeout(end, SECONDS * 1000) };
  if (focus) {
    button.focus();
  }

  function end() {
    clearTimeout(standing.timer);
    standing = null;
    const hadFocus = document.activeElement === button;
    button.parentNode.replaceChildren();
    if (hadFocus) {
      [...form.querySelectorAll("input, select")].find((field) => field.getClientRects().length > 0).focus();
    }
  }
}

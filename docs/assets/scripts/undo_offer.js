/** For ten seconds, and while somebody is at its button, what happened can be undone; what went is held in the page only. */

import { element } from "./elements.js";

const SECONDS = 10;
export const ALL_GONE = "Alles is gewist.";

/**
 * Says in `place` what happened, beside a button that puts all back. `ended`: what to do once the offer is over, told
 * whether focus was at its button and went with it. Another offer at the same place ends this one without a word.
 * @param {HTMLElement} place
 * @param {{ happened: string, undo: () => void, focus: boolean, ended: (hadFocus: boolean) => void }} offered
 */
export function offerUndo(place, { happened, undo, focus, ended }) {
  const button = element("button", { type: "button", className: "md-button" }, "Zet terug");
  button.addEventListener("click", () => (undo(), end()));
  place.replaceChildren(element("span", {}, happened), " ", button);
  let timer = setTimeout(endUnlessHeld, SECONDS * 1000);
  if (focus) {
    button.focus();
  }

  // Who is at the button need not be quick. Focus that only came with a click on another is nobody's: on a shared device
  // the answers must go when their owner walks away.
  function endUnlessHeld() {
    if (button.matches(":hover, :focus-visible")) {
      timer = setTimeout(endUnlessHeld, SECONDS * 1000);
    } else if (place.contains(button)) {
      end();
    }
  }

  function end() {
    clearTimeout(timer);
    const hadFocus = document.activeElement === button;
    place.replaceChildren();
    ended(hadFocus);
  }
}

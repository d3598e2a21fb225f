/** Lets the page change while somebody is at work in it: what has focus stays where it is on the screen. */

/**
 * Calls `change`, and scrolls by as much as that moved what has focus, where that was in sight. Browsers do so for what
 * stands at the top of the screen; some not at all, and none where that goes itself.
 * @param {() => void} change
 */
export function holdFocusInSight(change) {
  if (document.activeElement === document.body) {
    change(); // nothing has focus, and to ask where things stand takes time
    return;
  }
  const before = placeOfFocus();
  change();
  const now = placeOfFocus();
  if (inSight(before) && now.top !== before.top) {
    scrollBy({ top: now.top - before.top, behavior: "instant" });
  }
}

const ROOM = 8; // pixels between what is brought into sight and what lies over the bottom of the screen

/**
 * Scrolls down until an element is in sight above one that lies over the bottom of a phone, but never past what has focus.
 * @param {Element} element
 * @param {Element} over
 */
export function bringIntoSight(element, over) {
  const bottom = getComputedStyle(over).position === "sticky" ? Math.min(innerHeight, over.getBoundingClientRect().top) : innerHeight;
  const focused = placeOfFocus();
  const most = document.activeElement !== document.body && inSight(focused) ? focused.top : Infinity;
  const down = Math.min(element.getBoundingClientRect().bottom + ROOM - bottom, most);
  if (down > 0) {
    scrollBy({ top: down, behavior: "instant" });
  }
}

/** Where what has focus stands; where nothing has, where the page itself does. */
function placeOfFocus() {
  return (document.activeElement ?? document.body).getBoundingClientRect();
}

/** @param {DOMRect} place */
function inSight({ top, bottom }) {
  return bottom > 0 && top < innerHeight;
}

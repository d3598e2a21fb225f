/** Lets the page change while somebody is at work in it: what has focus stays where it is on the screen. */

/**
 * Calls `change`, and scrolls by as much as that moved what has focus, where that was in sight. Browsers do so for what
 * stands at the top of the screen; some not at all, and none where that goes itself.
 */
export function holdFocusInSight(change) {
  const before = placeOf(document.activeElement);
  change();
  const now = placeOf(document.activeElement);
  if (inSight(before) && now.top !== before.top) {
    scrollBy({ top: now.top - before.top, behavior: "instant" });
  }
}

/** Scrolls until an element is in sight, but never so far that what has focus goes. */
export function bringIntoSight(element) {
  const focused = document.activeElement;
  const stays = focused !== document.body && inSight(placeOf(focused));
  element.scrollIntoView({ block: "nearest" });
  if (stays && placeOf(focused).top < 0) {
    focused.scrollIntoView({ block: "nearest" });
  }
}

function placeOf(element) {
  return element.getBoundingClientRect();
}

function inSight({ top, bottom }) {
  return bottom > 0 && top < innerHeight;
}

/** Draws parts of the page anew without moving what somebody is reading. */

import { element } from "./elements.js";

/** @type {WeakMap<Node, string>} */
const asDrawn = new WeakMap(); // for each part its own words: a browser that translates puts others in their place
const ALWAYS_THE_SAME = new Set(["remedy", "more"]); // to read, but not told: Orca told them amid the outcome

/**
 * Replaces the parts that differ from what is there, and leaves the others alone: a screen reader then tells only what
 * is new, and what somebody is reading does not move.
 * @param {HTMLElement} place
 * @param {Record<string, Node[]>} parts
 */
export function renew(place, parts) {
  const made = Object.entries(parts)
    .filter(([, nodes]) => nodes.length > 0)
    .map(([name, nodes]) => {
      const made = element("div", {}, ...nodes);
      made.dataset.part = name;
      if (ALWAYS_THE_SAME.has(name)) {
        made.setAttribute("aria-live", "off");
      }
      return made;
    });
  /** @type {Map<HTMLElement, Node>} */
  const kept = new Map();
  for (const node of [...place.childNodes]) {
    const same = made.find((each) => each.outerHTML === asDrawn.get(node));
    if (same) {
      kept.set(same, node);
    } else {
      node.remove();
    }
  }
  /** @type {Node | null} */
  let next = null;
  for (const each of made.reverse()) {
    if (!kept.has(each)) {
      asDrawn.set(each, each.outerHTML);
      place.insertBefore(each, next);
    }
    next = kept.get(each) ?? each;
  }
}

/** Shows the map of the rules below an aid, coloured with its answers. Fetched once somebody opens it. */

import { part } from "./page_parts.js";
import { MAP, colour, mapOf } from "./rule_map.js";

/**
 * `fold`: the part that was opened; `now`: tells the answers, their day and what the aid says of them.
 * @param {HTMLElement} fold
 * @param {import("./aid_on_opening.js").AskedNow} now
 */
export async function draw(fold, now) {
  const place = part(fold, "[data-place]");
  const fetched = place.querySelector(MAP) ? null : await mapOf(fold.dataset.map ?? "");
  if (fetched && !place.querySelector(MAP)) {
    place.replaceChildren(fetched);
  }
  colour(part(place, MAP), now());
}

/** Shows the map of the rules below an aid, coloured with its answers. Fetched once somebody opens it. */

import { colour, mapOf } from "./rule_map.js";

/** `fold`: the part that was opened; `now`: tells the answers, their day and what the aid says of them. */
export async function draw(fold, now) {
  const place = fold.querySelector("[data-place]");
  const fetched = place.querySelector("[data-rule-map]") ? null : await mapOf(fold.dataset.map);
  if (fetched && !place.querySelector("[data-rule-map]")) {
    place.replaceChildren(fetched);
  }
  colour(place.querySelector("[data-rule-map]"), now());
}

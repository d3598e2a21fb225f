/**
 * A link that opens an aid with something filled in. What is filled in goes along in this tab, never in the address; a
 * link that is opened elsewhere leads to the empty form. See aid_door.js.
 */

import { leaveAtDoor } from "./door_note.js";

for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("a[data-door]"))) {
  link.addEventListener("click", (event) => {
    if (!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
      leaveAtDoor(link);
    }
  });
}

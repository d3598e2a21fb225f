/** Opens an aid with what a link of another page brought along: one answer beside those that stand, or a whole example. */

import { openExample } from "./aid_example.js";
import { remember } from "./aid_undo.js";
import { fillIn, shownVersion } from "./aid_versions.js";
import { takeFromDoor } from "./door_note.js";

const EXAMPLE = "voorbeeld";

/** Fills in what was brought along; what stood in the form before can be put back. */
export function enterByDoor(form) {
  const brought = takeFromDoor();
  if (brought?.name === EXAMPLE) {
    openExample(form, brought.value);
  } else if (brought) {
    const offerUndo = remember(form, "Uw keuze staat erin.");
    fillIn(shownVersion(form), brought.name, brought.value);
    offerUndo({ focus: false });
  }
}

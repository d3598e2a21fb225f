/**
 * Opens an aid with what a link of another page brought along: a municipality beside the answers that stand, or a whole
 * example. It stands in the address behind the #, which a browser sends to nobody and a new tab gets too. Nothing else
 * is read there: what somebody answers of themselves never stands in an address.
 */

import { openExample } from "./aid_example.js";
import { remember } from "./aid_undo.js";
import { fillIn, shownVersion } from "./aid_versions.js";

const BROUGHT = /^#(?<name>gemeente|voorbeeld)=(?<value>[\w-]+)$/;

/** Fills in what was brought along, once; what stood in the form before can be put back. */
export function enterByDoor(form) {
  const { name, value } = BROUGHT.exec(location.hash)?.groups ?? {};
  if (!name) {
    return;
  }
  history.replaceState(history.state, "", location.pathname + location.search);
  if (name === "voorbeeld") {
    openExample(form, value);
  } else if (offers(shownVersion(form), name, value)) {
    const offerUndo = remember(form, "Uw keuze staat erin.");
    fillIn(shownVersion(form), name, value);
    offerUndo({ focus: false });
  }
}

function offers(version, name, value) {
  const options = version.querySelector(`select[name="${name}"]`)?.options ?? [];
  return [...options].some((option) => option.value === value);
}

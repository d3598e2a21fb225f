/**
 * Opens an aid with what a link of another page brought along: a municipality beside the answers that stand, or a whole
 * example. It stands in the address behind the #, which a browser sends to nobody and a new tab gets too. Nothing else
 * is read there: what somebody answers of themselves never stands in an address.
 */

import { openExample } from "./aid_example.js";
import { remember } from "./aid_undo.js";
import { fillIn, shownVersion } from "./aid_versions.js";

const BROUGHT = /^#(?<name>\w+)=(?<value>[\w-]+)$/;
const EXAMPLE = "voorbeeld";

/**
 * Fills in what was brought along, once; what stood in the form before can be put back. Also what a link to the page
 * brings that stands there already: that loads nothing, so the form is told of the change.
 * @param {AnswerForm} form
 */
export function enterByDoor(form) {
  takeIn(form);
  addEventListener("hashchange", () => takeIn(form) && form.dispatchEvent(new Event("change", { bubbles: true })));
}

/**
 * Whether anything was brought along, which the address then holds no longer.
 * @param {AnswerForm} form
 */
function takeIn(form) {
  const { name, value } = BROUGHT.exec(location.hash)?.groups ?? {};
  if (!name) {
    return false;
  }
  history.replaceState(history.state, "", location.pathname + location.search);
  if (name === EXAMPLE) {
    openExample(form, value);
  } else if (isMunicipality(shownVersion(form), name, value)) {
    const offerUndo = remember(form, "Uw keuze staat erin.");
    fillIn(shownVersion(form), name, value);
    offerUndo({ focus: false });
  }
  return true;
}

/**
 * The list of municipalities is the one that is read by the day, each as its by-law.
 * @param {VersionPart} version
 * @param {string} name
 * @param {string} value
 */
function isMunicipality(version, name, value) {
  /** @type {HTMLSelectElement | null} */
  const list = version.querySelector("select:has([data-read-as])");
  return list !== null && list.name === name && [...list.options].some((option) => option.value === value && "readAs" in option.dataset);
}

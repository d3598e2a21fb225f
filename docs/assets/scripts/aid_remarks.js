/** What is said, at the questions that it matters to, of the answer chosen in a list: that a municipality is no more. */

import { readOn } from "./aid_versions.js";

/** @typedef {[first: string, last: string, words: string]} Remark */

/**
 * Says it in every place for it; where the list is read as another answer on that day, there is nothing to say.
 * @param {VersionPart} version
 * @param {string} day
 */
export function showRemarks(version, day) {
  const list = version.querySelector("select:has([data-read-as])");
  const words = list instanceof HTMLSelectElement ? remarksOn(list, day).join(" ") : "";
  for (const place of version.querySelectorAll("[data-remark]")) {
    if (place.dataset.said !== words) {
      place.dataset.said = words; // what is shown may be a translation
      place.textContent = words;
    }
  }
}

/**
 * @param {HTMLSelectElement} list
 * @param {string} day
 * @returns {string[]}
 */
function remarksOn(list, day) {
  const chosen = list.selectedOptions[0];
  /** @type {Remark[]} */
  const remarks = readOn(list, day) === chosen.value ? JSON.parse(chosen.dataset.remarks ?? "[]") : [];
  return remarks.filter(([first, last]) => first <= day && day <= last).map(([, , words]) => words);
}

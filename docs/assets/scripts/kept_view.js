/** How somebody goes through the questions of this page, for as long as the tab: a reload asks them alike. */

import { storage } from "./on_device.js";

/** @typedef {"steps" | "others" | "list"} View one question at a time, those that no longer matter too, or all on one page */

const KEY = `weergave ${location.pathname}`;

/** @returns {View} */
export function keptView() {
  const kept = storage("sessionStorage")?.getItem(KEY);
  return kept === "list" || kept === "others" ? kept : "steps";
}

/** @param {View} view */
export function keepView(view) {
  try {
    storage("sessionStorage")?.setItem(KEY, view);
  } catch {
    // full: a reload then asks as for the first time
  }
}

export function forgetView() {
  storage("sessionStorage")?.removeItem(KEY);
}

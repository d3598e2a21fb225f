"use strict";

// Runs before the first paint, so that a chosen view does not flash the other one first.
// The device decides until the visitor chooses otherwise; only a choice that differs from the device is kept.
{
  // With the address of the site, for another one may stand on the same host.
  const storageKey = `weergave ${new URL("../..", /** @type {HTMLScriptElement} */ (document.currentScript).src).pathname}`;
  const darkStyles = /** @type {HTMLLinkElement} */ (document.querySelector("#dark-styles")); // above this script in every head
  const deviceMedia = darkStyles.media;
  const device = matchMedia(deviceMedia);

  /** @typedef {string | null} Choice as it is kept; null is that of the device */

  /** @type {Choice} */
  let chosenHere = null;

  /** @returns {Choice} */
  const keptChoice = () => {
    try {
      return localStorage.getItem(storageKey);
    } catch {
      return chosenHere; // storage is blocked: the choice holds for this page only
    }
  };

  /** @param {Choice} choice */
  const keepChoice = (choice) => {
    chosenHere = choice;
    try {
      if (choice) localStorage.setItem(storageKey, choice);
      else localStorage.removeItem(storageKey);
    } catch {
      // storage is blocked
    }
  };

  const mediaOf = new Map([
    ["donker", "screen"],
    ["licht", "not all"],
  ]);
  /** @param {Choice} choice */
  const apply = (choice) => {
    darkStyles.media = mediaOf.get(choice ?? "") ?? deviceMedia;
  };

  const isDark = () => matchMedia(darkStyles.media).matches;

  apply(keptChoice());

  const offerChoice = () => {
    const button = document.querySelector("[data-colour-scheme-switch]");
    if (!button) return;
    const show = () => button.setAttribute("aria-pressed", String(isDark()));
    button.addEventListener("click", () => {
      const dark = !isDark();
      const choice = dark === device.matches ? null : dark ? "donker" : "licht";
      keepChoice(choice);
      apply(choice);
      show();
    });
    device.addEventListener("change", show);
    // What was chosen in another tab, or on a later page before a step back to this one.
    for (const event of ["storage", "pageshow"]) {
      addEventListener(event, () => {
        apply(keptChoice());
        show();
      });
    }
    show();
  };

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", offerChoice);
  else offerChoice(); // on the page of what is not there, which asks for this script itself
}

"use strict";

// Where the script of an aid did not come, or broke off, the page would promise an outcome for ever.
{
  const BEGINS = 1000; // milliseconds in which the script of an aid that came has begun: it may wait a little for its table

  /** @type {HTMLFormElement | null} */
  const form = document.querySelector("form.hulpmiddel");

  function tellOfMissingScript() {
    const promise = form?.querySelector(".uitkomst-leeg");
    if (!form || !promise || "running" in form.dataset) return;
    form.dataset.mode = "list";
    promise.textContent = form.dataset.notLoaded ?? "";
  }

  addEventListener("load", () => setTimeout(tellOfMissingScript, BEGINS));
}

"use strict";

// Has the browser keep the site for when there is no connection, and says when a newer version is ready. The visitor
// chooses when to go over to it, for answers on a page go with the page.
{
  const WORKER = new URL("../../service_worker.js", /** @type {HTMLScriptElement} */ (document.currentScript).src);
  const NOTHING_COMES = 10_000; // milliseconds after which an aid that fetches no Python will not do so by itself

  const KEPT = ":is(form, [data-case]):has([data-keep]:checked)";
  // Another tab is held back by the answers of an aid too, though they stay in it: nobody asked there for anything.
  const KEPT_OVER_RELOAD = `${KEPT}, form.hulpmiddel`;
  const ALL_GOES = "Als de nieuwe versie laadt, gaat alles weg wat op deze pagina is ingevuld.";
  const REST_GOES = "Als de nieuwe versie laadt, blijven de antwoorden op de vragen staan. Wat verder op deze pagina is ingevuld, gaat weg.";
  const SAVE_FIRST = "Bewaar dat eerst met een knop op deze pagina, of druk het af. Druk daarna nog een keer op de knop.";

  /** @type {HTMLFormElement | null} */
  const form = document.querySelector("form.hulpmiddel");

  // Without it the site works as before, so that a browser that refuses it gives no error.
  async function keepSite() {
    const state = form?.querySelector("[data-runtime-state]"); // none where the questions are asked without Python
    await (state ? pythonAtRest(state) : idle());
    try {
      const registration = await navigator.serviceWorker.register(WORKER);
      offerWhenReady(registration);
      // Not where it was not fetched: it is not for us to decide that a visitor has the data to spare.
      if (form?.querySelector("[data-runtime-state=ready]")) (await navigator.serviceWorker.ready).active?.postMessage("keep-python");
    } catch (error) {
      console.info("No copy for off line:", error);
    }
  }

  /** @returns {Promise<unknown>} */
  function idle() {
    return new Promise((resolve) => (globalThis.requestIdleCallback ?? setTimeout)(resolve));
  }

  /**
   * The answer goes first: the site is fetched once Python is in, or is not coming.
   * @param {HTMLElement} state
   * @returns {Promise<unknown>}
   */
  function pythonAtRest(state) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, NOTHING_COMES);
      new MutationObserver((_, observer) => {
        clearTimeout(timer);
        if (!state.querySelector("progress")) {
          observer.disconnect();
          resolve(state);
        }
      }).observe(state, { childList: true });
    });
  }

  /** @param {ServiceWorkerRegistration} registration */
  function offerWhenReady(registration) {
    const offer = () => registration.active && registration.waiting && showOffer(registration.waiting);
    offer();
    registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", offer));
  }

  /** @param {ServiceWorker} waiting */
  function showOffer(waiting) {
    const message = document.createElement("p");
    message.textContent = "Er is een nieuwe versie van deze site.";
    if (form) message.append(" De antwoorden op deze pagina blijven staan.");
    let warned = false;
    const load = button("Nieuwe versie laden", () => {
      if (!warned && holdsWork(KEPT_OVER_RELOAD)) {
        message.textContent = `${form ? REST_GOES : ALL_GOES} ${SAVE_FIRST}`;
        warned = true;
        return;
      }
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        warned = false; // it stands there no longer
        message.textContent = "In een ander tabblad staan antwoorden. Sluit dat tabblad of wis ze, en probeer het opnieuw.";
      };
      waiting.addEventListener("statechange", () => waiting.state === "activated" && location.reload());
      waiting.postMessage("activate", [port2]);
    });
    bar.replaceChildren(message, load, button("Nu niet", () => bar.replaceChildren()));
  }

  /**
   * @param {string} text
   * @param {() => void} onClick
   */
  function button(text, onClick) {
    const made = document.createElement("button");
    Object.assign(made, { type: "button", className: "site-button", textContent: text });
    made.addEventListener("click", onClick);
    return made;
  }

  /**
   * Whether a page holds what a visitor filled in, outside the parts that a selector names: a word to search for is none of that.
   * @param {string} parts
   */
  function holdsWork(parts) {
    const fields = [...document.querySelectorAll("input, select, textarea")].filter((each) => !each.closest(`[role=search], ${parts}`));
    return fields.some(isChanged) || document.querySelector("[data-unfinished]") !== null; // a talk has its words in no field
  }

  /**
   * Whether a field holds anything else than the page came with.
   * @param {Element} field
   */
  function isChanged(field) {
    if (field instanceof HTMLSelectElement) {
      const first = [...field.options].findIndex(({ defaultSelected }) => defaultSelected);
      return field.selectedIndex !== Math.max(0, first);
    }
    if (field instanceof HTMLInputElement && ["radio", "checkbox"].includes(field.type)) return field.checked !== field.defaultChecked;
    return (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) && field.value !== field.defaultValue;
  }

  const bar = document.createElement("div");
  if ("serviceWorker" in navigator && !navigator.connection?.saveData) {
    bar.className = "site-update";
    bar.setAttribute("role", "status"); // there before it says something, or it would not be read out
    document.body.append(bar);
    navigator.serviceWorker.addEventListener("message", ({ ports: [reply] }) => reply.postMessage(holdsWork(KEPT)));
    // Another tab went over to the new version.
    navigator.serviceWorker.addEventListener("controllerchange", () => holdsWork(KEPT) || location.reload());
    addEventListener("load", keepSite);
  }
}

"use strict";

// The menu and the search panel are popovers: the browser opens and closes them and moves the focus, the menu also without
// this script. What is added here: the state for assistive technology, the search on first use, and folded text that opens
// where somebody has to read it.
{
  const { src } = /** @type {HTMLScriptElement} */ (document.currentScript);
  const SEARCH = new URL("search_panel.js", src);
  const READ_ALOUD = new URL("read_aloud.js", src);

  const menu = document.getElementById("site-menu");
  const searchPanel = document.getElementById("site-search");

  /** @type {(panel: HTMLElement) => HTMLElement | null} */
  const openerOf = (panel) => document.querySelector(`[popovertarget="${panel.id}"]:not([popovertargetaction])`);
  /** @type {(panel: HTMLElement) => boolean} */
  const isOpen = (panel) => panel.matches(":popover-open");

  /** @param {HTMLElement} panel */
  function mirrorState(panel) {
    const opener = openerOf(panel);
    const show = () => opener?.setAttribute("aria-expanded", String(isOpen(panel)));
    panel.addEventListener("toggle", show);
    show();
  }

  /** @param {HTMLElement} panel */
  function closeWhenFocusLeaves(panel) {
    panel.addEventListener("focusout", ({ relatedTarget: next }) => {
      if (next instanceof Node && !panel.contains(next) && next !== openerOf(panel)) panel.hidePopover();
    });
  }

  // The page itself stays, and so would the panel over the place that was asked for.
  /** @param {HTMLElement} panel */
  function closeOnWayWithinPage(panel) {
    panel.addEventListener("click", ({ target }) => {
      const link = target instanceof Element ? target.closest("a") : null;
      if (link?.hash && link.pathname === location.pathname) panel.hidePopover();
    });
  }

  // The same list stands beside the text there.
  function closeMenuOnWideScreen() {
    matchMedia("(min-width: 64em)").addEventListener("change", () => menu?.hidePopover());
  }

  // The words of the whole site weigh more than a page, and most visits never search. What did not come is asked for again
  // by the next letter, under another address, for a browser may keep that it failed.
  /** @param {SearchForm} form */
  function searchOnFirstUse(form) {
    const status = form.querySelector("[role=status]");
    let tries = 0;
    const start = () =>
      import(`${SEARCH.href}${tries ? `?${tries}` : ""}`).then(
        ({ startSearch }) => startSearch(form),
        () => {
          tries += 1;
          status?.replaceChildren(form.dataset.failed);
          form.addEventListener("input", start, { once: true });
        },
      );
    form.addEventListener("focusin", start, { once: true });
    form.addEventListener("submit", (event) => event.preventDefault());
  }

  /** Opens what is folded around the place that the address names; not every browser does so itself. */
  function unfoldTarget() {
    for (let place = document.querySelector(":target"); place; place = place.parentElement) {
      if (place instanceof HTMLDetailsElement) place.open = true;
    }
  }

  if ("popover" in HTMLElement.prototype) {
    for (const panel of [menu, searchPanel].filter((each) => each !== null)) {
      mirrorState(panel);
      closeWhenFocusLeaves(panel);
      closeOnWayWithinPage(panel);
    }
    closeMenuOnWideScreen();
  }
  /** @type {NodeListOf<SearchForm>} */ (document.querySelectorAll("form[data-search-form]")).forEach(searchOnFirstUse);
  addEventListener("hashchange", unfoldTarget);
  // Last of all: without it there is no button that promises it.
  addEventListener("load", () => "speechSynthesis" in window && import(READ_ALOUD.href).catch(console.info));
  unfoldTarget();
}

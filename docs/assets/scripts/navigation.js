"use strict";

// The menu and the search panel are popovers: the browser opens and closes them and moves the focus, the menu also without
// this script. What is added here: the state for assistive technology, and the tie to Material's search.
{
  const menu = document.getElementById("site-menu");
  const searchPanel = document.getElementById("site-search");
  const searchIsActive = document.getElementById("__search"); // the checkbox by which Material knows that search is in use

  const openerOf = (panel) => document.querySelector(`[popovertarget="${panel.id}"]:not([popovertargetaction])`);
  const isOpen = (panel) => panel.matches(":popover-open");

  function mirrorState(panel) {
    const opener = openerOf(panel);
    const show = () => opener.setAttribute("aria-expanded", String(isOpen(panel)));
    panel.addEventListener("toggle", show);
    show();
  }

  function closeWhenFocusLeaves(panel) {
    panel.addEventListener("focusout", (event) => {
      const next = event.relatedTarget;
      if (next && !panel.contains(next) && next !== openerOf(panel)) panel.hidePopover();
    });
  }

  // The same list stands beside the text there.
  function closeMenuOnWideScreen() {
    matchMedia("(min-width: 64em)").addEventListener("change", () => menu.hidePopover());
  }

  function tieToMaterialSearch() {
    searchIsActive.addEventListener("change", () => {
      if (searchIsActive.checked !== isOpen(searchPanel)) searchPanel.togglePopover(searchIsActive.checked);
    });
    searchPanel.addEventListener("toggle", () => {
      if (searchIsActive.checked !== isOpen(searchPanel)) searchIsActive.click();
    });
  }

  // Material takes its results out of the Tab order and leaves only the arrow keys.
  function letTabReachResults() {
    const results = searchPanel.querySelector(".md-search-result__list");
    const free = () => results.querySelectorAll("[tabindex]").forEach((link) => link.removeAttribute("tabindex"));
    new MutationObserver(free).observe(results, { childList: true, subtree: true });
  }

  // Material searches on keyup; pasted and dictated words come without a key.
  function searchWithoutKeys() {
    const query = document.getElementById("site-search-query");
    query.addEventListener("input", () => query.dispatchEvent(new KeyboardEvent("keyup")));
  }

  // Material claims the keys s, f and / everywhere, which browsers and speech input use themselves, and takes the focus
  // from the results on every other key. It listens on window, so a key that stops here never reaches it.
  function keepKeysFromMaterial() {
    const searchKeys = ["ArrowUp", "ArrowDown", "Enter"];
    document.addEventListener("keydown", (event) => {
      if (!(searchPanel.contains(event.target) && searchKeys.includes(event.key))) event.stopPropagation();
    });
  }

  if ("popover" in HTMLElement.prototype) {
    for (const panel of [menu, searchPanel]) {
      mirrorState(panel);
      closeWhenFocusLeaves(panel);
    }
    closeMenuOnWideScreen();
    tieToMaterialSearch();
    letTabReachResults();
    searchWithoutKeys();
  }
  keepKeysFromMaterial();
}

"use strict";

// A table that is wider than the screen scrolls inside its own frame; the frame then takes focus, so that the arrow keys scroll it.
{
  // Two frames on a page need names of their own; the heading above says what the table is about.
  /** @param {Element} frame */
  const headingAbove = (frame) => {
    /** @type {Element | null} */
    let above = frame;
    while (above && !/^H[1-6]$/.test(above.tagName)) above = above.previousElementSibling ?? above.parentElement;
    return above ? `: ${above.firstChild?.textContent?.trim() ?? ""}` : "";
  };

  const FRAME = ".md-typeset__scrollwrap";
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const frame = /** @type {HTMLElement} */ (target.closest(FRAME));
      const scrolls = frame.scrollWidth > frame.clientWidth;
      if (scrolls) {
        frame.tabIndex = 0;
        frame.setAttribute("role", "region");
        frame.setAttribute("aria-label", `Tabel, schuift opzij${headingAbove(frame)}`);
      } else {
        ["tabindex", "role", "aria-label"].forEach((name) => frame.removeAttribute(name));
      }
    }
  });

  // The build put the frames around the tables; who draws some later says so with an event. A table also grows by itself,
  // once the letters of the site are in.
  /** @param {ParentNode} part */
  const watch = (part) => {
    for (const sized of part.querySelectorAll(`${FRAME}, ${FRAME} table`)) sizes.observe(sized);
  };
  watch(document);
  document.addEventListener("drawn", ({ target }) => {
    if (target instanceof Element) watch(target);
  });
}

"use strict";

// Marks in the list of headings beside the text which of them somebody is reading.
{
  const REACHED = 120; // pixels below the top of the screen at which a heading counts as being read

  const links = [.../** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(".page-contents--beside-text a"))];
  const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));

  function mark() {
    const reached = headings.findLastIndex((heading) => heading && heading.getBoundingClientRect().top < REACHED);
    links.forEach((link, at) => {
      if (at === reached) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    });
  }

  if (links.length > 0) {
    let asked = false;
    addEventListener(
      "scroll",
      () => {
        if (!asked) requestAnimationFrame(() => ((asked = false), mark()));
        asked = true;
      },
      { passive: true },
    );
    mark();
  }
}

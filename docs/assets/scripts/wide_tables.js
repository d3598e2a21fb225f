"use strict";

// A table that is wider than the screen scrolls inside its own frame; the frame then takes focus, so that the arrow keys scroll it.
{
  const allFrames = () => [...document.querySelectorAll(".md-typeset__scrollwrap")];

  // A region needs a name of its own, so the tables of a page with more than one are numbered.
  const nameOf = (frame, all = allFrames()) =>
    all.length > 1 ? `Tabel ${all.indexOf(frame) + 1}, schuift opzij` : "Tabel, schuift opzij";

  const frames = new ResizeObserver((entries) => {
    for (const { target: frame } of entries) {
      const scrolls = frame.scrollWidth > frame.clientWidth;
      if (scrolls) {
        frame.tabIndex = 0;
        frame.setAttribute("role", "region");
        frame.setAttribute("aria-label", nameOf(frame));
      } else {
        ["tabindex", "role", "aria-label"].forEach((name) => frame.removeAttribute(name));
      }
    }
  });

  // Material puts the frames around the tables once the document is there.
  addEventListener("load", () => allFrames().forEach((frame) => frames.observe(frame)));
}

"use strict";

// Paper cannot be unfolded. What is only drawn once it is opened would be a heading with nothing below it.
addEventListener("beforeprint", () => {
  const folded = /** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll("details:not([open], [data-on-opening])"));
  folded.forEach((fold) => (fold.open = true));
  addEventListener("afterprint", () => folded.forEach((fold) => (fold.open = false)), { once: true });
});

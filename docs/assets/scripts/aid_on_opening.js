/** What is drawn once somebody opens it, and again with each answer while it is open; its script is fetched then. */

export const NOT_NOW = "Dit lukt nu niet. Is er verbinding? Klap dit dan dicht en weer open.";

/** `folds`: parts that can be opened, each with its script; `now`: tells what is asked. Gives what draws those that are open. */
export function drawWhileOpen(folds, now) {
  async function draw(fold) {
    try {
      const script = await import(new URL(fold.dataset.script, document.baseURI).href);
      await script.draw(fold, now);
    } catch (error) {
      console.error(error);
      fold.querySelector("[data-place]").textContent = NOT_NOW;
    }
  }
  for (const fold of folds) {
    fold.hidden = false;
    fold.addEventListener("toggle", () => fold.open && draw(fold));
  }
  return () => [...folds].filter(({ open }) => open).forEach(draw);
}

import "./law_days.js";
import "./missing_script.js";
import "./on_paper.js";
import "./wide_tables.js";

// An aid in a frame tells the site around it how high it is, and once that site asks for it which outcome stands there.
// Only the sites of the edition are told anything, and nobody is told an answer: a title names no municipality either.
{
  const READ_ALOUD = new URL("read_aloud.js", /** @type {HTMLScriptElement} */ (document.currentScript).src);
  /** @type {(selector: string) => HTMLElement} */
  const part = (selector) => /** @type {HTMLElement} */ (document.querySelector(selector)); // embedded.html has them all
  const { embeddedAid: aid, sites: listed = "[]" } = part("[data-embedded-aid]").dataset;
  /** @type {string[]} */
  const sites = JSON.parse(listed);
  const form = part("form[data-aid]");
  const told = part("[data-outcome-told]");
  const TOLD = "De site waarin dit staat, krijgt te horen welke uitkomst u ziet. Uw antwoorden krijgt die niet.";

  let outcome = { outcome: "", title: "" };
  let outcomeAsked = false;

  /** Firefox does not say who frames this page; there each of the sites is tried, and the browser drops what is not for it. */
  const around = () => (location.ancestorOrigins ? sites.filter((site) => site === location.ancestorOrigins[0]) : sites);

  /** @param {{ type: string } & Record<string, unknown>} message */
  function tell(message) {
    if (window.parent !== window) {
      for (const site of around()) window.parent.postMessage({ aid, ...message }, site);
    }
  }

  const tellHeight = () => tell({ type: "werkwijzer:height", height: Math.ceil(document.body.getBoundingClientRect().height) });

  function tellOutcome() {
    if (outcomeAsked) tell({ type: "werkwijzer:outcome", ...outcome });
  }

  /** @param {OutcomeTold} told */
  function withoutByLaw({ result, texts }) {
    const { title, cautious } = texts.outcomes[result.outcome];
    return result.caution && cautious ? cautious.title.replace("{}", "de verordening") : title;
  }

  form.addEventListener("outcome", (event) => {
    const { detail } = /** @type {CustomEvent<OutcomeTold | null>} */ (event);
    const now = detail ? { outcome: detail.result.outcome, title: withoutByLaw(detail) } : { outcome: "", title: "" };
    if (now.outcome !== outcome.outcome || now.title !== outcome.title) {
      outcome = now;
      tellOutcome();
    }
  });

  addEventListener("message", ({ source, origin, data }) => {
    if (source !== window.parent || !sites.includes(origin) || data?.type !== "werkwijzer:ask") return;
    tellHeight();
    if (data.outcome === true) {
      outcomeAsked = true;
      told.textContent = TOLD;
      tellOutcome();
    }
  });

  // What Python drew has links too; no other page of this site may stand in a frame.
  addEventListener("click", ({ target }) => {
    const link = /** @type {HTMLAnchorElement | null} */ (target instanceof Element ? target.closest("a[href]") : null);
    if (link && (link.pathname !== location.pathname || link.origin !== location.origin)) {
      Object.assign(link, { target: "_blank", rel: "noopener" });
    }
  });

  addEventListener("load", () => "speechSynthesis" in window && import(READ_ALOUD.href).catch(console.info));
  new ResizeObserver(tellHeight).observe(document.body);
}

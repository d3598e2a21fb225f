// The outcome and its reasons beside the case, hidden until the group asks for the next step.
import { answerInWords } from "./case_words.js";
import { button, element } from "./elements.js";

/**
 * The case that is in front of the group, what the aid says of it, and what it is held beside.
 * @typedef {object} Context
 * @property {ShownCase} shown
 * @property {DescribedAid} version
 * @property {Result} result
 * @property {GroupData["cases"]} cases
 * @property {GroupData["levels"]} levels
 * @property {string} room the heading above where one may differ
 * @property {Period} days that can be filled in
 * @property {import("./python_questions.js").PythonQuestions} python
 */

/**
 * The part with the steps, of which none is shown yet.
 * @param {Context} context
 */
export function reasons(context) {
  const steps = stepsOf(context).map(({ heading, lines }) =>
    element("section", { hidden: true }, element("h4", { tabindex: "-1" }, heading), element("ul", {}, ...lines.map((line) => element("li", {}, line)))),
  );
  const further = button("Volgende stap", () => reveal(steps.filter((step) => step.hidden).slice(0, 1)));
  const all = button("Laat alles zien", () => reveal(steps.filter((step) => step.hidden)));
  const hide = button("Verberg weer", () => {
    for (const step of steps) step.hidden = true;
    follow();
  });

  /** @param {HTMLElement[]} next */
  function reveal(next) {
    for (const step of next) step.hidden = false;
    follow();
    next[0]?.querySelector("h4")?.focus();
  }

  function follow() {
    const left = steps.filter((step) => step.hidden).length;
    empty.hidden = left < steps.length;
    further.disabled = all.disabled = left === 0;
    hide.disabled = left === steps.length;
  }

  const empty = element("p", {}, "De uitkomst is nog verborgen. Laat de groep eerst zelf oordelen.");
  follow();
  return element(
    "section",
    { class: "groep-redenen", "data-reasons": true },
    element("h3", {}, "Uitkomst en redenen"),
    empty,
    ...steps,
    element("p", { class: "oefening-knoppen" }, further, all, hide),
  );
}

/**
 * In the order in which they are told: outcome, what decides, the three levels, and the room to differ.
 * @param {Context} context
 */
function stepsOf({ shown, version, result, levels, room }) {
  const steps = [
    { heading: "De uitkomst", lines: [version.outcomes[result.outcome], ...(result.caution ? [`Dit rust op ${result.caution}. Ga na of die nog geldt.`] : [])] },
    { heading: "Wat geeft de doorslag?", lines: deciding(shown, version, result) },
    .../** @type {[Level, string][]} */ (Object.entries(levels)).map(([level, heading]) => ({ heading, lines: ofLevel(level, shown, version, result) })),
    { heading: room, lines: shown.reasoning ? [shown.reasoning.ruimte] : [] },
  ];
  return steps.filter(({ lines }) => lines.length > 0);
}

/**
 * @param {ShownCase} shown
 * @param {DescribedAid} version
 * @param {Result} result
 */
function deciding({ answers }, { facts }, { because, ask_next: open }) {
  if (because.length > 0) return because.map((name) => `${facts[name].question} ${answerInWords(facts[name], answers[name])}`);
  return open.map((name) => `Nog open: ${facts[name].question}`);
}

/**
 * The reasoning of the case first, then what Python found of the rules of this level.
 * @param {Level} level
 * @param {ShownCase} shown
 * @param {DescribedAid} version
 * @param {Result} result
 */
function ofLevel(level, { reasoning }, { statuses }, { findings }) {
  const found = findings
    .filter((finding) => finding.level === level && !["voldaan", "niet-van-toepassing"].includes(finding.status))
    .map((finding) => `${finding.text} (${statuses[finding.status]})`);
  return [...(reasoning?.[level] ?? []), ...found];
}

// Changes one threshold or leaves out one rule. Python compiles the aid anew and answers every case before and after.
import { readNumber } from "../dutch_numbers.js";
import { movedThreshold, thresholdInWords, turned, turnedInWords } from "./case_words.js";
import { button, element } from "./elements.js";
import { sayFault, whyNoNumber } from "./field_faults.js";

const MODULE = "what_if";

/** @typedef {import("./group_reasons.js").Context} Context */
/** @typedef {{ rule: string } | { fact: string, from: number, to: number, gemeente?: string }} RuleChange */
/** @typedef {{ what: string, names: string[], asked: { answers: Answers, date: string }[] }} Row of cases that are answered before and after */

/**
 * The part in which a rule is changed. What can be changed is asked of Python when the part is opened.
 * @param {Context} context
 */
export function ruleChange(context) {
  const body = element("div");
  const details = element(
    "details",
    { class: "groep-verander", "data-rule": true },
    element("summary", {}, "Wat als één regel of grens anders is?"),
    element("p", {}, "Dit is een denkoefening. De regels op deze site blijven zoals zij zijn."),
    body,
  );
  details.addEventListener("toggle", () => details.open && body.childElementCount === 0 && offer(context, body));
  return details;
}

/**
 * @param {Context} context
 * @param {HTMLElement} body
 */
async function offer(context, body) {
  const { shown, version, python } = context;
  const own = version.gemeenten.find((slug) => slug === shown.answers.gemeente) ?? "";
  /** @type {Changeable | Refusal} */
  const told = await python.ask(shown.aid, { date: shown.date, ...(own && { gemeente: own }) }, MODULE);
  if (told.error !== undefined) {
    body.replaceChildren(element("p", {}, told.error));
    return;
  }
  choose(context, body, own, told);
}

/**
 * @param {Context} context
 * @param {HTMLElement} body
 * @param {string} own
 * @param {Changeable} can
 */
function choose(context, body, own, can) {
  const { version } = context;
  const thresholds = can.thresholds.map((each, place) => ({
    value: `grens ${place}`,
    words: `${version.facts[each.fact].question} Nu: ${thresholdInWords(version.facts[each.fact], each.from)}`,
  }));
  const rules = can.rules.map(({ rule, quote }) => ({ value: `regel ${rule}`, words: quote }));
  const choice = element("select", { id: "groep-regel" }, group("Een andere grens", thresholds), group("Zonder deze regel", rules));
  const number = element("input", { id: "groep-grens", type: "text", autocomplete: "off" });
  const numberLine = element("p", {}, element("label", { for: "groep-grens" }, "Waar legt de groep de grens? Geef een getal."), number);
  const wrong = element("p", { class: "fout", id: "groep-grens-fout" });
  const everywhere = element("input", { type: "checkbox" });
  const everywhereLine = element("p", {}, element("label", { class: "keuze" }, everywhere, element("span", {}, "Ook in andere verordeningen die dit getal noemen")));
  const told = element("div", { role: "status", "data-rule-told": true });

  function show() {
    const isThreshold = choice.value.startsWith("grens ");
    numberLine.hidden = !isThreshold;
    sayFault(wrong, [number], null);
    everywhereLine.hidden = !isThreshold || !own;
  }

  async function change() {
    const threshold = can.thresholds[Number(choice.value.split(" ")[1])];
    /** @type {RuleChange} */
    let changed = { rule: choice.value.replace("regel ", "") };
    if (choice.value.startsWith("grens ")) {
      const { highest, units } = version.facts[threshold.fact];
      const { value, refused } = readNumber(number.value, { highest, unit: units[1] });
      sayFault(wrong, [number], value === undefined ? { field: number, words: whyNoNumber(refused, highest) } : null);
      if (value === undefined) {
        told.replaceChildren(); // what was told is of another threshold
        return;
      }
      const only = own && !everywhere.checked ? { gemeente: own } : {};
      changed = { fact: threshold.fact, from: threshold.from, to: movedThreshold(threshold.from, value), ...only };
    }
    told.replaceChildren(element("p", {}, "Het rekenprogramma rekent alles opnieuw uit."));
    told.replaceChildren(...(await compare(context, changed)));
  }

  choice.addEventListener("change", show);
  show();
  body.replaceChildren(
    element("p", {}, element("label", { for: "groep-regel" }, "Wat verander je?"), choice),
    numberLine,
    wrong,
    everywhereLine,
    element("p", {}, button("Reken opnieuw", change)),
    told,
  );
}

/**
 * @param {string} label
 * @param {{ value: string, words: string }[]} options
 */
function group(label, options) {
  return options.length ? element("optgroup", { label }, ...options.map(({ value, words }) => element("option", { value }, words))) : "";
}

/**
 * What turns: for this case, for the cases on this site, and for the by-laws.
 * @param {Context} context
 * @param {RuleChange} change
 */
async function compare({ shown, version, cases: ofSite, python }, change) {
  const others = ofSite.filter(({ aid }) => aid === shown.aid);
  /** @type {Row[]} */
  const rows = [
    { what: "deze casus", names: [shown.title], asked: [shown] },
    { what: "casussen bij dit hulpmiddel", names: others.map(({ title }) => title), asked: others },
    ...byLaws(shown, version),
  ];
  const cases = rows.flatMap(({ asked }) => asked.map(({ answers, date }) => ({ answers, date })));
  /** @type {Compared | Refusal} */
  const result = await python.ask(shown.aid, { date: shown.date, change, cases }, MODULE);
  if (result.error !== undefined) return [element("p", {}, result.error)];
  let from = 0;
  return rows.flatMap(({ what, names }) => {
    const [before, after] = [result.before, result.after].map((list) => list.slice(from, from + names.length));
    const found = turned(names, before, after);
    const single = names.length === 1 && what === "deze casus";
    from += names.length;
    if (single) return [element("p", {}, element("strong", {}, found.changed.length ? `Deze casus wordt: ${after[0].title}. ` : `Deze casus blijft: ${after[0].title}. `), found.changed.length ? `Eerst: ${before[0].title}.` : "")];
    const lines = found.changed.map(({ name, before: was, after: is }) => element("li", {}, `${name}: eerst “${was}”, nu “${is}”`));
    return [element("p", {}, turnedInWords(found, what)), ...(lines.length ? [element("ul", {}, ...lines)] : [])];
  });
}

/**
 * The same person under each by-law, or each by-law itself; nothing where the aid knows no by-laws.
 * @param {ShownCase} shown
 * @param {DescribedAid} version
 * @returns {Row[]}
 */
function byLaws({ answers, date }, { gemeenten, by_laws: own, facts }) {
  if (own.length) return [{ what: "verordeningen", names: own.map(({ name }) => name), asked: own.map((each) => ({ answers: each.answers, date })) }];
  if (gemeenten.length === 0) return [];
  return [
    {
      what: "gemeenten (met verder dezelfde feiten)",
      names: gemeenten.map((slug) => facts.gemeente.labels[slug]),
      asked: gemeenten.map((gemeente) => ({ answers: { ...answers, gemeente }, date })),
    },
  ];
}

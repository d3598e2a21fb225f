// Changes one threshold or leaves out one rule. Python compiles the aid anew and answers every case before and after.
import { readNumber } from "../dutch_numbers.js";
import { movedThreshold, thresholdInWords, turned, turnedInWords } from "./case_words.js";
import { button, element } from "./elements.js";

const MODULE = "what_if";

/** The part in which a rule is changed. What can be changed is asked of Python when the part is opened. */
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

async function offer(context, body) {
  const { shown, version, python } = context;
  const own = version.gemeenten.includes(shown.answers.gemeente) ? shown.answers.gemeente : "";
  const can = await python.ask(shown.aid, { date: shown.date, ...(own && { gemeente: own }) }, MODULE);
  const thresholds = can.thresholds.map((each, place) => [`grens ${place}`, `${version.facts[each.fact].question} Nu: ${thresholdInWords(version.facts[each.fact], each.from)}`]);
  const rules = can.rules.map(({ rule, quote }) => [`regel ${rule}`, quote]);
  const choice = element("select", { id: "groep-regel" }, group("Een andere grens", thresholds), group("Zonder deze regel", rules));
  const number = element("input", { id: "groep-grens", type: "text", autocomplete: "off" });
  const numberLine = element("p", {}, element("label", { for: "groep-grens" }, "Waar legt de groep de grens? Geef een getal."), number);
  const everywhere = element("input", { type: "checkbox" });
  const everywhereLine = element("p", {}, element("label", { class: "keuze" }, everywhere, element("span", {}, "Ook in andere verordeningen die dit getal noemen")));
  const told = element("div", { role: "status", "data-rule-told": true });

  function show() {
    const isThreshold = choice.value.startsWith("grens ");
    numberLine.hidden = !isThreshold;
    everywhereLine.hidden = !isThreshold || !own;
  }

  async function change() {
    const threshold = can.thresholds[Number(choice.value.split(" ")[1])];
    /** @type {object} */
    let changed = { rule: choice.value.replace("regel ", "") };
    if (choice.value.startsWith("grens ")) {
      const { highest, units } = version.facts[threshold.fact];
      const { value } = readNumber(number.value, { highest, unit: units[1] });
      if (value === undefined) {
        told.replaceChildren(element("p", {}, `Geef een getal van 0 tot en met ${highest}. Halven mogen.`));
        number.focus();
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
    everywhereLine,
    element("p", {}, button("Reken opnieuw", change)),
    told,
  );
}

function group(label, options) {
  return options.length ? element("optgroup", { label }, ...options.map(([value, words]) => element("option", { value }, words))) : "";
}

/** What turns: for this case, for the cases on this site, and for the by-laws. */
async function compare({ shown, version, cases, python }, change) {
  const others = cases.filter(({ aid }) => aid === shown.aid);
  const rows = [
    ["deze casus", [shown.title], [shown.answers], [shown.date]],
    ["casussen bij dit hulpmiddel", others.map(({ title }) => title), others.map(({ answers }) => answers), others.map(({ date }) => date)],
    ...byLaws(shown, version),
  ];
  const asked = rows.flatMap(([, , answers, dates]) => answers.map((each, place) => ({ answers: each, date: dates[place] })));
  const result = await python.ask(shown.aid, { date: shown.date, change, cases: asked }, MODULE);
  if (result.error) return [element("p", {}, result.error)];
  let from = 0;
  return rows.flatMap(([what, names]) => {
    const part = (list) => list.slice(from, from + names.length);
    const found = turned(names, part(result.before), part(result.after));
    const single = names.length === 1 && what === "deze casus";
    const [before, after] = [result.before[from], result.after[from]];
    from += names.length;
    if (single) return [element("p", {}, element("strong", {}, found.changed.length ? `Deze casus wordt: ${after.title}. ` : `Deze casus blijft: ${after.title}. `), found.changed.length ? `Eerst: ${before.title}.` : "")];
    const lines = found.changed.map(({ name, before: was, after: is }) => element("li", {}, `${name}: eerst “${was}”, nu “${is}”`));
    return [element("p", {}, turnedInWords(found, what)), ...(lines.length ? [element("ul", {}, ...lines)] : [])];
  });
}

/** The same person under each by-law, or each by-law itself; nothing where the aid knows no by-laws. */
function byLaws({ answers, date }, { gemeenten, by_laws: own, facts }) {
  if (own.length) return [["verordeningen", own.map(({ name }) => name), own.map((each) => each.answers), own.map(() => date)]];
  if (gemeenten.length === 0) return [];
  return [
    ["gemeenten (met verder dezelfde feiten)", gemeenten.map((slug) => facts.gemeente.labels[slug]), gemeenten.map((gemeente) => ({ ...answers, gemeente })), gemeenten.map(() => date)],
  ];
}

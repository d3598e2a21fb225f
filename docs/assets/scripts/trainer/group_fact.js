// Changes one fact of the case, and tells what turns.
import { localDay, readDate } from "../dutch_dates.js";
import { readNumber } from "../dutch_numbers.js";
import { NOT_KNOWN, UNKNOWN_ANSWER } from "../unknown_answer.js";
import { askedIn } from "./case_questions.js";
import { answerInWords } from "./case_words.js";
import { button, element } from "./elements.js";
import { sayFault, whyNoDay, whyNoNumber } from "./field_faults.js";

/**
 * The part in which a fact is changed; each change starts from the case as it was opened.
 * @param {import("./group_reasons.js").Context} context
 */
export function factChange({ shown, version, result, days, python }) {
  // An answer to a question that is not asked is dropped: the group would learn that it changes nothing.
  const options = askedIn(shown, version).map((name) => element("option", { value: name }, version.facts[name].question));
  const choice = element("select", { id: "groep-feit" }, ...options);
  const place = element("p");
  const wrong = element("p", { class: "fout", id: "groep-antwoord-fout" });
  const told = element("div", { role: "status", "data-fact-told": true });
  /** @type {HTMLInputElement | HTMLSelectElement} */
  let control;

  function draw() {
    control = controlFor(version.facts[choice.value], shown.answers[choice.value]);
    wrong.replaceChildren();
    place.replaceChildren(element("label", { for: "groep-antwoord" }, "Het nieuwe antwoord"), control);
  }

  async function change() {
    const name = choice.value;
    const fact = version.facts[name];
    const { value, words } = readControl(fact, control, days);
    sayFault(wrong, [control], words ? { field: control, words: `${words} Weet je het niet? Laat het leeg.` } : null);
    if (value === undefined) {
      told.replaceChildren(); // what was told is of another answer
      return;
    }
    /** @type {Result | Refusal} */
    const now = await python.ask(shown.aid, { answers: { ...shown.answers, [name]: value }, date: shown.date });
    if (now.error !== undefined) {
      told.replaceChildren(element("p", {}, now.error));
      return;
    }
    const same = now.outcome === result.outcome;
    told.replaceChildren(
      element("p", {}, `${fact.question} Eerst: ${answerInWords(fact, shown.answers[name])}. Nu: ${answerInWords(fact, value)}.`),
      element("p", {}, element("strong", {}, same ? "De uitkomst blijft: " : "De uitkomst wordt: "), version.outcomes[now.outcome]),
      same ? "" : element("p", {}, `Eerst was zij: ${version.outcomes[result.outcome]}`),
    );
  }

  choice.addEventListener("change", draw);
  draw();
  return element(
    "section",
    { class: "groep-verander", "data-fact": true },
    element("h3", {}, "Wat als één feit anders is?"),
    element("p", {}, element("label", { for: "groep-feit" }, "Welk feit verander je?"), choice),
    place,
    wrong,
    element("p", {}, button("Verander het feit", change)),
    told,
  );
}

/**
 * @param {AskedFact} fact
 * @param {Value | undefined} value
 */
function controlFor({ kind, labels }, value) {
  if (kind === "getal" || kind === "datum") return element("input", { id: "groep-antwoord", type: "text", autocomplete: "off" });
  const options = [...Object.entries(labels), [UNKNOWN_ANSWER, NOT_KNOWN]];
  const made = element("select", { id: "groep-antwoord" }, ...options.map(([each, label]) => element("option", { value: each }, label)));
  made.value = String(value ?? UNKNOWN_ANSWER);
  return made;
}

/**
 * The answer in a control, or in `words` why it cannot be read; an empty field says that it is not known.
 * @param {AskedFact} fact
 * @param {HTMLInputElement | HTMLSelectElement} control
 * @param {Period} days those that can be filled in
 * @returns {{ value: Value, words?: undefined } | { words: string, value?: undefined }}
 */
function readControl({ kind, labels, highest, units }, control, days) {
  if (kind === "getal") {
    const { value = UNKNOWN_ANSWER, refused } = readNumber(control.value, { highest, unit: units[1], names: labels });
    return refused ? { words: whyNoNumber(refused, highest) } : { value };
  }
  if (kind === "datum") {
    const { value = UNKNOWN_ANSWER, refused } = readDate(control.value, { ...days, today: localDay() });
    return refused ? { words: whyNoDay(refused, days) } : { value };
  }
  return { value: control.value };
}

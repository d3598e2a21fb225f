// A case in front of a group: shown large, its outcome hidden, told step by step; then one fact or one rule is changed.
import { letChooseAgain, textOf } from "../chosen_file.js";
import { localDay } from "../dutch_dates.js";
import { part } from "../page_parts.js";
import { LARGEST, readCase, versionOn } from "./case_file.js";
import { askedIn } from "./case_questions.js";
import { answerInWords } from "./case_words.js";
import { button, element } from "./elements.js";
import { factChange } from "./group_fact.js";
import { rulesOnAMap } from "./group_map.js";
import { reasons } from "./group_reasons.js";
import { ruleChange } from "./group_rule.js";
import { PythonQuestions } from "./python_questions.js";

const exercise = part(document, "[data-group]");
const stage = part(exercise, "[data-stage]");
const faults = part(exercise, "[data-faults]");
const list = part(exercise, "[data-case-list]", HTMLSelectElement);
const input = part(exercise, "input[type=file]", HTMLInputElement);
const which = part(exercise, "[data-which]");
const aidList = part(exercise, "[data-aid-list]", HTMLSelectElement);
const below = part(exercise, "[data-below]");
const python = new PythonQuestions(exercise, part(exercise, "[data-state]"));
/** @type {Promise<GroupData> | null} */
let fetched = fetchCases();
fetched.catch(console.info); // told once a case is wanted
/** @type {ShownCase | null} */
let latest = null;

part(exercise, "[data-choose]").hidden = false;
list.addEventListener("change", () => openListed(list.value));
letChooseAgain(input);
input.addEventListener("change", () => {
  aidList.value = "";
  read("");
});
aidList.addEventListener("change", () => aidList.value && read(aidList.value));

/** The cases and the aids; where they do not come that is said, and the same can be chosen again. */
async function known() {
  fetched ??= fetchCases();
  try {
    return await fetched;
  } catch (error) {
    fetched = null;
    list.value = aidList.value = "";
    faults.replaceChildren(element("p", {}, exercise.dataset.notFetched ?? ""));
    throw error;
  }
}

/** @returns {Promise<GroupData>} */
async function fetchCases() {
  const response = await fetch(exercise.dataset.cases ?? "");
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.json();
}

/** @param {string} id */
async function openListed(id) {
  const { cases } = await known();
  const chosen = cases.find((each) => each.id === id);
  if (chosen) open(chosen, { fromList: true });
  else close();
}

/** Nothing is shown, so the list names no case: of the one that it names it would tell no change. */
function close() {
  latest = null;
  stage.hidden = true;
  list.value = below.textContent = "";
}

/**
 * Opens the chosen file as a case; where it does not say of which aid it is, that is asked.
 * @param {string} aid
 */
async function read(aid) {
  const file = input.files?.[0];
  refuse([]);
  if (!file) return;
  const { aids } = await known();
  /** @type {import("./case_file.js").ReadCase} */
  const found = file.size > LARGEST ? { faults: ["Het bestand is te groot voor een casus."] } : readCase(await textOf(file), aids, { aid, today: localDay() });
  which.hidden = !found.which;
  if (found.which) aidList.focus();
  else if (found.faults) refuse(found.faults);
  else {
    list.value = "";
    open({ title: file.name, story: [], ...found.case }, { fromList: aid !== "" });
  }
}

/** @param {string[]} found */
function refuse(found) {
  faults.replaceChildren();
  if (found.length === 0) return;
  close();
  faults.append(
    element("p", {}, "Dit bestand kunnen wij niet openen:"),
    element("ul", {}, ...found.map((fault) => element("li", {}, fault))),
  );
}

/**
 * Who goes through a list with the keyboard stays there, and is told which case stands below; others are taken to it.
 * @param {ShownCase} shown
 * @param {{ fromList: boolean }} chosen
 */
async function open(shown, { fromList }) {
  latest = shown;
  const { aids, cases, levels, room, days } = await known();
  const version = versionOn(aids[shown.aid], shown.date);
  if (!version) return; // no case has a day of which the rules are not known
  refuse([]);
  const heading = element("h2", { tabindex: "-1" }, shown.title);
  const waiting = element("p", {}, "Het rekenprogramma denkt na.");
  stage.replaceChildren(heading, waiting);
  stage.hidden = false;
  below.textContent = fromList ? `${below.dataset.below} ${shown.title}` : "";
  if (!fromList) heading.focus();
  /** @type {Result | Refusal} */
  const result = await python.ask(shown.aid, { answers: shown.answers, date: shown.date });
  if (shown !== latest) return; // another was opened meanwhile
  if (result.error !== undefined) {
    refuse([result.error]);
    return;
  }
  const context = { shown, version, result, cases, levels, room, days, python };
  // The heading stays where it is: moved it would lose focus.
  waiting.replaceWith(
    element("p", { class: "oefening-knoppen" }, largeButton()),
    element("div", { class: "groep-twee" }, situation(shown, version), reasons(context)),
    factChange(context),
    ruleChange(context),
    rulesOnAMap(context),
  );
}

/** Large letters and the whole width, for a screen at the wall. */
function largeButton() {
  const made = button("Groot in beeld", () => {
    const large = document.documentElement.toggleAttribute("data-large");
    made.setAttribute("aria-pressed", String(large));
    stage.scrollIntoView();
  });
  made.setAttribute("aria-pressed", String(document.documentElement.hasAttribute("data-large")));
  return made;
}

addEventListener("keydown", ({ key }) => {
  if (key === "Escape" && document.documentElement.hasAttribute("data-large")) part(stage, "[aria-pressed]").click();
});

/**
 * @param {ShownCase} shown
 * @param {DescribedAid} version
 */
function situation(shown, version) {
  const { story, question, answers } = shown;
  const { title, facts } = version;
  const rows = askedIn(shown, version)
    .filter((name) => name in answers)
    .map((name) => element("li", {}, `${facts[name].question} `, element("strong", {}, answerInWords(facts[name], answers[name]))));
  return element(
    "section",
    { class: "groep-casus" },
    element("h3", {}, question ?? title),
    ...story.map((paragraph) => element("p", {}, paragraph)),
    element("details", {}, element("summary", {}, `Wat weten we zeker? ${rows.length} feiten`), element("ul", {}, ...rows)),
  );
}

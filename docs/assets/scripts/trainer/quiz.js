// Shows the questions that a word draws, one at a time, and keeps the score on this page only.
import { CHOOSE_FIRST } from "../choose_first.js";
import { part } from "../page_parts.js";
import { drawn, wordOfOurs } from "./drawing.js";
import { button, element } from "./elements.js";

const quiz = part(document, "[data-quiz]");
const start = part(quiz, "[data-start]", HTMLFormElement);
const stand = part(quiz, "[data-stand]");
const next = part(quiz, "[data-next]");
const further = part(next, "button");
const all = [...quiz.querySelectorAll("[data-question]")];
const wordField = part(start, "#quiz-woord", HTMLInputElement);
/** @type {HTMLElement[]} */
let round = [];
let place = 0;
let right = 0;
let word = "";

start.hidden = false;

start.addEventListener("submit", (event) => {
  event.preventDefault();
  word = wordField.value.trim() || wordOfOurs();
  wordField.value = word;
  round = drawn(all, Number(new FormData(start).get("aantal")), word);
  [place, right] = [0, 0];
  for (const question of all) close(question);
  start.hidden = true;
  ask();
});

/** @param {HTMLElement} question */
function close(question) {
  question.hidden = true;
  question.classList.remove("beantwoord");
  part(question, "details", HTMLDetailsElement).open = false;
  question.querySelector("[data-verdict]")?.remove();
  for (const answer of question.querySelectorAll("input")) {
    answer.checked = false;
    answer.disabled = false;
  }
}

function ask() {
  const question = round[place];
  question.hidden = false;
  for (const number of question.querySelectorAll("[data-number]")) number.textContent = String(place + 1);
  part(question, "details").hidden = true;
  next.hidden = false;
  further.textContent = "Kijk na";
  say(`Vraag ${place + 1} van ${round.length}. Goed tot nu toe: ${right}.`);
}

/** @param {...(Node | string)} words */
function say(...words) {
  stand.hidden = false;
  stand.replaceChildren(...words.map((each) => (typeof each === "string" ? element("p", {}, each) : each)));
  stand.focus();
}

next.addEventListener("click", () => {
  const question = round[place];
  if (question.classList.contains("beantwoord")) {
    question.hidden = true;
    place += 1;
    if (place < round.length) ask();
    else finish();
    return;
  }
  const chosen = question.querySelector("input:checked");
  if (!chosen) {
    say(CHOOSE_FIRST);
    return;
  }
  judge(question, chosen.hasAttribute("data-right"));
});

/**
 * @param {HTMLElement} question
 * @param {boolean} isRight
 */
function judge(question, isRight) {
  if (isRight) right += 1;
  question.classList.add("beantwoord");
  for (const answer of question.querySelectorAll("input")) answer.disabled = true;
  const explanation = part(question, "details", HTMLDetailsElement);
  explanation.hidden = false;
  explanation.open = true;
  explanation.before(element("p", { "data-verdict": isRight ? "goed" : "fout" }, isRight ? "Goed." : "Niet goed."));
  further.textContent = place + 1 < round.length ? "Volgende vraag" : "Naar de uitslag";
  say(`${isRight ? "Goed." : "Niet goed."} Lees hieronder waarom.`);
}

function finish() {
  next.hidden = true;
  say(
    `Je had ${right} van de ${round.length} vragen goed.`,
    `Wil iemand dezelfde vragen? Geef dan dit woord door: ${word}.`,
    element("p", {}, button("Nog een keer", () => {
      start.hidden = false;
      stand.hidden = true;
      wordField.focus();
    })),
  );
}

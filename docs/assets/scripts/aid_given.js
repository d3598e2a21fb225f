/** The answers given so far in a list, each with a button to change it. */

const TODAY = "Vandaag";

/** Whether one of the facts that a question asks has an answer. */
export function isGiven(question, answers) {
  return [...question.querySelectorAll("[name]")].some(({ name }) => name in answers);
}

/** Draws the list in `place`; `change` is called with the question whose button is pressed. */
export function drawGiven(place, questions, change) {
  const lines = questions.map((question) => [question, asked(question), words(question)]);
  place.hidden = questions.length === 0;
  const text = JSON.stringify(questions.map((question) => [question.id, filledIn(question)]));
  if (place.dataset.drawn === text) {
    return; // a button may have focus
  }
  place.dataset.drawn = text;
  place.querySelector("ul").replaceChildren(...lines.map((line) => item(...line, change)));
}

function item(question, text, answer, change) {
  const line = document.createElement("li");
  const given = document.createElement("strong");
  const button = document.createElement("button");
  given.textContent = answer;
  Object.assign(button, { type: "button", className: "wis-antwoord", textContent: "Verander" });
  button.setAttribute("aria-label", `Verander: ${text}`);
  button.addEventListener("click", () => change(question));
  line.append(`${text} `, given, " ", button);
  return line;
}

function filledIn(question) {
  return [...question.querySelectorAll("[name]")].map((field) => (field.type === "radio" ? field.checked : field.value));
}

function asked(question) {
  return question.querySelector("legend, label").textContent;
}

function words(question) {
  const checked = question.querySelector("input:checked");
  if (checked) {
    return checked.labels[0].textContent;
  }
  const pressed = question.querySelector('[aria-pressed="true"]');
  if (pressed) {
    return pressed.textContent;
  }
  const list = question.querySelector("select");
  if (list?.value) {
    return list.selectedOptions[0].textContent;
  }
  return question.querySelector("[data-understood]:not([hidden])")?.textContent ?? TODAY;
}

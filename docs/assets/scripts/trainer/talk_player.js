// Plays a talk: own words first, then four replies, then what each does; at the end the counts of the field.
import { button, element, printOnly, show } from "./elements.js";
import { talkCounts } from "./talk_counts.js";

/** Offer the talk at `place`; `onPaper` says whether the page holds the whole talk to print as well. */
export function playTalk(place, talk, words, { onPaper }) {
  const turns = new Map(talk.beurten.map((turn) => [turn.id, turn]));
  let said = [];

  function begin() {
    said = [];
    listen(talk.beurten[0]);
  }

  function listen(turn) {
    const own = element("textarea", { id: "eigen-antwoord", rows: "3", maxlength: "600" });
    show(
      place,
      ...heard(turn),
      element("label", { for: "eigen-antwoord" }, "Wat zou jij zeggen? Dit mag leeg blijven."),
      own,
      element("p", {}, button("Laat vier antwoorden zien", () => choose(turn, own.value.trim()))),
    );
  }

  function heard(turn) {
    return [
      element("h3", { tabindex: "-1" }, `Beurt ${said.length + 1}: ${words.fasen[turn.fase].toLowerCase()}`),
      turn.toneel ? element("p", { class: "toneel" }, turn.toneel) : "",
      element("blockquote", {}, element("p", {}, turn.zegt)),
    ].filter((part) => part !== "");
  }

  function choose(turn, own) {
    const replies = turn.antwoorden.map((reply, index) =>
      element(
        "label",
        { class: "keuze" },
        element("input", { type: "radio", name: "antwoord", value: index, required: true }),
        element("span", {}, reply.tekst),
      ),
    );
    const form = element(
      "form",
      { novalidate: true },
      element("fieldset", {}, element("legend", { tabindex: "-1" }, "Wat zeg je?"), ...replies),
      element("p", { role: "alert" }),
      element("p", {}, element("button", { type: "submit", class: "md-button" }, "Dit zeg ik")),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const chosen = form.querySelector(":checked");
      if (chosen) answer(turn, own, turn.antwoorden[chosen.value]);
      else form.querySelector("[role=alert]").textContent = "Kies eerst een antwoord.";
    });
    const [heading, ...rest] = heard(turn);
    heading.removeAttribute("tabindex");
    show(place, heading, ...rest, own ? element("p", { class: "eigen" }, `Jij schreef: ${own}`) : element("span"), form);
  }

  function answer(turn, own, reply) {
    said.push({ turn, own, reply });
    const others = turn.antwoorden.filter((other) => other !== reply);
    const next = turns.get(reply.volgende);
    show(
      place,
      element("h3", { tabindex: "-1" }, `Jij zei: ${words.soorten[reply.soort].naam.toLowerCase()}`),
      element("blockquote", {}, element("p", {}, reply.tekst)),
      effect(reply),
      element(
        "details",
        {},
        element("summary", {}, "Wat deden de andere drie?"),
        element("ul", {}, ...others.map((other) => element("li", {}, element("p", {}, `“${other.tekst}”`), effect(other)))),
      ),
      element("p", {}, next ? button("Verder", () => listen(next)) : button("Naar het eind", finish)),
    );
  }

  function effect(reply) {
    const kind = words.soorten[reply.soort].naam;
    return element(
      "p",
      { class: "effect", "data-effect": reply.effect },
      element("strong", {}, `${kind}. ${words.effecten[reply.effect]}. `),
      reply.waarom,
    );
  }

  function finish() {
    const counts = talkCounts(said.map(({ reply }) => words.soorten[reply.soort].telt));
    show(
      place,
      element("h3", { tabindex: "-1" }, "Jouw gesprek"),
      element("p", {}, "Dit is een telling, geen cijfer."),
      element("ul", { "data-counts": true }, ...counts.map((count) => element("li", {}, count))),
      element("ol", {}, ...said.map(lineOf)),
      element(
        "p",
        { class: "oefening-knoppen" },
        button("Nog een keer", begin),
        button("Druk je gesprek af", () => printOnly("own")),
      ),
    );
  }

  function lineOf({ turn, own, reply }) {
    return element(
      "li",
      {},
      element("p", {}, `“${turn.zegt}”`),
      own ? element("p", { class: "eigen" }, `Jij schreef: ${own}`) : "",
      element("p", {}, `Jij koos: ${reply.tekst}`),
      effect(reply),
    );
  }

  place.replaceChildren(
    element(
      "p",
      { class: "oefening-knoppen" },
      button("Begin het gesprek", begin),
      onPaper ? button("Druk de papieren versie af", () => printOnly("paper")) : "",
    ),
  );
}

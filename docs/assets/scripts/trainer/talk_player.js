// Plays a talk: own words first, then four replies, then what each does; at the end the counts of the field.
import { CHOOSE_FIRST } from "../choose_first.js";
import { part } from "../page_parts.js";
import { button, element, printOnly, show } from "./elements.js";
import { talkCounts } from "./talk_counts.js";

/** @typedef {{ turn: Turn, own: string, reply: Reply }} Said */

/**
 * Offer the talk at `place`; `onPaper` says whether the page holds the whole talk to print as well.
 * @param {HTMLElement} place
 * @param {Talk} talk
 * @param {TalkWords} words
 * @param {{ onPaper: boolean }} page
 */
export function playTalk(place, talk, words, { onPaper }) {
  const turns = new Map(talk.beurten.map((turn) => [turn.id, turn]));
  /** @type {Said[]} */
  let said = [];

  function begin() {
    said = [];
    delete place.dataset.unfinished;
    listen(talk.beurten[0]);
  }

  /** @param {Turn} turn */
  function listen(turn) {
    const own = element("textarea", { id: "eigen-antwoord", rows: "3", maxlength: "600" });
    show(
      place,
      headingOf(turn, { tabindex: "-1" }),
      ...heard(turn),
      element("label", { for: "eigen-antwoord" }, "Wat zou jij zeggen? Dit mag leeg blijven."),
      own,
      element("p", {}, button("Laat vier antwoorden zien", () => choose(turn, own.value.trim()))),
    );
  }

  /**
   * @param {Turn} turn
   * @param {import("./elements.js").Attributes} attributes
   */
  function headingOf(turn, attributes) {
    return element("h3", attributes, `Beurt ${said.length + 1}: ${words.fasen[turn.fase].toLowerCase()}`);
  }

  /** @param {Turn} turn */
  function heard(turn) {
    return [
      turn.toneel ? element("p", { class: "toneel" }, turn.toneel) : "",
      element("blockquote", {}, element("p", {}, turn.zegt)),
    ].filter((each) => each !== "");
  }

  /**
   * @param {Turn} turn
   * @param {string} own
   */
  function choose(turn, own) {
    place.dataset.unfinished = "";
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
      const chosen = new FormData(form).get("antwoord");
      if (chosen) answer(turn, own, turn.antwoorden[Number(chosen)]);
      else part(form, "[role=alert]").textContent = CHOOSE_FIRST;
    });
    show(place, headingOf(turn, {}), ...heard(turn), own ? element("p", { class: "eigen" }, `Jij schreef: ${own}`) : element("span"), form);
  }

  /**
   * @param {Turn} turn
   * @param {string} own
   * @param {Reply} reply
   */
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

  /** @param {Reply} reply */
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

  /** @param {Said} line */
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

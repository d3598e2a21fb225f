// The map of the rules below a case in front of a group, coloured with what Python found; folded, for it tells the outcome.
import { NOT_NOW } from "../aid_on_opening.js";
import { colour, mapOf } from "../rule_map.js";
import { element } from "./elements.js";

/** @param {import("./group_reasons.js").Context} context */
export function rulesOnAMap({ shown, result }) {
  const place = element("div");
  const summary = element("summary", {}, "Kaart van de regels. Let op: die laat de uitkomst zien");
  const fold = element("details", { "data-group-map": true }, summary, place);
  fold.addEventListener("toggle", () => fold.open && draw());

  async function draw() {
    try {
      const map = await mapOf(`../../over/regelkaarten/${shown.aid}/`);
      colour(map, { result, answers: shown.answers, day: shown.date });
      place.replaceChildren(map);
    } catch (error) {
      console.error(error);
      place.textContent = NOT_NOW;
    }
  }

  return element("section", { class: "groep-kaart" }, element("h3", {}, "Welke regels gelden hier?"), fold);
}

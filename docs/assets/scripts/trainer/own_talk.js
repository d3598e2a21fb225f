// A talk that somebody wrote: read on this device, looked through field by field, and played. Nothing is sent.
import { letChooseAgain, textOf } from "../chosen_file.js";
import { part, partAround } from "../page_parts.js";
import { element } from "./elements.js";
import { LARGEST, readTalk } from "./talk_file.js";
import { playTalk } from "./talk_player.js";

/** @type {{ woorden: TalkWords }} */
const { woorden } = JSON.parse(part(document, "[data-talk]").textContent);
const own = part(document, "[data-own-talk]");
const input = part(own, "input", HTMLInputElement);
const faults = part(own, "[data-faults]");
const ready = part(own, "[data-ready]");
const player = part(own, "[data-player]");
const around = [part(own, "[data-introduction]"), part(own, "[data-discussion]")];

partAround(input, "p").hidden = false;
letChooseAgain(input);
input.addEventListener("change", async () => {
  const file = input.files?.[0];
  for (const place of [faults, ready, player]) place.replaceChildren();
  for (const place of around) place.hidden = true;
  delete player.dataset.unfinished;
  if (!file) return;
  /** @type {import("./talk_file.js").ReadTalk} */
  const read = file.size > LARGEST ? { faults: ["Het bestand is te groot voor een gesprek."] } : readTalk(await textOf(file), woorden);
  if (read.talk) {
    drawAround(read.talk);
    playTalk(player, read.talk, woorden, { onPaper: false });
    ready.textContent = `Het gesprek “${read.talk.titel}” staat klaar.`;
  } else {
    faults.append(
      element("p", {}, "Dit bestand kan niet worden gespeeld:"),
      element("ul", {}, ...read.faults.map((fault) => element("li", {}, fault))),
    );
  }
});

/**
 * What a talk of the site has on its page: the person and the goal before it, what to discuss after it.
 * @param {Talk} talk
 */
function drawAround({ titel, persoon, doel, nabespreken }) {
  part(own, "[data-title]").textContent = titel;
  part(own, "[data-person]").textContent = persoon;
  part(own, "[data-goal]").textContent = doel;
  part(own, "[data-questions]").replaceChildren(...nabespreken.map((question) => element("li", {}, question)));
  for (const place of around) place.hidden = false;
}

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
const player = part(own, "[data-player]");

partAround(input, "p").hidden = false;
letChooseAgain(input);
input.addEventListener("change", async () => {
  const file = input.files?.[0];
  faults.replaceChildren();
  player.replaceChildren();
  delete player.dataset.unfinished;
  if (!file) return;
  /** @type {import("./talk_file.js").ReadTalk} */
  const read = file.size > LARGEST ? { faults: ["Het bestand is te groot voor een gesprek."] } : readTalk(await textOf(file), woorden);
  if (read.talk) {
    playTalk(player, read.talk, woorden, { onPaper: false });
  } else {
    faults.append(
      element("p", {}, "Dit bestand kan niet worden gespeeld:"),
      element("ul", {}, ...read.faults.map((fault) => element("li", {}, fault))),
    );
  }
});

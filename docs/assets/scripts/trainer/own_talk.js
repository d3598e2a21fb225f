// A talk that somebody wrote: read on this device, looked through field by field, and played. Nothing is sent.
import { element } from "./elements.js";
import { LARGEST, readTalk } from "./talk_file.js";
import { playTalk } from "./talk_player.js";

const { woorden } = JSON.parse(document.querySelector("[data-talk]").textContent);
const part = document.querySelector("[data-own-talk]");
/** @type {HTMLInputElement} */
const input = part.querySelector("input");
const faults = part.querySelector("[data-faults]");
const player = part.querySelector("[data-player]");

input.parentElement.hidden = false;
input.addEventListener("change", async () => {
  const [file] = input.files;
  faults.replaceChildren();
  player.replaceChildren();
  if (!file) return;
  const read = file.size > LARGEST ? { faults: ["Het bestand is te groot voor een gesprek."] } : readTalk(await file.text(), woorden);
  if (read.talk) {
    playTalk(player, read.talk, woorden, { onPaper: false });
  } else {
    faults.append(
      element("p", {}, "Dit bestand kan niet worden gespeeld:"),
      element("ul", {}, ...read.faults.map((fault) => element("li", {}, fault))),
    );
  }
});

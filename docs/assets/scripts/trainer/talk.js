// The talk on this page, with its words as the build wrote them.
import { playTalk } from "./talk_player.js";

const { gesprek, woorden } = JSON.parse(document.querySelector("[data-talk]").textContent);
playTalk(document.querySelector("[data-player]"), gesprek, woorden, { onPaper: true });

// The talk on this page, with its words as the build wrote them.
import { part } from "../page_parts.js";
import { playTalk } from "./talk_player.js";

/** @type {{ gesprek: Talk, woorden: TalkWords }} */
const { gesprek, woorden } = JSON.parse(part(document, "[data-talk]").textContent);
playTalk(part(document, "[data-player]"), gesprek, woorden, { onPaper: true });

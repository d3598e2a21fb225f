/**
 * "Lees voor": the browser's own speech reads a part of the page, sentence by sentence. Fetched once the page is there, and
 * only where a browser can speak; a button comes only with a Dutch voice on the device itself.
 */

import { part } from "./page_parts.js";
import { dutchVoiceOnDevice, sentencesOf } from "./spoken_text.js";

const UNSPOKEN = "button, nav, script, template, noscript, svg, textarea, .headerlink, .page-contents, [aria-hidden=true]";

/** @typedef {{ block: HTMLElement, text: string }} Spoken */
/** @typedef {{ button: HTMLElement, left: Spoken[], now?: Spoken, utterance?: SpeechSynthesisUtterance }} Reading */

/** @type {Reading | null} */
let reading = null;
/** @type {SpeechSynthesisVoice | null} */
let voice = null;

/** What is read goes out of sight, or is drawn anew: then it is no longer what the visitor wants to hear. */
const changes = new MutationObserver(() => reading?.now && !isThere(reading.now) && stop());

/**
 * What can be seen of a part of the page, a block at a time: a heading, a paragraph, an answer to choose.
 * @param {HTMLElement} place
 */
function spokenIn(place) {
  /** @type {Spoken[]} */
  const spoken = [];
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && isUnspoken(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const around = /** @type {HTMLElement} */ (node.parentElement);
    if (node instanceof HTMLSelectElement) {
      spoken.push(...[...node.options].map(({ text }) => ({ block: node, text })));
    } else if (node instanceof Text && !around.closest("select")) {
      const block = blockAround(around);
      const last = spoken.at(-1);
      if (last?.block === block) {
        last.text += node.data;
      } else {
        spoken.push({ block, text: node.data });
      }
    }
  }
  return spoken.flatMap(({ block, text }) => sentencesOf(text).map((sentence) => ({ block, text: sentence })));
}

/** @param {Element} element */
function isUnspoken(element) {
  const { display, visibility } = getComputedStyle(element);
  const isFolded = element.matches("details:not([open]) > :not(summary)");
  return display === "none" || visibility === "hidden" || isFolded || element.matches(UNSPOKEN);
}

/**
 * @param {HTMLElement} element
 * @returns {HTMLElement}
 */
function blockAround(element) {
  const { parentElement } = element;
  return parentElement && ["inline", "contents"].includes(getComputedStyle(element).display) ? blockAround(parentElement) : element;
}

/** @param {Spoken} spoken */
function isThere({ block }) {
  return block.isConnected && block.checkVisibility();
}

/**
 * @param {HTMLElement} button
 * @param {string} read the selector of what is read
 */
function start(button, read) {
  stop();
  const left = spokenIn(part(document, read));
  reading = { button, left };
  button.dataset.reading = "";
  changes.observe(document.body, { subtree: true, childList: true, attributes: true });
  sayNext(reading);
}

/** @param {Reading} mine */
function sayNext(mine) {
  const next = mine.left.find(isThere);
  if (!next || !voice) {
    stop();
    return;
  }
  mine.left = mine.left.slice(mine.left.indexOf(next) + 1);
  mine.now = next;
  mine.utterance = new SpeechSynthesisUtterance(next.text); // kept, or a browser may drop it before it tells of the end
  Object.assign(mine.utterance, { voice, lang: voice.lang });
  mine.utterance.onend = () => reading === mine && sayNext(mine);
  mine.utterance.onerror = () => reading === mine && stop();
  speechSynthesis.speak(mine.utterance);
}

function stop() {
  if (reading) {
    delete reading.button.dataset.reading;
    reading = null;
    changes.disconnect();
    speechSynthesis.cancel();
  }
}

function offer() {
  voice = dutchVoiceOnDevice(speechSynthesis.getVoices());
  for (const button of buttons) {
    button.hidden = !voice;
  }
  if (!voice) {
    stop();
  }
}

const template = part(document, "[data-read-aloud-button]", HTMLTemplateElement);
const buttons = [...document.querySelectorAll("[data-read-aloud]")].map((place) => {
  const button = /** @type {HTMLElement} */ (part(template.content, "button").cloneNode(true));
  button.hidden = true;
  button.addEventListener("click", () => ("reading" in button.dataset ? stop() : start(button, place.dataset.readAloud ?? "")));
  place.append(button);
  return button;
});
speechSynthesis.addEventListener("voiceschanged", offer);
document.addEventListener("change", stop); // who answers has heard enough
addEventListener("pagehide", stop);
offer();

/**
 * "Lees voor": the browser's own speech reads a part of the page, sentence by sentence. Fetched once the page is there, and
 * only where a browser can speak; a button comes only with a Dutch voice on the device itself.
 */

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

/** What can be seen of a part of the page, a block at a time: a heading, a paragraph, an answer to choose. */
function spokenIn(part) {
  /** @type {Spoken[]} */
  const spoken = [];
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && isUnspoken(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const block = blockAround(node.parentElement);
    if (node instanceof HTMLSelectElement) {
      spoken.push(...[...node.options].map(({ text }) => ({ block: node, text })));
    } else if (node instanceof Text && !node.parentElement.closest("select")) {
      if (spoken.at(-1)?.block === block) {
        spoken.at(-1).text += node.data;
      } else {
        spoken.push({ block, text: node.data });
      }
    }
  }
  return spoken.flatMap(({ block, text }) => sentencesOf(text).map((sentence) => ({ block, text: sentence })));
}

function isUnspoken(element) {
  const { display, visibility } = getComputedStyle(element);
  const isFolded = element.matches("details:not([open]) > :not(summary)");
  return display === "none" || visibility === "hidden" || isFolded || element.matches(UNSPOKEN);
}

function blockAround(element) {
  return ["inline", "contents"].includes(getComputedStyle(element).display) ? blockAround(element.parentElement) : element;
}

function isThere({ block }) {
  return block.isConnected && block.checkVisibility();
}

function start(button) {
  stop();
  const left = spokenIn(document.querySelector(button.parentElement.dataset.readAloud));
  reading = { button, left };
  button.dataset.reading = "";
  changes.observe(document.body, { subtree: true, childList: true, attributes: true });
  sayNext();
}

function sayNext() {
  const mine = reading;
  const next = mine.left.find(isThere);
  if (!next) {
    stop();
    return;
  }
  mine.left = mine.left.slice(mine.left.indexOf(next) + 1);
  mine.now = next;
  mine.utterance = new SpeechSynthesisUtterance(next.text); // kept, or a browser may drop it before it tells of the end
  Object.assign(mine.utterance, { voice, lang: voice.lang });
  mine.utterance.onend = () => reading === mine && sayNext();
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

/** @type {HTMLTemplateElement} */
const template = document.querySelector("[data-read-aloud-button]");
const buttons = [...document.querySelectorAll("[data-read-aloud]")].map((place) => {
  const button = /** @type {HTMLElement} */ (template.content.querySelector("button").cloneNode(true));
  button.hidden = true;
  button.addEventListener("click", () => ("reading" in button.dataset ? stop() : start(button)));
  place.append(button);
  return button;
});
speechSynthesis.addEventListener("voiceschanged", offer);
document.addEventListener("change", stop); // who answers has heard enough
addEventListener("pagehide", stop);
offer();

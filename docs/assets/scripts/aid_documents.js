/** A document on the page: what can be chosen for it, how it looks, and the ways to keep it. Its words come from Python. */

import { drawBlocks } from "./document_blocks.js";
import { offerChoices } from "./document_choices.js";
import { element } from "./elements.js";
import { saveFile } from "./save_file.js";

const BUSY = "Het document wordt gemaakt. Dat doet het rekenprogramma.";
const READY = "Het document staat klaar.";
const FAILED = "Het document kon niet worden gemaakt. Is er verbinding? Probeer het opnieuw. Wat is ingevuld, staat er nog.";
const COPIED = "De tekst is gekopieerd.";
const NOT_COPIED = "Kopiëren lukt hier niet. Kies de tekst zelf en kopieer die.";
/** @type {Record<string, [label: string, type: string]>} */
const FILES = {
  docx: ["Word (.docx)", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  odt: ["OpenDocument (.odt)", "application/vnd.oasis.opendocument.text"],
  ics: ["Zet de dagen in een agenda (.ics)", "text/calendar"],
};

/** @typedef {(choices: Chosen) => Promise<void>} Make */

/**
 * Shows in `place` the document that was `pressed` for, and has it made anew whenever something is chosen. `write` makes one
 * with these choices, and gives null where another was asked for meanwhile. Gives what has it made anew after an answer
 * changed: no document of earlier answers can be kept then.
 * @param {HTMLElement} place
 * @param {HTMLElement} pressed
 * @param {(choices: Chosen) => Promise<MadeDocument | Refusal | null>} write
 */
export function showDocument(place, pressed, write) {
  const status = element("p", { role: "status" }, BUSY);
  place.replaceChildren(status);
  /** @type {ReturnType<typeof draw> | null} */
  let drawn = null;
  /** @type {Chosen} */
  let chosen = {};

  /** @type {Make} */
  async function make(choices) {
    chosen = choices;
    try {
      const made = await write(choices);
      if (made?.error !== undefined) {
        throw new Error(made.error);
      }
      if (made && status.isConnected) {
        status.textContent = "";
        drawn ??= draw(place, pressed, status, made.title, make);
        drawn.renew(made);
      }
    } catch (error) {
      console.warn(error);
      status.textContent = FAILED;
    }
  }

  make(chosen);
  return () => {
    drawn?.empty();
    status.textContent = BUSY;
    make(chosen);
  };
}

/**
 * Draws the frame once; the document itself is drawn anew, and of what can be chosen only what follows from other answers.
 * @param {HTMLElement} place
 * @param {HTMLElement} pressed
 * @param {HTMLElement} status
 * @param {string} title
 * @param {Make} make
 */
function draw(place, pressed, status, title, make) {
  const heading = element("h3", { tabIndex: -1 }, title);
  const fields = element("div", { className: "meenemen-keuzes" });
  const offer = offerChoices(fields, make);
  const buttons = element("p", { className: "knoppen" });
  const page = element("article", { className: "document-blad" });
  place.replaceChildren(heading, fields, buttons, status, page);
  if ([pressed, document.body].includes(/** @type {HTMLElement} */ (document.activeElement))) {
    heading.focus();
  } else {
    status.textContent = READY; // Python may have taken a minute, and somebody is at work elsewhere
  }
  return {
    /** @param {MadeDocument} made */
    renew(made) {
      offer(made.choices);
      buttons.replaceChildren(...ways(made, status));
      page.replaceChildren(
        element("div", { className: "document-eerst" }, ...drawBlocks(made.read_first)),
        element("div", { className: "document-zelf" }, ...drawBlocks(made.body)),
      );
      page.dispatchEvent(new Event("drawn", { bubbles: true }));
    },
    empty() {
      buttons.replaceChildren();
      page.replaceChildren();
    },
  };
}

/**
 * The buttons by which a document is kept.
 * @param {MadeDocument} made
 * @param {HTMLElement} status
 */
function ways({ name, text, files }, status) {
  const kept = Object.entries(FILES).filter(([extension]) => files[extension]);
  return [
    ...kept.flatMap(([extension, [label, type]]) => [
      button(extension === "ics" ? label : `Bewaar voor ${label}`, () => saveFile(`${name}.${extension}`, type, bytesOf(files[extension]))),
      " ",
    ]),
    button("Kopieer de tekst", () =>
      navigator.clipboard?.writeText(text).then(
        () => (status.textContent = COPIED),
        () => (status.textContent = NOT_COPIED),
      ) ?? (status.textContent = NOT_COPIED)),
    " ",
    button("Druk dit af", printDocument),
  ];
}

function printDocument() {
  document.documentElement.dataset.print = "document";
  addEventListener("afterprint", () => delete document.documentElement.dataset.print, { once: true });
  print();
}

/**
 * @param {string} label
 * @param {() => unknown} onclick
 */
function button(label, onclick) {
  const made = element("button", { type: "button", className: "md-button" }, label);
  made.addEventListener("click", onclick);
  return made;
}

/** @param {string} base64 */
function bytesOf(base64) {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

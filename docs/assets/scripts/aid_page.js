/**
 * The page of a decision aid: reads the answers, looks the outcome up in the table that Python made when the site was
 * built, asks Python itself, and draws what it said. It decides nothing: every word about a rule, an outcome or a
 * question comes from Python, through the table, through the answer or through the texts in the page.
 */

import { ownWords, readAnswers, showQuestions } from "./aid_answers.js";
import { chosenDay, heedNewDay, offerKnownDays } from "./aid_day.js";
import { enterByDoor } from "./aid_door.js";
import { offerExamples } from "./aid_example.js";
import { readField } from "./aid_fields.js";
import { keepAnswers } from "./aid_keep.js";
import { foldNeedless } from "./aid_needless.js";
import { drawWhileOpen } from "./aid_on_opening.js";
import { drawNoOutcome, drawOutcome, fieldLink } from "./aid_result.js";
import { drawTrouble, sayWhatStands } from "./aid_runtime.js";
import { Steps } from "./aid_steps.js";
import { isTyped, letTakeBack, showTakeBack } from "./aid_take_back.js";
import { followLinks } from "./aid_to_question.js";
import { remember } from "./aid_undo.js";
import { shownVersion, textsOf } from "./aid_versions.js";
import { ComingTable } from "./coming_table.js";
import { wholeOf } from "./date_parts.js";
import { localDay } from "./dutch_dates.js";
import { element } from "./elements.js";
import { importAgain } from "./import_again.js";
import { fetchNamed } from "./named_file.js";
import { Stalled } from "./or_stalled.js";
import { part } from "./page_parts.js";
import { ALL_GONE } from "./undo_offer.js";

const ANSWERED_BESIDE = '[href="#uitleg"], [data-save-file], [data-open-file], .meenemen button';
const PAUSE = 400; // milliseconds without a key after which what was typed counts
const AS_GOOD_AS_IN = 60; // milliseconds; the browser fetches the table beside this script
const PATIENCE = 250; // milliseconds that an outcome of earlier answers may stay; a Python that runs needs far fewer
const PAPER_WAITS = 5000; // milliseconds that printing waits for what is still being fetched: a line may stand still
const NO_DAY = "Voor deze dag is er geen uitkomst. Kies een andere dag: ";
const NO_SUCH_DAY = "De dag is niet goed ingevuld, dus er is geen uitkomst: ";
const WAIT = "De uitkomst volgt zodra het rekenprogramma klaar is.";
const NOT_NOW = "Er is nu geen uitkomst. Gebruik de checklist onderaan.";
const NOT_ACCEPTED = "Het rekenprogramma kan met deze antwoorden niet verder. Laad de pagina opnieuw, of gebruik de checklist onderaan.";

/** @typedef {import("./aid_answers.js").ReadAnswers & { day: string }} Asked */

/** @type {AidForm | null} */
const form = document.querySelector("form[data-aid]");
if (form) {
  const table = new ComingTable(form.dataset.answerTable);
  // A table that is as good as in is waited for: all is then drawn at once, and each drawing takes a slow phone long.
  const soon = new Promise((resolve) => setTimeout(resolve, AS_GOOD_AS_IN));
  Promise.race([table.fetched.catch(() => null), soon]).then(() => start(form, table));
}

/**
 * @param {AidForm} form
 * @param {ComingTable} table
 */
function start(form, table) {
  const state = part(form, "[data-runtime-state]");
  const outcome = part(form, "[data-outcome]");
  const details = part(form, "[data-details]");
  const empty = outcome.textContent.trim();

  const python = { runs: false, failed: false };
  /** @type {ReturnType<typeof import("./aid_beside.js").standBeside> | null} */
  let beside = null; // what its script gives, once that is in
  /** @type {HTMLElement | null} */
  let wanted = null; // what was pressed before that
  /** @type {Asked | null} */
  let latest = null; // what is asked now; nothing where no outcome can be
  let late = 0;
  let typed = 0;
  /** @type {string[] | null} */
  let openLast = null; // the questions that were open by the last answer

  const steps = new Steps(
    form,
    () => {
      const { day, known } = chosenDay(form);
      const { answers } = readAnswers(form, day);
      return { known, answers, open: (known ? table.now?.answer(answers, day)?.ask_next : null) ?? openLast };
    },
    (answers) => table.now?.asked(answers, chosenDay(form).day ?? "")?.tellsMore ?? null,
  );

  /** @type {import("./aid_details.js").Shown | null} */
  let shown = null; // the outcome that stands, and what its reasons are drawn from
  /** @type {NodeListOf<HTMLDetailsElement>} */
  const folds = document.querySelectorAll("[data-on-opening]");
  const drawOpened = drawWhileOpen(folds, () => {
    const { day, known } = chosenDay(form);
    return { tableCome: () => table.come(), answers: readAnswers(form, day).answers, day: known ? day : null, result: beside && shown ? shown.result : null, texts: textsOf(shownVersion(form)) };
  });

  function answer() {
    showQuestions(form);
    showTakeBack(form);
    const { day, known } = chosenDay(form);
    const { answers, refused } = readAnswers(form, day);
    latest = null;
    clearTimeout(late);
    clearTimeout(typed);
    if (!known) {
      clear([day === null ? NO_SUCH_DAY : NO_DAY, fieldLink(part(form, "[data-day]", HTMLInputElement))], refused);
      return;
    }
    if (Object.keys(answers).length === 0) {
      clear([empty], refused);
      return;
    }
    const asked = { day, answers, refused };
    latest = asked;
    // Where no outcome stands yet, waiting spares nobody a flicker.
    if (python.runs && outcome.dataset.engine) {
      steps.update(); // the next question waits for nobody
      late = setTimeout(() => answerFromTable(asked), PATIENCE);
    } else {
      answerFromTable(asked);
    }
    askPython(asked);
  }

  /** @param {Asked} asked */
  async function askPython(asked) {
    const result = await beside?.ask(asked);
    if (result && asked === latest) {
      clearTimeout(late);
      show(result, asked, "pyodide");
    }
  }

  /**
   * The whole answer at once; Python works it out once more.
   * @param {Asked} asked
   */
  function answerFromTable(asked) {
    const result = table.now?.answer(asked.answers, asked.day);
    if (result) {
      show(result, asked, "tabel");
    } else {
      clear([python.failed ? NOT_NOW : element("span", { className: "uitkomst-wacht" }, WAIT)], asked.refused);
    }
  }

  /**
   * @param {Result | Refusal} result
   * @param {Asked} asked
   * @param {"tabel" | "pyodide"} engine
   */
  function show(result, { answers, refused }, engine) {
    if (result.error !== undefined) {
      console.error(result.error); // its words are for who wrote the form, not for a visitor
      clear([NOT_ACCEPTED], refused);
      return;
    }
    const unknown = new Set(Object.keys(answers).filter((fact) => answers[fact] === form.dataset.unknownAnswer));
    const version = shownVersion(form);
    const words = textsOf(version);
    outcome.dataset.engine = engine;
    openLast = result.ask_next;
    shown = { result, version: version.dataset.first, texts: words, answers, unknown, ownWords: ownWords(form) };
    foldNeedless(form, answers, openLast);
    drawOutcome(outcome, result, words, { unknown, refused });
    beside?.showReasons(shown);
    sayWhatStands(state, true);
    steps.update({ known: true, answers, open: openLast });
    drawOpened();
    steps.showWayOn(answers);
    form.dispatchEvent(new CustomEvent("outcome", { detail: { result, texts: words } })); // for a site around this page
  }

  /**
   * @param {(Node | string)[]} message
   * @param {HTMLInputElement[]} refused
   */
  function clear(message, refused) {
    drawNoOutcome(outcome, message, refused);
    details.hidden = true;
    details.replaceChildren();
    sayWhatStands(state, false);
    beside?.showReasons(null);
    foldNeedless(form, {}, null);
    shown = null;
    steps.update();
    drawOpened();
    form.dispatchEvent(new CustomEvent("outcome"));
  }

  async function waitForTable() {
    await table.fetched.catch(console.error); // without it Python alone will answer
    if (!form.contains(document.activeElement)) {
      steps.startOver(); // nobody began yet
    }
    answer(); // what was filled in meanwhile, or kept
  }

  /** Where no outcome stands: one of a table that came meanwhile, or else what can be said of that now. */
  function lookAgain() {
    if (latest && !outcome.dataset.outcome) {
      answerFromTable(latest);
    }
  }

  function retry() {
    python.failed = false;
    lookAgain();
    table.come().then(lookAgain, console.error);
  }

  function fail() {
    python.failed = true;
    lookAgain();
  }

  /** What comes last: on a slow line the outcome of the table stands long before. */
  async function fetchBeside() {
    try {
      const [script, content] = await Promise.all([
        importAgain(new URL("aid_beside.js", import.meta.url).href),
        fetchNamed(form.dataset.reasons),
      ]);
      const { standBeside } = /** @type {typeof import("./aid_beside.js")} */ (script);
      const page = {
        table,
        titleOf: (/** @type {string} */ id) => textsOf(shownVersion(form)).outcomes[id]?.title,
        remember,
        restart: () => steps.restart(),
        hasOutcome: () => Boolean(outcome.dataset.outcome),
        python,
        fail,
        retry,
      };
      beside = standBeside(form, page, /** @type {ReasonsFile} */ (content));
    } catch (error) {
      console.error(error);
      fail();
      const again = () => {
        retry();
        tried = fetchBeside();
      };
      drawTrouble(state, error instanceof Stalled ? "stalled" : "download-failed", Boolean(outcome.dataset.outcome), again, false);
      return;
    }
    if (latest) {
      answerFromTable(latest); // with its reasons now
      askPython(latest);
    }
    wanted?.click();
    wanted = null;
  }

  /** With the words of the law unfolded, and the reasons in where they can be had in time. */
  async function print() {
    const whole = tried.then(() => beside?.unfoldLawWords()).catch(console.error);
    await Promise.race([whole, new Promise((resolve) => setTimeout(resolve, PAPER_WAITS))]);
    window.print();
  }

  function wipe() {
    const offerUndo = remember(form, ALL_GONE);
    setTimeout(() => {
      answer();
      steps.restart();
      [...form.querySelectorAll("input, select, [data-other-day]")].find((field) => field.getClientRects().length > 0)?.focus();
      offerUndo({ focus: true });
    });
  }

  /**
   * Answers while somebody types, once they pause at something that can be read.
   * @param {Event} event
   */
  function answerTyped({ target }) {
    const field = target instanceof Element && wholeOf(target);
    clearTimeout(typed);
    if (field && isTyped(field)) {
      typed = setTimeout(() => readField(field, localDay()).refused || answer(), PAUSE);
    }
  }

  followLinks(form);
  letTakeBack(form);
  form.addEventListener("input", answerTyped);
  form.addEventListener("change", answer);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", wipe);
  part(form, "[data-print]").addEventListener("click", print);
  document.addEventListener("click", ({ target }) => (wanted = !beside && target instanceof Element ? target.closest(ANSWERED_BESIDE) : null));
  const whole = part(form, "[data-whole-outcome]");
  whole.addEventListener("click", () => whole.setAttribute("aria-expanded", String(whole.getAttribute("aria-expanded") === "false")));

  offerExamples(form);
  offerKnownDays(form);
  heedNewDay(form);
  keepAnswers(form);
  enterByDoor(form);
  answer();
  let tried = (table.now ? Promise.resolve() : waitForTable()).then(fetchBeside);
  form.dataset.running = "";
}

/** Draws all that an answer holds, below the questions. */

import { renew } from "./aid_renew.js";
import { inSentence, questionLink, visible, why, worded } from "./aid_words.js";
import { sayDate } from "./dutch_dates.js";
import { sayNumber } from "./dutch_numbers.js";
import { element } from "./elements.js";
import { lawWords, unfoldAgain } from "./law_words.js";

/** @typedef {{ answers: Answers, unknown: Set<string>, ownWords: { question: string, words: string }[] }} Given */
/** @typedef {Given & { result: Result, version: string, texts: Texts }} Shown what stands, and the first day of the version that it is of */
/** @typedef {Texts & ReasonWords} Words */

const DAY = /^\d{4}-\d\d-\d\d$/;
const SHOWN_OPEN = new Set(["niet-voldaan", "beoordelen"]);
const ONLY_IF_TRUE =
  "De kleinste verandering waarmee alles in orde kan komen. Verander een antwoord alleen als het echt anders is geworden. Waar mensen oordelen, is dat na hun oordeel.";

/**
 * Everything else the answer holds, with the reasons in the visitor's own words. The parts come in the order of their
 * headings, which is Python's.
 * @param {HTMLElement} place
 * @param {Shown} shown
 * @param {ReasonWords} words
 */
export function drawDetails(place, { result, texts: ofPage, ...given }, words) {
  const texts = { ...ofPage, ...words };
  const { title, explanation } = worded(result, texts);
  const drawn = parts(result, texts, given);
  const headings = /** @type {[ResultPart, string][]} */ (Object.entries(texts.headings));
  place.hidden = false;
  renew(place, {
    title: [element("h2", { id: "uitleg", tabIndex: -1 }, `Uitleg: ${inSentence(title)}`)],
    explanation: [element("p", {}, explanation)],
    ...Object.fromEntries(headings.map(([name, heading]) => [name, drawn[name](heading)])),
    dates: [element("p", { className: "bron" }, `Peildatum ${sayDate(result.peildatum)}, regels van ${result.rules_version}.`)],
  });
  unfoldAgain(place);
}

/**
 * How each part is drawn below its heading, by the name that Python gives it.
 * @param {Result} result
 * @param {Words} texts
 * @param {Given} given
 * @returns {Record<ResultPart, (heading: string) => HTMLElement[]>}
 */
function parts(result, texts, { answers, unknown, ownWords }) {
  /** @param {string} fact */
  const given = (fact) => [questionLink(fact, texts), " ", element("strong", {}, label(fact, answers[fact], texts))];
  /** @param {string[]} items */
  const lines = (items) => items.map((item) => [item]);
  return {
    because: (heading) => list(heading, result.because.map(given), "Deze antwoorden gaven de doorslag. Samen zijn ze genoeg."),
    nearest_all_clear: (heading) => allClear(heading, result, texts),
    findings: (heading) => findings(heading, result, texts),
    next_steps: (heading) => list(heading, lines(texts.steps[result.outcome])),
    ask_next: (heading) => openQuestions(heading, result, texts, unknown),
    nearest_change: (heading) => change(heading, result, texts),
    own_words: (heading) => list(heading, ownWords.map(({ question, words }) => [element("strong", {}, question), " ", words])),
    warnings: (heading) => list(heading, lines(result.warnings)),
    depends_on_reading: (heading) => list(heading, result.depends_on_reading.map((id) => reading(id, texts)), texts.reading_intro),
    rulings: (heading) => list(heading, result.rulings.map((id) => ruling(texts.rulings[id])), texts.ruling_intro),
    not_considered: (heading) => list(heading, lines(result.not_considered)),
    sources: (heading) => lawBehind(heading, result, texts),
  };
}

/**
 * @param {string} heading
 * @param {Result} result
 * @param {Words} texts
 */
function findings(heading, result, texts) {
  const groups = Object.entries(result.settled ? texts.statuses_when_settled : texts.statuses).flatMap(([status, words]) => {
    const found = result.findings.filter((finding) => finding.status === status);
    if (found.length === 0) {
      return [];
    }
    const items = found.map((finding) =>
      element(
        "li",
        {},
        `${finding.text} `,
        element("a", { className: "niveau", href: `../../${finding.sentence.replace("#", "/#")}` }, `${finding.level}, regel ${finding.rule}`),
        ...lawWords(finding.rule, result.peildatum, texts.law_words),
      ),
    );
    const group = element(
      "details",
      { className: `bevindingen ${status}`, open: SHOWN_OPEN.has(status) },
      element("summary", {}, `${capital(words)} (${found.length})`),
      element("ul", {}, ...items),
    );
    return [group];
  });
  return [element("h3", {}, heading), ...groups];
}

/**
 * The questions that can still change the outcome: those not answered, and those answered with "weet ik niet".
 * @param {string} heading
 * @param {Result} result
 * @param {Words} texts
 * @param {Set<string>} unknown
 */
function openQuestions(heading, result, texts, unknown) {
  const open = visible(result.ask_next, texts);
  const asked = open.filter((fact) => !unknown.has(fact)).map((fact) => [questionLink(fact, texts)]);
  const notKnown = open.filter((fact) => unknown.has(fact)).map((fact) => [questionLink(fact, texts), ` ${why(fact, texts)}`]);
  return [...list(heading, asked), ...list(`Wat weet ${texts.you} nog niet?`, notKnown, texts.find_out)];
}

/**
 * What must at least change for an all-clear: not said where one is there already or may still come.
 * @param {string} heading
 * @param {Result} result
 * @param {Words} texts
 */
function allClear(heading, { nearest_all_clear: moves, caution }, texts) {
  return list(heading, inWords(moves, texts), `${ONLY_IF_TRUE} ${becomes(moves, caution, texts)}`);
}

/**
 * @param {string} heading
 * @param {Result} result
 * @param {Words} texts
 */
function change(heading, result, texts) {
  const moves = result.settled && result.nearest_all_clear.length === 0 ? result.nearest_change : [];
  return list(heading, inWords(moves, texts), `De kleinste verandering. ${becomes(moves, result.caution, texts)}`);
}

/**
 * @param {Change[]} moves
 * @param {Words} texts
 */
function inWords(moves, texts) {
  return moves.map(({ fact, to }) => [questionLink(fact, texts), " ", element("strong", {}, label(fact, to, texts))]);
}

/**
 * @param {Change[]} moves
 * @param {string} caution
 * @param {Words} texts
 */
function becomes([move], caution, texts) {
  return move ? `De uitkomst is dan: “${worded({ outcome: move.outcome, caution }, texts).title}”.` : "";
}

/**
 * The law and the guidance that the findings rest on, with the register for their dates.
 * @param {string} heading
 * @param {Result} result
 * @param {Words} texts
 */
function lawBehind(heading, result, texts) {
  const used = new Set(result.findings.filter(({ status }) => status !== "niet-van-toepassing").flatMap(({ sources }) => sources));
  const links = [...used].map((source) => [element("a", { href: `../../bronnen/#${source}` }, texts.sources[source])]);
  return list(heading, links);
}

/**
 * The question on which readings part, with where both are told.
 * @param {string} id
 * @param {Words} texts
 */
function reading(id, texts) {
  return [element("a", { href: `../../bronnen/wat-wij-niet-weten/#${id}` }, texts.readings[id])];
}

/**
 * What a court decided in a like case, what is not the same, and the ruling itself.
 * @param {Ruling} ruling
 */
function ruling({ name, page, ecli, address, decided, differs }) {
  return [
    element("a", { href: `../../wet/rechtspraak/#${page}` }, name),
    `: ${decided} ${differs} `,
    element("a", { href: address }, ecli),
  ];
}

/**
 * A value in words: its name, where it has one, or else the number or the date itself.
 * @param {string} fact
 * @param {Value} value
 * @param {Words} texts
 */
function label(fact, value, texts) {
  const name = texts.questions[fact].names[value] ?? texts.labels[fact][value];
  if (typeof value === "number") {
    return name ?? sayNumber(value);
  }
  return name ?? (DAY.test(value) ? sayDate(value) : value);
}

/**
 * @param {string} title
 * @param {(Node | string)[][]} items
 * @param {string} [intro]
 */
function list(title, items, intro) {
  if (items.length === 0) {
    return [];
  }
  return [
    element("h3", {}, title),
    ...(intro ? [element("p", {}, intro)] : []),
    element("ul", {}, ...items.map((item) => element("li", {}, ...item))),
  ];
}

/** @param {string} text */
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

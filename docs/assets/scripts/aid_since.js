/** What became of the outcome that a file was saved with: the same, or another, and what makes the difference. */

import { sayDate } from "./dutch_dates.js";
import { element } from "./elements.js";
import { statusesOf } from "./saved_case.js";

const SAME = " De uitkomst is dezelfde als toen.";
const GONE = "een uitkomst die hier niet meer bestaat";
const CHANGED = "Het bestand is van deze zelfde uitgave. Misschien is het daarna veranderd.";
const NOT_ALL = "Niet elk antwoord uit het bestand past hier. Ook dat kan het verschil maken.";
const NOT_TOLD = "Welke regel het verschil maakt, staat niet in het bestand.";
const FINDINGS = "Bij deze regels staat nu iets anders dan toen:";
const NO_FINDING = "Bij elke regel staat hetzelfde als toen. Wat eruit volgt, is wel anders.";

/**
 * What there is to say, as text and elements; nothing where the file does not tell its outcome, or this edition gives none.
 * file: as readCase gives it; table: the AnswerTable; now: the edition, the answers and the day; titleOf: the title of an
 * outcome by its id; complete: whether all of the file found a place.
 * @param {import("./saved_case.js").FoundCase} file
 * @param {import("./aid_table.js").AnswerTable} table
 * @param {{ edition: string | undefined, answers: Answers, day: string | null, titleOf: (id: string) => string | undefined, complete: boolean }} now
 * @returns {(string | HTMLElement)[]}
 */
export function sinceThen(file, table, { edition, answers, day, titleOf, complete }) {
  const { outcome, findings } = file.told;
  if (!outcome || !day) {
    return [];
  }
  const result = table.answer(answers, day);
  if (!result) {
    return [];
  }
  if (result.outcome === outcome) {
    return file.edition === edition ? [] : [SAME];
  }
  const story = paragraph(`Toen was de uitkomst: ${quoted(titleOf(outcome))}. Nu is die: ${quoted(titleOf(result.outcome))}. `);
  const before = file.day || file.saved;
  if (before && before !== day && table.answer(answers, before)?.outcome === outcome) {
    story.append(`Dat komt door de dag. Toen ging het over ${sayDate(before)}, nu over ${sayDate(day)}.`);
    return [story];
  }
  if (!complete) {
    story.append(`${NOT_ALL} `);
  } else if (file.edition === edition) {
    story.append(CHANGED);
    return [story];
  }
  return [story, ...differing(result, findings)];
}

/**
 * @param {Result} result
 * @param {Record<string, unknown>} before
 */
function differing(result, before) {
  if (Object.keys(before).length === 0) {
    return [paragraph(NOT_TOLD)];
  }
  const now = statusesOf(result);
  const other = result.findings.filter(({ rule }) => now[rule] !== before[rule]);
  if (other.length === 0) {
    return [paragraph(NO_FINDING)];
  }
  return [paragraph(FINDINGS), element("ul", {}, ...other.map(({ rule, text }) => element("li", {}, `${text} (regel ${rule})`)))];
}

/** @param {string | undefined} title */
function quoted(title) {
  return title ? `“${title}”` : GONE;
}

/** @param {string} text */
function paragraph(text) {
  return element("p", {}, text);
}

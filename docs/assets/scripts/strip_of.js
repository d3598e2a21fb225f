/**
 * At which number or day the outcome turns while the other answers stay: decision_aids/answers/strip.py, looked up in the
 * table of the aid and said in the same words.
 */

import { dayOf, tickOf, valueOf } from "./aid_scales.js";
import { sayDate } from "./dutch_dates.js";
import { sayNumber } from "./dutch_numbers.js";

/** @typedef {import("./aid_table.js").AnswerTable} AnswerTable */
/** @typedef {import("./aid_case.js").Case} Case */
/** @typedef {{ first: Value, last: Value, outcome: string, caution: string }} Stretch */
/** @typedef {{ fact: Scale, others: Answers, first: number, last: number, turns: number[] }} WholeScale */

/**
 * The whole scale of a fact in stretches `{ first, last, outcome, caution }`, from low to high; null where only Python can
 * tell. `table`: an AnswerTable; what `answers` says of the fact itself does not count.
 * @param {AnswerTable} table
 * @param {string} fact
 * @param {Answers} answers
 * @param {string} day
 * @returns {Stretch[] | null}
 */
export function stripOf(table, fact, answers, day) {
  const scale = scaleOf(table, fact, answers, day);
  if (!scale) {
    return null;
  }
  const starts = new Set([scale.first, ...scale.turns.filter((tick) => scale.first < tick && tick <= scale.last)]);
  const ticks = [...starts].sort((one, other) => one - other);
  const told = ticks.flatMap((tick) => said(table, scale, tick, day) ?? []);
  if (told.length < ticks.length) {
    return null;
  }
  const turning = told.filter((now, place) => place === 0 || told[place - 1].outcome !== now.outcome || told[place - 1].caution !== now.caution);
  return turning.map(({ tick, outcome, caution }, place) => {
    const stop = turning[place + 1]?.tick ?? scale.last + 1;
    return { first: valueOf(scale.fact, tick, day), last: valueOf(scale.fact, stop - 1, day), outcome, caution };
  });
}

/**
 * For each stretch its values as a Dutch reader writes them; `names`: numbers with a name of their own.
 * @param {Stretch[]} stretches
 * @param {{ number: boolean, units: (string | undefined)[], names: Record<string, string> }} scale
 */
export function inWords(stretches, { number, units, names }) {
  /** @param {Value} value */
  const say = (value, own = units) => names[value] ?? (typeof value === "number" ? sayNumber(value, ...own) : sayDate(value));
  if (stretches.length === 1) {
    return [number ? "Bij elk aantal" : "Op elke dag"];
  }
  return stretches.map(({ first, last }, place) => {
    if (first === last) {
      return say(first);
    }
    if (place === 0) {
      return `Tot en met ${say(last)}`;
    }
    if (place < stretches.length - 1) {
      return `Van ${say(first, [])} tot en met ${say(last)}`;
    }
    return number && !Number.isInteger(first) ? `Meer dan ${say(stretches[place - 1].last)}` : `Vanaf ${say(first)}`;
  });
}

/**
 * @param {AnswerTable} table
 * @param {WholeScale} scale
 * @param {number} tick
 * @param {string} day
 */
function said(table, { fact, others }, tick, day) {
  const asked = table.asked({ ...others, [fact.id]: valueOf(fact, tick, day) }, day);
  return asked && { tick, outcome: asked.outcome, caution: asked.caution };
}

/**
 * The ticks from first to last that can be given, those at which something else may be said, and the other answers.
 * @param {AnswerTable} table
 * @param {string} id
 * @param {Answers} answers
 * @param {string} day
 * @returns {WholeScale | null}
 */
function scaleOf(table, id, answers, day) {
  const others = without(answers, id);
  const asked = table.asked(others, day);
  if (!asked) {
    return null;
  }
  const substitute = asked.substitutes.find((each) => each.id === id);
  if (substitute) {
    return { fact: substitute, others: without(others, substitute.replaces), ...datesOf(substitute, asked.data.period, day) };
  }
  const fact = asked.facts.find((each) => each.id === id);
  return fact ? { fact, others, first: 0, last: fact.size - 1, turns: turnsOf(fact, asked) } : null;
}

/**
 * A date in place of a choice turns where another choice follows, and is never later than the day asked about.
 * @param {import("./aid_case.js").Substitute} substitute
 * @param {Period} period
 * @param {string} day
 */
function datesOf(substitute, period, day) {
  const last = tickOf(substitute, day);
  const runs = substitute.runs().findLast(({ day: from }) => from <= dayOf(day) - dayOf(period.first))?.runs ?? [];
  return { first: 0, last, turns: runs.filter(([before]) => before >= 0).map(([before]) => last - before) };
}

/**
 * The first tick of each block; of a fact that is compared all ticks near a bound or near the tick of another.
 * @param {import("./aid_case.js").Fact} fact
 * @param {Case} asked
 */
function turnsOf(fact, { data, facts, given }) {
  const group = data.compared.find((each) => each.facts.includes(fact.id));
  if (!group) {
    return (fact.blocks ?? []).map(({ first }) => first);
  }
  const near = [...given].filter(([level]) => group.facts.includes(facts[level].id)).map(([, { tick }]) => tick);
  const reach = group.facts.length - 1;
  const steps = Array.from({ length: 2 * reach + 1 }, (_, place) => place - reach);
  return [...group.bounds, ...near, ...near.map((tick) => tick + 1)].flatMap((edge) => steps.map((step) => edge + step));
}

/**
 * @param {Answers} answers
 * @param {string} name
 * @returns {Answers}
 */
function without(answers, name) {
  return Object.fromEntries(Object.entries(answers).filter(([each]) => each !== name));
}

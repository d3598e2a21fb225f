/**
 * Reads the answer of an aid from the table that Python made of its rules when the site was built. It decides nothing:
 * it follows the answers through the table, says what every way on from there has in common, and which of the answers
 * lead there or elsewhere.
 */

import { Case, TELL_NONE } from "./aid_case.js";
import { Diagrams } from "./aid_diagrams.js";
import { dayOf, inBlocks, rowsOf, summed, tickOf, valueOf } from "./aid_scales.js";

/** @typedef {import("./aid_case.js").Given} Given */
/** @typedef {[before: number, tick: number]} Run */

export class AnswerTable {
  /**
   * data: the table as build_tools/browser_python/answer_tables.py writes it.
   * @param {AnswerTableFile} data
   */
  constructor(data) {
    this.versions = data.versions.map((version) => ({ ...version.period, read: once(() => new Version({ ...data, ...version })) }));
    /** @type {{ asked: string, result: Result | null }} */
    this.last = { asked: "", result: null };
  }

  /**
   * Adds what tells the reasons, made from their part of each version; until then an answer has none.
   * @param {ReasonsFile} reasons
   * @param {(reasons: TableReasons) => import("./aid_case.js").Tell} tellFrom
   */
  addReasons(reasons, tellFrom) {
    for (const { first, read } of this.versions) {
      read().tell = tellFrom(reasons[first].table);
    }
    this.last = { asked: "", result: null };
  }

  /**
   * What Python would say too of these answers on this day ("JJJJ-MM-DD"), as in CONTRACT.md; the questions still to ask
   * come in the order of the page. Null where only Python can tell: a fact that the table does not have, a value that is
   * not allowed, a day for which the rules are not known.
   * @param {Answers} answers
   * @param {string} day
   */
  answer(answers, day) {
    const asked = JSON.stringify([answers, day]);
    if (this.last.asked !== asked) {
      this.last = { asked, result: this.asked(answers, day)?.result ?? null };
    }
    return this.last.result;
  }

  /**
   * These answers put to the table, for who wants to know one thing of it; null where only Python can tell.
   * @param {Answers} answers
   * @param {string} day
   */
  asked(answers, day) {
    return this.versions.find(({ first, last }) => first <= day && day <= last)?.read().asked(answers, day) ?? null;
  }

  /**
   * The answers with each date that stands in for a choice as that choice, which is all that the rules need of it; what
   * has no place in the table is left out. Nothing where the rules of the day are not known.
   * @param {Answers} answers
   * @param {string} day
   * @returns {Answers}
   */
  withoutDatesOfPersons(answers, day) {
    const version = this.versions.find(({ first, last }) => first <= day && day <= last);
    return version ? version.read().withChoices(answers, day) : {};
  }

  /**
   * Of things written beside the table, `{ nodes, things }` with a `when` each, those that certainly hold of these answers
   * on this day; none where only Python can tell.
   * @template {When} Thing
   * @param {Beside<Thing>} beside
   * @param {Answers} answers
   * @param {string} day
   */
  holding(beside, answers, day) {
    const asked = this.asked(answers, day);
    beside.diagrams ??= new Diagrams(beside.nodes);
    return asked ? asked.holding(beside.things, beside.diagrams) : [];
  }
}

/** The table of one version of an aid: its facts, rules and words during one period of the law. */
class Version {
  /** @param {TableHead & TableVersion} data */
  constructor(data) {
    this.data = data;
    this.diagrams = new Diagrams(data.nodes);
    this.facts = data.facts.map((fact) => ({ ...fact, blocks: fact.starts && inBlocks(summed(fact.starts), fact.size) }));
    this.substitutes = data.substitutes.map((substitute) => ({ ...substitute, runs: once(() => runsOf(substitute.runs)) }));
    this.tell = TELL_NONE;
    this.levels = new Map(data.facts.map(({ id }, level) => [id, level]));
  }

  /**
   * The question put to the table; null where an answer has no place in it.
   * @param {Answers} answers
   * @param {string} day
   */
  asked(answers, day) {
    const given = this.given(answers, day);
    return given && new Case({ ...this, given, day });
  }

  /**
   * For each level that is answered the tick of the answer; null where one has no place in the table.
   * @param {Answers} answers
   * @param {string} day
   */
  given(answers, day) {
    /** @type {Given} */
    const given = new Map();
    for (const [id, value] of Object.entries(answers)) {
      if (value !== this.data.unknown_answer) {
        const { level, tick } = this.placed(id, value, day);
        if (!(tick >= 0 && tick < this.facts[level].size && Number.isInteger(tick)) || given.has(level)) {
          return null;
        }
        given.set(level, { id, tick });
      }
    }
    return given;
  }

  /**
   * @param {Answers} answers
   * @param {string} day
   */
  withChoices(answers, day) {
    const standIns = new Set(this.substitutes.map(({ id }) => id));
    /** @type {Answers} */
    const choices = {};
    for (const [id, value] of Object.entries(answers)) {
      if (!standIns.has(id)) {
        choices[id] = value;
      } else if (value !== this.data.unknown_answer) {
        const { level, tick } = this.placed(id, value, day);
        if (tick >= 0) {
          choices[this.facts[level].id] = valueOf(this.facts[level], tick, day);
        }
      }
    }
    return choices;
  }

  /**
   * The level that an answer is about, -1 for no fact of the table, and its tick; a date in place of a choice becomes that choice.
   * @param {string} id
   * @param {Value} value
   * @param {string} day
   */
  placed(id, value, day) {
    const substitute = this.substitutes.find((each) => each.id === id);
    if (!substitute) {
      const level = this.levelOf(id);
      const read = this.data.dated[id]?.find(([of, first, last]) => of === value && first <= day && day <= last);
      return { level, tick: level < 0 ? NaN : tickOf(this.facts[level], read ? read[3] : value, day) };
    }
    const number = dayOf(day) - dayOf(this.data.period.first);
    const runs = substitute.runs().findLast(({ day: from }) => from <= number)?.runs ?? [];
    const asked = tickOf(substitute, day);
    const given = tickOf(substitute, value);
    const run = runs.findLast(([before]) => before < 0 || asked - before <= given);
    return { level: this.levelOf(substitute.replaces), tick: run && given >= 0 && given <= asked ? run[1] : NaN };
  }

  /** @param {string} id */
  levelOf(id) {
    return this.levels.get(id) ?? -1;
  }
}

/**
 * @template {object} Made
 * @param {() => Made} make
 */
function once(make) {
  /** @type {Made | null} */
  let made = null;
  return () => (made ??= make());
}

/**
 * From which day on, counted from the first, which runs of dates exist: how long before the day asked about, and the tick.
 * @param {TableRuns} runs
 */
function runsOf({ days, counts, before, ticks }) {
  const [starts, choices] = [before, ticks].map((numbers) => rowsOf(counts, numbers));
  return summed(days).map((day, place) => ({ day, runs: starts[place].map((start, run) => /** @type {Run} */ ([start, choices[place][run]])) }));
}

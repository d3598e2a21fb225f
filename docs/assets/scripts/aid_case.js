/** One question put to the table of an aid, and all that can be said of it: decision_aids/answers/case.py, looked up. */

import { because, nearest } from "./aid_reasons.js";
import { asBlocks, blockOf, ticksAround, valueOf } from "./aid_scales.js";

/** @typedef {import("./aid_diagrams.js").Known} Known */
/** @typedef {import("./aid_reasons.js").Move} Move */
/** @typedef {import("./aid_scales.js").Block} Block */
/** @typedef {TableFact & { blocks?: Block[] }} Fact */
/** @typedef {Scale & { replaces: string, runs: () => { day: number, runs: import("./aid_table.js").Run[] }[] }} Substitute */
/** @typedef {Map<number, { id: string, tick: number }>} Given by level the tick, and the id it was given by */
/** @typedef {import("./aid_diagrams.js").Diagrams} Diagrams */
/** @typedef {{ data: TableHead & TableVersion, diagrams: Diagrams, facts: Fact[], substitutes: Substitute[] }} ReadVersion its facts by level */
/** @typedef {ReadVersion & { given: Given, day: string }} Question */

export class Case {
  /** @param {Question} question */
  constructor({ data, diagrams, facts, substitutes, given, day }) {
    this.data = data;
    this.diagrams = diagrams;
    this.facts = facts;
    this.substitutes = substitutes;
    this.given = given;
    this.day = day;
    this.blocks = this.blocksAround();
    /** @type {Known} */
    this.known = new Map([...given].map(([level, { tick }]) => [level, blockOf(this.blocks[level], tick)]));
    for (const id of data.never_unless_given) {
      const level = facts.findIndex((fact) => fact.id === id);
      this.known.set(level, this.known.get(level) ?? this.blocks[level].length - 1);
    }
    this.outcome = String(diagrams.only(data.outcome, this.known) ?? data.undecided);
  }

  /** @returns {Result} */
  get result() {
    const { data, diagrams, known, day, outcome } = this;
    return {
      aid: data.aid,
      peildatum: day,
      rules_version: data.rules_version,
      rules_period: data.period,
      outcome,
      settled: outcome !== data.undecided,
      because: because(diagrams, data.outcome, known, this.asAsked(this.given.keys())).map((level) => this.idOf(level)),
      findings: this.findings,
      ask_next: this.asAsked(diagrams.support(data.outcome, known)).map((level) => this.facts[level].id),
      nearest_change: this.nearestChange,
      nearest_all_clear: this.nearestAllClear,
      depends_on_reading: this.holding(data.contested).map(({ reading }) => reading),
      rulings: this.holding(data.alike).map(({ ruling }) => ruling),
      not_considered: data.not_considered,
      warnings: this.holdingToday(data.warnings)
        .filter(({ not_beside }) => !not_beside.includes(outcome))
        .map(({ text }) => text),
      caution: this.caution,
    };
  }

  /** What the outcome rests on and must be checked; empty where there is no such thing. */
  get caution() {
    return this.holdingToday(this.data.cautions)[0]?.about ?? "";
  }

  get findings() {
    const used = this.holding(this.data.sourced);
    return this.data.findings
      .filter(({ scope }) => this.diagrams.can(scope, this.known, true))
      .map(({ statuses, texts, rule, level, sentence, sources }) => {
        const status = String(this.diagrams.only(statuses, this.known) ?? this.data.unknown_status);
        const further = used.filter(({ rules }) => rules.includes(rule)).flatMap((each) => each.sources);
        return { rule, level, status, text: texts[status], sentence, sources: [...sources, ...further] };
      });
  }

  /** First the fewest answers, then the fewest that are fixed, then an all-clear, then what changes most easily. */
  get nearestChange() {
    const others = Object.entries(this.data.outcomes).filter(([id]) => id !== this.outcome);
    const way = this.nearest({
      wanted: Object.fromEntries(others.map(([id, affirms]) => [id, [0, 0, Number(!affirms), 0]])),
      costOf: (level, block) => [1, this.fixed(level), 0, this.weight(level, block)],
      certain: true,
    });
    return way ? this.moved(way.moves, way.outcome) : [];
  }

  /** First the fewest answers that are fixed, then the fewest, then what changes most easily. */
  get nearestAllClear() {
    const affirming = Object.keys(this.data.outcomes).filter((id) => this.data.outcomes[id]);
    const way = this.nearest({
      wanted: Object.fromEntries(affirming.map((id) => [id, [0, 0, 0]])),
      costOf: (level, block) => [this.fixed(level), 1, this.weight(level, block)],
      certain: false,
    });
    return way ? this.moved(way.moves, String(this.diagrams.only(this.data.outcome, new Map([...this.known, ...way.moves])) ?? this.data.undecided)) : [];
  }

  /** @param {Omit<import("./aid_reasons.js").Search, "canChange">} search */
  nearest(search) {
    /** @param {number} level */
    const canChange = (level) => this.given.has(level) && !this.facts[level].unchangeable;
    return nearest(this.diagrams, this.data.outcome, this.known, { ...search, canChange });
  }

  /** @param {number} level */
  fixed(level) {
    return Number(this.facts[level].fixed);
  }

  /**
   * A nearer block weighs less, and so does an answer to a later question; only an answer that is known moves.
   * @param {number} level
   * @param {number} block
   */
  weight(level, block) {
    const [from, to] = [this.known.get(level) ?? block, block].map((each) => this.blocks[level][each].place);
    return (this.facts.length - this.facts[level].asked) * this.data.level_weight + Math.abs(from - to);
  }

  /**
   * Each change in the words of an answer file: the nearest value of the block that a fact changes to.
   * @param {Move[]} moves
   * @param {string} outcome
   */
  moved(moves, outcome) {
    return [...moves].sort(([one], [other]) => this.facts[one].asked - this.facts[other].asked).map(([level, block]) => {
      const { first, last } = this.blocks[level][block];
      const tick = Math.min(Math.max(this.given.get(level)?.tick ?? first, first), last);
      return { fact: this.idOf(level), to: valueOf(this.facts[level], tick, this.day), outcome };
    });
  }

  /**
   * The fact, or what was given in its place.
   * @param {number} level
   */
  idOf(level) {
    return (this.given.get(level) ?? this.facts[level]).id;
  }

  /**
   * Levels in the order in which their questions are asked.
   * @param {Iterable<number>} levels
   */
  asAsked(levels) {
    return [...levels].sort((one, other) => this.facts[one].asked - this.facts[other].asked);
  }

  /**
   * Of things to say those whose condition certainly holds.
   * @template {When} Thing
   * @param {Thing[]} things
   */
  holding(things, diagrams = this.diagrams) {
    return things.filter(({ when }) => diagrams.only(when, this.known) === true);
  }

  /**
   * Of things to say on some days those that certainly hold today.
   * @template {When & Period} Thing
   * @param {Thing[]} things
   */
  holdingToday(things) {
    return this.holding(things.filter(({ first, last }) => first <= this.day && this.day <= last));
  }

  /** For each level its blocks; of facts that are compared, ticks around what is known. */
  blocksAround() {
    /** @type {Map<string, number>} */
    const tickById = new Map([...this.given].map(([level, { tick }]) => [this.facts[level].id, tick]));
    /** @type {Map<string, number[]>} */
    const chosen = new Map();
    for (const compared of this.data.compared) {
      const known = compared.facts.flatMap((id) => tickById.get(id) ?? []);
      const ticks = ticksAround(compared, known);
      compared.facts.forEach((id) => chosen.set(id, ticks));
    }
    return this.facts.map(({ id, size, blocks }) => blocks ?? asBlocks(chosen.get(id) ?? [], size));
  }
}

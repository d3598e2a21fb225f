/** One question put to the table of an aid: decision_aids/answers/case.py, looked up. case_reasons.js tells why. */

import { asBlocks, blockOf, ticksAround } from "./aid_scales.js";

/** @typedef {import("./aid_diagrams.js").Known} Known */
/** @typedef {import("./aid_scales.js").Block} Block */
/** @typedef {TableFact & { blocks?: Block[] }} Fact */
/** @typedef {Scale & { replaces: string, runs: () => { day: number, runs: import("./aid_table.js").Run[] }[] }} Substitute */
/** @typedef {Map<number, { id: string, tick: number }>} Given by level the tick, and the id it was given by */
/** @typedef {import("./aid_diagrams.js").Diagrams} Diagrams */
/** @typedef {Pick<Result, "because" | "findings" | "nearest_change" | "nearest_all_clear" | "depends_on_reading" | "rulings" | "not_considered" | "warnings">} Reasons */
/** @typedef {{ reasons: (asked: Case) => Reasons, open: (asked: Case) => Set<number> | null }} Tell `open`: the levels that can still change something of it */
/** @typedef {{ data: TableHead & TableVersion, diagrams: Diagrams, facts: Fact[], substitutes: Substitute[], tell: Tell }} ReadVersion its facts by level, and what tells the reasons */
/** @typedef {ReadVersion & { given: Given, day: string }} Question */

/** @type {Reasons} */
const NONE = { because: [], findings: [], nearest_change: [], nearest_all_clear: [], depends_on_reading: [], rulings: [], not_considered: [], warnings: [] };

/**
 * What tells the reasons while nothing is in to tell them from.
 * @type {Tell}
 */
export const TELL_NONE = { reasons: () => NONE, open: () => null };

export class Case {
  /** @param {Question} question */
  constructor({ data, diagrams, facts, substitutes, tell, given, day }) {
    this.data = data;
    this.tell = tell;
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
      ask_next: this.asAsked(diagrams.support(data.outcome, known)).map((level) => this.facts[level].id),
      caution: this.caution,
      ...this.tell.reasons(this),
    };
  }

  /**
   * The facts that can still change what is told of the rules and beside the outcome, also where that itself is settled; null
   * while nobody knows.
   */
  get tellsMore() {
    const levels = this.tell.open(this);
    return levels && this.asAsked(levels).map((level) => this.facts[level].id);
  }

  /** What the outcome rests on and must be checked; empty where there is no such thing. */
  get caution() {
    return this.holdingToday(this.data.cautions)[0]?.about ?? "";
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
  holdingToday(things, diagrams = this.diagrams) {
    return this.holding(this.ofToday(things), diagrams);
  }

  /**
   * @template {Period} Thing
   * @param {Thing[]} things
   */
  ofToday(things) {
    return things.filter(({ first, last }) => first <= this.day && this.day <= last);
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

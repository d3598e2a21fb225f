/** Why an outcome is as it is, and what would change it: decision_aids/answers/case.py, looked up. It comes after the first answer. */

import { Diagrams } from "./aid_diagrams.js";
import { because, nearest } from "./aid_reasons.js";
import { valueOf } from "./aid_scales.js";

/** @typedef {import("./aid_case.js").Case} Case */
/** @typedef {import("./aid_reasons.js").Move} Move */

/**
 * What tells the reasons of a question, from the part of the table that has them.
 * @param {TableReasons} reasons
 * @returns {import("./aid_case.js").Tell}
 */
export function tellFrom(reasons) {
  const diagrams = new Diagrams(reasons.nodes);
  return {
    reasons: (asked) => new CaseReasons(asked, reasons, diagrams).told,
    open: (asked) => new CaseReasons(asked, reasons, diagrams).open,
  };
}

class CaseReasons {
  /**
   * @param {Case} asked
   * @param {TableReasons} reasons
   * @param {Diagrams} diagrams those of the reasons
   */
  constructor(asked, reasons, diagrams) {
    this.asked = asked;
    this.reasons = reasons;
    this.diagrams = diagrams;
  }

  get told() {
    const { asked, reasons } = this;
    const needed = because(asked.diagrams, asked.data.outcome, asked.known, asked.asAsked(asked.given.keys()), new Map(reasons.openers));
    return {
      because: needed.map((level) => asked.idOf(level)),
      findings: this.findings,
      nearest_change: this.nearestChange,
      nearest_all_clear: this.nearestAllClear,
      depends_on_reading: this.holding(reasons.contested).map(({ reading }) => reading),
      rulings: this.holding(reasons.alike).map(({ ruling }) => ruling),
      not_considered: reasons.not_considered,
      warnings: asked.holdingToday(this.warnings, this.diagrams).map(({ text }) => text),
    };
  }

  /** The levels that can still change a finding, or what is said beside the outcome. */
  get open() {
    const { asked, reasons, diagrams } = this;
    const beside = [...asked.ofToday(this.warnings), ...reasons.contested, ...reasons.alike].map(({ when }) => when);
    const roots = new Set([...reasons.findings.flatMap(({ scope, statuses }) => [scope, statuses]), ...beside]);
    return new Set([...roots].flatMap((root) => [...diagrams.support(root, asked.known)]));
  }

  /** What may be said beside this outcome. */
  get warnings() {
    return this.reasons.warnings.filter(({ not_beside }) => !not_beside.includes(this.asked.outcome));
  }

  get findings() {
    const { known, data } = this.asked;
    const used = this.holding(this.reasons.sourced);
    return this.reasons.findings
      .filter(({ scope }) => this.diagrams.can(scope, known, true))
      .map(({ statuses, texts, rule, level, sentence, sources }) => {
        const status = String(this.diagrams.only(statuses, known) ?? data.unknown_status);
        const further = used.filter(({ rules }) => rules.includes(rule)).flatMap((each) => each.sources);
        return { rule, level, status, text: texts[status], sentence, sources: [...sources, ...further] };
      });
  }

  /** First the fewest answers, then the fewest that are fixed, then an all-clear, then what changes most easily. */
  get nearestChange() {
    const { data, outcome } = this.asked;
    const others = Object.entries(data.outcomes).filter(([id]) => id !== outcome);
    const way = this.nearest({
      wanted: Object.fromEntries(others.map(([id, affirms]) => [id, [0, 0, Number(!affirms), 0]])),
      costOf: (level, block) => [1, this.fixed(level), 0, this.weight(level, block)],
      certain: true,
    });
    return way ? this.moved(way.moves, way.outcome) : [];
  }

  /** First the fewest answers that are fixed, then the fewest, then what changes most easily. */
  get nearestAllClear() {
    const { data, diagrams, known } = this.asked;
    const affirming = Object.keys(data.outcomes).filter((id) => data.outcomes[id]);
    const way = this.nearest({
      wanted: Object.fromEntries(affirming.map((id) => [id, [0, 0, 0]])),
      costOf: (level, block) => [this.fixed(level), 1, this.weight(level, block)],
      certain: false,
    });
    return way ? this.moved(way.moves, String(diagrams.only(data.outcome, new Map([...known, ...way.moves])) ?? data.undecided)) : [];
  }

  /** @param {Omit<import("./aid_reasons.js").Search, "canChange">} search */
  nearest(search) {
    const { data, diagrams, known, given, facts } = this.asked;
    /** @param {number} level */
    const canChange = (level) => given.has(level) && !facts[level].unchangeable;
    return nearest(diagrams, data.outcome, known, { ...search, canChange });
  }

  /** @param {number} level */
  fixed(level) {
    return Number(this.asked.facts[level].fixed);
  }

  /**
   * A nearer block weighs less, and so does an answer to a later question; only an answer that is known moves.
   * @param {number} level
   * @param {number} block
   */
  weight(level, block) {
    const { data, known, facts, blocks } = this.asked;
    const [from, to] = [known.get(level) ?? block, block].map((each) => blocks[level][each].place);
    return (facts.length - facts[level].asked) * data.level_weight + Math.abs(from - to);
  }

  /**
   * Each change in the words of an answer file: the nearest value of the block that a fact changes to.
   * @param {Move[]} moves
   * @param {string} outcome
   */
  moved(moves, outcome) {
    const { asked } = this;
    return [...moves].sort(([one], [other]) => asked.facts[one].asked - asked.facts[other].asked).map(([level, block]) => {
      const { first, last } = asked.blocks[level][block];
      const tick = Math.min(Math.max(asked.given.get(level)?.tick ?? first, first), last);
      return { fact: asked.idOf(level), to: valueOf(asked.facts[level], tick, asked.day), outcome };
    });
  }

  /**
   * @template {When} Thing
   * @param {Thing[]} things
   */
  holding(things) {
    return this.asked.holding(things, this.diagrams);
  }
}

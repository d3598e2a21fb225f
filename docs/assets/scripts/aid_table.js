/**
 * Reads the answer of an aid from the table that Python made of its rules when the site was built. It decides nothing:
 * it follows the answers through the table and says what every way on from there has in common.
 */

const MILLISECONDS_A_DAY = 86_400_000;

export class AnswerTable {
  /** data: the table as build_tools/answer_tables.py writes it. */
  constructor(data) {
    const { leaves, levels, counts, stops, children } = data.nodes;
    this.data = data;
    this.leaves = leaves;
    this.facts = new Map(data.facts.map((fact, level) => [fact.id, { ...fact, level, starts: summed(fact.starts) }]));
    this.nodes = nodes(leaves.length, levels, counts, summed(stops), children);
  }

  /**
   * What Python would say too of these answers on this day ("JJJJ-MM-DD"), as in the contract but for the reasons, the
   * questions still to ask and the smallest change. Null where only Python can tell: a fact that the table does not
   * have, a value that is not allowed, a day for which the rules are not known.
   */
  answer(answers, today) {
    const [first, last] = this.data.period;
    if (today < first || today > last) {
      return null;
    }
    const known = this.classes(answers, today);
    if (!known) {
      return null;
    }
    const outcome = this.only(this.data.outcome, known) ?? this.data.undecided;
    return {
      aid: this.data.aid,
      peildatum: today,
      rules_version: this.data.rules_version,
      outcome,
      settled: outcome !== this.data.undecided,
      because: [],
      findings: this.findings(known),
      ask_next: [],
      nearest_change: [],
      not_considered: this.data.not_considered,
      warnings: this.data.warnings
        .filter((warning) => warning.first <= today && today <= warning.last && this.only(warning.when, known) === true)
        .map(({ text }) => text),
    };
  }

  findings(known) {
    return this.data.findings
      .filter(({ scope }) => this.values(scope, known).has(true))
      .map(({ statuses, texts, rule, level, sentence, sources }) => {
        const status = this.only(statuses, known) ?? this.data.unknown_status;
        return { rule, level, status, text: texts[status], sentence, sources };
      });
  }

  /** For each level that is answered the class of the answer; null where one has no place in the table. */
  classes(answers, today) {
    const known = new Map();
    for (const [id, value] of Object.entries(answers)) {
      if (value !== this.data.unknown_answer) {
        const { fact, tick } = this.placed(id, value, today);
        if (!fact || !(tick >= 0 && tick < fact.size && Number.isInteger(tick)) || known.has(fact.level)) {
          return null;
        }
        known.set(fact.level, upTo(fact.starts, tick) - 1);
      }
    }
    return known;
  }

  /** The fact that an answer is about and its tick; a date in place of a choice becomes that choice. */
  placed(id, value, today) {
    const substitute = this.data.substitutes.find((each) => each.id === id);
    if (!substitute) {
      const fact = this.facts.get(id);
      return { fact, tick: fact && tickOf(fact, value) };
    }
    const runs = substitute.runs[dayOf(today) - dayOf(this.data.period[0])];
    const given = tickOf(substitute, value);
    const run = runs[upTo(runs.map(([start]) => start), given) - 1];
    return { fact: this.facts.get(substitute.replaces), tick: given <= tickOf(substitute, today) ? run?.[1] : NaN };
  }

  /** The one value that a diagram can still take, or undefined. */
  only(node, known) {
    const values = this.values(node, known);
    return values.size === 1 ? values.values().next().value : undefined;
  }

  /** Every value that a diagram can still take. */
  values(root, known) {
    const seen = new Set([root]);
    for (const place of seen) {
      const node = this.nodes[place];
      if (node) {
        const answer = known.get(node.level);
        const ways = answer === undefined ? node.children : [node.children[upTo(node.stops, answer)]];
        ways.forEach((child) => seen.add(child));
      }
    }
    return new Set([...seen].filter((place) => place < this.leaves.length).map((place) => this.leaves[place]));
  }
}

/** The nodes by place; a constant has none. */
function nodes(constants, levels, counts, stops, steps) {
  const made = new Array(constants);
  let stop = 0;
  let step = 0;
  let before = [];
  levels.forEach((level, index) => {
    const count = counts[index];
    const children = steps.slice(step, step + count).map((by, position) => by + (before[position] ?? 0));
    made.push({ level, stops: stops.slice(stop, stop + count - 1), children });
    stop += count - 1;
    step += count;
    before = children;
  });
  return made;
}

/** Each number from its difference with the one before. */
function summed(steps) {
  let sum = 0;
  return steps.map((step) => (sum += step));
}

/** How many numbers of a rising row are not above this one. */
function upTo(numbers, number) {
  return numbers.filter((each) => each <= number).length;
}

/** The place of a value on the scale of its fact; not a whole number within the scale where it is not allowed. */
function tickOf({ kind, values, first_day, steps }, value) {
  if (kind === "getal") {
    return typeof value === "number" ? value * steps : NaN;
  }
  return kind === "datum" ? dayOf(value) - dayOf(first_day) : values.indexOf(value);
}

/** The number of a day "JJJJ-MM-DD"; not a number where there is no such day. */
function dayOf(text) {
  const moment = new Date(`${text}T00:00Z`);
  const exists = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(`${text}T`);
  return exists ? moment.getTime() / MILLISECONDS_A_DAY : NaN;
}

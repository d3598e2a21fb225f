/**
 * Reads the answer of an aid from the table that Python made of its rules when the site was built. It decides nothing:
 * it follows the answers through the table and says what every way on from there has in common.
 */

const MILLISECONDS_A_DAY = 86_400_000;

export class AnswerTable {
  /** data: the table as build_tools/browser_python/answer_tables.py writes it. */
  constructor(data) {
    this.versions = data.versions.map((version) => ({ ...version.period, read: once(() => new Version({ ...data, ...version })) }));
    this.last = {};
  }

  /**
   * What Python would say too of these answers on this day ("JJJJ-MM-DD"), as in CONTRACT.md but for the reasons and the
   * smallest change; the questions still to ask come in the order of the page. Null where only Python can tell: a fact
   * that the table does not have, a value that is not allowed, a day for which the rules are not known.
   */
  answer(answers, day) {
    const asked = JSON.stringify([answers, day]);
    if (this.last.asked !== asked) {
      const version = this.versions.find(({ first, last }) => first <= day && day <= last);
      this.last = { asked, result: version ? version.read().answer(answers, day) : null };
    }
    return this.last.result;
  }

  /**
   * Of things written beside the table, `{ nodes, things }` with a `when` each, those that certainly hold of these answers
   * on this day; none where only Python can tell.
   */
  holding(beside, answers, day) {
    const version = this.versions.find(({ first, last }) => first <= day && day <= last);
    const known = version?.read().classes(answers, day);
    if (!known) {
      return [];
    }
    beside.read ??= new Nodes(beside.nodes);
    return beside.things.filter(({ when }) => beside.read.only(when, known) === true);
  }
}

/** The table of one version of an aid: its facts, rules and words during one period of the law. */
class Version {
  constructor(data) {
    this.data = data;
    this.nodes = new Nodes(data.nodes);
    this.facts = new Map(data.facts.map((fact, level) => [fact.id, { ...fact, level, starts: summed(fact.starts) }]));
  }

  answer(answers, day) {
    const known = this.classes(answers, day);
    if (!known) {
      return null;
    }
    const outcome = this.nodes.only(this.data.outcome, known) ?? this.data.undecided;
    return {
      aid: this.data.aid,
      peildatum: day,
      rules_version: this.data.rules_version,
      rules_period: this.data.period,
      outcome,
      settled: outcome !== this.data.undecided,
      because: [],
      findings: this.findings(known),
      ask_next: this.nodes.support(this.data.outcome, known).map((level) => this.data.facts[level].id),
      nearest_change: [],
      nearest_all_clear: [],
      depends_on_reading: this.certain(this.data.contested, known).map(({ reading }) => reading),
      rulings: this.certain(this.data.alike, known).map(({ ruling }) => ruling),
      not_considered: this.data.not_considered,
      warnings: this.said(this.data.warnings, known, day)
        .filter((notice) => !notice.not_beside.includes(outcome))
        .map(({ text }) => text),
      caution: this.said(this.data.cautions, known, day)[0]?.about ?? "",
    };
  }

  /** Of things to say those that certainly hold on a day. */
  said(things, known, day) {
    return this.certain(
      things.filter(({ first, last }) => first <= day && day <= last),
      known,
    );
  }

  /** Of things to say those whose condition certainly holds. */
  certain(things, known) {
    return things.filter(({ when }) => this.nodes.only(when, known) === true);
  }

  findings(known) {
    const further = this.certain(this.data.sourced, known);
    return this.data.findings
      .filter(({ scope }) => this.nodes.values(scope, known).some((value) => value))
      .map(({ statuses, texts, rule, level, sentence, sources }) => {
        const status = this.nodes.only(statuses, known) ?? this.data.unknown_status;
        const used = further.filter(({ rules }) => rules.includes(rule)).flatMap((each) => each.sources);
        return { rule, level, status, text: texts[status], sentence, sources: [...sources, ...used] };
      });
  }

  /** For each level that is answered the class of the answer; null where one has no place in the table. */
  classes(answers, day) {
    const known = new Map();
    for (const [id, value] of Object.entries(answers)) {
      if (value !== this.data.unknown_answer) {
        const { fact, tick } = this.placed(id, value, day);
        if (!fact || !(tick >= 0 && tick < fact.size && Number.isInteger(tick)) || known.has(fact.level)) {
          return null;
        }
        known.set(fact.level, upTo(fact.starts, tick) - 1);
      }
    }
    for (const { level, starts } of this.data.never_unless_given.map((id) => this.facts.get(id))) {
      known.set(level, known.get(level) ?? starts.length - 1);
    }
    return known;
  }

  /** The fact that an answer is about and its tick; a date in place of a choice becomes that choice. */
  placed(id, value, day) {
    const substitute = this.data.substitutes.find((each) => each.id === id);
    if (!substitute) {
      const fact = this.facts.get(id);
      const read = this.data.dated[id]?.find(([of, first, last]) => of === value && first <= day && day <= last);
      return { fact, tick: fact && tickOf(fact, read ? read[3] : value, day) };
    }
    const number = dayOf(day) - dayOf(this.data.period.first);
    const [, runs] = substitute.runs.findLast(([from]) => from <= number);
    const asked = tickOf(substitute, day);
    const given = tickOf(substitute, value);
    const run = runs.findLast(([before]) => before < 0 || asked - before <= given);
    return { fact: this.facts.get(substitute.replaces), tick: given >= 0 && given <= asked ? run?.[1] : NaN };
  }
}

/** The diagrams, in rows of numbers: a page on a slow phone has no time to make an object of each node. */
class Nodes {
  /** The columns as build_tools/browser_python/answer_tables.py writes them. */
  constructor({ leaves, levels, counts, stops, children }) {
    this.leaves = leaves;
    this.levels = levels;
    this.starts = [0]; // for each node where its children begin
    this.children = [];
    this.stops = []; // beside each child but the last of a node the first class after it
    let stop = 0;
    let place = 0;
    for (let node = 0, before = 0, shared = 0; node < levels.length; node += 1) {
      const start = this.children.length;
      for (let position = 0; position < counts[node]; position += 1) {
        this.children.push(children[start + position] + (position < shared ? this.children[before + position] : 0));
        this.stops.push(position < counts[node] - 1 ? (stop += stops[place++]) : Infinity);
      }
      this.starts.push(this.children.length);
      before = start;
      shared = counts[node];
    }
  }

  /** The one value that a diagram can still take, or undefined. */
  only(root, known) {
    const [value, ...others] = this.values(root, known, 2);
    return others.length === 0 ? value : undefined;
  }

  /** The values that a diagram can still take, up to so many. */
  values(root, known, most = Infinity) {
    const found = new Set();
    const seen = new Set([root]);
    const waiting = [root];
    while (waiting.length > 0 && found.size < most) {
      const place = waiting.pop();
      if (place < this.leaves.length) {
        found.add(this.leaves[place]);
        continue;
      }
      for (const child of this.ways(place - this.leaves.length, known)) {
        if (!seen.has(child)) {
          seen.add(child);
          waiting.push(child);
        }
      }
    }
    return [...found];
  }

  /**
   * The levels that can still change the value, in their order: those that are tested by what is left of the diagram
   * once it is reduced. A node of which all ways lead to one function is no test; nor are two nodes that do the same.
   */
  support(root, known) {
    const levels = new Set();
    const made = new Map(); // for what a node does the node that stands for it
    const left = new Map(); // for each node what is left of it
    const reduce = (place) => {
      if (place < this.leaves.length) {
        return place;
      }
      if (!left.has(place)) {
        left.set(place, this.reduced(place - this.leaves.length, known, reduce, made, levels));
      }
      return left.get(place);
    };
    reduce(root);
    return [...levels].sort((one, other) => one - other);
  }

  reduced(node, known, reduce, made, levels) {
    const level = this.levels[node];
    if (known.has(level)) {
      return reduce(this.ways(node, known)[0]);
    }
    const does = [level];
    let last = null;
    for (let place = this.starts[node]; place < this.starts[node + 1]; place += 1) {
      const child = reduce(this.children[place]);
      if (child === last) {
        does[does.length - 1] = this.stops[place];
      } else {
        does.push(child, this.stops[place]);
        last = child;
      }
    }
    if (does.length === 3) {
      return last;
    }
    levels.add(level);
    const key = does.join();
    made.set(key, made.get(key) ?? this.leaves.length + node);
    return made.get(key);
  }

  /** Where a node leads to: everywhere while its fact is unknown. */
  ways(node, known) {
    const answer = known.get(this.levels[node]);
    let start = this.starts[node];
    if (answer === undefined) {
      return this.children.slice(start, this.starts[node + 1]);
    }
    while (this.stops[start] <= answer) {
      start += 1;
    }
    return [this.children[start]];
  }
}

function once(make) {
  let made = null;
  return () => (made ??= make());
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
function tickOf({ kind, values, first_day, last_peildatum, steps }, value, today) {
  if (kind === "getal") {
    return typeof value === "number" ? value * steps : NaN;
  }
  if (kind !== "datum") {
    return values.indexOf(value);
  }
  if (!last_peildatum) {
    return dayOf(value) - dayOf(first_day);
  }
  const exists = first_day <= value && value <= last_peildatum;
  return exists ? dayOf(value) - dayOf(first_day) + dayOf(last_peildatum) - dayOf(today) : NaN;
}

/** The number of a day "JJJJ-MM-DD"; not a number where there is no such day. */
function dayOf(text) {
  const moment = new Date(`${text}T00:00Z`);
  const exists = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(`${text}T`);
  return exists ? moment.getTime() / MILLISECONDS_A_DAY : NaN;
}

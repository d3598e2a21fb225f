/**
 * Why an outcome is certain, and what would change it: the searches of decision_aids/engine/explain.py and changes.py
 * on the same diagrams. A search compares costs that Python wrote in the table; it judges nothing.
 *
 * diagrams: a Diagrams; root: its outcome; known: the levels with their blocks; given: the levels that somebody answered.
 */

/** @typedef {import("./aid_diagrams.js").Diagrams} Diagrams */
/** @typedef {import("./aid_diagrams.js").Known} Known */
/** @typedef {[level: number, block: number]} Move */
/** @typedef {{ cost: number[], moves: Move[], outcome: string }} Way */
/** @typedef {{ state: number[], move?: Move | null }} Step to what is left of the diagram, and the move that it takes */
/** @typedef {{ costOf: (level: number, block: number) => number[], canChange: (level: number) => boolean }} Costs */
/** @typedef {Costs & { wanted: Record<string, number[]>, certain: boolean }} Search */

/**
 * The levels of a smallest reason: known alone they settle the outcome, less any one they do not. What was asked later
 * is dropped first, so given comes in the order of the questions. openers: by level the one of which an answer has it asked;
 * with an answer goes that one, for alone it would not count.
 * @param {Diagrams} diagrams
 * @param {number} root
 * @param {Known} known
 * @param {number[]} given
 * @param {Map<number, number>} openers
 */
export function because(diagrams, root, known, given, openers) {
  if (diagrams.only(root, known) === undefined) {
    return [];
  }
  const needed = new Map(known);
  return [...given]
    .reverse()
    .filter((level) => {
      needed.delete(level);
      const opens = [...needed.keys()].some((other) => openers.get(other) === level);
      const matters = opens || diagrams.only(root, needed) === undefined;
      if (matters) {
        needed.set(level, /** @type {number} */ (known.get(level)));
      }
      return matters;
    })
    .reverse();
}

/**
 * The way to a wanted outcome that costs least, {cost, moves, outcome}, or null. wanted: by outcome what it costs, a row
 * of numbers; costOf(level, block): what a move costs; canChange(level): whether a move may be proposed. Where it must be
 * certain, an unknown fact keeps every way open; else any of those ways will do.
 * @param {Diagrams} diagrams
 * @param {number} root
 * @param {Known} known
 * @param {Search} search
 * @returns {Way | null}
 */
export function nearest(diagrams, root, known, { wanted, costOf, canChange, certain }) {
  const bits = Object.keys(wanted).reduce((all, outcome) => all | diagrams.bit(outcome), 0);
  const last = certain ? Number.MAX_VALUE : Math.max(-1, ...known.keys());
  /** @param {number[]} state */
  const levelOf = (state) => Math.min(...state.map((node) => diagrams.levels[node]));
  /** @param {number[]} state */
  const ends = (state) => state.reduce((all, node) => all & diagrams.terminals[node], bits);

  /** @type {(state: number[]) => Step[]} */
  const steps = remembered((state) => {
    const level = levelOf(state);
    const joint = diagrams.jointEdges(state, level);
    const block = known.get(level);
    if (block === undefined) {
      const after = joint.map(([, children]) => children);
      return (certain ? [after.flat()] : after).map((children) => ({ state: asSet(children) }));
    }
    let start = 0;
    const ways = joint.map(/** @returns {Step} */ ([stop, children]) => {
      const to = Math.min(Math.max(block, start), stop - 1);
      start = stop;
      return { state: asSet(children), move: to === block ? null : [level, to] };
    });
    return canChange(level) ? ways : ways.filter(({ move }) => !move);
  });

  /** @type {(state: number[]) => boolean} */
  const arrives = remembered((state) => ends(state) !== 0 && (levelOf(state) > last || steps(state).some((step) => arrives(step.state))));

  /** @type {(state: number[], most: number) => Way | null} */
  const best = remembered((state, most) => {
    if (most < 0 || !arrives(state)) {
      return null;
    }
    if (levelOf(state) > last) {
      const [outcome] = Object.keys(wanted).filter((each) => ends(state) & diagrams.bit(each)).sort();
      return { cost: wanted[outcome], moves: [], outcome };
    }
    return steps(state).reduce((found, { state: after, move }) => {
      const spent = move ? costOf(...move) : [0];
      const rest = best(after, most - spent[0]);
      const way = rest && move ? { cost: rest.cost.map((each, place) => each + spent[place]), moves: [move, ...rest.moves], outcome: rest.outcome } : rest;
      return !found || (way && isBefore(way, found)) ? way : found;
    }, /** @type {Way | null} */ (null));
  });

  const start = [root];
  const budgets = arrives(start) ? Array.from({ length: known.size + 1 }, (_, most) => most) : [];
  return best(start, budgets.find((most) => best(start, most)) ?? -1);
}

/**
 * First what costs least; then, so that the answer never changes, the order of moves and of names.
 * @param {Way} one
 * @param {Way} other
 */
function isBefore(one, other) {
  const [mine, theirs] = [one, other].map(({ cost, moves, outcome }) => [...cost, ...moves.flat(), outcome]);
  const place = mine.findIndex((each, position) => each !== theirs[position]);
  return place >= 0 && mine[place] < theirs[place];
}

/** @param {number[]} nodes */
function asSet(nodes) {
  return [...new Set(nodes)].sort((one, other) => one - other);
}

/**
 * @template Made
 * @param {(state: number[], most: number) => Made} make
 * @returns {(state: number[], most?: number) => Made}
 */
function remembered(make) {
  /** @type {Map<string, Made>} */
  const made = new Map();
  return (state, most = 0) => {
    const key = `${state}|${most}`;
    if (!made.has(key)) {
      made.set(key, make(state, most));
    }
    return /** @type {Made} */ (made.get(key));
  };
}

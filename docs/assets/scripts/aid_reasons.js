/**
 * Why an outcome is certain, and what would change it: the searches of decision_aids/engine/explain.py and changes.py
 * on the same diagrams. A search compares costs that Python wrote in the table; it judges nothing.
 *
 * diagrams: a Diagrams; root: its outcome; known: the levels with their blocks; given: the levels that somebody answered.
 */

/**
 * The levels of a smallest reason: known alone they settle the outcome, less any one they do not. What was asked later
 * is dropped first, so given comes in the order of the questions.
 */
export function because(diagrams, root, known, given) {
  if (diagrams.only(root, known) === undefined) {
    return [];
  }
  const needed = new Map(known);
  return [...given]
    .reverse()
    .filter((level) => {
      needed.delete(level);
      const matters = diagrams.only(root, needed) === undefined;
      if (matters) {
        needed.set(level, known.get(level));
      }
      return matters;
    })
    .reverse();
}

/**
 * The way to a wanted outcome that costs least, {cost, moves, outcome}, or null. wanted: by outcome what it costs, a row
 * of numbers; costOf(level, block): what a move costs; canChange(level): whether a move may be proposed. Where it must be
 * certain, an unknown fact keeps every way open; else any of those ways will do.
 */
export function nearest(diagrams, root, known, { wanted, costOf, canChange, certain }) {
  const bits = Object.keys(wanted).reduce((all, outcome) => all | diagrams.bit(outcome), 0);
  const last = certain ? Number.MAX_VALUE : Math.max(-1, ...known.keys());
  const levelOf = (state) => Math.min(...state.map((node) => diagrams.levels[node]));
  const ends = (state) => state.reduce((all, node) => all & diagrams.terminals[node], bits);

  const steps = remembered((state) => {
    const level = levelOf(state);
    const joint = diagrams.jointEdges(state, level);
    if (!known.has(level)) {
      const after = joint.map(([, children]) => children);
      return (certain ? [after.flat()] : after).map((children) => ({ state: asSet(children) }));
    }
    const block = known.get(level);
    let start = 0;
    const ways = joint.map(([stop, children]) => {
      const to = Math.min(Math.max(block, start), stop - 1);
      start = stop;
      return { state: asSet(children), move: to === block ? null : [level, to] };
    });
    return canChange(level) ? ways : ways.filter(({ move }) => !move);
  });

  const arrives = remembered((state) => ends(state) !== 0 && (levelOf(state) > last || steps(state).some((step) => arrives(step.state))));

  const best = remembered((state, most) => {
    if (most < 0 || !arrives(state)) {
      return null;
    }
    if (levelOf(state) > last) {
      const [outcome] = diagrams.leaves.filter((_, place) => (ends(state) >> place) & 1).sort();
      return { cost: wanted[outcome], moves: [], outcome };
    }
    return steps(state).reduce((found, { state: after, move }) => {
      const spent = move ? costOf(...move) : null;
      const rest = best(after, most - (spent?.[0] ?? 0));
      const way = rest && move ? { cost: rest.cost.map((each, place) => each + spent[place]), moves: [move, ...rest.moves], outcome: rest.outcome } : rest;
      return !found || (way && isBefore(way, found)) ? way : found;
    }, null);
  });

  const start = [root];
  const budgets = arrives(start) ? Array.from({ length: known.size + 1 }, (_, most) => most) : [];
  return best(start, budgets.find((most) => best(start, most)) ?? -1);
}

/** First what costs least; then, so that the answer never changes, the order of moves and of names. */
function isBefore(one, other) {
  const [mine, theirs] = [one, other].map(({ cost, moves, outcome }) => [...cost, ...moves.flat(), outcome]);
  const place = mine.findIndex((each, position) => each !== theirs[position]);
  return place >= 0 && mine[place] < theirs[place];
}

function asSet(nodes) {
  return [...new Set(nodes)].sort((one, other) => one - other);
}

function remembered(make) {
  const made = new Map();
  return (state, most = 0) => {
    const key = `${state}|${most}`;
    if (!made.has(key)) {
      made.set(key, make(state, most));
    }
    return made.get(key);
  };
}

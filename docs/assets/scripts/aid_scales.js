/**
 * The scales on which an aid sees its facts: the tick of a value, the block of a tick, and back. As in
 * decision_aids/rules/facts.py and decision_aids/engine/small_domain.py.
 */

const MILLISECONDS_A_DAY = 86_400_000;

/** @typedef {{ first: number, last: number, place: number }} Block ticks that the rules do not tell apart */

/**
 * The place of a value on the scale of its fact; not a whole number within the scale where it is not allowed.
 * @param {Scale} scale
 * @param {Value} value
 * @param {string} [today]
 */
export function tickOf(scale, value, today = "") {
  if (scale.kind === "getal") {
    return typeof value === "number" ? value * scale.steps : NaN;
  }
  if (scale.kind !== "datum") {
    return scale.values.indexOf(/** @type {string} */ (value));
  }
  const { first_day, last_peildatum } = scale;
  if (!last_peildatum) {
    return dayOf(value) - dayOf(first_day);
  }
  const exists = first_day <= String(value) && String(value) <= last_peildatum;
  return exists ? dayOf(value) - dayOf(first_day) + dayOf(last_peildatum) - dayOf(today) : NaN;
}

/**
 * The value at a place on the scale of a fact; of a place further than the calendar reaches its first or last day.
 * @param {Scale} scale
 * @param {number} tick
 * @param {string} today
 * @returns {Value}
 */
export function valueOf(scale, tick, today) {
  if (scale.kind === "getal") {
    return tick / scale.steps;
  }
  if (scale.kind !== "datum") {
    return scale.values[tick];
  }
  const { last_peildatum } = scale;
  const first = dayOf(scale.first_day);
  const day = first + tick - (last_peildatum ? dayOf(last_peildatum) - dayOf(today) : 0);
  return dateOf(last_peildatum ? Math.min(Math.max(day, first), dayOf(last_peildatum)) : day);
}

/**
 * Rows of so many numbers, each written as its difference with the one at the same position of the row before.
 * @param {number[]} counts
 * @param {number[]} numbers
 */
export function rowsOf(counts, numbers) {
  let stop = 0;
  /** @type {number[]} */
  let before = [];
  return counts.map((count) => {
    before = numbers.slice(stop, (stop += count)).map((step, position) => step + (before[position] ?? 0));
    return before;
  });
}

/**
 * Each number from its difference with the one before.
 * @param {number[]} steps
 */
export function summed(steps) {
  let sum = 0;
  return steps.map((step) => (sum += step));
}

/**
 * The number of a day "JJJJ-MM-DD"; not a number where there is no such day.
 * @param {Value} text
 */
export function dayOf(text) {
  const moment = new Date(`${text}T00:00Z`);
  const exists = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(`${text}T`);
  return exists ? moment.getTime() / MILLISECONDS_A_DAY : NaN;
}

/** @param {number} day */
function dateOf(day) {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/**
 * The blocks of a fact of which only bounds matter, from the ticks at which they start.
 * @param {number[]} starts
 * @param {number} size
 * @returns {Block[]}
 */
export function inBlocks(starts, size) {
  return starts.map((first, place) => ({ first, last: (starts[place + 1] ?? size) - 1, place }));
}

/**
 * Each of these ticks as a block; it stands for those between the one before and itself too.
 * @param {number[]} ticks
 * @param {number} size
 * @returns {Block[]}
 */
export function asBlocks(ticks, size) {
  return ticks.filter((tick) => tick < size).map((tick) => ({ first: tick, last: tick, place: tick }));
}

/**
 * The block that a tick belongs to; of a tick that lies in none the next one.
 * @param {Block[]} blocks
 * @param {number} tick
 */
export function blockOf(blocks, tick) {
  return blocks.findIndex(({ last }) => tick <= last);
}

/**
 * The ticks that stand for all others of facts that are compared, while these are known: `room` of them between two
 * bounds, or all where it is null.
 * @param {ComparedFacts} compared
 * @param {number[]} known
 */
export function ticksAround({ bounds, room }, known) {
  const near = known.flatMap((tick) => [tick - 1, tick, tick + 1]);
  return bounds.slice(1).flatMap((stop, gap) => {
    const start = bounds[gap];
    const most = room ?? stop - start;
    const wanted = new Set([...near, start, start + 1, stop - 2, stop - 1].filter((tick) => start <= tick && tick < stop));
    const others = Array.from({ length: Math.min(most, stop - start) }, (_, place) => start + place).filter((tick) => !wanted.has(tick));
    return [...wanted, ...others.slice(0, most - wanted.size)].sort((one, other) => one - other);
  });
}

// Draws the same questions for the same word, on every device: a hash of the word starts a small generator of numbers.

/**
 * `count` of the `items`, in an order that follows from `word` alone; capitals and spaces around it do not matter.
 * @template Item
 * @param {Item[]} items
 * @param {number} count
 * @param {string} word
 */
export function drawn(items, count, word) {
  const next = numbersFrom(word.trim().toLowerCase());
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order.slice(0, count);
}

// The hash is FNV-1a, the generator mulberry32: both short, public and the same everywhere.
/** @param {string} word */
function numbersFrom(word) {
  let state = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(word)) state = Math.imul(state ^ byte, 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS = ["appel", "brug", "dijk", "eiland", "fiets", "gracht", "haven", "kaas", "molen", "polder", "regen", "tulp"];

/** A word to draw with for who gives none. */
export function wordOfOurs() {
  const [one, two] = crypto.getRandomValues(new Uint32Array(2));
  return `${WORDS[one % WORDS.length]}-${two % 1000}`;
}

/**
 * The decision diagrams of an aid, in rows of numbers: a page on a slow phone has no time to make an object of each
 * node. As in decision_aids/engine/diagram.py, which made them: a node tests a level, and has an edge for each interval
 * of blocks of that level that goes the same way. `known` maps levels to blocks.
 */

import { rowsOf } from "./aid_scales.js";

/** @typedef {Map<number, number>} Known by level its block */

export class Diagrams {
  /**
   * The columns as build_tools/browser_python/table_columns.py writes them.
   * @param {NodeColumns} columns
   */
  constructor({ leaves, levels, counts, stops, children }) {
    this.leaves = leaves;
    this.levels = [...leaves.map(() => Infinity), ...levels];
    this.starts = leaves.map(() => 0); // for each node where its children begin
    /** @type {number[]} */
    this.children = [];
    /** @type {number[]} */
    this.stops = []; // beside each child the first block after it
    this.terminals = leaves.map((_, place) => 1 << place); // for each node the leaves below it, a bit for each
    let stop = 0;
    let place = 0;
    for (const row of rowsOf(counts, children)) {
      for (let position = 1; position < row.length; position += 1) {
        this.stops.push((stop += stops[place++]));
      }
      this.stops.push(Infinity);
      this.starts.push(this.children.length);
      this.terminals.push(row.reduce((leavesBelow, child) => leavesBelow | this.terminals[child], 0));
      this.children.push(...row);
    }
    this.starts.push(this.children.length);
  }

  /**
   * The one value that a diagram can still take, or undefined.
   * @param {number} root
   * @param {Known} known
   */
  only(root, known) {
    const below = this.possible(root, known, true);
    return below & (below - 1) ? undefined : this.leaves[31 - Math.clz32(below)];
  }

  /**
   * Whether a diagram can still take a value.
   * @param {number} root
   * @param {Known} known
   * @param {Leaf} value
   */
  can(root, known, value) {
    return (this.possible(root, known, false) & this.bit(value)) !== 0;
  }

  /**
   * The bit of a leaf; none where the diagrams have no such leaf.
   * @param {Leaf} value
   */
  bit(value) {
    const place = this.leaves.indexOf(value);
    return place < 0 ? 0 : 1 << place;
  }

  /**
   * The leaves that a diagram can still lead to; where only one is asked for, no more than two of them.
   * @param {number} root
   * @param {Known} known
   * @param {boolean} onlyOne
   */
  possible(root, known, onlyOne) {
    const seen = new Set([root]);
    let found = 0;
    for (const node of seen) {
      if (node < this.leaves.length) {
        found |= 1 << node;
        if (onlyOne && found & (found - 1)) {
          break;
        }
      } else {
        this.ways(node, known).forEach((child) => seen.add(child));
      }
    }
    return found;
  }

  /**
   * Where a node leads to: everywhere while its fact is unknown.
   * @param {number} node
   * @param {Known} known
   */
  ways(node, known) {
    const block = known.get(this.levels[node]);
    let start = this.starts[node];
    if (block === undefined) {
      return this.children.slice(start, this.starts[node + 1]);
    }
    while (this.stops[start] <= block) {
      start += 1;
    }
    return [this.children[start]];
  }

  /**
   * The intervals of a level on which all nodes keep to one child: the first block after each, and those children.
   * @param {number[]} nodes
   * @param {number} level
   */
  jointEdges(nodes, level) {
    const places = nodes.map((node) => (this.levels[node] === level ? this.starts[node] : -1));
    /** @type {[stop: number, children: number[]][]} */
    const found = [];
    for (let stop = 0; stop < Infinity; ) {
      stop = Math.min(...places.map((place) => (place < 0 ? Infinity : this.stops[place])));
      found.push([stop, places.map((place, row) => (place < 0 ? nodes[row] : this.children[place]))]);
      places.forEach((place, row) => {
        places[row] += place >= 0 && this.stops[place] === stop ? 1 : 0;
      });
    }
    return found;
  }

  /**
   * The levels that can still change the value: those that are tested by what is left of the diagram
   * once it is reduced. A node of which all ways lead to one function is no test; nor are two nodes that do the same.
   * @param {number} root
   * @param {Known} known
   */
  support(root, known) {
    /** @type {Set<number>} */
    const levels = new Set();
    /** @type {Map<string, number>} */
    const made = new Map(); // for what a node does the node that stands for it
    /** @type {Map<number, number>} */
    const left = new Map(); // for each node what is left of it
    /** @type {(node: number) => number} */
    const reduce = (node) => {
      if (node < this.leaves.length) {
        return node;
      }
      if (!left.has(node)) {
        left.set(node, this.reduced(node, known, reduce, made, levels));
      }
      return /** @type {number} */ (left.get(node));
    };
    reduce(root);
    return levels;
  }

  /**
   * @param {number} node
   * @param {Known} known
   * @param {(node: number) => number} reduce
   * @param {Map<string, number>} made
   * @param {Set<number>} levels
   */
  reduced(node, known, reduce, made, levels) {
    const level = this.levels[node];
    if (known.has(level)) {
      return reduce(this.ways(node, known)[0]);
    }
    const does = [level];
    let last = -1;
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
    made.set(key, made.get(key) ?? node);
    return /** @type {number} */ (made.get(key));
  }
}

/** Draws the blocks of a document; whatever somebody wrote stays text. */

import { element } from "./elements.js";

/** @type {{ [K in Block["kind"]]: (block: Extract<Block, { kind: K }>) => HTMLElement[] }} */
const DRAWN = {
  heading: ({ text }) => [element("h4", {}, ...text)],
  paragraph: ({ text }) => [element("p", {}, ...pieces(text))],
  bullets: ({ items }) => [listOf("ul", items)],
  steps: ({ items }) => [listOf("ol", items)],
  table: ({ head, rows }) => [tableOf(head, rows)],
  lines: ({ number }) => Array.from({ length: number }, () => element("p", { className: "document-lijn" })),
  signatures: ({ who }) => who.map((name) => element("p", { className: "document-handtekening" }, gap(name))),
};

/**
 * The elements of these blocks.
 * @param {Block[]} blocks
 */
export function drawBlocks(blocks) {
  return blocks.flatMap(drawn);
}

/**
 * @template {Block["kind"]} K
 * @param {Extract<Block, { kind: K }>} block
 */
function drawn(block) {
  return DRAWN[block.kind](block);
}

/**
 * @param {"ul" | "ol"} kind
 * @param {DocumentText[]} items
 */
function listOf(kind, items) {
  return element(kind, {}, ...items.map((item) => element("li", {}, ...pieces(item))));
}

/**
 * @param {string[]} head
 * @param {DocumentText[][]} rows
 */
function tableOf(head, rows) {
  const names = head.map((name) => element("th", { scope: "col" }, name));
  const body = rows.map((row) => element("tr", {}, ...row.map((cell) => element("td", {}, ...pieces(cell)))));
  const table = element("table", {}, element("thead", {}, element("tr", {}, ...names)), element("tbody", {}, ...body));
  // The frames that the build puts around the tables of a page: wide_tables.js looks after them.
  const frame = element("div", { className: "md-typeset__table" }, table);
  return element("div", { className: "md-typeset__scrollwrap" }, frame);
}

/** @param {DocumentText} text */
function pieces(text) {
  return text.map((piece) => (typeof piece === "string" ? piece : gap(piece.blank)));
}

/** @param {string} label */
function gap(label) {
  return element("span", { className: "document-leeg" }, `[${label}]`);
}

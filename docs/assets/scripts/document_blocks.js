/** Draws the blocks of a document; whatever somebody wrote stays text. */

const DRAWN = {
  heading: ({ text }) => [element("h4", {}, ...text)],
  paragraph: ({ text }) => [element("p", {}, ...pieces(text))],
  bullets: ({ items }) => [listOf("ul", items)],
  steps: ({ items }) => [listOf("ol", items)],
  table: ({ head, rows }) => [tableOf(head, rows)],
  lines: ({ number }) => Array.from({ length: number }, () => element("p", { className: "document-lijn" })),
  signatures: ({ who }) => who.map((name) => element("p", { className: "document-handtekening" }, gap(name))),
};

/** The elements of these blocks. */
export function drawBlocks(blocks) {
  return blocks.flatMap((block) => DRAWN[block.kind](block));
}

export function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  if (properties.role) {
    made.setAttribute("role", properties.role);
  }
  made.append(...children);
  return made;
}

function listOf(kind, items) {
  return element(kind, {}, ...items.map((item) => element("li", {}, ...pieces(item))));
}

function tableOf(head, rows) {
  const names = head.map((name) => element("th", { scope: "col" }, name));
  const body = rows.map((row) => element("tr", {}, ...row.map((cell) => element("td", {}, ...pieces(cell)))));
  return element("table", {}, element("thead", {}, element("tr", {}, ...names)), element("tbody", {}, ...body));
}

function pieces(text) {
  return text.map((piece) => (typeof piece === "string" ? piece : gap(piece.blank)));
}

function gap(label) {
  return element("span", { className: "document-leeg" }, `[${label}]`);
}

/** Draws the outcomes of one person in every municipality: in short with a bar, in groups, and what two days differ in. */

import { sayDate } from "./dutch_dates.js";
import { element } from "./elements.js";

const SVG = "http://www.w3.org/2000/svg";
const UNKNOWN = "Op die dag kennen wij hier geen verordening";

/** @typedef {import("./municipality_outcomes.js").InMunicipality} InMunicipality */
/** @typedef {{ group: string, title: string, members: InMunicipality[] }} Group */
/** @typedef {{ day: string, outcomes: InMunicipality[] }} OnDay */

/**
 * How many municipalities have which outcome, in words and as one bar; the bar says nothing that the words do not.
 * @param {HTMLElement} place
 * @param {Comparison} data
 * @param {InMunicipality[]} outcomes
 */
export function drawSummary(place, data, outcomes) {
  const groups = grouped(data, outcomes);
  const list = document.createElement("ul");
  list.append(...groups.map(({ title, members }) => element("li", {}, element("strong", {}, String(members.length)), ` ${title}`)));
  place.replaceChildren(element("p", {}, `In ${outcomes.length} gemeenten:`), bar(groups, outcomes.length), list);
}

/**
 * A table for each outcome: the municipalities, each with the words that make the difference.
 * @param {HTMLElement} place
 * @param {Comparison} data
 * @param {InMunicipality[]} outcomes
 */
export function drawGroups(place, data, outcomes) {
  for (const { title, members } of grouped(data, outcomes)) {
    place.append(
      element("h2", {}, `${title} (${members.length})`),
      table(["Gemeente", "Wat maakt het verschil?"], members.map((each) => [link(each), each.reasons.join(" ")])),
    );
  }
}

/**
 * The municipalities in which the outcome differs between two days.
 * @param {HTMLElement} place
 * @param {OnDay} one
 * @param {OnDay} other
 */
export function drawChanges(place, one, other) {
  if (one.day === other.day) {
    place.append(element("p", {}, `Beide dagen zijn ${sayDate(one.day)}. Kies twee verschillende dagen om ze te vergelijken.`));
    return;
  }
  const [before, after] = [one, other].sort((first, second) => first.day.localeCompare(second.day));
  const rows = before.outcomes
    .map((then, index) => ({ then, now: after.outcomes[index] }))
    .filter(({ then, now }) => then.group !== now.group)
    .map(({ then, now }) => [link(now), said(then), said(now)]);
  place.append(element("h2", {}, `Wat verandert er tussen ${sayDate(before.day)} en ${sayDate(after.day)}?`));
  place.append(
    rows.length > 0
      ? table(["Gemeente", sayDate(before.day), sayDate(after.day)], rows)
      : element("p", {}, "Nergens verandert de uitkomst."),
  );
}

/**
 * The outcomes in the order of the aid, those of words to check after those that are certain, the unknown last.
 * @param {Comparison} data
 * @param {InMunicipality[]} outcomes
 * @returns {Group[]}
 */
function grouped(data, outcomes) {
  const order = [...data.outcomes.flatMap(({ id }) => [id, `${id} cautious`]), ""];
  return order
    .map((group) => outcomes.filter((each) => each.group === group))
    .filter((members) => members.length > 0)
    .map((members) => ({ group: members[0].group, title: said(members[0], ""), members }));
}

/** @param {InMunicipality} outcome */
function said({ group, title, reasons }, between = ". ") {
  if (group === "") {
    return UNKNOWN;
  }
  return between ? [title, ...reasons.slice(0, 1)].join(between) : title;
}

/** @param {InMunicipality} outcome */
function link({ name, page }) {
  return page ? element("a", { href: page }, name) : name;
}

/**
 * @param {Group[]} groups
 * @param {number} total
 */
function bar(groups, total) {
  const drawing = document.createElementNS(SVG, "svg");
  const attributes = { viewBox: `0 0 ${total} 2`, preserveAspectRatio: "none", class: "gemeenten-balk", "aria-hidden": "true" };
  Object.entries(attributes).forEach(([name, value]) => drawing.setAttribute(name, value));
  let x = 0;
  for (const { group, members } of groups) {
    const part = document.createElementNS(SVG, "rect");
    const box = { x, y: 0, width: members.length, height: 2, "data-group": group.split(" ")[0] };
    Object.entries(box).forEach(([name, value]) => part.setAttribute(name, String(value)));
    drawing.append(part);
    x += members.length;
  }
  return drawing;
}

/**
 * @param {string[]} heads
 * @param {(Node | string)[][]} rows
 */
function table(heads, rows) {
  const head = element("tr", {}, ...heads.map((words) => element("th", { scope: "col" }, words)));
  const body = rows.map(([first, ...cells]) => {
    return element("tr", {}, element("th", { scope: "row" }, first), ...cells.map((cell) => element("td", {}, cell)));
  });
  return element("div", { className: "gemeenten-tabel" }, element("table", {}, element("thead", {}, head), element("tbody", {}, ...body)));
}

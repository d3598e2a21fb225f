/** Lets a visitor sort and filter the table of all by-laws. Without this script it is a plain table, sorted by name. */

import { readField, showReading } from "./aid_fields.js";
import { compareCells, isWanted } from "./by_law_rows.js";
import { localDay } from "./dutch_dates.js";

const table = document.querySelector("table[data-by-laws]");
const form = document.querySelector("form[data-by-law-filter]");
if (table && form) {
  letSort(table);
  letFilter(table, form);
}

function letSort(table) {
  const heads = [...table.tHead.rows[0].cells];
  for (const head of heads) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const descending = head.getAttribute("aria-sort") === "ascending";
      heads.forEach((each) => each.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", descending ? "descending" : "ascending");
      sort(table.tBodies[0], heads.indexOf(head), descending);
    });
  }
  heads[0].setAttribute("aria-sort", "ascending");
}

function sort(body, column, descending) {
  const rows = [...body.rows];
  const has = rows.some(({ cells }) => "sort" in cells[column].dataset);
  const cellOf = ({ cells }) => ({
    key: has ? (cells[column].dataset.sort ?? "") : undefined,
    words: cells[column].textContent,
  });
  body.append(...rows.sort((one, other) => compareCells(cellOf(one), cellOf(other), descending)));
}

function letFilter(table, form) {
  const rows = [...table.tBodies[0].rows];
  const count = form.querySelector("[data-count]");
  const filter = () => {
    const wanted = wishes(form);
    rows.forEach((row) => (row.hidden = !isWanted(row.dataset, wanted)));
    count.textContent = inWords(rows.filter(({ hidden }) => !hidden).length, rows, wanted);
  };
  form.addEventListener("change", filter);
  form.addEventListener("submit", (event) => (event.preventDefault(), filter()));
  form.addEventListener("reset", () => setTimeout(filter));
  form.hidden = false;
  filter();
}

function wishes(form) {
  const read = (name) => {
    const input = form.elements[name];
    const reading = readField(input, localDay());
    showReading(input, reading);
    return reading.value;
  };
  return {
    day: read("geldig_op"),
    hours: read("gevraagde_uren"),
    months: read("gevraagde_maanden"),
    situation: form.elements.situatie.value,
    consequence: form.elements.gevolg.value,
    together: form.elements.samenwerking.value,
  };
}

/** How many are left, and how many could not be compared because they count in another way. */
function inWords(shown, rows, { hours, months }) {
  const other = rows.filter(
    ({ dataset }) => (hours !== undefined && dataset.hours === "") || (months !== undefined && dataset.months === ""),
  ).length;
  const leftOut = other === 0 ? "" : ` ${other} ${other === 1 ? "telt" : "tellen"} anders en ${other === 1 ? "staat" : "staan"} er niet bij.`;
  return `${shown} van ${rows.length} verordeningen.${leftOut}`;
}

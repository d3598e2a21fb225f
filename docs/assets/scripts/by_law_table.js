/** Lets a visitor sort and filter the table of all by-laws. Without this script it is a plain table, sorted by name. */

import { readDayField, readNumberField, showReading } from "./aid_fields.js";
import { compareCells, isWanted } from "./by_law_rows.js";
import { localDay } from "./dutch_dates.js";
import { part } from "./page_parts.js";

/** @typedef {import("./by_law_rows.js").ByLawRow} ByLawRow */
/** @typedef {import("./by_law_rows.js").Wanted} Wanted */
/** @typedef {HTMLTableRowElement & { readonly dataset: DOMStringMap & ByLawRow }} Row by_law_comparison.html.j2 */

/** @type {HTMLTableElement | null} */
const table = document.querySelector("table[data-by-laws]");
/** @type {HTMLFormElement | null} */
const form = document.querySelector("form[data-by-law-filter]");
if (table && form) {
  const [body] = table.tBodies;
  letSort(part(table, "thead tr", HTMLTableRowElement), body);
  letFilter(body, form);
}

/**
 * @param {HTMLTableRowElement} head
 * @param {HTMLTableSectionElement} body
 */
function letSort({ cells }, body) {
  const heads = [...cells];
  for (const head of heads) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const descending = head.getAttribute("aria-sort") === "ascending";
      heads.forEach((each) => each.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", descending ? "descending" : "ascending");
      sort(body, heads.indexOf(head), descending);
    });
  }
  heads[0].setAttribute("aria-sort", "ascending");
}

/**
 * @param {HTMLTableSectionElement} body
 * @param {number} column
 * @param {boolean} descending
 */
function sort(body, column, descending) {
  const rows = [...body.rows];
  const has = rows.some(({ cells }) => "sort" in cells[column].dataset);
  /** @param {HTMLTableRowElement} row */
  const cellOf = ({ cells }) => ({
    key: has ? (cells[column].dataset.sort ?? "") : undefined,
    words: cells[column].textContent,
  });
  body.append(...rows.sort((one, other) => compareCells(cellOf(one), cellOf(other), descending)));
}

/**
 * @param {HTMLTableSectionElement} body
 * @param {HTMLFormElement} form
 */
function letFilter(body, form) {
  const rows = [.../** @type {HTMLCollectionOf<Row>} */ (body.rows)];
  const count = part(form, "[data-count]");
  const remark = part(form, "[data-past-law]");
  const filter = () => {
    const wanted = wishes(form);
    rows.forEach((row) => (row.hidden = !isWanted(row.dataset, wanted)));
    remark.hidden = wanted.day === undefined || wanted.day <= (remark.dataset.pastLaw ?? "");
    count.textContent = inWords(rows.filter(({ hidden }) => !hidden).length, rows, wanted);
  };
  form.addEventListener("change", filter);
  form.addEventListener("submit", (event) => (event.preventDefault(), filter()));
  form.addEventListener("reset", () => setTimeout(filter));
  form.hidden = false;
  filter();
}

/**
 * @param {HTMLFormElement} form
 * @returns {Wanted}
 */
function wishes(form) {
  const given = new FormData(form);
  /**
   * @template {import("./aid_fields.js").Reading} Read
   * @param {string} name
   * @param {(input: TypedField, day: string) => Read} reader
   * @returns {Read["value"]}
   */
  const read = (name, reader) => {
    const input = /** @type {TypedField} */ (form.elements.namedItem(name));
    const reading = reader(input, localDay());
    showReading(input, reading);
    return reading.value;
  };
  /** @param {string} name */
  const chosen = (name) => String(given.get(name) ?? "");
  return {
    day: read("geldig_op", readDayField),
    hours: read("gevraagde_uren", readNumberField),
    months: read("gevraagde_maanden", readNumberField),
    situation: chosen("situatie"),
    consequence: chosen("gevolg"),
    together: chosen("samenwerking"),
  };
}

/**
 * How many are left, and how many could not be compared because they count in another way.
 * @param {number} shown
 * @param {Row[]} rows
 * @param {Wanted} wanted
 */
function inWords(shown, rows, { hours, months }) {
  const other = rows.filter(
    ({ dataset }) => (hours !== undefined && dataset.hours === "") || (months !== undefined && dataset.months === ""),
  ).length;
  const leftOut = other === 0 ? "" : ` ${other} ${other === 1 ? "telt" : "tellen"} anders en ${other === 1 ? "staat" : "staan"} er niet bij.`;
  return `${shown} van ${rows.length} verordeningen.${leftOut}`;
}

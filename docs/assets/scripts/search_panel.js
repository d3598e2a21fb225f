// Draws what a search finds, below the field. Fetched on the first use of a field (navigation.js).

import { element } from "./elements.js";
import { part } from "./page_parts.js";
import { openIndex } from "./search_engine.js";

const SITE = new URL("../../", import.meta.url);
const INDEX = new URL("assets/search/index.json", SITE);
const AT_A_TIME = 10;

/** @typedef {import("./search_engine.js").Answer} Answer */

/** @type {Promise<(text: string) => Answer> | undefined} */
let opened;

/** The search over the whole site; what failed is tried again the next time. */
function search() {
  opened ??= fetch(INDEX)
    .then((response) => (response.ok ? response.json() : Promise.reject(new Error(`${response.status} for ${INDEX}`))))
    .then(openIndex)
    .catch((error) => {
      opened = undefined;
      throw error;
    });
  return opened;
}

/**
 * Lets a form with a field, a status and a list answer while somebody types.
 * @param {SearchForm} form
 */
export function startSearch(form) {
  const field = part(form, "input", HTMLInputElement);
  const status = part(form, "[role=status]");
  const list = part(form, "ol");
  const more = part(form, "[data-search-more]");
  /** @type {Answer["results"]} */
  let results = [];

  async function answer() {
    const text = field.value;
    if (!opened) status.textContent = form.dataset.waiting;
    try {
      const find = await search();
      if (text === field.value) show(find(text));
    } catch (error) {
      console.info("No search:", error);
      show({ results: [], alike: [], whole: 0 });
      status.textContent = form.dataset.failed;
    }
  }

  /** @param {Answer} found */
  function show(found) {
    results = found.results;
    list.replaceChildren();
    status.textContent = said(found);
    showMore();
  }

  /** @param {Answer} found */
  function said({ alike, whole }) {
    if (!/[\p{L}\p{N}]/u.test(field.value)) return form.dataset.idle;
    if (results.length === 0) return form.dataset.none;
    const some = results.length - whole;
    const all = whole === 1 ? form.dataset.one : form.dataset.many.replace("#", String(whole));
    const count = some > 0 ? form.dataset.partly.replace("#", String(whole)).replace("#", String(some)) : all;
    return alike.length > 0 ? `${form.dataset.alike.replace("#", alike.join(", "))} ${count}` : count;
  }

  function showMore() {
    const from = list.children.length;
    list.append(...results.slice(from, from + AT_A_TIME).map(drawn));
    more.hidden = list.children.length >= results.length;
    return list.children[from];
  }

  field.addEventListener("input", answer);
  more.addEventListener("click", () => showMore()?.querySelector("a")?.focus());
  // Enter puts the keyboard of a phone away and leads to the best result; what was typed never gets into an address.
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.focus();
  });
  return answer();
}

/** @param {Answer["results"][number]} page */
function drawn({ path, title, kind, anchor, heading, excerpt }) {
  const item = element("li", { className: "site-search__result" });
  if (kind) item.append(element("p", { className: "site-search__kind" }, kind));
  item.append(link(new URL(path, SITE), title, "site-search__link"));
  if (heading) item.append(link(new URL(`${path}#${anchor}`, SITE), heading, "site-search__place"));
  const words = excerpt.map(({ text, found }) => (found ? element("mark", {}, text) : text));
  item.append(element("p", { className: "site-search__excerpt" }, ...words));
  return item;
}

/**
 * @param {URL} address
 * @param {string} text
 * @param {string} className
 */
function link({ href }, text, className) {
  return element("a", { className, href }, text);
}

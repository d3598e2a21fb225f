// Draws what a search finds, below the field. Fetched on the first use of a field (navigation.js).

import { openIndex } from "./search_engine.js";

const SITE = new URL("../../", import.meta.url);
const INDEX = new URL("assets/search/index.json", SITE);
const AT_A_TIME = 10;

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

/** Lets a form with a field, a status and a list answer while somebody types. */
export function startSearch(form) {
  const field = form.querySelector("input");
  const status = form.querySelector("[role=status]");
  const list = form.querySelector("ol");
  const more = form.querySelector("[data-search-more]");
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

  function show(found) {
    results = found.results;
    list.replaceChildren();
    status.textContent = said(found);
    showMore();
  }

  function said({ alike, whole }) {
    if (!/[\p{L}\p{N}]/u.test(field.value)) return form.dataset.idle;
    if (results.length === 0) return form.dataset.none;
    const some = results.length - whole;
    const all = whole === 1 ? form.dataset.one : form.dataset.many.replace("#", whole);
    const count = some > 0 ? form.dataset.partly.replace("#", whole).replace("#", some) : all;
    return alike.length > 0 ? `${form.dataset.alike.replace("#", alike.join(", "))} ${count}` : count;
  }

  function showMore() {
    const from = list.children.length;
    list.append(...results.slice(from, from + AT_A_TIME).map(drawn));
    more.hidden = list.children.length >= results.length;
    return list.children[from];
  }

  field.addEventListener("input", answer);
  more.addEventListener("click", () => showMore()?.querySelector("a").focus());
  // Enter puts the keyboard of a phone away and leads to the best result; what was typed never gets into an address.
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.focus();
  });
  return answer();
}

function drawn({ path, title, kind, anchor, heading, excerpt }) {
  const item = element("li", "site-search__result");
  if (kind) item.append(element("p", "site-search__kind", kind));
  item.append(link(new URL(path, SITE), title, "site-search__link"));
  if (heading) item.append(link(new URL(`${path}#${anchor}`, SITE), heading, "site-search__place"));
  const text = element("p", "site-search__excerpt");
  text.append(...excerpt.map(({ text: words, found }) => (found ? element("mark", "", words) : words)));
  item.append(text);
  return item;
}

function link(address, text, className) {
  const made = element("a", className, text);
  made.href = address.href;
  return made;
}

function element(name, className, text = "") {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

// Makes elements out of words: whatever a file holds is shown as text and never read as HTML.

/** @typedef {Record<string, string | number | boolean | (() => unknown)>} Attributes */

/**
 * An element with these attributes, of which `on…` is what happens then; empty children are left out.
 * @template {keyof HTMLElementTagNameMap} N
 * @param {N} name
 * @param {Attributes} attributes
 * @param {...(Node | string)} children
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(key.slice(2), value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== false) made.setAttribute(key, String(value));
  }
  made.append(...children.filter((child) => child !== ""));
  return made;
}

/**
 * @param {string} words
 * @param {() => unknown} onclick
 */
export function button(words, onclick) {
  return element("button", { type: "button", class: "md-button", onclick }, words);
}

/**
 * What is new on the page gets focus, so that a keyboard and a screen reader go along with the eye.
 * @param {HTMLElement} place
 * @param {...(Node | string)} children
 */
export function show(place, ...children) {
  place.replaceChildren(...children);
  place.querySelector("[tabindex='-1']")?.focus({ preventScroll: false });
}

/** @param {string} part */
export function printOnly(part) {
  document.documentElement.dataset.print = part;
  addEventListener("afterprint", () => delete document.documentElement.dataset.print, { once: true });
  print();
}

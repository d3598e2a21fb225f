/** Parts of a page that its template always has: the error names the one that is missing, and not a line further on. */

/**
 * The first part within `root` that the selector finds.
 * @template {Element} [E=HTMLElement]
 * @param {ParentNode} root
 * @param {string} selector
 * @param {new () => E} [kind]
 * @returns {E}
 */
export function part(root, selector, kind) {
  return mustBe(root.querySelector(selector), selector, kind);
}

/**
 * The nearest part around an element that the selector finds, the element itself among them.
 * @template {Element} [E=HTMLElement]
 * @param {Element} element
 * @param {string} selector
 * @param {new () => E} [kind]
 * @returns {E}
 */
export function partAround(element, selector, kind) {
  return mustBe(element.closest(selector), selector, kind);
}

/**
 * @template {Element} E
 * @param {Element | null} found
 * @param {string} selector
 * @param {new () => E} [kind]
 * @returns {E}
 */
function mustBe(found, selector, kind = /** @type {new () => E} */ (/** @type {unknown} */ (HTMLElement))) {
  if (found instanceof kind) return found;
  throw new Error(`No ${selector}`);
}

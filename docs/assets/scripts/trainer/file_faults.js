/** What can be wrong with a value in a file that somebody wrote, and how that is said. */

/**
 * Whether a value is text of at most so many characters.
 * @param {unknown} value
 * @param {number} most
 * @returns {value is string}
 */
export function isText(value, most) {
  return typeof value === "string" && value.length <= most;
}

/**
 * @param {string} where
 * @param {number} most
 */
export function noText(where, most) {
  return `${where}: hier hoort tekst van hoogstens ${most} tekens`;
}

/**
 * @param {string} where
 * @param {readonly unknown[]} allowed
 */
export function notAllowed(where, allowed) {
  return `${where}: toegestaan: ${allowed.join(", ")}`;
}

/** The ways in which people write that they do not know. */

/** How that is called on a page. */
export const NOT_KNOWN = "Weet ik niet";

/** How it stands in the answers that Python gets. */
export const UNKNOWN_ANSWER = "weet-ik-niet";

const UNKNOWN = /^(?:(?:dat )?weet(?: ik)?(?: het)? niet|ik weet(?: (?:het|dat))? niet|geen idee|onbekend|niet bekend|\?)\.?$/;

/**
 * Whether a text, in small letters and without spaces around it, says so.
 * @param {string} text
 */
export function isUnknown(text) {
  return text === UNKNOWN_ANSWER || UNKNOWN.test(text);
}

/** The ways in which people write that they do not know. */

/** How that is called on a page. */
export const NOT_KNOWN = "Weet ik niet";

const UNKNOWN = /^(?:(?:dat )?weet(?: ik)?(?: het)? niet|weet-ik-niet|geen idee|onbekend|niet bekend|\?)\.?$/;

/**
 * Whether a text, in small letters and without spaces around it, says so.
 * @param {string} text
 */
export function isUnknown(text) {
  return UNKNOWN.test(text);
}

/** A file that a visitor chose. */

/**
 * Its text; none where the device does not give that, as when the file was moved since it was chosen.
 * @param {File} file
 */
export async function textOf(file) {
  try {
    return await file.text();
  } catch (error) {
    console.info(error);
    return "";
  }
}

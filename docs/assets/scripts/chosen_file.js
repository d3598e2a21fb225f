/** A file that a visitor chooses. */

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

/**
 * Lets a file that was mended be chosen again: of the same name a browser would tell no change.
 * @param {HTMLInputElement} field
 */
export function letChooseAgain(field) {
  field.addEventListener("click", () => (field.value = ""));
}

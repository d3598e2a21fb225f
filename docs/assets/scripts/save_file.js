/**
 * Gives the visitor a file that was made in the page; nothing is sent.
 * @param {string} name
 * @param {string} type
 * @param {BlobPart} content text or bytes
 */
export function saveFile(name, type, content) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // a device that is busy takes it late
}

/**
 * A link that opens an aid with a municipality or an example filled in. It goes along behind the #, so that it comes
 * along into a new tab as well, and no host is told. See aid_door.js.
 */

for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("a[data-door]"))) {
  link.hash = link.dataset.door ?? "";
}

/** What one page leaves for the next in this tab: which answer, or which example, an aid is to open with. */

const keyOf = (pathname) => `deur ${pathname}`;

/** Leave what a link says (name=value) for the page it leads to; a browser that keeps nothing loses it. */
export function leaveAtDoor({ href, dataset }) {
  try {
    sessionStorage.setItem(keyOf(new URL(href).pathname), dataset.door);
  } catch {
    // the aid then opens empty
  }
}

/** What was left for this page, as its name and value, and only once; null where nothing was. */
export function takeFromDoor() {
  try {
    const key = keyOf(location.pathname);
    const [, name, value] = sessionStorage.getItem(key)?.match(/^(\w+)=([\w-]+)$/) ?? [];
    sessionStorage.removeItem(key);
    return name ? { name, value } : null;
  } catch {
    return null;
  }
}

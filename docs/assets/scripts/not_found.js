// Sets right the addresses of the page for what is not there. The page stands at any depth, and asks for this script at each;
// the one that came knows where the site begins. It loads the other scripts too, for those are asked for only once.

import "./trusted_scripts.js"; // where the page stands below a folder its own head did not find it

/** @type {{ root: string, scripts: string[] }} */
const { root, scripts } = JSON.parse(/** @type {HTMLElement} */ (document.getElementById("not-found")).textContent);
const SITE = new URL("../../", import.meta.url).pathname;
const page = document.documentElement;

/** @param {string} attribute */
function setRight(attribute) {
  for (const element of document.querySelectorAll(`:is(link, a, img)[${attribute}^="/"]`)) {
    const inSite = String(element.getAttribute(attribute)).slice(root.length).replace(/^\.$/, "");
    element.setAttribute(attribute, SITE + inSite);
  }
}

/** @param {string} path */
function load(path) {
  const script = document.createElement("script");
  Object.assign(script, { src: SITE + path, async: false });
  document.head.append(script);
}

// Found at two depths where one site lies within another: the nearest one counts.
if (!page.dataset.site) {
  page.dataset.site = SITE;
  if (SITE !== root) ["href", "src"].forEach(setRight);
  scripts.forEach(load);
}

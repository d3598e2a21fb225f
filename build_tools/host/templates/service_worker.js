// Lets the site work off line, one version at a time. The build puts SITE above this line (build_tools/host/offline.py):
// { version, headers, files: { path: integrity }, python: { folder, files: { name: integrity } } }.
//
// It keeps the files of the site, and of Python what a page has fetched already. It stores no request of a visitor.
"use strict";

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const SCOPE = worker.registration.scope;
const PAGES = `pages ${SCOPE} ${SITE.version}`;
const PYTHON = `python ${SCOPE} ${SITE.python.folder}`;
const AT_ONCE = 4; // what the visitor is reading goes first
const ANSWER_WITHIN = 3000; // milliseconds; a tab that the browser put to sleep does not answer

// Pages of another version, which get nothing of this one. While they load, this worker lives, so memory will do.
const strangers = new Set();

worker.addEventListener("install", (event) => event.waitUntil(keepEveryFile()));
worker.addEventListener("activate", (event) => event.waitUntil(dropOtherVersions()));

worker.addEventListener("message", (event) => {
  if (event.data === "activate") event.waitUntil(activateUnlessAnswersAreElsewhere(event.source, event.ports[0]));
  else if (event.data === "keep-python") event.waitUntil(keepFetchedPython());
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(SCOPE) || strangers.has(event.clientId)) return;
  const path = request.url.slice(SCOPE.length).replace(/[?#].*$/, "");
  if (request.mode === "navigate") event.respondWith(page(event, path));
  else if (Object.hasOwn(SITE.files, path)) event.respondWith(kept(path, request));
  else if (path.startsWith(SITE.python.folder)) event.respondWith(python(event, path.slice(SITE.python.folder.length)));
});

/** Keeps every file of this version, or fails, and then the version before it stays. */
async function keepEveryFile() {
  const cache = await caches.open(PAGES);
  const paths = Object.keys(SITE.files).values();
  const keepOneAfterTheOther = async () => {
    for (const path of paths) await cache.put(keyOf(path), (await caches.match(keyOf(path))) ?? (await fetchExact(path)));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, keepOneAfterTheOther));
}

/**
 * The contents are in the key, so whatever an earlier version kept under it is the same file.
 * @param {string} path
 */
function keyOf(path) {
  return `${SCOPE}${path}?${SITE.headers}-${SITE.files[path]}`;
}

/**
 * The browser refuses a file that is not exactly the one the build wrote, such as one of the next version.
 * @param {string} path
 */
async function fetchExact(path) {
  const response = await fetch(SCOPE + path, { integrity: SITE.files[path], cache: "no-cache", priority: "low" });
  if (!response.ok) throw new Error(`${response.status} for ${path}`);
  return response;
}

async function dropOtherVersions() {
  const ours = (await caches.keys()).filter((name) => /^(pages|python) /.test(name) && name.split(" ")[1] === SCOPE);
  await Promise.all(ours.filter((name) => name !== PAGES && name !== PYTHON).map((name) => caches.delete(name)));
}

/**
 * @param {string} path
 * @param {Request} request
 */
async function kept(path, request) {
  return (await caches.match(keyOf(path), { cacheName: PAGES })) ?? fetch(request);
}

/**
 * @param {FetchEvent} event
 * @param {string} path
 */
async function page(event, path) {
  const folder = path.replace(/(^|\/)index\.html$/, "$1");
  if (Object.hasOwn(SITE.files, folder)) return kept(folder, event.request);
  // The links of a page count from its folder.
  if (Object.hasOwn(SITE.files, `${folder}/`)) return Response.redirect(`${SCOPE}${folder}/`);
  strangers.add(event.resultingClientId);
  try {
    return await fetch(event.request);
  } catch {
    strangers.delete(event.resultingClientId);
    const { body, headers } = await kept("404.html", event.request);
    return new Response(body, { status: 404, headers });
  }
}

/**
 * Its folder is named after its contents, so what was kept once is right for ever; a page in doubt asks past it.
 * @param {FetchEvent} event
 * @param {string} name
 */
async function python(event, name) {
  const { request } = event;
  const cache = await caches.open(PYTHON);
  const known = await cache.match(request);
  if (known && request.cache !== "reload") return known;
  try {
    const response = await fetch(request);
    if (response.ok) event.waitUntil(keepIfRight(cache, name, response.clone()));
    return response;
  } catch (error) {
    if (known) return known;
    throw error;
  }
}

/**
 * A host may answer with a page of its own, or a file of which half is there: that is not kept.
 * @param {Cache} cache
 * @param {string} name
 * @param {Response} response
 */
async function keepIfRight(cache, name, response) {
  const copy = response.clone();
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", await response.arrayBuffer()));
  const right = SITE.python.files[name] === `sha256-${btoa(String.fromCharCode(...hash))}`;
  if (right) await cache.put(SCOPE + SITE.python.folder + name, copy);
}

/**
 * A page that was open before this worker fetched Python past it. Most browsers still have that in their own cache; what
 * Python cannot start without is fetched again where it was too large for that, as the next visit would have to.
 */
async function keepFetchedPython() {
  const cache = await caches.open(PYTHON);
  for (const name of Object.keys(SITE.python.files)) {
    const url = SCOPE + SITE.python.folder + name;
    if (await cache.match(url)) continue;
    const needed = /\.(js|wasm|zip)$/.test(name);
    /** @type {RequestInit} */
    const options = { cache: needed ? "force-cache" : "only-if-cached", mode: "same-origin", priority: "low" };
    const response = await fetch(url, options).catch(() => null);
    if (response?.ok) await keepIfRight(cache, name, response);
  }
}

/**
 * Takes over from the version before it, unless that would wipe answers in a tab that nobody is looking at.
 * @param {ExtendableMessageEvent["source"]} asking
 * @param {MessagePort} reply
 */
async function activateUnlessAnswersAreElsewhere(asking, reply) {
  const windows = await worker.clients.matchAll({ includeUncontrolled: true, type: "window" });
  const asker = asking && "id" in asking ? asking.id : "";
  const others = windows.filter(({ id, url }) => id !== asker && url.startsWith(SCOPE));
  const held = await Promise.all(others.map(holdsAnswers));
  if (held.includes(true)) reply.postMessage("answers-elsewhere");
  else await worker.skipWaiting();
}

/** @param {WindowClient} tab */
function holdsAnswers(tab) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(resolve, ANSWER_WITHIN, false);
    tab.postMessage("holds-answers", [port2]);
  });
}

/**
 * Answers one question of each of some aids in Firefox, with a profile that an earlier visit may have left, and opens
 * some other pages: each must show what its selector finds, and be no wider than the screen of a desk or a phone. In an
 * aid with its outcome axe-core looks for barriers, on the screen as it comes or on each of `screens`.
 *
 * Takes  {firefox, profile, site, now, answers: {aid: [name, value], …}, untilKept, axe, pages: {address: selector, …},
 *         screens: [{width, height}, …], preferences: {name: value, …}}   as its argument
 * Gives  {aid: {engines, outcome, reasons, barriers}, …, opened: [address, …], complaints}   on standard output
 */

import { readFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import puppeteer from "puppeteer-core";

const PATIENCE = 120_000; // milliseconds
const SIZES = [{ width: 1280, height: 900 }, { width: 360, height: 740 }];
const { firefox, profile, site, now, answers, untilKept, axe, pages, screens, preferences } = JSON.parse(process.argv[2]);

function stopTheClock(now) {
  globalThis.Date = class extends Date {
    constructor(...given) {
      super(...(given.length > 0 ? given : [now]));
    }
  };
}

/** Gives the answer, and notes every engine that an outcome comes from. */
function giveAnswer([name, value]) {
  const outcome = document.querySelector("section[data-outcome]");
  window.engines = [];
  new MutationObserver(() => {
    const { engine } = outcome.dataset; // none while the table is on its way
    if (engine && window.engines.at(-1) !== engine) window.engines.push(engine);
  }).observe(outcome, { attributes: true });
  document.querySelector(`[name="${name}"][value="${value}"]`).click();
}

function seen() {
  const { outcome } = document.querySelector("section[data-outcome]").dataset;
  return { engines: window.engines, outcome, reasons: [...document.querySelectorAll("[data-part=because] a")].map(({ hash }) => hash) };
}

async function barriers() {
  const { violations } = await globalThis.axe.run({ resultTypes: ["violations"] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

async function allIsKept() {
  const kept = [];
  for (const name of await caches.keys()) {
    kept.push(...(await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname));
  }
  const { active } = (await navigator.serviceWorker.getRegistration()) ?? {};
  const isKept = (end) => kept.some((path) => path.endsWith(end));
  return active?.state === "activated" && ["/proof", "/python_library.zip"].every(isKept);
}

function isSideways() {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth;
}

async function until(page, question) {
  for (const end = Date.now() + PATIENCE; !(await page.evaluate(question)); await wait(100)) {
    if (Date.now() > end) throw new Error(`not in time: ${question}`);
  }
}

const browser = await puppeteer.launch({
  browser: "firefox",
  executablePath: firefox,
  userDataDir: profile,
  timeout: PATIENCE,
  extraPrefsFirefox: { "browser.cache.disk.enable": false, ...preferences }, // the cache would hide what the site does not keep
});
const complaints = [];
try {
  const page = await browser.newPage();
  page.setDefaultNavigationTimeout(PATIENCE);
  page.on("console", (message) => /error|warn/.test(message.type()) && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.evaluateOnNewDocument(stopTheClock, now);
  const found = {};
  for (const [aid, answer] of Object.entries(answers)) {
    await page.goto(`${site}/hulpmiddelen/${aid}/`);
    await page.evaluate(giveAnswer, answer);
    await until(page, () => window.engines.at(-1) === "pyodide");
    found[aid] = await page.evaluate(seen);
    await page.evaluate(await readFile(axe, "utf-8"));
    found[aid].barriers = [];
    for (const size of screens.length > 0 ? screens : [null]) {
      if (size) await page.setViewport(size);
      found[aid].barriers.push(...(await page.evaluate(barriers)));
    }
  }
  if (untilKept) await until(page, allIsKept);
  const opened = [];
  for (const [address, selector] of Object.entries(pages)) {
    await page.goto(`${site}${address}`);
    await page.waitForSelector(selector, { visible: true, timeout: PATIENCE });
    for (const size of SIZES) {
      await page.setViewport(size);
      if (await page.evaluate(isSideways)) throw new Error(`wider than ${size.width} pixels: ${address}`);
    }
    opened.push(address);
  }
  console.log(JSON.stringify({ ...found, opened, complaints }));
} catch (error) {
  console.error(complaints.join("\n"));
  throw error;
} finally {
  await browser.close();
}

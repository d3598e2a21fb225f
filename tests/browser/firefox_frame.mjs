/**
 * Opens in Firefox a page that may frame an aid, answers a question in the frame, and then a page that may not.
 *
 * Takes  {firefox, profile, now, permitted, forbidden, answer: [name, value]}   as its argument
 * Gives  {engine, outcome, told, height, refused: {framed, told}}   on standard output: what the permitted page was told
 *        and how high its frame then is, and whether the other got an aid in its frame, or heard of it
 */

import puppeteer from "puppeteer-core";

const PATIENCE = 120_000; // milliseconds
const { firefox, profile, now, permitted, forbidden, answer } = JSON.parse(process.argv[2]);

function stopTheClock(now) {
  globalThis.Date = class extends Date {
    constructor(...given) {
      super(...(given.length > 0 ? given : [now]));
    }
  };
}

const isTold = (name) => document.querySelector("iframe").height > 0 && window.told.some(({ outcome }) => outcome === name);

async function framed(page) {
  const frame = await page.$("iframe");
  return frame.contentFrame();
}

const browser = await puppeteer.launch({
  browser: "firefox", executablePath: firefox, userDataDir: profile, timeout: PATIENCE, protocolTimeout: PATIENCE,
});
try {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.evaluateOnNewDocument(stopTheClock, now);
  await page.goto(permitted);
  const frame = await framed(page);
  await frame.waitForSelector("form[data-running]");
  await frame.evaluate(([name, value]) => document.querySelector(`[name="${name}"][value="${value}"]`).click(), answer);
  await frame.waitForSelector("section[data-outcome][data-engine=pyodide]");
  const { engine, outcome } = await frame.$eval("section[data-outcome]", ({ dataset }) => ({ ...dataset }));
  await page.waitForFunction(isTold, {}, outcome);
  const [told, height] = await page.evaluate(() => [window.told, Number(document.querySelector("iframe").height)]);
  await page.goto(forbidden);
  const other = await framed(page);
  const refused = {
    framed: await other.evaluate(() => document.querySelector("form") !== null),
    told: await page.evaluate(() => window.told),
  };
  console.log(JSON.stringify({ engine, outcome, told, height, refused }));
} finally {
  await browser.close();
}

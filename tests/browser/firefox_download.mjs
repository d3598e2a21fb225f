/**
 * Keeps one document of an aid as a file in Firefox.
 *
 * Takes  {firefox, profile, folder, site, aid, button, file}   as its argument
 * Gives  {complaints}                                          on standard output, once the file is in the folder
 */

import { readdirSync, statSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import puppeteer from "puppeteer-core";

const PATIENCE = 120_000; // milliseconds
const { firefox, profile, folder, site, aid, button, file } = JSON.parse(process.argv[2]);

function press(label) {
  const found = [...document.querySelectorAll(".meenemen button")].find(({ textContent }) => textContent.includes(label));
  found?.click();
  return Boolean(found);
}

/** Firefox writes beside the file, under another name, and moves that over it in the end. */
function isWhole() {
  const names = readdirSync(folder);
  return names.includes(file) && names.length === 1 && statSync(`${folder}/${file}`).size > 0;
}

async function until(question) {
  for (const end = Date.now() + PATIENCE; !(await question()); await wait(100)) {
    if (Date.now() > end) throw new Error(`not in time: ${question}`);
  }
}

const browser = await puppeteer.launch({
  browser: "firefox",
  executablePath: firefox,
  userDataDir: profile,
  timeout: PATIENCE,
  extraPrefsFirefox: { "browser.download.dir": folder, "browser.download.folderList": 2, "browser.download.useDownloadDir": true },
});
const complaints = [];
try {
  const page = await browser.newPage();
  page.setDefaultNavigationTimeout(PATIENCE);
  page.on("console", (message) => /error|warn/.test(message.type()) && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(`${site}/hulpmiddelen/${aid}/`);
  await until(() => page.evaluate(press, button));
  await until(() => page.evaluate(press, "Word"));
  await until(isWhole);
  console.log(JSON.stringify({ complaints }));
} catch (error) {
  console.error(complaints.join("\n"));
  throw error;
} finally {
  await browser.close();
}

/**
 * Keeps one document of an aid as a file in Firefox.
 *
 * Takes  {firefox, profile, folder, site, aid, button, file}   as its argument
 * Gives  {complaints}                                          on standard output, once the file is in the folder
 */

import { existsSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import puppeteer from "puppeteer-core";

const PATIENCE = 60_000; // milliseconds
const { firefox, profile, folder, site, aid, button, file } = JSON.parse(process.argv[2]);

function press(label) {
  const found = [...document.querySelectorAll(".meenemen button")].find(({ textContent }) => textContent.includes(label));
  found?.click();
  return Boolean(found);
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
  extraPrefsFirefox: { "browser.download.dir": folder, "browser.download.folderList": 2, "browser.download.useDownloadDir": true },
});
const complaints = [];
try {
  const page = await browser.newPage();
  page.on("console", (message) => /error|warn/.test(message.type()) && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(`${site}/hulpmiddelen/${aid}/`);
  await until(() => page.evaluate(press, button));
  await until(() => page.evaluate(press, "Word"));
  await until(() => existsSync(`${folder}/${file}`));
  await wait(200); // until it is written whole
  console.log(JSON.stringify({ complaints }));
} catch (error) {
  console.error(complaints.join("\n"));
  throw error;
} finally {
  await browser.close();
}

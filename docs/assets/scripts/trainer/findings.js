// Lays interviews that somebody took beside what the study of 2016 found; the files are read on this device only.
import { element } from "./elements.js";
import { LARGEST, readInterview } from "./interview_file.js";

const part = document.querySelector("[data-findings]");
const shape = JSON.parse(part.querySelector("[data-shape]").textContent);
/** @type {HTMLInputElement} */
const input = part.querySelector("input");
const alert = part.querySelector("[data-alert]");

input.parentElement.hidden = false;
input.addEventListener("change", async () => {
  const read = await Promise.all([...input.files].map(readFile));
  const faults = read.flatMap(({ name, faults = [] }) => faults.map((fault) => `${name}: ${fault}`));
  alert.replaceChildren(element("ul", {}, ...faults.map((fault) => element("li", {}, fault))));
  if (faults.length === 0) alert.replaceChildren();
  lay(read.filter(({ interview }) => interview).map(({ interview }) => interview));
});

async function readFile(file) {
  const found = file.size > LARGEST ? { faults: ["te groot voor een interview"] } : readInterview(await file.text(), shape);
  return { name: file.name, ...found };
}

function lay(interviews) {
  for (const finding of part.querySelectorAll("[data-question]")) {
    const id = finding.dataset.question;
    const answers = interviews
      .map((interview, place) => [interview.code || `Interview ${place + 1}`, [interview[`${id}_code`], interview[id]]])
      .map(([code, words]) => [code, words.filter(Boolean).join(". ")])
      .filter(([, words]) => words);
    finding.querySelector("[data-now]").replaceChildren(...answers.map(([code, words]) => element("li", {}, `${code}: ${words}`)));
  }
}

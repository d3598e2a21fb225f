// Lays interviews that somebody took beside what the study of 2016 found; the files are read on this device only.
import { letChooseAgain, textOf } from "../chosen_file.js";
import { part, partAround } from "../page_parts.js";
import { element } from "./elements.js";
import { LARGEST, readInterview } from "./interview_file.js";

const all = part(document, "[data-findings]");
/** @type {InterviewShape} */
const shape = JSON.parse(part(all, "[data-shape]").textContent);
const input = part(all, "input", HTMLInputElement);
const alert = part(all, "[data-alert]");

partAround(input, "p").hidden = false;
letChooseAgain(input);
input.addEventListener("change", async () => {
  const read = await Promise.all([...(input.files ?? [])].map(readFile));
  const faults = read.flatMap(({ name, faults = [] }) => faults.map((fault) => `${name}: ${fault}`));
  alert.replaceChildren(element("ul", {}, ...faults.map((fault) => element("li", {}, fault))));
  if (faults.length === 0) alert.replaceChildren();
  const interviews = read.flatMap((each) => ("interview" in each && each.interview ? [each.interview] : []));
  lay(interviews);
  part(all, "[data-laid]").textContent = laidInWords(interviews.length);
});

/** @param {File} file */
async function readFile(file) {
  const found = file.size > LARGEST ? { faults: ["te groot voor een interview"] } : readInterview(await textOf(file), shape);
  return { name: file.name, ...found };
}

/** @param {number} count */
function laidInWords(count) {
  if (count === 0) return "";
  return count === 1 ? "1 interview staat eronder." : `${count} interviews staan eronder.`;
}

/** @param {import("./interview_file.js").Interview[]} interviews */
function lay(interviews) {
  for (const finding of all.querySelectorAll("[data-question]")) {
    const id = finding.dataset.question ?? "";
    const answers = interviews
      .map((interview, place) => ({
        code: interview.code || `Interview ${place + 1}`,
        words: [interview[`${id}_code`], interview[id]].filter(Boolean).join(". "),
      }))
      .filter(({ words }) => words);
    part(finding, "[data-now]").replaceChildren(...answers.map(({ code, words }) => element("li", {}, `${code}: ${words}`)));
  }
}

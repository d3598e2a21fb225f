// An own judgement of a case: whether it is whole, and how it reads as a file to take along.

/** @typedef {Record<string, string>} Judgement by the name of a field what was written there */

/** @typedef {Record<string, string>} Levels by the name of a field what it is called */

/**
 * The first field that is still empty, with what to say of it; undefined where the judgement is whole.
 * @param {Judgement} answer
 * @param {Levels} levels
 */
export function missingIn(answer, levels) {
  if (!answer.uitkomst) return { field: "uitkomst", words: "Kies eerst een uitkomst." };
  const [field, name] = Object.entries(levels).find(([level]) => !(answer[level] ?? "").trim()) ?? [];
  return field && name && { field, words: `Schrijf ook iets op bij: ${name.toLowerCase()}. Zie je niets? Schrijf dan: niets.` };
}

/**
 * The judgement as plain text.
 * @param {{ title: string, chosen: string, verdict: string, answer: Judgement, levels: Levels }} judged
 */
export function caseAsText({ title, chosen, verdict, answer, levels }) {
  const written = Object.entries(levels).map(([level, name]) => `${name}:\n${answer[level].trim()}\n`);
  return `${title}\n\nMijn uitkomst: ${chosen}\n${verdict}.\n\n${written.join("\n")}`;
}

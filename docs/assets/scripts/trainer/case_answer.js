// An own judgement of a case: whether it is whole, and how it reads as a file to take along.

const LEVELS = { moet: "Dit moet", wenselijk: "Dit is wenselijk", situationeel: "Dit hangt van de situatie af" };

/** The first field that is still empty, with what to say of it; undefined where the judgement is whole. */
export function missingIn(answer) {
  if (!answer.uitkomst) return { field: "uitkomst", words: "Kies eerst een uitkomst." };
  const field = Object.keys(LEVELS).find((level) => !(answer[level] ?? "").trim());
  return field && { field, words: `Schrijf ook iets op bij: ${LEVELS[field].toLowerCase()}. Zie je niets? Schrijf dan: niets.` };
}

/** The judgement as plain text. */
export function caseAsText({ title, chosen, verdict, answer }) {
  const levels = Object.entries(LEVELS).map(([level, name]) => `${name}:\n${answer[level].trim()}\n`);
  return `${title}\n\nMijn uitkomst: ${chosen}\n${verdict}.\n\n${levels.join("\n")}`;
}

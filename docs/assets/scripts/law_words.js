/** The official words below a finding: fetched when somebody first unfolds one, or prints with the button. */

const files = new Map(); // what each file holds, once it is in, by its address
const unfolded = new Set(); // the rules of which the words stand open
const fillers = new WeakMap(); // what brings the words in, by what unfolds them

/** What unfolds the words that a rule rests on, as they read on a day; nothing for a rule without words of law. */
export function lawWords(rule, day, texts) {
  if (!texts.rules.includes(rule)) {
    return [];
  }
  const part = element("details", { className: "wettekst" }, element("summary", {}, texts.summary));
  const fill = () => fillIn(part, rule, day, texts);
  const fetchAndFill = () => fetched(texts).then(fill, () => tellTrouble(part, texts));
  fillers.set(part, fetchAndFill);
  if (unfolded.has(rule)) {
    part.open = true;
    if (files.has(texts.file)) {
      fill(); // at once, so that an answer that changes nothing leaves it as it is
    }
  }
  part.addEventListener("toggle", () => {
    if (part.open) {
      unfolded.add(rule);
      fetchAndFill();
    } else {
      unfolded.delete(rule);
    }
  });
  return [part];
}

/** Unfolds all words in a place and waits until they are in: what is printed then has them. */
export async function unfoldLawWords(place) {
  const parts = [...place.querySelectorAll(".wettekst")];
  parts.forEach((part) => (part.open = true));
  await Promise.all(parts.map((part) => fillers.get(part)?.()));
}

async function fetched({ file }) {
  if (!files.has(file)) {
    const response = await fetch(file);
    if (!response.ok) {
      throw new Error(`${file}: ${response.status}`);
    }
    files.set(file, await response.json());
  }
}

function fillIn(part, rule, day, texts) {
  if (part.dataset.filled === day) {
    return;
  }
  part.dataset.filled = day;
  const passages = files.get(texts.file)[rule].filter(({ first, last }) => first <= day && (last === "" || day <= last));
  part.replaceChildren(part.firstChild, ...passages.flatMap((passage) => told(passage, day, texts)));
}

function told({ place, head, parts, from, older, read_since: readSince, address, section }, day, { whole, page }) {
  const words = parts.map(([text, resting]) => (resting ? element("mark", {}, text) : text));
  const origin = ["(", element("a", { href: address }, from), older && day < readSince ? `. ${older}` : "", ")"];
  return [
    element("p", { className: "wettekst-plaats" }, element("b", {}, place), " ", ...origin),
    element("blockquote", {}, ...(head ? [element("p", {}, head)] : []), element("p", {}, ...words)),
    ...(section ? [element("p", { className: "wettekst-heel" }, element("a", { href: `${page}#${section}` }, whole))] : []),
  ];
}

function tellTrouble(part, { not_fetched: trouble, page, whole }) {
  part.replaceChildren(part.firstChild, element("p", {}, `${trouble} `, element("a", { href: page }, whole)));
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

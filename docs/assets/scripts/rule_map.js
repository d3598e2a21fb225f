/**
 * The map of the rules of an aid, as the build drew it, coloured with what Python found: which rules are met, missed, left
 * to people or open. It only looks up: every status comes from the findings of an answer.
 */

export const MAP = "[data-rule-map]";
const OUTSIDE = "buiten"; // no finding tells of the rule: the answers put it out of scope

import { part } from "./page_parts.js";

/**
 * The map of the page at `address`, for another page; its links then lead from there.
 * @param {string} address
 */
export async function mapOf(address) {
  const page = await pageAt(new URL(address, document.baseURI).href);
  const map = document.importNode(part(page, MAP), true);
  for (const link of map.querySelectorAll("[href]")) {
    link.setAttribute("href", new URL(link.getAttribute("href") ?? "", page.URL).href);
  }
  map.querySelectorAll("details").forEach((words) => (words.open = false));
  return map;
}

/**
 * Colours the map. `result`: an answer of the aid, or null; `answers`: what was given; `day`: null where none is known.
 * @param {HTMLElement} map
 * @param {{ result: Result | null, answers: Answers, day: string | null }} now
 */
export function colour(map, { result, answers, day }) {
  /** @type {Record<string, string>} */
  const marks = JSON.parse(map.dataset.marks ?? "{}");
  for (const version of /** @type {NodeListOf<VersionPart>} */ (map.querySelectorAll("[data-map-version]"))) {
    version.hidden = day !== null && !(version.dataset.first <= day && day <= version.dataset.last);
    /** @type {Record<string, string>} */
    const words = JSON.parse((result?.settled ? version.dataset.statusesWhenSettled : version.dataset.statuses) ?? "{}");
    const statuses = new Map(result?.findings.map(({ rule, status }) => [rule, status]));
    /** @param {HTMLElement} rule */
    const statusOf = ({ dataset }) => (result ? (statuses.get(dataset.rule ?? "") ?? OUTSIDE) : "");
    for (const rule of version.querySelectorAll("[data-rule]")) {
      const status = statusOf(rule);
      rule.dataset.status = status;
      rule.querySelectorAll("[data-mark]").forEach((mark) => (mark.textContent = marks[status] ?? ""));
      rule.querySelectorAll("[data-now]").forEach((place) => (place.textContent = status && `: ${words[status]}`));
    }
    for (const fact of version.querySelectorAll("[data-fact]")) {
      fact.toggleAttribute("data-given", Object.hasOwn(answers, fact.dataset.fact ?? ""));
    }
    for (const outcome of version.querySelectorAll("[data-leads-to]")) {
      outcome.toggleAttribute("data-stands", outcome.dataset.leadsTo === result?.outcome);
    }
    const now = [...version.querySelectorAll("li[data-rule]")].map(statusOf);
    const counts = Object.keys(words).map((status) => ({ status, count: now.filter((each) => each === status).length }));
    const told = counts.filter(({ count }) => count > 0).map(({ status, count }) => `${marks[status] ?? ""} ${words[status]}: ${count}`.trim());
    part(version, "[data-counts]").textContent = told.length > 0 ? `Nu: ${told.join("; ")}.` : "";
  }
}

/**
 * A page of this site as a document: its text never becomes markup of this one.
 * @param {string} address
 * @returns {Promise<Document>}
 */
function pageAt(address) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "document";
    request.onload = () => (request.response?.querySelector(MAP) ? resolve(request.response) : reject(new Error(`${address} has no map`)));
    request.onerror = () => reject(new Error(`${address} cannot be had`));
    request.send();
  });
}

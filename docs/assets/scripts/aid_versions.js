/**
 * The versions of an aid, one for each period of the law, stand side by side in its page. Only the one for the day asked
 * about is shown and takes part; where two ask the same, the answer goes along.
 */

/** Shows everything that is for this day ("JJJJ-MM-DD"): the last version that began by then, or the first. */
export function showVersion(form, day) {
  const before = shownVersion(form);
  const after = ofDay(form, day);
  if (before !== after) {
    carry(before, after);
  }
  for (const part of document.querySelectorAll("[data-version]")) {
    part.hidden = part.dataset.first !== after.dataset.first;
  }
  for (const version of form.querySelectorAll("[data-version]")) {
    for (const field of version.querySelectorAll("input, select, textarea")) {
      field.disabled = version.hidden;
    }
  }
  return after;
}

/** The part of the form with the questions that are shown. */
export function shownVersion(form) {
  return form.querySelector("[data-version]:not([hidden])");
}

/** Fills in an answer in one version; a value that is not offered there is left out. */
export function fillIn(version, name, value) {
  for (const field of version.querySelectorAll(`[name="${name}"]`)) {
    if (field.type === "radio") {
      field.checked ||= field.value === value;
    } else if (!field.options || [...field.options].some((option) => option.value === value)) {
      field.value = value;
    }
  }
}

/** What the rules read the answer in a list as on a day: a municipality as its by-law of that day. */
export function readOn(list, day) {
  const chosen = list.selectedOptions[0];
  for (const part of chosen.dataset.readAs?.split(" ") ?? []) {
    const [days, value] = part.split("=");
    const [first, last] = days.split("/");
    if (first <= day && day <= last) {
      return value;
    }
  }
  return chosen.value;
}

function ofDay(form, day) {
  const versions = [...form.querySelectorAll("[data-version]")];
  return versions.findLast(({ dataset }) => dataset.first <= day) ?? versions[0];
}

function carry(from, to) {
  for (const { name, type, checked, value } of from.querySelectorAll("[name]")) {
    if (type !== "radio" || checked) {
      fillIn(to, name, value);
    }
  }
  for (const { dataset, value } of from.querySelectorAll("[data-own-words]")) {
    const same = to.querySelector(`[data-own-words="${dataset.ownWords}"]`);
    if (same) {
      same.value = value;
    }
  }
}

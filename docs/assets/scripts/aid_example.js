/** Opens a known case in the form: fills in what stands in the page and leaves the rest empty. Nothing enters the URL. */

/** Fills in an example that is chosen from the list, where a version of the aid has one. */
export function offerExamples(form) {
  for (const list of form.querySelectorAll("[data-example]")) {
    const version = list.closest("[data-version]");
    const examples = JSON.parse(version.querySelector("[data-examples]").textContent);
    // the event goes on to the form, which then answers as it does for any other change
    list.addEventListener("change", () => list.value && fill(version, examples[list.value]));
  }
}

function fill(version, answers) {
  for (const field of version.querySelectorAll("[name]")) {
    if (field.type === "radio") {
      field.checked = answers[field.name] === field.value;
    } else {
      field.value = answers[field.name] ?? "";
    }
  }
}

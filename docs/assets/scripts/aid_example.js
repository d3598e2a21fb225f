/** Opens a known case in the form: fills in what stands in the page and leaves the rest empty. Nothing enters the URL. */

/** Fills the form when an example is chosen from the list, where the aid has one. */
export function offerExamples(form) {
  const list = form.querySelector("[data-example]");
  if (!list) {
    return;
  }
  const examples = JSON.parse(form.querySelector("[data-examples]").textContent);
  // the event goes on to the form, which then answers as it does for any other change
  list.addEventListener("change", () => list.value && fill(form, examples[list.value]));
}

function fill(form, answers) {
  for (const field of form.elements) {
    if (field.type === "radio") {
      field.checked = answers[field.name] === field.value;
    } else if (field.name) {
      field.value = answers[field.name] ?? "";
    }
  }
}

/** The day that is asked about ("JJJJ-MM-DD"): the one filled in as peildatum, or today in the visitor's own time zone. */
export function dayOf(form) {
  return form.elements.peildatum?.value || today();
}

function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

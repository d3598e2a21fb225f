/** Leads to a question: it comes into sight and takes focus, so that a screen reader says it. */

/** Brings a question into sight, with the heading of its group where `from` says so, and gives its words focus. */
export function turnTo(question, from = question) {
  const heading = question.querySelector("legend, label");
  heading.tabIndex = -1;
  question.dataset.unfolded = "";
  from.scrollIntoView({ block: "start" });
  heading.focus({ preventScroll: true });
}

/** The place in a question that a link leads to, and the question; nothing where a link leads elsewhere. */
export function linkedQuestion(target) {
  const link = target.closest('a[href^="#"]');
  const place = link && document.getElementById(link.hash.slice(1));
  return { place, question: place?.closest(".vraag") };
}

/** Lets every link to a question in a list lead there. */
export function followLinks(form) {
  form.addEventListener("click", (event) => {
    const { place, question } = linkedQuestion(event.target);
    if (question && form.dataset.mode !== "steps" && place === question) {
      event.preventDefault();
      turnTo(question);
    }
  });
}

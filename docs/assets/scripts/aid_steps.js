/**
 * One question at a time, in the aids that open so: which comes next, the way back, and what was answered. All other
 * questions stay in the page; a style sheet alone keeps them out of sight.
 */

import { drawGiven, isGiven } from "./aid_given.js";
import { bringIntoSight } from "./aid_in_sight.js";
import { linkedQuestion, turnTo } from "./aid_to_question.js";
import { shownVersion } from "./aid_versions.js";

const CHOOSE = "Kies eerst een antwoord. “Weet ik niet” mag ook.";

export class Steps {
  form;
  stillOpen;
  current;
  before;
  passed;
  key;

  /** stillOpen gives the answers, and the facts that can still change the outcome, or null where nobody knows yet. */
  constructor(form, stillOpen) {
    Object.assign(this, { form, stillOpen, current: null, before: [], passed: new Set(), key: `weergave ${location.pathname}` });
    this.panel = form.querySelector("[data-steps]");
    if (!this.panel) {
      return;
    }
    this.day = form.querySelector(".dag");
    this.day.querySelector("[data-other-day]").addEventListener("click", () => this.unfoldDay());
    this.part("next").addEventListener("click", () => this.next());
    this.part("back").addEventListener("click", () => this.back());
    for (const button of form.querySelectorAll("[data-show-as]")) {
      button.addEventListener("click", () => this.choose(button.dataset.showAs));
    }
    form.addEventListener("reset", () => this.forget());
    form.addEventListener("click", (event) => this.follow(event));
    form.addEventListener("keydown", ({ key, target }) => {
      if (key === "Enter" && target.matches("[data-kind], [data-date-part]") && this.on) {
        setTimeout(() => {
          target.blur(); // what was typed is judged once its field is left
          if (this.day.contains(target) && this.current !== this.day && this.stillOpen().known) {
            this.turnTo(this.current); // the day was changed on the way
          } else {
            this.next();
          }
        });
      }
    });
    form.dataset.mode = this.kept();
  }

  get on() {
    return this.form.dataset.mode === "steps";
  }

  /** Draws what follows from the answers as they are now. */
  update() {
    if (!this.panel) {
      return;
    }
    const standing = this.stillOpen();
    const left = this.left(standing);
    const given = this.questions().filter((question) => isGiven(question, standing.answers));
    if (!this.current || isHidden(this.current)) {
      this.current = left[0] ?? given.at(-1) ?? this.questions()[0];
      this.before = given.filter((question) => question !== this.current);
    }
    this.mark(standing.known);
    const done = standing.known && given.length > 0 && left.length === 0;
    this.part("next").hidden = done;
    this.part("done").hidden = !done;
    this.part("done").setAttribute("href", "#uitleg"); // where the explanation is drawn, so only now
    this.part("back").hidden = this.earlier().length === 0;
    this.say("");
    const listed = "current" in this.day.dataset ? given : [this.day, ...given];
    drawGiven(this.part("given"), listed, (question) => this.go(question));
  }

  /** After an answer the way on is in sight, once for each: the outcome may have grown over it. */
  showWayOn() {
    const { answers } = this.panel ? this.stillOpen() : {};
    const text = JSON.stringify(answers);
    if (!this.on || text === this.shownFor) {
      return;
    }
    this.shownFor = text;
    if (isGiven(this.current, answers)) {
      // Where things stand is known once all is drawn.
      requestAnimationFrame(() => bringIntoSight(this.part(this.part("done").hidden ? "next" : "done"), this.form.querySelector(".hulpmiddel-uitkomst")));
    }
  }

  /** On to the first question in the order of the page that is open; those passed over come last. */
  next() {
    const unreadable = [this.day, this.current].flatMap((part) => [...part.querySelectorAll("[aria-invalid]:not([aria-hidden])")]);
    const wrong = unreadable.find((field) => field.getClientRects().length > 0);
    if (wrong) {
      wrong.focus();
      return;
    }
    const standing = this.stillOpen();
    if (!isGiven(this.current, standing.answers)) {
      this.passed.add(this.current);
    }
    const left = this.left(standing).filter((question) => question !== this.current);
    const question = left.find((each) => !this.passed.has(each)) ?? left[0];
    if (question) {
      this.go(question);
    } else {
      this.update();
      this.say(this.part("next").hidden ? "" : CHOOSE);
    }
  }

  back() {
    const question = this.earlier().at(-1);
    this.before = this.before.slice(0, this.before.lastIndexOf(question));
    this.turnTo(question);
  }

  go(question) {
    this.before = [...this.before.filter((each) => each !== question && each !== this.current), this.current];
    this.turnTo(question);
  }

  turnTo(question) {
    this.current = question;
    this.passed.delete(question);
    delete this.day.dataset.unfolded;
    this.update();
    turnTo(question, question.closest(".vraaggroep") ?? question);
  }

  /** Begins anew, as after everything was wiped. */
  restart() {
    this.startOver();
    this.update();
  }

  /** The next time that is drawn, it begins anew. */
  startOver() {
    Object.assign(this, { current: null, before: [] });
    this.passed.clear();
  }

  /** The questions on the screen that can still change the outcome and have no answer. */
  left({ answers, open }) {
    const names = open && new Set(open);
    return this.questions().filter(
      (question) => !isGiven(question, answers) && (!names || [...question.querySelectorAll("[name]")].some(({ name }) => names.has(name))),
    );
  }

  questions() {
    return [...shownVersion(this.form).querySelectorAll("fieldset")].filter((question) => !isHidden(question));
  }

  earlier() {
    return this.before.filter((question) => question !== this.current && !isHidden(question));
  }

  unfoldDay() {
    this.day.dataset.unfolded = "";
    this.day.querySelector("[data-day]").focus();
  }

  /**
   * The day stands in a line before the first question, and is asked again when there are no rules for it; later it is a line
   * among the answers.
   */
  mark(dayKnown) {
    for (const question of this.form.querySelectorAll("[data-current]")) {
      delete question.dataset.current;
    }
    this.current.dataset.current = "";
    if (!dayKnown || this.earlier().length === 0) {
      this.day.dataset.current = "";
    }
    if (!dayKnown) {
      this.day.dataset.unfolded = "";
    }
  }

  /** A link to a question brings that question. */
  follow(event) {
    const { place, question } = linkedQuestion(event.target);
    if (this.on && question && question !== this.current) {
      event.preventDefault();
      this.go(question);
      if (place.matches("input")) {
        place.focus();
      }
    }
  }

  choose(mode) {
    this.form.dataset.mode = mode;
    this.form.querySelector(`[data-show-as]:not([data-show-as="${mode}"])`).focus(); // the one that was pressed goes
    try {
      sessionStorage.setItem(this.key, mode);
    } catch {
      // the browser keeps nothing for this site
    }
  }

  kept() {
    try {
      return sessionStorage.getItem(this.key) === "list" ? "list" : "steps";
    } catch {
      return "steps";
    }
  }

  forget() {
    try {
      sessionStorage.removeItem(this.key);
    } catch {
      // nothing was kept
    }
  }

  say(text) {
    this.part("message").textContent = text;
  }

  part(name) {
    return this.panel.querySelector(`[data-step="${name}"]`);
  }
}

function isHidden(question) {
  return question.closest("[hidden]") !== null;
}

/**
 * One question at a time, in the aids that open so: which comes next, the way back, and what was answered. All other
 * questions stay in the page; a style sheet alone keeps them out of sight.
 */

import { turnToUnknownDay } from "./aid_day.js";
import { drawGiven, isGiven } from "./aid_given.js";
import { bringIntoSight } from "./aid_in_sight.js";
import { linkedQuestion, turnTo } from "./aid_to_question.js";
import { fieldsOf, shownVersion } from "./aid_versions.js";
import { CHOOSE_FIRST } from "./choose_first.js";
import { part } from "./page_parts.js";
import { NOT_KNOWN } from "./unknown_answer.js";

/** @typedef {{ known: boolean, answers: Answers, open: string[] | null }} Standing */

export class Steps {
  /**
   * stillOpen gives the answers, and the facts that can still change the outcome, or null where nobody knows yet.
   * @param {AidForm} form
   * @param {() => Standing} stillOpen
   */
  constructor(form, stillOpen) {
    this.form = form;
    this.stillOpen = stillOpen;
    /** @type {HTMLElement | null} */
    this.current = null;
    /** @type {HTMLElement[]} */
    this.before = [];
    /** @type {Set<HTMLElement>} */
    this.passed = new Set();
    this.key = `weergave ${location.pathname}`;
    this.shownFor = "";
    this.panel = form.querySelector("[data-steps]"); // none where all questions are asked at once
    this.day = part(form, ".dag");
    if (!this.panel) {
      return;
    }
    part(this.day, "[data-other-day]").addEventListener("click", () => this.unfoldDay());
    const onward = this.part("next");
    // What is said at a field that is left would move the button away between press and release: it is left after both.
    onward.addEventListener("mousedown", (event) => event.preventDefault());
    onward.addEventListener("click", () => {
      onward.focus({ preventScroll: true });
      this.next();
    });
    this.part("back").addEventListener("click", () => this.back());
    for (const button of form.querySelectorAll("[data-show-as]")) {
      button.addEventListener("click", () => this.choose(button.dataset.showAs ?? ""));
    }
    form.addEventListener("reset", () => this.forget());
    form.addEventListener("click", (event) => this.follow(event));
    form.addEventListener("keydown", ({ key, target }) => {
      if (key === "Enter" && target instanceof HTMLElement && target.matches("[data-kind], [data-date-part]") && this.on) {
        setTimeout(() => {
          target.blur(); // what was typed is judged once its field is left
          if (this.day.contains(target) && this.current && this.current !== this.day && this.stillOpen().known) {
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

  /**
   * Draws what follows from the answers as they are now; `standing`: those, where they have just been read.
   * @param {Standing | null} standing
   */
  update(standing = null) {
    if (this.panel) {
      this.draw(standing ?? this.stillOpen());
    }
  }

  /** @param {Standing} standing */
  draw(standing) {
    const left = this.left(standing);
    const given = this.questions().filter((question) => isGiven(question, standing.answers));
    if (!this.current || isHidden(this.current)) {
      this.current = left[0] ?? given.at(-1) ?? this.questions()[0];
      this.before = given.filter((question) => question !== this.current);
    }
    this.mark(this.current, standing.known);
    const done = standing.known && given.length > 0 && left.length === 0;
    this.part("next").hidden = done;
    this.part("done").hidden = !done;
    this.part("done").setAttribute("href", "#uitleg"); // where the explanation is drawn, so only now
    this.part("back").hidden = this.earlier().length === 0;
    this.say("");
    const listed = "current" in this.day.dataset ? given : [this.day, ...given];
    drawGiven(this.part("given"), listed, (question) => this.go(question));
  }

  /**
   * After an answer the way on is in sight, once for each: the outcome may have grown over it.
   * @param {Answers} answers
   */
  showWayOn(answers) {
    if (!this.on || !this.current) {
      return;
    }
    const text = JSON.stringify(answers);
    if (text === this.shownFor) {
      return;
    }
    this.shownFor = text;
    const { current } = this;
    if (isGiven(current, answers)) {
      // Where things stand is known once all is drawn; somebody may have gone on by then.
      requestAnimationFrame(() => {
        if (current === this.current) {
          bringIntoSight(this.part(this.part("done").hidden ? "next" : "done"), part(this.form, ".hulpmiddel-uitkomst"));
        }
      });
    }
  }

  /**
   * On to the first question in the order of the page that is open; those passed over come last. Not from a day without known
   * rules: on a phone, what is said of it would scroll off, and nobody would hear that no outcome can follow.
   */
  next() {
    const { current } = this;
    if (!current) {
      return;
    }
    const unreadable = [this.day, current].flatMap((place) => [...place.querySelectorAll("[aria-invalid]:not([aria-hidden])")]);
    const wrong = unreadable.find((field) => field.getClientRects().length > 0);
    if (wrong) {
      wrong.focus();
      return;
    }
    const standing = this.stillOpen();
    if (!standing.known) {
      turnToUnknownDay(this.form);
      return;
    }
    if (!isGiven(current, standing.answers)) {
      this.passed.add(current);
    }
    const left = this.left(standing).filter((question) => question !== current);
    const question = left.find((each) => !this.passed.has(each)) ?? left[0];
    if (question) {
      this.go(question);
    } else {
      this.update();
      this.say(this.part("next").hidden ? "" : `${CHOOSE_FIRST} “${NOT_KNOWN}” mag ook.`);
    }
  }

  back() {
    const question = this.earlier().at(-1);
    if (question) {
      this.before = this.before.slice(0, this.before.lastIndexOf(question));
      this.turnTo(question);
    }
  }

  /** @param {HTMLElement} question */
  go(question) {
    const { before, current } = this;
    this.before = [...before.filter((each) => each !== question && each !== current), ...(current ? [current] : [])];
    this.turnTo(question);
  }

  /** @param {HTMLElement} question */
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
    this.current = null;
    this.before = [];
    this.passed.clear();
  }

  /**
   * The questions on the screen that can still change the outcome and have no answer.
   * @param {Standing} standing
   */
  left({ answers, open }) {
    const names = open && new Set(open);
    return this.questions().filter(
      (question) => !isGiven(question, answers) && (!names || fieldsOf(question).some(({ name }) => names.has(name))),
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
    part(this.day, "[data-day]").focus();
  }

  /**
   * The day stands in a line before the first question, and is asked again when there are no rules for it; later it is a line
   * among the answers.
   * @param {HTMLElement} current
   * @param {boolean} dayKnown
   */
  mark(current, dayKnown) {
    for (const question of this.form.querySelectorAll("[data-current]")) {
      delete question.dataset.current;
    }
    current.dataset.current = "";
    if (!dayKnown || this.earlier().length === 0) {
      this.day.dataset.current = "";
    }
    if (!dayKnown) {
      this.day.dataset.unfolded = "";
    }
  }

  /**
   * A link to a question brings that question.
   * @param {Event} event
   */
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

  /** @param {string} mode */
  choose(mode) {
    this.form.dataset.mode = mode;
    part(this.form, `[data-show-as]:not([data-show-as="${mode}"])`).focus(); // the one that was pressed goes
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

  /** @param {string} text */
  say(text) {
    this.part("message").textContent = text;
  }

  /** @param {"next" | "done" | "back" | "given" | "message"} name */
  part(name) {
    return part(this.form, `[data-step="${name}"]`);
  }
}

/** @param {Element} question */
function isHidden(question) {
  return question.closest("[hidden]") !== null;
}

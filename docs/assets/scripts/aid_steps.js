/**
 * One question at a time, in the aids that open so: which comes next, the way back, and what was answered. All other
 * questions stay in the page; a style sheet alone keeps them out of sight.
 */

import { isHidden, questionsOf, unanswered } from "./aid_asked.js";
import { turnToUnknownDay } from "./aid_day.js";
import { drawGiven, isGiven } from "./aid_given.js";
import { bringIntoSight } from "./aid_in_sight.js";
import { Others } from "./aid_others.js";
import { linkedQuestion, turnTo } from "./aid_to_question.js";
import { CHOOSE_FIRST } from "./choose_first.js";
import { forgetView, keepView, keptView } from "./kept_view.js";
import { part } from "./page_parts.js";
import { NOT_KNOWN } from "./unknown_answer.js";

/** @typedef {{ known: boolean, answers: Answers, open: string[] | null }} Standing */

export class Steps {
  /**
   * stillOpen gives the answers, and the facts that can still change the outcome, or null where nobody knows yet; tellsMore
   * those that can still change what is told beside it.
   * @param {AidForm} form
   * @param {() => Standing} stillOpen
   * @param {(answers: Answers) => string[] | null} tellsMore
   */
  constructor(form, stillOpen, tellsMore) {
    this.form = form;
    this.stillOpen = stillOpen;
    /** @type {HTMLElement | null} */
    this.current = null;
    /** @type {HTMLElement[]} */
    this.before = [];
    /** @type {Set<HTMLElement>} */
    this.passed = new Set();
    this.shownFor = "";
    this.others = new Others(form, tellsMore);
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
    part(this.part("others"), "button").addEventListener("click", () => this.askOthers());
    for (const button of form.querySelectorAll("[data-show-as]")) {
      button.addEventListener("click", () => this.choose(button.dataset.showAs === "list" ? "list" : "steps"));
    }
    form.addEventListener("reset", forgetView);
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
    form.dataset.mode = keptView() === "list" ? "list" : "steps";
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
    const given = questionsOf(this.form).filter((question) => isGiven(question, standing.answers));
    if (!this.current || isHidden(this.current)) {
      this.current = left[0] ?? given.at(-1) ?? questionsOf(this.form)[0];
      this.before = given.filter((question) => question !== this.current);
    }
    this.mark(this.current, standing.known);
    const settled = standing.known && given.length > 0 && this.needed(standing).length === 0;
    this.part("next").hidden = settled && left.length === 0;
    this.part("done").hidden = !settled;
    this.part("done").setAttribute("href", "#uitleg"); // where the explanation is drawn, so only now
    this.part("back").hidden = this.earlier().length === 0;
    this.others.offer(this.part("others"), standing.answers, settled);
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
          bringIntoSight(this.part(this.part("next").hidden ? "done" : "next"), part(this.form, ".hulpmiddel-uitkomst"));
        }
      });
    }
  }

  /**
   * On to the first question in the order of the page that is open; those passed over come last, or not at all where they
   * can only tell more. Not from a day without known rules: on a phone, what is said of it would scroll off, and nobody
   * would hear that no outcome can follow.
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
    const settled = this.needed(standing).length === 0;
    const question = left.find((each) => !this.passed.has(each)) ?? (settled ? null : left[0]);
    if (question) {
      this.go(question);
    } else if (settled) {
      this.others.stop();
      this.update();
      this.part("done").focus(); // the button that was pressed goes
    } else {
      this.update();
      this.say(`${CHOOSE_FIRST} “${NOT_KNOWN}” mag ook.`);
    }
  }

  /** To the first of those that can only tell more. */
  askOthers() {
    this.others.start();
    this.passed.clear();
    this.go(this.left(this.stillOpen())[0]);
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
    this.others.stop();
    this.update();
  }

  /** The next time that is drawn, it begins anew. */
  startOver() {
    this.current = null;
    this.before = [];
    this.passed.clear();
  }

  /**
   * The questions that are still to be asked, without an answer.
   * @param {Standing} standing
   */
  left(standing) {
    const needed = this.needed(standing);
    return needed.length > 0 ? needed : this.others.left(standing.answers);
  }

  /**
   * Those of them that can still change the outcome.
   * @param {Standing} standing
   */
  needed({ answers, open }) {
    return unanswered(this.form, answers, open);
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

  /** @param {"steps" | "list"} mode */
  choose(mode) {
    this.form.dataset.mode = mode;
    part(this.form, `[data-show-as]:not([data-show-as="${mode}"])`).focus(); // the one that was pressed goes
    keepView(mode === "steps" && this.others.wanted ? "others" : mode);
  }

  /** @param {string} text */
  say(text) {
    this.part("message").textContent = text;
  }

  /** @param {"next" | "done" | "back" | "others" | "given" | "message"} name */
  part(name) {
    return part(this.form, `[data-step="${name}"]`);
  }
}

/**
 * The questions that can no longer change the outcome but still tell more, such as a second reason to object: they are asked
 * too once somebody wants that.
 */

import { unanswered } from "./aid_asked.js";
import { forgetView, keepView, keptView } from "./kept_view.js";
import { part } from "./page_parts.js";

export class Others {
  /**
   * tellsMore gives the facts that can still change what is told, or null where nobody knows yet.
   * @param {AidForm} form
   * @param {(answers: Answers) => string[] | null} tellsMore
   */
  constructor(form, tellsMore) {
    this.form = form;
    this.tellsMore = tellsMore;
    this.wanted = keptView() === "others";
  }

  /** They are wanted, after a reload too. */
  start() {
    this.wanted = true;
    keepView("others");
  }

  /** They are wanted no longer, and may be offered again. */
  stop() {
    this.wanted = false;
    if (keptView() === "others") {
      forgetView();
    }
  }

  /**
   * Those to ask now: none while they are not wanted.
   * @param {Answers} answers
   */
  left(answers) {
    return this.wanted ? unanswered(this.form, answers, this.tellsMore(answers)) : [];
  }

  /**
   * Offers them in `place` where the outcome is `settled`, as long as they are not wanted.
   * @param {HTMLElement} place
   * @param {Answers} answers
   * @param {boolean} settled
   */
  offer(place, answers, settled) {
    const facts = settled && !this.wanted ? this.tellsMore(answers) : [];
    const count = facts ? unanswered(this.form, answers, facts).length : 0;
    place.hidden = count === 0;
    part(place, "[data-count]").textContent = String(count);
  }
}

/** The answer table of a page while it is on its way. One that did not come is fetched again once somebody needs it. */

import { AnswerTable } from "./aid_table.js";
import { fetchNamed } from "./named_file.js";

/** @typedef {Parameters<AnswerTable["addReasons"]>} TableReasons */

export class ComingTable {
  /** @param {string} address */
  constructor(address) {
    this._address = address;
    /** @type {AnswerTable | null} */
    this.now = null;
    /** @type {TableReasons | null} */
    this._reasons = null;
    this._failed = false;
    this.fetched = this._fetch(); // as it was last tried
  }

  /** The table that is in or on its way; where it did not come, it is fetched once more. */
  come() {
    if (this._failed) {
      this._failed = false;
      this.fetched = this._fetch();
    }
    return this.fetched;
  }

  /**
   * Adds to the table what tells the reasons, now or once it is in.
   * @param {TableReasons} reasons
   */
  addReasons(...reasons) {
    this._reasons = reasons;
    this.now?.addReasons(...reasons);
  }

  async _fetch() {
    try {
      const table = new AnswerTable(/** @type {AnswerTableFile} */ (await fetchNamed(this._address)));
      if (this._reasons) {
        table.addReasons(...this._reasons);
      }
      this.now = table;
      return table;
    } catch (error) {
      this._failed = true;
      throw error;
    }
  }
}

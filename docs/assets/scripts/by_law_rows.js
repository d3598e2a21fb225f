/** Which rows of the table of by-laws a visitor wants to see, and in which order; what a row holds was written by Python. */

const IN_ORDER = new Intl.Collator("nl", { numeric: true });

/** @typedef {{ first: string, last?: string, hours: string, months: string, together: string, grounds: string }} ByLawRow */
/** @typedef {{ day?: string, hours?: number, months?: number, situation?: string, consequence?: string, together?: string }} Wanted */
/** @typedef {{ key?: string, words: string }} Cell its key is empty where it cannot be compared */

/**
 * Whether a by-law is wanted. `row` holds the data of its row; of `wanted` only what is given counts: `day`
 * ("JJJJ-MM-DD"), `hours`, `months`, `situation`, `consequence` and `together`.
 * @param {ByLawRow} row
 * @param {Wanted} wanted
 */
export function isWanted(row, { day, hours, months, situation, consequence, together }) {
  return (
    (day === undefined || (row.first <= day && (row.last === undefined || day <= row.last))) &&
    (hours === undefined || spans(row.hours, hours)) &&
    (months === undefined || spans(row.months, months)) &&
    (!(situation || consequence) || regulates(row.grounds, situation, consequence)) &&
    (!together || row.together === together)
  );
}

/**
 * Compares two cells of a column for a sort: by number or day where the column has those, else by words.
 * @param {Cell} one
 * @param {Cell} other
 * @param {boolean} descending
 */
export function compareCells(one, other, descending) {
  const direction = descending ? -1 : 1;
  if (one.key === "" || other.key === "") {
    return Number(one.key === "") - Number(other.key === ""); // what cannot be compared comes last, either way
  }
  return direction * IN_ORDER.compare(one.key ?? one.words, other.key ?? other.words);
}

/**
 * Whether a number lies within what a by-law asks ("8/16"; an end may be open); not where it asks nothing of the kind.
 * @param {string} asked
 * @param {number} number
 */
function spans(asked, number) {
  if (asked === "") {
    return false;
  }
  const [least, most] = asked.split("/");
  return Number(least) <= number && (most === "" || number <= Number(most));
}

/**
 * Whether a by-law does this with the situation; without a situation with any, without a consequence whatever it does.
 * @param {string} grounds
 * @param {string} [situation]
 * @param {string} [consequence]
 */
function regulates(grounds, situation, consequence) {
  return grounds
    .split(" ")
    .map((ground) => ground.split("="))
    .some(([of, does]) => (!situation || of === situation) && (!consequence || does === consequence));
}

/** Which rows of the table of by-laws a visitor wants to see, and in which order; what a row holds was written by Python. */

const IN_ORDER = new Intl.Collator("nl", { numeric: true });

/**
 * Whether a by-law is wanted. `row` holds the data of its row; of `wanted` only what is given counts: `day`
 * ("JJJJ-MM-DD"), `hours`, `months`, `situation`, `consequence` and `together`.
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

/** Compares two cells of a column for a sort: by number or day where the column has those, else by words. */
export function compareCells(one, other, descending) {
  const direction = descending ? -1 : 1;
  if (one.key === "" || other.key === "") {
    return Number(one.key === "") - Number(other.key === ""); // what cannot be compared comes last, either way
  }
  return direction * IN_ORDER.compare(one.key ?? one.words, other.key ?? other.words);
}

/** Whether a number lies within what a by-law asks ("8/16"; an end may be open); not where it asks nothing of the kind. */
function spans(asked, number) {
  if (asked === "") {
    return false;
  }
  const [least, most] = asked.split("/");
  return Number(least) <= number && (most === "" || number <= Number(most));
}

/** Whether a by-law does this with the situation; without a situation with any, without a consequence whatever it does. */
function regulates(grounds, situation, consequence) {
  return grounds
    .split(" ")
    .map((ground) => ground.split("="))
    .some(([of, does]) => (!situation || of === situation) && (!consequence || does === consequence));
}

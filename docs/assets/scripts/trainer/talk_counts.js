// The counts that motivational interviewing makes of a talk, as sentences; a share of nothing is not given.

/**
 * `counted` holds for each reply as what it counts.
 * @param {Counted[]} counted
 */
export function talkCounts(counted) {
  /** @param {Counted} kind */
  const of = (kind) => counted.filter((each) => each === kind).length;
  const questions = of("open") + of("gesloten");
  const reflections = of("reflectie");
  const share = questions ? ` Dat is ${Math.round((100 * of("open")) / questions)} procent.` : "";
  return [
    `Reflecties tegenover vragen: ${reflections} op ${questions}.`,
    `Open vragen: ${of("open")} van de ${questions} vragen.${share}`,
    `Past bij de methode (bevestigen, keuze geven, toestemming vragen): ${of("past")}.`,
    `Past er niet bij (advies zonder toestemming, tegenspreken, dreigen): ${of("past-niet")}.`,
    `Informatie: ${of("informatie")}.`,
  ];
}

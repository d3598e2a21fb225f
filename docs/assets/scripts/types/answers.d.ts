/** What Python is asked and answers: CONTRACT.md, sections 1 and 3, and decision_aids/answers/. Days are JJJJ-MM-DD. */

type Value = string | number;
/** An answer file: by the id of a fact its value. */
type Answers = Record<string, Value>;
type Kind = "ja-nee" | "keuze" | "getal" | "datum";

interface Period {
  first: string;
  last: string;
}

interface Finding {
  rule: string;
  level: string;
  status: string;
  text: string;
  sentence: string;
  sources: string[];
}

interface Change {
  fact: string;
  to: Value;
  outcome: string;
}

interface Result {
  aid: string;
  peildatum: string;
  rules_version: string;
  rules_period: Period;
  outcome: string;
  settled: boolean;
  because: string[];
  findings: Finding[];
  ask_next: string[];
  nearest_change: Change[];
  nearest_all_clear: Change[];
  depends_on_reading: string[];
  rulings: string[];
  not_considered: string[];
  warnings: string[];
  caution: string;
  error?: undefined;
}

/** In place of any answer, where Python refuses what it was asked. */
interface Refusal {
  error: string;
}

/** decision_aids/answers/what_if.py: what can be changed in the rules of an aid. */
interface Changeable {
  thresholds: { fact: string; from: number }[];
  rules: { rule: string; level: string; quote: string; sentence: string }[];
  error?: undefined;
}

interface NamedOutcome {
  outcome: string;
  title: string;
}

/** decision_aids/answers/what_if.py: the outcomes of cases under the rules as they are, and under others. */
interface Compared {
  before: NamedOutcome[];
  after: NamedOutcome[];
  error?: undefined;
}

/** The words of an aid: those that its page holds, page_texts.py, and those that come after, reasons_file.py. */

/** build_tools/pages/official_words.py: where the words of the law are that rules rest on. */
interface LawWords {
  file: string;
  rules: string[];
  summary: string;
  not_fetched: string;
  whole: string;
  page: string;
}

/** build_tools/pages/official_words.py: the words of one place in a law, for the days on which they read so. */
interface Passage {
  place: string;
  head: string;
  parts: [text: string, resting: boolean][];
  first: string;
  last: string;
  read_since: string;
  older: string;
  from: string;
  address: string;
  section: string;
}

/** By rule the passages that it rests on. */
type LawWordsFile = Record<string, Passage[]>;

interface OutcomeWords {
  title: string;
  explanation: string;
  /** Where the outcome rests on something to check; `{}` stands for what that is. */
  cautious: { title: string; explanation: string } | null;
}

interface Ruling {
  name: string;
  page: string;
  ecli: string;
  address: string;
  decided: string;
  differs: string;
}

/** decision_aids/answers/headings.py: the parts of a result, in the order in which they are drawn. */
type ResultPart =
  | "next_steps"
  | "because"
  | "nearest_all_clear"
  | "warnings"
  | "findings"
  | "ask_next"
  | "nearest_change"
  | "own_words"
  | "depends_on_reading"
  | "rulings"
  | "not_considered"
  | "sources";

interface Texts {
  outcomes: Record<string, OutcomeWords>;
  questions: Record<string, { id: string; text: string; names: Record<string, string> }>;
  more: string;
  remedy: string;
  you: "je" | "u";
}

/** What reasons are told with, beside that. */
interface ReasonWords {
  steps: Record<string, string[]>;
  labels: Record<string, Record<string, string>>;
  headings: Record<ResultPart, string>;
  statuses: Record<string, string>;
  statuses_when_settled: Record<string, string>;
  find_out: string;
  readings: Record<string, string>;
  reading_intro: string;
  rulings: Record<string, Ruling>;
  ruling_intro: string;
  law_words: LawWords;
  sources: Record<string, string>;
}

/** What the reasons of every version of an aid are told from, by its first day: reasons_file.py. */
type ReasonsFile = Record<string, { table: TableReasons; words: ReasonWords }>;

/** What the form of an aid tells with its event "outcome", for a site around the page; nothing where there is none. */
interface OutcomeTold {
  result: Result;
  texts: Texts;
}

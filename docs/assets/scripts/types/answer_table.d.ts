/** The table of an aid: build_tools/browser_python/answer_tables.py. A number that stands for a diagram is its node. */

/** table_columns.py: node_columns(): the nodes of diagrams as columns of numbers. */
interface NodeColumns {
  leaves: Leaf[];
  levels: number[];
  counts: number[];
  stops: number[];
  children: number[];
}

/** What a diagram says: an outcome, a status, or whether something holds. */
type Leaf = string | boolean;

/** Things to say, each when its diagram says so. */
interface When {
  when: number;
}

/** Things to say that stand beside the table, with diagrams of their own. */
interface Beside<Thing extends When> {
  nodes: NodeColumns;
  things: Thing[];
  diagrams?: import("../aid_diagrams.js").Diagrams;
}

/** _scale() there: what finds the tick of a value. */
type Scale = { id: string; size: number } & (
  | { kind: "getal"; steps: number }
  | { kind: "datum"; first_day: string; last_peildatum?: string }
  | { kind: "ja-nee" | "keuze"; values: string[] }
);

type TableFact = Scale & {
  asked: number;
  fixed: boolean;
  unchangeable: boolean;
  /** Missing where blocks are chosen around what is known. */
  starts?: number[];
};

type TableSubstitute = Scale & { replaces: string; runs: TableRuns };

/** dates_in_place() there: which runs of dates exist, from which days on. */
interface TableRuns {
  days: number[];
  counts: number[];
  before: number[];
  ticks: number[];
}

/** Facts that are compared; all ticks between two bounds stand for themselves where `room` is null. */
interface ComparedFacts {
  facts: string[];
  bounds: number[];
  room: number | null;
}

interface TableFinding {
  rule: string;
  level: string;
  sentence: string;
  sources: string[];
  texts: Record<string, string>;
  scope: number;
  statuses: number;
}

interface TableVersion {
  period: Period;
  facts: TableFact[];
  compared: ComparedFacts[];
  /** Whether an outcome is an all-clear. */
  outcomes: Record<string, boolean>;
  never_unless_given: string[];
  substitutes: TableSubstitute[];
  dated: Record<string, [of: string, first: string, last: string, to: string][]>;
  nodes: NodeColumns;
  outcome: number;
  cautions: (When & Period & { about: string })[];
}

/** What comes after the first answer: the nodes are its own. */
interface TableReasons {
  nodes: NodeColumns;
  findings: TableFinding[];
  warnings: (When & Period & { text: string; not_beside: string[] })[];
  contested: (When & { reading: string })[];
  alike: (When & { ruling: string })[];
  sourced: (When & { sources: string[]; rules: string[] })[];
  not_considered: string[];
  openers: [level: number, opener: number][];
}

/** What holds for all versions. */
interface TableHead {
  aid: string;
  rules_version: string;
  undecided: string;
  unknown_answer: string;
  unknown_status: string;
  level_weight: number;
}

interface AnswerTableFile extends TableHead {
  versions: TableVersion[];
}

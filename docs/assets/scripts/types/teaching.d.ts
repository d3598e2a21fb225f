/** What the build writes for the pages to learn with: build_tools/teaching/. */

/** build_tools/teaching/group_data.py: another fact that is known, with one of these values as the rules read them. */
interface Condition {
  fact: string;
  values: string[];
}

/** build_tools/teaching/group_data.py: a fact as an aid asks it, where every `only_if` holds and no `unless` does. */
interface AskedFact {
  question: string;
  kind: Kind;
  labels: Record<string, string>;
  highest: number;
  units: [string, string];
  only_if: Condition[];
  unless: Condition[];
}

/** build_tools/teaching/group_data.py: one version of an aid. */
interface DescribedAid extends Period {
  title: string;
  facts: Record<string, AskedFact>;
  /** What the rules read an answer as, from the first day up to and including the last. */
  read_as: ({ fact: string; answer: string; as: string } & Period)[];
  outcomes: Record<string, string>;
  statuses: Record<string, string>;
  by_laws: { name: string; answers: Answers }[];
  gemeenten: string[];
}

/** build_tools/teaching/cases.py: the reasons of a case by level, and where one may differ. */
interface Reasoning {
  moet: string[];
  wenselijk: string[];
  situationeel: string[];
  ruimte: string;
}

type Level = Exclude<keyof Reasoning, "ruimte">;

/** A case of a file: it has answers, and no story. */
interface OpenedCase {
  aid: string;
  date: string;
  answers: Answers;
}

/** A case as it is shown: of those of the site all is there. */
interface ShownCase extends OpenedCase {
  id?: string;
  title: string;
  story: string[];
  question?: string;
  reasoning?: Reasoning;
}

/** build_tools/teaching/group_data.py */
interface GroupData {
  /** That can be filled in. */
  days: Period;
  levels: Record<Level, string>;
  room: string;
  aids: Record<string, DescribedAid[]>;
  cases: Required<ShownCase>[];
}

/** build_tools/teaching/talks.py: a talk, by turns of four replies. */
interface Reply {
  tekst: string;
  soort: string;
  effect: string;
  waarom: string;
  volgende: string;
}

interface Turn {
  id: string;
  fase: string;
  toneel: string;
  zegt: string;
  antwoorden: Reply[];
}

interface Talk {
  titel: string;
  groep: string;
  drijfveer: string;
  persoon: string;
  doel: string;
  nabespreken: string[];
  bronnen: string[];
  beurten: Turn[];
}

/** build_tools/teaching/talk_words.py: for each field of a talk what a file may hold. */
type TalkShape = Record<string, { mag: "tekst" | "teksten" | "lijst" | string[]; verplicht: boolean }>;
type Counted = "open" | "gesloten" | "reflectie" | "past" | "past-niet" | "informatie";

interface TalkWords {
  soorten: Record<string, { naam: string; telt: Counted }>;
  fasen: Record<string, string>;
  effecten: Record<string, string>;
  vorm: Record<"gesprek" | "beurt" | "antwoord", TalkShape>;
  antwoorden: number;
  beurten: [fewest: number, most: number];
}

/** build_tools/teaching/interview.py: the version of the instrument, and by column the codes that it allows. */
interface InterviewShape {
  versie: string;
  kolommen: Record<string, string[]>;
}

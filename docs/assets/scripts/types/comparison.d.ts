/** What the build writes for one person in every municipality: build_tools/pages/every_municipality.py. */

interface ByLaw extends Period {
  id: string;
  page: string;
  name: string;
}

interface Municipality {
  slug: string;
  name: string;
  by_laws: ByLaw[];
}

/** The words of by-laws, each with the by-laws that say so and the outcome that they lead to. */
interface ClauseWords {
  words: string;
  by_laws: string[];
  leads_to: string;
  when: number;
}

interface Comparison {
  fact: string;
  municipalities: Municipality[];
  clauses: Beside<ClauseWords>;
  /** By fact the by-laws for which it is asked, where it is not for all. */
  asked_only: Record<string, string[]>;
  /** By fact what to fill in for who does nothing. */
  nothing: Record<string, string>;
  outcomes: { id: string; title: string; cautious: string }[];
  /** By level the statuses that tell a reader something. */
  telling: Record<string, string[]>;
  open: string;
  none: string;
  questions: Record<string, string>;
}

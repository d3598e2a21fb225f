/** What the build writes to be searched: build_tools/search/search_index.py. */

interface SearchSection {
  /** The number of its page. */
  page: number;
  title: string;
  name: string;
  anchor: string;
  heading: string;
  text: string;
}

interface SearchPage {
  path: string;
  title: string;
  kind: string;
  weight: number;
  intro: string;
}

/** What people type, the words on our pages that they mean too, and the paths of the pages that come first. */
interface Meaning {
  typed: string[];
  also: string[];
  first: string[];
}

interface SearchIndex {
  sections: SearchSection[];
  pages: SearchPage[];
  words: Meaning[];
  fillers: string[];
}

/** build_tools/generator/theme/partials/search_form.html; a `#` in its words stands for a number or a word. */
interface SearchForm extends HTMLFormElement {
  readonly dataset: DOMStringMap & Record<"idle" | "waiting" | "failed" | "none" | "one" | "many" | "partly" | "alike", string>;
}

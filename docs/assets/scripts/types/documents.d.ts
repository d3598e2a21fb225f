/** A document as Python gives it: decision_aids/writers/document_lines.py. */

/** Words, and gaps that somebody fills in with a pen. */
type DocumentText = (string | { blank: string })[];

type Block =
  | { kind: "heading"; text: string[] }
  | { kind: "paragraph"; text: DocumentText }
  | { kind: "bullets"; items: DocumentText[] }
  | { kind: "steps"; items: DocumentText[] }
  | { kind: "table"; head: string[]; rows: DocumentText[][] }
  | { kind: "lines"; number: number }
  | { kind: "signatures"; who: string[] };

interface Choice {
  id: string;
  label: string;
  kind: Kind;
  why: string;
  values: { value: string; label: string }[];
  unit: string;
  highest: number;
  first: string;
  last: string;
  allowed: string;
  value: string;
}

/** By the id of a choice what was chosen. */
type Chosen = Record<string, string>;

interface MadeDocument {
  name: string;
  title: string;
  choices: Choice[];
  read_first: Block[];
  body: Block[];
  text: string;
  /** By extension, in base64. */
  files: Record<string, string>;
  error?: undefined;
}

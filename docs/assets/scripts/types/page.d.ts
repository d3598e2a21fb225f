/** The forms of our pages and what their fields carry along: build_tools/pages/templates/. */

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A form with the questions of an aid: form.html.j2, every_municipality.html.j2. */
interface AnswerForm extends HTMLFormElement {
  readonly dataset: DOMStringMap & {
    answerTable: string;
    reasons: string;
    release: string;
    firstDay: string;
    lastDay: string;
    checkedOn: string;
    unknownAnswer: string;
  };
}

/** A form that says of which aid it is, whose answers can be saved as a file. */
interface FileForm extends AnswerForm {
  readonly dataset: AnswerForm["dataset"] & { aid: string };
}

/** The form of one aid: form.html.j2. */
interface AidForm extends FileForm {
  readonly dataset: FileForm["dataset"] & {
    edition: string;
    worker: string;
    runtime: string;
    runtimeBytes: string;
    runtimeFiles: string;
    runtimeLater: string;
  };
}

/** One version of the questions, or of what stands beside them. */
interface VersionPart extends HTMLElement {
  readonly dataset: DOMStringMap & Period;
}

/** A field in which people type: typed_field.html.j2. */
interface TypedField extends HTMLInputElement {
  readonly dataset: DOMStringMap & {
    kind: "getal" | "datum";
    /** What may be filled in, in words. */
    allowed: string;
    /** What is wrong with a number or a day that lies outside its bounds, and what those are. */
    outOfRange: string;
  };
}

/** What is filled in in a form: pairs of the name and the value of a field, and of the fact and the text of own words. */
interface Contents {
  answers: [name: string, value: string][];
  words: [fact: string, text: string][];
}

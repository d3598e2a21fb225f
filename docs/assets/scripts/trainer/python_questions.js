// Asks Python in its worker, one question after the other, for a page that is no aid.
import { drawProgress, drawTrouble } from "../aid_runtime.js";
import { PythonClient } from "../python_client.js";

export class PythonQuestions {
  /** `part`: the element that says where Python is; `state`: where to draw how it stands. */
  constructor(part, state) {
    this.last = Promise.resolve();
    this.client = new PythonClient({
      workerUrl: part.dataset.worker,
      runtimeUrl: part.dataset.runtime,
      files: JSON.parse(part.dataset.runtimeFiles),
      onProgress: (loaded, total) => drawProgress(state, loaded / total, Number(part.dataset.runtimeBytes)),
      onReady: () => state.replaceChildren(),
      onFailure: (code) => drawTrouble(state, code, false, () => this.client.retry()),
    });
  }

  /** What Python answers, as an object; `module`: the one that is asked where it is not the usual one. */
  ask(aid, question, module) {
    this.client.start();
    const answer = this.last.then(() => this.client.ask(aid, JSON.stringify(question), module));
    this.last = answer.catch(() => {});
    return answer.then((text) => JSON.parse(text));
  }
}

// Asks Python in its worker, one question after the other, for a page that is no aid.
import { drawProgress, drawTrouble } from "../aid_runtime.js";
import { PythonClient } from "../python_client.js";

export class PythonQuestions {
  /**
   * `place`: the element that says where Python is; `state`: where to draw how it stands.
   * @param {HTMLElement} place
   * @param {HTMLElement} state
   */
  constructor(place, state) {
    const { worker = "", runtime = "", runtimeFiles = "{}", runtimeBytes } = place.dataset;
    /** @type {Promise<unknown>} */
    this.last = Promise.resolve();
    this.client = new PythonClient({
      workerUrl: worker,
      runtimeUrl: runtime,
      files: JSON.parse(runtimeFiles),
      onProgress: (loaded, total) => drawProgress(state, loaded / total, Number(runtimeBytes)),
      onReady: () => state.replaceChildren(),
      onFailure: (code) => drawTrouble(state, code, false, () => this.client.retry()),
    });
  }

  /**
   * What Python answers, as an object; `module`: the one that is asked where it is not the usual one.
   * @template Answer
   * @param {string} aid
   * @param {object} question
   * @param {string} [module]
   * @returns {Promise<Answer>}
   */
  ask(aid, question, module) {
    this.client.start();
    const answer = this.last.then(() => this.client.ask(aid, JSON.stringify(question), module));
    this.last = answer.catch(() => {});
    return answer.then((text) => JSON.parse(text));
  }
}

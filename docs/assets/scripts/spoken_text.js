/** What is said of a text when it is read aloud, and by which voice. */

const DUTCH = /^nl(?:[-_]|$)/i; // Android writes nl_NL
const OF_THE_NETHERLANDS = /^nl[-_]nl$/i;

/**
 * The sentences of a text, each without the white space around it; none of a text without a letter or figure.
 * @param {string} text
 */
export function sentencesOf(text) {
  const sentences = [...new Intl.Segmenter("nl", { granularity: "sentence" }).segment(text.replace(/\s+/g, " "))];
  return sentences.map(({ segment }) => segment.trim()).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/**
 * A Dutch voice that speaks on the device itself, that of the Netherlands first; null where there is none. Any other voice
 * would have the text sent to its maker, and with it what somebody answered.
 *
 * @param {SpeechSynthesisVoice[]} voices
 */
export function dutchVoiceOnDevice(voices) {
  const here = voices.filter(({ lang, localService }) => localService && DUTCH.test(lang));
  return here.find(({ lang }) => OF_THE_NETHERLANDS.test(lang)) ?? here[0] ?? null;
}

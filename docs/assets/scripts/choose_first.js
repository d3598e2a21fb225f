/** What a page says where somebody goes on without an answer. */
export const CHOOSE_FIRST = "Kies eerst een antwoord.";

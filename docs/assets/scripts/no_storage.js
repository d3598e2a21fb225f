/** What a page says where a device keeps nothing. */
export const FULL = "Dit apparaat kan de antwoorden niet bewaren: er is geen ruimte, of het mag niet.";

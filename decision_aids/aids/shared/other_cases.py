"""How a case that a court decided on differs from a tegenprestatie, in the words of every aid that names the ruling."""

ABOUT_RE_INTEGRATION = "Het ging om re-integratie, niet om een tegenprestatie."
ABOUT_A_PARTICIPATIEPLAATS = "Het ging om een participatieplaats, niet om een tegenprestatie."

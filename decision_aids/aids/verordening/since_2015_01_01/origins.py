"""Where the norms for a by-law stand, and where they come from."""

PAGE = "gemeente/verordening"
LAW, BY_LAW, OUR_READING = "Wet", "Verordening", "Onze lezing"
STUDY, INSPECTION = "tegenprestatie-in-tien-gemeenten", "inspectie-verordeningen-2015"
PUBLISHED_FIRST = "vng-bekendmaking"

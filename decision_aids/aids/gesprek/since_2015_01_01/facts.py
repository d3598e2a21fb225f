"""What a klantmanager can tell of a conversation.

The Werkwijzer speaks of kinds of people (initiatiefnemer, zoeker, weigeraar). The values of `houding` name what
somebody does in the conversation instead: an answer file, a printed page or a file of the gemeente may be read by the
person it is about, and what somebody does today says nothing of who somebody is.
"""

from decision_aids.rules.facts import choice, yes_no

FASE = choice("fase", "ontmoeting", "ontluiking", "erkenning")
HOUDING = choice("houding", "stelt-zelf-iets-voor", "zoekt-nog", "zegt-nu-nee", "blijft-nee-zeggen")

UITLEG_GEGEVEN = yes_no("uitleg_gegeven")
RECHTEN_EN_PLICHTEN_VERTELD = yes_no("rechten_en_plichten_verteld")
GEVOLGEN_VERTELD = yes_no("gevolgen_verteld")
VOORDELEN_GENOEMD = yes_no("voordelen_genoemd")
REDEN_NAGEVRAAGD = yes_no("reden_nagevraagd")
COLLEGA_GERAADPLEEGD = yes_no("collega_geraadpleegd")

ONTWIKKELING = yes_no("drijfveer_ontwikkeling")
GOED_DOEN = yes_no("drijfveer_goed_doen")
CONTACTEN = yes_no("drijfveer_contacten")
MEEDOEN = yes_no("drijfveer_meedoen")

KEUZE_GEBODEN = yes_no("keuze_geboden")
HULPVRAAG_BESPROKEN = yes_no("hulpvraag_besproken")
WAARDERING_GEGEVEN = yes_no("waardering_gegeven")
AFSPRAKEN_VASTGELEGD = yes_no("afspraken_vastgelegd")

MOTIVES = (ONTWIKKELING, GOED_DOEN, CONTACTEN, MEEDOEN)

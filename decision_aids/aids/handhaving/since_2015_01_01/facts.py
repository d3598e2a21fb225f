"""What a policy officer or team leader can tell of how a gemeente sees to it that a tegenprestatie is done."""

from decision_aids.rules.facts import yes_no

INVULLING_UITGEWERKT = yes_no("invulling_uitgewerkt")
MAATREGEL_UITGEWERKT = yes_no("maatregel_uitgewerkt")
WERKINSTRUCTIES = yes_no("werkinstructies")
WERKINSTRUCTIES_GEVOLGD = yes_no("werkinstructies_gevolgd")
NAKOMING_GECONTROLEERD = yes_no("nakoming_gecontroleerd")
BESLUIT_OP_PAPIER = yes_no("besluit_op_papier")
UREN_VERTELD = yes_no("uren_verteld")
PERIODE_VERTELD = yes_no("periode_verteld")
GEVOLG_VERTELD = yes_no("gevolg_verteld")
AFWEZIGHEID_AFGESPROKEN = yes_no("afwezigheid_afgesproken")
VERWIJT_BEKEKEN = yes_no("verwijt_bekeken")
EVENREDIGHEID_BEKEKEN = yes_no("evenredigheid_bekeken")
MAATREGEL_LIGT_VOOR = yes_no("maatregel_ligt_voor")

"""What a policy officer can tell of a by-law and of practice.

A by-law without a lower bound has a minimum of 0; one without an upper bound has the highest number as its maximum.
"""

from decision_aids.rules.facts import choice, day, hours_per_week, months, yes_no

VASTGESTELD = yes_no("vastgesteld_door_raad")
BEKENDGEMAAKT = yes_no("bekendgemaakt")
IN_WERKING = day("in_werking")
TERUGWERKEND_TOT = day("terugwerkend_tot")
KARAKTER = choice("karakter", "verplichtend", "vrijwillig")
MAATREGEL = yes_no("maatregel_vastgelegd")
VRIJSTELLINGEN = yes_no("wettelijke_vrijstellingen_benoemd")
UREN_MIN = hours_per_week("uren_min")
UREN_MAX = hours_per_week("uren_max")
MAANDEN_MIN = months("maanden_min")
MAANDEN_MAX = months("maanden_max")

ROLES = ("vrijstelling", "invulling", "niet-geregeld")
VRIJWILLIGERSWERK_OP_PAPIER = choice("vrijwilligerswerk_in_verordening", *ROLES)
VRIJWILLIGERSWERK_IN_PRAKTIJK = choice("vrijwilligerswerk_in_praktijk", *ROLES)
MANTELZORG_OP_PAPIER = choice("mantelzorg_in_verordening", *ROLES)
MANTELZORG_IN_PRAKTIJK = choice("mantelzorg_in_praktijk", *ROLES)

NO_LOWER_BOUND = 0
NO_UPPER_BOUND_HOURS = UREN_MAX.highest
NO_UPPER_BOUND_MONTHS = MAANDEN_MAX.highest

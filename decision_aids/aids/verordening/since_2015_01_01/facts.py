"""What a policy officer can tell of a by-law and of practice.

A by-law without a lower bound has a minimum of 0; one that names no end has the highest number of months as its
maximum. The days are seen from the peildatum: what counts is whether the by-law was in force on that day.
"""

from decision_aids.rules.facts import choice, day_from_peildatum, hours_per_week, hours_per_year, months, yes_no

VASTGESTELD = yes_no("vastgesteld_door_raad")
BEKENDGEMAAKT = yes_no("bekendgemaakt")
IN_WERKING = day_from_peildatum("in_werking")
TERUGWERKEND_TOT = day_from_peildatum("terugwerkend_tot")
VERVALLEN_OP = day_from_peildatum("vervallen_op")
KARAKTER = choice("karakter", "verplichtend", "vrijwillig", "beide")
MAATREGEL = yes_no("maatregel_vastgelegd")
VRIJSTELLINGEN = yes_no("wettelijke_vrijstellingen_benoemd")
IOAW_IOAZ = yes_no("ioaw_ioaz_genoemd")
OMVANG_PER = choice("omvang_per", "week", "jaar", "geen-grens")
UREN_MIN = hours_per_week("uren_min")
UREN_MAX = hours_per_week("uren_max")
JAARUREN_MAX = hours_per_year("jaaruren_max")
MAANDEN_MIN = months("maanden_min")
MAANDEN_MAX = months("maanden_max")

ROLES = ("vrijstelling", "invulling", "beide", "niet-geregeld")
VRIJWILLIGERSWERK_OP_PAPIER = choice("vrijwilligerswerk_in_verordening", *ROLES)
VRIJWILLIGERSWERK_IN_PRAKTIJK = choice("vrijwilligerswerk_in_praktijk", *ROLES)
MANTELZORG_OP_PAPIER = choice("mantelzorg_in_verordening", *ROLES)
MANTELZORG_IN_PRAKTIJK = choice("mantelzorg_in_praktijk", *ROLES)

NO_LOWER_BOUND = 0
NO_UPPER_BOUND_MONTHS = MAANDEN_MAX.highest

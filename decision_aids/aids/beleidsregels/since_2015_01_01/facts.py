"""The facts of a case, in the order of the sheet: what must, what is desirable, what depends on the situation."""

from decision_aids.rules.facts import choice, yes_no

VARIANT = choice("variant", "a", "b")
UITZONDERING = yes_no("uitzondering")

WERK = choice("werk", "geen", "regulier", "niet-regulier")
REINTEGRATIE = yes_no("reintegratie")
GEVRAAGD = yes_no("tegenprestatie_gevraagd")
MANTELZORG = yes_no("mantelzorg")
MANTELZORG_TELT_MEE = yes_no("mantelzorg_telt_mee")
VRIJWILLIGERSWERK = yes_no("vrijwilligerswerk")
VRIJWILLIGERSWERK_TELT_MEE = yes_no("vrijwilligerswerk_telt_mee")
AFGESTEMD_OP_LEEFTIJD = yes_no("afgestemd_op_leeftijd")
AFGESTEMD_OP_OPLEIDING = yes_no("afgestemd_op_opleiding")
AFGESTEMD_OP_WERKERVARING = yes_no("afgestemd_op_werkervaring")
AFGESTEMD_OP_OMSTANDIGHEDEN = yes_no("afgestemd_op_omstandigheden")

ONBELOOND = yes_no("onbeloond")
MAATSCHAPPELIJK_NUTTIG = yes_no("maatschappelijk_nuttig")
NAAST_REGULIER_WERK = yes_no("naast_regulier_werk")
STAAT_WERK_IN_DE_WEG = yes_no("staat_werk_in_de_weg")
BEPERKT = yes_no("beperkt_in_omvang_en_duur")

MEDEWERKER_OVERTUIGD = yes_no("medewerker_overtuigd")
KLANT_OVERTUIGD = yes_no("klant_overtuigd")
EXTERNE_PARTIJ_OVERTUIGD = yes_no("externe_partij_overtuigd")
EXTERNE_PARTIJ_GEEFT_TERUG = yes_no("externe_partij_geeft_terug")

GESPREK_GEVOERD = yes_no("gesprek_gevoerd")
KRACHT_EN_BEKWAAMHEID = yes_no("kracht_en_bekwaamheid")
WENSEN_EN_AMBITIES = yes_no("wensen_en_ambities")
KWALITEITEN = yes_no("kwaliteiten")
RUIMTE_VOOR_EIGEN_VOORSTEL = yes_no("ruimte_voor_eigen_voorstel")
EIGEN_VOORSTEL = choice("eigen_voorstel", "geen", "overgenomen", "afgewezen-niet-nuttig", "afgewezen-andere-reden")
EIGEN_OMGEVING = yes_no("eigen_omgeving")
DUUR_AFGESPROKEN = yes_no("duur_afgesproken")
VERVOLG_BESPROKEN = yes_no("vervolg_besproken")
VERDRINGING_BEOORDEELD = yes_no("verdringing_beoordeeld")
VERDRINGING_TWIJFEL = yes_no("verdringing_twijfel")
VERDRINGING_AFGESTEMD = yes_no("verdringing_afgestemd")

MAATREGEL_OVERWOGEN = yes_no("maatregel_overwogen")
MAATREGEL_ONDERBOUWD = yes_no("maatregel_onderbouwd")
VERORDENING_PAS_NA_ONTWERP = yes_no("verordening_pas_na_ontwerp")

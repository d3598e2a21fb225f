"""What an organisation can tell of an activity that it offers."""

from decision_aids.rules.facts import choice, hours_per_week, months, yes_no

ONBELOOND = yes_no("onbeloond")
MAATSCHAPPELIJK_NUTTIG = yes_no("maatschappelijk_nuttig")
ADDITIONEEL = yes_no("additioneel")
VERDRINGING = choice("verdringing", "nee", "twijfel", "ja")
UREN = hours_per_week("uren_per_week")
DUUR = months("duur_maanden")
ORGANISATIE = choice("organisatie", "maatschappelijk", "commercieel", "gemeente")
BEGELEIDING = yes_no("begeleiding")
VEILIGE_WERKPLEK = yes_no("veilige_werkplek")
VERZEKERD = yes_no("verzekerd")
PERSOON_BEKEND = yes_no("persoon_bekend")
PAST_BIJ_PERSOON = yes_no("past_bij_persoon")
LOCATIE_BEREIKBAAR = yes_no("locatie_bereikbaar")
WEDERKERIG_AANBOD = yes_no("wederkerig_aanbod")
PERSOON_OVERTUIGD = yes_no("persoon_overtuigd")
OVEREENKOMST = yes_no("overeenkomst")
AFWEZIGHEID_MELDEN = yes_no("afwezigheid_melden")

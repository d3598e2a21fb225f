"""The way to object, to appeal and to get help in time, in the words of every result that a claimant reads."""

from decision_aids.aids.shared.law import TEGENPRESTATIE
from decision_aids.aids.shared.number_words import in_words
from decision_aids.law.own_municipality import own_municipality
from decision_aids.law.parameters.beslissing_op_bezwaar import BeslissingOpBezwaar
from decision_aids.law.parameters.bezwaar_en_beroep import bezwaar_en_beroep
from decision_aids.law.parameters.dated import value_throughout

TERMS = bezwaar_en_beroep(TEGENPRESTATIE)
DECISION = value_throughout(BeslissingOpBezwaar, "beslissing_op_bezwaar", TEGENPRESTATIE)


def weeks_to_wait() -> str:
    """How many weeks to wait after writing that a decision is late, in words (artikel 6:12 Awb)."""
    return in_words(DECISION.wachten_na_brief_weken)


def weeks_to_object() -> str:
    """The number of weeks to object, in words (artikel 6:7 Awb)."""
    return in_words(TERMS.bezwaar_weken)


def objection_in_short() -> str:
    """One sentence for the first screen."""
    return f"Niet eens met een besluit van de gemeente? U kunt binnen {weeks_to_object()} weken bezwaar maken."


def objection_in_full() -> str:
    """What a claimant can do who disagrees; in the edition of a municipality also where the objection goes."""
    own = own_municipality()
    return (
        "Bent u het niet eens met een besluit? U kunt bezwaar maken bij de gemeente. Dat kan tot "
        f"{weeks_to_object()} weken na de dag waarop het besluit is verstuurd. "
        + (f"In {own.naam} gaat uw bezwaar naar: {own.bezwaar}. " if own else "")
        + "Het Juridisch Loket helpt gratis."
    )


def objection_on_paper() -> str:
    """What a letter of objection holds (artikel 6:5 Awb), and what to do when time is short (artikel 6:6)."""
    return (
        "Zet uw naam, uw adres en de datum in uw brief. Schrijf welk besluit het is en waarom u het er niet mee eens "
        "bent. Zet uw handtekening. Is de tijd bijna om? Schrijf dan dat de redenen later volgen."
    )


def appeal() -> str:
    """What to do after the objection, or when no answer comes (artikel 6:2, 6:7 en 6:12 Awb)."""
    return (
        f"Krijgt u geen gelijk? Dan kunt u binnen {in_words(TERMS.beroep_weken)} weken naar de "
        "rechtbank. Dat heet beroep. Komt er niet op tijd een besluit? Schrijf dat de gemeente te laat is. Is er na "
        f"{weeks_to_wait()} weken nog niets? Dan kunt u ook naar de rechtbank."
    )


def no_money_now() -> str:
    """What to do when waiting costs the money to live on (artikel 8:81 Awb)."""
    return (
        "Hebt u nu geen geld om van te leven? Vraag de rechtbank om een snelle, tijdelijke beslissing: een voorlopige "
        "voorziening. Dat kan alleen als u ook bezwaar maakt of in beroep gaat. De rechtbank vraagt geld. Hebt u heel "
        "weinig? Vraag dan of u niet hoeft te betalen."
    )

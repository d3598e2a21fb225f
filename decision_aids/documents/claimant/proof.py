"""The proof that helps, by what somebody says: for the page and for a list to take along."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from decision_aids.documents.blocks import Document, Heading, Table, bullets, paragraph, plain
from decision_aids.documents.given import Given
from decision_aids.documents.notices import for_claimants
from decision_aids.documents.sorts import Choice, Sort, no_yes

LINK = re.compile(r"\[([^]]+)\]\([^)]+\)")
ALL = "alles"


class Proof(NamedTuple):
    """What somebody says, and what shows it, in Markdown with the page's links; `when` are the answers that say so."""

    says: str
    helps: str
    when: tuple[tuple[str, tuple[str, ...]], ...]


# Zonder waarden telt elk aantal boven nul.
PROOFS = (
    Proof(
        "Ik kan niet meer werken en dat blijft zo",
        "Een brief van UWV of een arts. De hoogste rechter vroeg in een zaak om een "
        "[begin van bewijs](../wet/rechtspraak.md#begin-van-bewijs). Daarna laat de gemeente het onderzoeken",
        (("volledig_duurzaam_arbeidsongeschikt", ("ja",)),),
    ),
    Proof(
        "Ik kan dit nu niet, of maar voor een deel",
        "Een brief over wat u wel en niet kunt, bijvoorbeeld van uw dokter. U hoeft uw ziekte niet te noemen",
        (("dringende_reden", ("ja",)), ("persoonlijke_omstandigheden", ("ja",)), ("naar_vermogen", ("nee",))),
    ),
    Proof(
        "Ik zorg voor iemand",
        "De uren per week en sinds wanneer. Naam en adres van wie u helpt: dat vroeg "
        "[Wijdemeren](../praktijk/wijdemeren.md) in 2016. Een brief van de huisarts of een steunpunt",
        (("mantelzorg_uren", ()),),
    ),
    Proof(
        "Ik doe vrijwilligerswerk",
        "Een brief van de organisatie: wat u doet, hoeveel uur en sinds wanneer",
        (("vrijwilligerswerk_uren", ()),),
    ),
    Proof(
        "Ik zorg alleen voor een jong kind",
        "Uw aanvraag en het besluit over de ontheffing",
        (("alleenstaande_ouder_jong_kind", ("ja",)),),
    ),
    Proof(
        "Ik heb een ontheffing",
        "Het besluit zelf. Kijk of de tegenprestatie erin staat. Staat er artikel 9a of 38 in? Dan hoeft de "
        "tegenprestatie er niet in te staan",
        (("ontheffing", ("alleen-arbeidsplicht", "ook-tegenprestatie")), ("ontheffing_alleenstaande_ouder", ("ja",))),
    ),
    Proof("Ik heb betaald werk", "Uw contract en uw loonstrook", (("betaald_werk_uren", ()), ("onbeloond", ("nee",)))),
    Proof(
        "Ik volg een opleiding of traject",
        "De brief of het plan van de gemeente of de school",
        (("reintegratietraject", ("ja",)), ("sociale_activering", ("ja",)), ("training_uren", ())),
    ),
    Proof(
        "Het werk past niet bij mij",
        "Schrijf op wat er misging, met de datum. Vraag uw begeleider om een brief",
        (("naar_vermogen", ("nee",)),),
    ),
    Proof(
        "Dit werk was eerst een baan",
        "Wie deed het, en wanneer? Bewaar een vacature of rooster",
        (("verdringing", ("ja", "twijfel")), ("naast_regulier_werk", ("nee",))),
    ),
)


def proof_table() -> str:
    """The table of the page, as Markdown."""
    rows = (f"| {proof.says} | {proof.helps} |" for proof in PROOFS)
    return "\n".join(("| U zegt | Dit bewijs helpt |", "|---|---|", *rows))


def proofs_for(given: Given) -> tuple[Proof, ...]:
    """The proofs for what the answers say."""
    return tuple(proof for proof in PROOFS if _said(given, proof))


def _said(given: Given, proof: Proof) -> bool:
    return any(
        given.has(fact, *values) if values else given.answers.get(fact, 0) not in (0, "nee")
        for fact, values in proof.when
    )


def _list(proofs: Iterable[Proof]) -> Table:
    rows = tuple(((f"☐ {proof.says}",), (f"{LINK.sub(r'\1', proof.helps)}.",)) for proof in proofs)
    return Table(("Dit zeg ik", "Dit bewijs helpt"), rows)


def _write(given: Given) -> Document:
    mine = proofs_for(given)
    shown = PROOFS if given.chosen(ALL) or not mine else mine
    return Document(
        "Welk bewijs neem ik mee?",
        for_claimants(
            given,
            paragraph(
                "Dit is de hele lijst. Kruis aan wat bij u past."
                if shown is PROOFS
                else "Op deze lijst staat alleen wat u in het hulpmiddel noemde."
            ),
        ),
        (
            _list(shown),
            Heading("Zo doet u het"),
            bullets(
                "Geef een kopie af. Bewaar zelf het echte papier.",
                "Schrijf op wanneer u iets gaf, en aan wie.",
                "Hebt u het bewijs nog niet? Vraag de gemeente om tijd. Maak wel op tijd bezwaar.",
                "Geef niet meer dan nodig is. Over uw ziekte hoeft u niets op te schrijven wat u niet wilt.",
            ),
            plain("Deze lijst is van ons. Een gemeente kan om iets anders vragen."),
        ),
    )


def _choices(_: Given) -> tuple[Choice, ...]:
    return (no_yes(ALL, "Laat de hele lijst zien"),)


PROOF = Sort("bewijs", "Lijst: welk bewijs neem ik mee?", ("zelfcheck", "opdracht"), _write, _choices)

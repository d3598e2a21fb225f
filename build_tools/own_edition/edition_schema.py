"""The JSON Schema of the file of an edition: by-laws from what a by-law is, the rest as it stands here."""

from typing import Any

from build_tools.own_edition.colours import PALETTE
from build_tools.schemas.of_dataclass import DRAFT, Schema, closed, schema_of
from decision_aids.aids import aid_ids
from decision_aids.law.gemeenten.model import IN_ELKE_VERORDENING, Gevolg, Soort, Verordening

FIRST_DAY = "eerste_dag"
NOT_ASKED = ("herkomst", "jaar", "bronnen", "zeker_vanaf", "onderzoek")
"""Fields of a by-law that follow: it is the municipality's own text, of its first day."""

WITHOUT_NUMBER = (Gevolg.VRIJSTELLING, Gevolg.TELT_MEE, Gevolg.KAN_VRIJSTELLING, Gevolg.UITSTEL)

WORDS: Schema = {"type": "string", "minLength": 1}


def edition_schema() -> Schema:
    """The schema, for a validator and for an editor that completes fields."""
    return {
        "$schema": DRAFT,
        "title": "Editie van de Werkwijzer voor één gemeente",
        **closed(
            {
                "naam": {**WORDS, "description": "De naam van de gemeente."},
                "contact": {**WORDS, "description": "Hoe iemand de gemeente bereikt, in één zin."},
                "bezwaar": {**WORDS, "description": "Waarheen een bezwaar gaat: adres of webadres."},
                "kleur": {
                    "description": "Een kleur uit het palet, of een eigen kleur zoals #0b4a5e.",
                    "anyOf": [{"enum": list(PALETTE)}, {"type": "string", "pattern": "^#[0-9a-f]{6}$"}],
                },
                "logo": {"type": "string", "pattern": r"\.svg$", "description": "Een svg-bestand naast dit bestand."},
                "hulpmiddelen": {
                    "type": "array",
                    "items": {"enum": list(aid_ids())},
                    "uniqueItems": True,
                    "minItems": 1,
                    "description": "Welke hulpmiddelen in het menu staan; zonder dit veld alle.",
                },
                "verordeningen": {"type": "array", "items": _by_law(), "minItems": 1},
            },
            optional=("kleur", "logo", "hulpmiddelen"),
        ),
    }


def _by_law() -> Schema:
    schema: dict[str, Any] = schema_of(Verordening, without=NOT_ASKED)
    grounds = {
        "type": "object",
        "propertyNames": schema_of(Soort),
        "additionalProperties": schema["properties"]["gronden"]["additionalProperties"],
        "required": [soort.value for soort in IN_ELKE_VERORDENING],
    }
    own = schema["properties"]["eigen_gronden"]
    own["items"]["properties"] |= {
        "id": {"type": "string", "pattern": "^[a-z_]+$"},
        "gevolg": {"enum": [gevolg.value for gevolg in WITHOUT_NUMBER]},
    }
    properties = {
        FIRST_DAY: {**schema_of_day(), "description": "De eerste dag waarop de verordening geldt."},
        **schema["properties"],
        "gronden": grounds,
        "adres": {"type": "string", "pattern": "^https://", "description": "Het officiële adres van de tekst."},
    }
    return {**schema, "properties": properties, "required": [FIRST_DAY, "adres", *schema["required"]]}


def schema_of_day() -> Schema:
    """A day, as JSONSchema writes it; in the file it stands without quotation marks."""
    return {"type": "string", "format": "date"}

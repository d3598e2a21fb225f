"""The JSON Schema of the file of an edition: by-laws from what a by-law is, the rest as it stands here."""

from typing import Any

from build_tools.own_edition.colours import PALETTE
from build_tools.own_edition.number_bounds import bounded
from build_tools.schemas.of_dataclass import DRAFT, Schema, closed, schema_of
from decision_aids.aids import aid_ids
from decision_aids.law.gemeenten.model import IN_ELKE_VERORDENING, Gevolg, Soort, Verordening

FIRST_DAY, LAST, LOOKED_AT = DAYS = ("eerste_dag", "laatste_dag", "nagekeken_op")
"""The days of a by-law."""
SINCE = "bestaat_sinds"
NOT_ASKED = ("herkomst", "jaar", "bronnen", "bronnen_geldigheid", "laatst_gezien", "zeker_vanaf", "onderzoek")
"""Fields of a by-law that follow: it is the municipality's own text, of its first day."""

OF_OWN_GROUNDS = (Gevolg.VRIJSTELLING, Gevolg.TELT_MEE, Gevolg.KAN_VRIJSTELLING, Gevolg.UITSTEL)

END = r"(?![\s\S])"
"""The end of a text in a pattern: `$` also matches before a line end there, to Python."""

ORIGIN = rf"^(https://[a-z0-9]([a-z0-9.-]*[a-z0-9])?|http://(localhost|127\.0\.0\.1))(:[0-9]{{1,5}})?{END}"
"""A site as the header frame-ancestors and a browser name it. Without TLS only this computer, to try it out."""

OWN_ID, LOGO, OWN_COLOUR = f"^[a-z_]+{END}", rf"\.svg{END}", f"^#[0-9a-f]{{6}}{END}"

OF_GROUNDS = [gevolg.value for gevolg in Gevolg if gevolg is not Gevolg.NIET_GEVONDEN]
"""Who reads the whole text has found what is in it."""

WORDS: Schema = {"type": "string", "minLength": 1}

LONGEST_NAME = 60
"""What a name of a folder or a file holds everywhere, in letters that take four bytes too."""


def edition_schema() -> Schema:
    """The schema, for a validator and for an editor that completes fields."""
    return {
        "$schema": DRAFT,
        "title": "Editie van de Werkwijzer voor één gemeente",
        **closed(
            {
                "naam": {**WORDS, "maxLength": LONGEST_NAME, "description": "De naam van de gemeente."},
                "contact": {**WORDS, "description": "Hoe iemand de gemeente bereikt, in één zin."},
                "bezwaar": {**WORDS, "description": "Waarheen een bezwaar gaat: adres of webadres."},
                SINCE: {
                    **schema_of_day(),
                    "description": "De eerste dag van een gemeente die er eerder niet was.",
                },
                "ontstaan_uit": {
                    "type": "array",
                    "items": WORDS,
                    "minItems": 1,
                    "description": "De gemeenten waaruit zij ontstond. Hoort bij bestaat_sinds.",
                },
                "kleur": {
                    "description": "Een kleur uit het palet, of een eigen kleur zoals #0b4a5e.",
                    "anyOf": [{"enum": list(PALETTE)}, {"type": "string", "pattern": OWN_COLOUR}],
                },
                "logo": {
                    "type": "string",
                    "pattern": LOGO,
                    "maxLength": LONGEST_NAME,
                    "description": "Een svg-bestand naast dit bestand.",
                },
                "hulpmiddelen": {
                    "type": "array",
                    "items": {"enum": list(aid_ids())},
                    "uniqueItems": True,
                    "minItems": 1,
                    "description": "Welke hulpmiddelen in het menu staan; zonder dit veld alle.",
                },
                "inbedding": {
                    **closed(
                        {
                            "sites": {
                                "type": "array",
                                "items": {"type": "string", "pattern": ORIGIN},
                                "uniqueItems": True,
                                "minItems": 1,
                                "description": "De sites die een hulpmiddel mogen tonen, zonder pad erachter.",
                            },
                            "hulpmiddelen": {
                                "type": "array",
                                "items": {"enum": list(aid_ids())},
                                "uniqueItems": True,
                                "minItems": 1,
                                "description": "Welke hulpmiddelen; zonder dit veld alle die in het menu staan.",
                            },
                        },
                        optional=("hulpmiddelen",),
                    ),
                    "description": "Hulpmiddelen als losse pagina, voor een iframe. Zonder dit deel zijn die er niet.",
                },
                "verordeningen": {
                    "type": "array",
                    "items": _by_law(),
                    "minItems": 1,
                    "description": "Elke verordening in een eigen deel [[verordeningen]].",
                },
            },
            optional=(SINCE, "ontstaan_uit", "kleur", "logo", "hulpmiddelen", "inbedding"),
        ),
    }


def _by_law() -> Schema:
    schema: dict[str, Any] = bounded(schema_of(Verordening, without=NOT_ASKED))
    ground = schema["properties"]["gronden"]["additionalProperties"]
    grounds = {
        "type": "object",
        "propertyNames": schema_of(Soort),
        "additionalProperties": {**ground, "properties": {**ground["properties"], "gevolg": {"enum": OF_GROUNDS}}},
        "required": [soort.value for soort in IN_ELKE_VERORDENING],
    }
    own = schema["properties"]["eigen_gronden"]
    own["items"]["properties"] |= {
        "id": {"type": "string", "pattern": OWN_ID},
        "gevolg": {"enum": [gevolg.value for gevolg in OF_OWN_GROUNDS]},
    }
    of_articles = {"propertyNames": {"enum": ["omvang", "duur", *(soort.value for soort in Soort)]}}
    properties = {
        FIRST_DAY: {**schema_of_day(), "description": "De eerste dag waarop de verordening geldt."},
        **schema["properties"],
        "gronden": grounds,
        "artikelen": schema["properties"]["artikelen"] | of_articles,
        "adres": {"type": "string", "pattern": "^https://", "description": "Het officiële adres van de tekst."},
    }
    return {**schema, "properties": properties, "required": [FIRST_DAY, "adres", *schema["required"]]}


def schema_of_day() -> Schema:
    """A day, as JSONSchema writes it; in the file it stands without quotation marks."""
    return {"type": "string", "format": "date"}

"""The JSON Schema of the by-laws as open data: made from what a by-law is, with what a reader must know to use it."""

from build_tools.schemas.of_dataclass import DRAFT, Schema, closed, schema_of
from decision_aids.law.gemeenten.model import Duur, EigenGrond, GemeenteNu, Grond, Herkomst, Invulling, Omvang, Soort
from decision_aids.law.gemeenten.study import Plaats
from decision_aids.law.sources import Certainty

TEXT: Schema = {"type": "string"}
TEXTS: Schema = {"type": "array", "items": TEXT}
DAY: Schema = {"type": "string", "format": "date"}

READ_AT = {
    **closed(
        {
            "adres": TEXT,
            "artikel": TEXT,
            "register": TEXTS,
            "plaatsen": {"type": "array", "items": {"enum": [place.value for place in Plaats]}},
            "in_tekst": TEXT,
            "in_tabel": TEXT,
            "lezing": TEXT,
        }
    ),
    "description": "Waar dit is gelezen: het adres en het artikel van de verordening zelf, als wij die lazen; de "
    "bronnen, de plaatsen in het onderzoek, wat de tekst en de tabel daar zeggen (de tekst in eigen woorden), en "
    "waarom het zo is gelezen.",
}

CONSEQUENCES = (
    "vrijstelling: vrijgesteld. telt-mee: het is al de tegenprestatie. kan-vrijstelling: de gemeente beslist. uitstel: "
    "later. nee: de bron zegt dat het geen uitzondering is. niet-geregeld: de verordening is beschreven en zegt niets. "
    "niet-gevonden: alleen een regel in een tabel is gezien."
)


def by_law_schema() -> Schema:
    """The schema, in which every property is described that does not speak for itself."""
    return {
        "$schema": DRAFT,
        "title": "Verordeningen tegenprestatie",
        "description": "Uren, duur en situaties in verordeningen, met bij elk gegeven de bron.",
        **closed(
            {
                "$schema": TEXT,
                "titel": TEXT,
                "licentie": {"type": "string", "description": "Naam van de licentie volgens SPDX."},
                "nagekeken_op": DAY,
                "bronnen": {
                    "type": "object",
                    "additionalProperties": closed(
                        {"titel": TEXT, "adres": TEXT, "zekerheid": {"enum": [each.value for each in Certainty]}}
                    ),
                },
                "verordeningen": {"type": "array", "items": _by_law()},
            }
        ),
    }


def _by_law() -> Schema:
    return closed(
        {
            "id": {"type": "string", "pattern": "^[a-z-]+/\\d{4}-\\d{2}-\\d{2}$"},
            "gemeente": TEXT,
            "samenwerking": {"type": "string", "description": "Met wie de verordening is gedeeld; leeg: met niemand."},
            "herkomst": schema_of(Herkomst),
            "jaar": {"type": "integer"},
            "op_verzoek": {"type": "boolean", "description": "Alleen voor wie er zelf om vraagt."},
            "adres": {"type": "string", "description": "Waar de tekst staat; leeg: die zagen wij niet."},
            "geldig": closed(
                {
                    "van": DAY,
                    "tot_en_met": {"type": ["string", "null"], "format": "date", "description": "null: onbekend."},
                    "zeker_vanaf": {**DAY, "description": "Vanaf deze dag gold zij, of gaan wij daarvan uit."},
                    "einde": TEXT,
                    "laatst_gezien": {"type": "string", "description": "Of zij nog gold toen wij het laatst keken."},
                    "bron": READ_AT,
                }
            ),
            "gemeente_nu": _with(schema_of(GemeenteNu), {"nagekeken_op": DAY}),
            "uren_per_week": _with(schema_of(Omvang), {"woorden": TEXT, "bron": READ_AT}),
            "duur": _with(schema_of(Duur), {"woorden": TEXT, "bron": READ_AT}),
            "situaties": {
                "type": "object",
                "propertyNames": schema_of(Soort),
                "additionalProperties": {
                    **_with(schema_of(Grond), {"woorden": TEXT, "bron": READ_AT}),
                    "description": CONSEQUENCES,
                },
            },
            "invulling": {"type": "array", "items": schema_of(Invulling)},
            "eigen_gronden": {"type": "array", "items": schema_of(EigenGrond)},
            "uitzonderingen_van_de_wet": TEXTS,
            "bronnen": TEXTS,
            "nagekeken_op": DAY,
        }
    )


def _with(schema: Schema, more: dict[str, Schema]) -> Schema:
    """The schema of an object with further properties."""
    return {
        **schema,
        "properties": {**schema["properties"], **more},
        "required": [*schema["required"], *more],
    }

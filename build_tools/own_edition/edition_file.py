"""Reads the file of an edition, and says of everything that is wrong in it what, on which line, and what is allowed."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker, ValidationError

from build_tools.own_edition import toml_lines
from build_tools.own_edition.colours import LEAST_CONTRAST, PALETTE, colour_of, contrast_with_white
from build_tools.own_edition.edition_schema import FIRST_DAY, ORIGIN, edition_schema
from build_tools.own_edition.embedding import Inbedding
from decision_aids.aids import aid_ids
from decision_aids.law.gemeenten import faults_of, faults_of_own
from decision_aids.law.gemeenten.model import EigenGrond, Gevolg, Grond, Soort
from decision_aids.law.typed_tables import read_table

SINCE = "bestaat_sinds"
DAYS = (FIRST_DAY, "laatste_dag", "nagekeken_op")
LARGEST_LOGO = 100_000
NOT_IN_A_LOGO = ("<script", "<style", "<foreignobject", "href=", "onload=", "<!entity")
EXAMPLES = {
    "^[a-z_]+$": "hulp_aan_buren",
    "^https://": "https://lokaleregelgeving.overheid.nl/CVDR123456",
    r"\.svg$": "logo.svg",
    ORIGIN: "https://www.voorbeeldstad.nl, zonder pad of streep erachter; om te proberen ook http://localhost:8000",
}
KINDS = {
    "string": "tekst tussen aanhalingstekens",
    "integer": "een heel getal",
    "number": "een getal",
    "boolean": "true of false",
    "array": "een lijst",
    "object": "een tabel",
}


class EditionFileError(Exception):
    """A file that makes no edition; the message has a line for each fault."""


@dataclass(frozen=True, slots=True)
class Edition:
    """What is a municipality's own: who it is, how it looks, which aids it shows, and its by-laws as tables of TOML."""

    naam: str
    contact: str
    bezwaar: str
    colour: str
    logo: Path | None
    hulpmiddelen: tuple[str, ...]
    inbedding: Inbedding | None
    bestaat_sinds: date | None
    ontstaan_uit: tuple[str, ...]
    verordeningen: tuple[dict[str, Any], ...]

    @property
    def slug(self) -> str:
        """The name in small letters with hyphens, as folders of municipalities are called."""
        return self.naam.lower().replace(" ", "-").replace("'", "")


def read_edition(file: Path) -> Edition:
    """The edition in a file. Raises EditionFileError, which names every fault with its line."""
    try:
        text = file.read_text(encoding="utf-8")
        table = tomllib.loads(text)
    except FileNotFoundError as error:
        raise EditionFileError(f"{file}: dat bestand is er niet; gezocht in {file.parent.resolve()}") from error
    except OSError as error:
        raise EditionFileError(f"{file}: niet te lezen ({error.strerror})") from error
    except (ValueError, RecursionError) as error:  # also bytes that are no UTF-8, 5,000 digits, endless brackets
        raise EditionFileError(f"{file}: geen geldige TOML ({error})") from error
    lines = toml_lines.lines_of(text)
    faults = set(_faults(table, file.parent))
    if faults:
        placed = sorted((toml_lines.line_of(path, lines), _named(path), words) for path, words in faults)
        raise EditionFileError("\n".join(f"{file.name}:{line}: {name}{words}" for line, name, words in placed))
    shown = tuple(table.get("hulpmiddelen", aid_ids()))
    return Edition(
        naam=table["naam"],
        contact=table["contact"],
        bezwaar=table["bezwaar"],
        colour=colour_of(table.get("kleur", "blauwgroen")),
        logo=file.parent / table["logo"] if "logo" in table else None,
        hulpmiddelen=shown,
        inbedding=_embedding(table, shown),
        bestaat_sinds=table.get(SINCE),
        ontstaan_uit=tuple(table.get("ontstaan_uit", ())),
        verordeningen=tuple(table["verordeningen"]),
    )


def _embedding(table: Mapping[str, Any], shown: tuple[str, ...]) -> Inbedding | None:
    asked = table.get("inbedding")
    if asked is None:
        return None
    return Inbedding(sites=tuple(asked["sites"]), hulpmiddelen=tuple(asked.get("hulpmiddelen", shown)))


type Fault = tuple[toml_lines.Path, str]


def _faults(table: Mapping[str, Any], folder: Path) -> Iterator[Fault]:
    validator = Draft202012Validator(edition_schema(), format_checker=FormatChecker())
    found = [fault for error in validator.iter_errors(_as_json(table)) for fault in _in_dutch(error)]
    found += [(path, " staat tussen aanhalingstekens; een dag niet") for path in _quoted_days(table)]
    found += [(path, " is een dag of een tijd; tekst staat tussen aanhalingstekens") for path in _bare_days(table)]
    if found:
        yield from found
        return
    yield from _of_by_laws(table["verordeningen"], table.get(SINCE, date.min))
    if "ontstaan_uit" in table and SINCE not in table:
        yield ("ontstaan_uit",), f" staat er zonder {SINCE}: de eerste dag van de gemeente"
    yield from _of_looks(table, folder)


def _quoted_days(table: Mapping[str, Any]) -> Iterator[toml_lines.Path]:
    """Days that are written as text: as JSON they are the same, in this file they are not."""
    if isinstance(table.get(SINCE), str):
        yield (SINCE,)
    for place, by_law in enumerate(table.get("verordeningen", ())):
        for name in DAYS:
            if isinstance(by_law.get(name), str):
                yield "verordeningen", place, name


def _bare_days(value: object, path: toml_lines.Path = ()) -> Iterator[toml_lines.Path]:
    """Days that stand where text is asked: as JSON they would be that text."""
    if isinstance(value, dict | list):
        for key, each in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _bare_days(each, (*path, key))
    elif isinstance(value, date) and path[-1] not in (SINCE, *DAYS):
        yield path


def _in_dutch(error: ValidationError) -> Iterator[Fault]:
    """What a validator found, in words for who wrote the file."""
    path: toml_lines.Path = tuple(error.absolute_path)
    if error.validator == "required":
        for name in error.validator_value:
            if name not in error.instance:
                yield (*path, name), f" ontbreekt{_wanted(path, error.schema.get('properties', {}).get(name, {}))}"
    elif error.validator == "additionalProperties":
        known = error.schema["properties"]
        unknown = f" is onbekend; toegestaan: {', '.join(known)}"
        yield from (((*path, name), unknown) for name in set(error.instance) - set(known))
    elif error.validator in ("minLength", "minItems"):
        yield path, " is leeg"
    else:
        yield path, f" is {_shown(error.instance)}; toegestaan: {_allowed(error)}"


def _wanted(path: toml_lines.Path, schema: Mapping[str, Any]) -> str:
    """What should stand in a field that is not there, where the file can tell."""
    if path[-1:] == ("gronden",):
        return f'; zegt de verordening er niets over, schrijf dan gevolg = "{Gevolg.NIET_GEREGELD}"'
    if "enum" in schema:
        return f"; toegestaan: {', '.join(schema['enum'])}"
    told = schema.get("description", "")
    return f": {told[:1].lower()}{told[1:].removesuffix('.')}" if told else ""


def _allowed(error: ValidationError) -> str:
    value = error.validator_value
    match error.validator:
        case "enum":
            return ", ".join(value)
        case "type":
            return KINDS[value]
        case "format":
            return "een dag zonder aanhalingstekens, zoals 2026-01-01"
        case "anyOf":
            return f"{', '.join(PALETTE)}, of zes cijfers zoals #0b4a5e"
        case "pattern":
            return f"iets als {EXAMPLES[value]}"
        case _:
            return str(value)


def _shown(value: object) -> str:
    text = f"“{value}”" if isinstance(value, str) else str(value)
    return text if len(text) <= 60 else f"{text[:57]}…"


def _of_by_laws(by_laws: list[dict[str, Any]], since: date) -> Iterator[Fault]:
    days = [by_law[FIRST_DAY] for by_law in by_laws]
    for place, by_law in enumerate(by_laws):
        here: toml_lines.Path = ("verordeningen", place)
        grounds = {Soort(name): read_table(Grond, ground, name) for name, ground in by_law["gronden"].items()}
        own = [read_table(EigenGrond, ground, ground["id"]) for ground in by_law.get("eigen_gronden", ())]
        for fault in (*faults_of(grounds), *faults_of_own(own)):
            yield _placed(here, fault)
        if by_law[FIRST_DAY] < since:
            yield (
                (*here, FIRST_DAY),
                f" ligt voor {SINCE} ({since}); een verordening is van een gemeente die bestaat",
            )
        if days.index(by_law[FIRST_DAY]) != place:
            yield (
                (*here, FIRST_DAY),
                " staat al bij een andere verordening; elke verordening heeft een eigen eerste dag",
            )
        if by_law.get("laatste_dag", date.max) < by_law[FIRST_DAY]:
            yield (*here, "laatste_dag"), f" ligt voor {FIRST_DAY}"


def _placed(here: toml_lines.Path, fault: str) -> Fault:
    """A fault that names its field first, at its place in the file."""
    name, mark, words = fault.partition(" " if " ontbreekt" in fault else ":")
    parts = (int(part) if part.isdigit() else part for part in name.split("."))
    return (*here, *parts), f"{mark}{words}"


def _of_looks(table: Mapping[str, Any], folder: Path) -> Iterator[Fault]:
    contrast = contrast_with_white(colour_of(table.get("kleur", "blauwgroen")))
    if contrast < LEAST_CONTRAST:
        allowed = f"{LEAST_CONTRAST:g} : 1 of meer, zoals {', '.join(PALETTE)}"
        yield ("kleur",), f" is {table['kleur']}: contrast met wit {contrast:.1f} : 1; toegestaan: {allowed}"
    if "logo" in table:
        yield from ((("logo",), f" {words}") for words in _of_logo(folder / table["logo"]))


def _of_logo(logo: Path) -> Iterator[str]:
    if not logo.is_file():
        yield f"is “{logo.name}”: dat bestand staat niet naast de editie"
        return
    drawing = logo.read_text(encoding="utf-8", errors="replace").lower()
    if len(drawing) > LARGEST_LOGO or "<svg" not in drawing:
        yield f"is “{logo.name}”: toegestaan is een svg van hoogstens {LARGEST_LOGO // 1000} kB"
    for part in NOT_IN_A_LOGO:
        if part in drawing:
            yield f"is “{logo.name}”: er staat {part} in; een logo heeft alleen vormen en kleuren"


def _named(path: toml_lines.Path) -> str:
    """A path as people write it: verordeningen[1].gronden.mantelzorg; the first of a list is 1."""
    name = ""
    for part in path:
        name += f"[{part + 1}]" if isinstance(part, int) else f"{'.' if name else ''}{part}"
    return name


def _as_json(value: Any) -> Any:
    """The table as a validator of JSON knows it: a day is written as text."""
    if isinstance(value, dict):
        return {key: _as_json(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_as_json(each) for each in value]
    return value.isoformat() if isinstance(value, date) else value

"""What has another shape than the schema of an edition asks, in words for who wrote the file."""

import math
from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker, ValidationError
from jsonschema.validators import extend

from build_tools.own_edition import toml_lines
from build_tools.own_edition.colours import PALETTE
from build_tools.own_edition.edition_schema import DAYS, LOGO, ORIGIN, OWN_ID, SINCE, edition_schema
from build_tools.own_edition.faults import Fault, shown
from build_tools.own_edition.number_bounds import NUMBERS, number_words
from decision_aids.law.gemeenten.model import Gevolg

MISSING = " ontbreekt"
EXAMPLES = {
    OWN_ID: "hulp_aan_buren",
    "^https://": "https://lokaleregelgeving.overheid.nl/CVDR123456",
    LOGO: "logo.svg",
    ORIGIN: "https://www.voorbeeldstad.nl, zonder pad of streep erachter; om te proberen ook http://localhost:8000",
}
KINDS = {
    "string": "tekst tussen aanhalingstekens",
    "boolean": "true of false, zonder aanhalingstekens",
}


def faults_of_shape(table: Mapping[str, Any]) -> Iterator[Fault]:
    """Fields that are missing, unknown or filled with what they do not take, and text with characters nobody sees."""
    errors = Validator(edition_schema(), format_checker=FormatChecker()).iter_errors(_as_json(table))
    found = [fault for error in errors for fault in _in_dutch(error)]
    yield from found
    told = {path for path, _ in found}
    for path, value in _values(table):
        # As JSON a day is text, so only the table itself tells which of the two stands in the file.
        a_day = path[-1] == SINCE if len(path) == 1 else path[0] == "verordeningen" and path[2:] in _DAYS
        if path in told:
            continue
        if a_day and isinstance(value, str):
            yield path, " staat tussen aanhalingstekens; een dag niet"
        elif not a_day and isinstance(value, date):
            yield path, " is een dag of een tijd; tekst staat tussen aanhalingstekens"
        elif isinstance(value, str) and (unseen := next(_control_characters(value), "")):
            yield path, f" heeft een onzichtbaar teken (U+{ord(unseen):04X}); haal het weg"


_DAYS = frozenset((name,) for name in DAYS)


def _in_steps(_: object, step: float, number: object, __: object) -> Iterator[ValidationError]:
    # The own check divides first, and does not survive a number with more than 300 digits.
    if isinstance(number, int | float) and Fraction(number) % Fraction(step):
        yield ValidationError(f"no multiple of {step}")


# To JSON 8.0 is a whole number; to who reads the by-law it is none.
Validator: Any = extend(
    Draft202012Validator,
    {"multipleOf": _in_steps},
    type_checker=Draft202012Validator.TYPE_CHECKER.redefine("integer", lambda _, value: type(value) is int),
)


def _values(value: object, path: toml_lines.Path = ()) -> Iterator[tuple[toml_lines.Path, object]]:
    if isinstance(value, dict | list):
        for key, each in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _values(each, (*path, key))
    elif path:
        yield path, value


def _control_characters(text: str) -> Iterator[str]:
    return (each for each in text if each not in "\n\t" and (each < " " or "\x7f" <= each < "\xa0"))


def _in_dutch(error: ValidationError) -> Iterator[Fault]:
    path: toml_lines.Path = tuple(error.absolute_path)
    match error.validator:
        case "required":
            for name in error.validator_value:
                if name not in error.instance:
                    wanted = error.schema["properties"].get(name, {}) if "properties" in error.schema else {}
                    yield (*path, name), f"{MISSING}{_wanted((*path, name), wanted)}"
        case "additionalProperties":
            known = error.schema["properties"]
            unknown = f" is onbekend; toegestaan: {', '.join(known)}"
            yield from (((*path, name), unknown) for name in set(error.instance) - set(known))
        case "enum" if "propertyNames" in error.absolute_schema_path:
            yield (*path, error.instance), f" is onbekend; toegestaan: {', '.join(error.validator_value)}"
        case "minLength" | "minItems":
            yield path, " is leeg; vul iets in"
        case "maxLength":
            yield path, f" is te lang; toegestaan: hoogstens {error.validator_value} tekens"
        case "uniqueItems":
            yield path, " noemt iets twee keer; noem alles één keer"
        case _:
            yield path, f" is {shown(error.instance)}; toegestaan: {_allowed(error)}"


def _wanted(path: toml_lines.Path, schema: Mapping[str, Any]) -> str:
    """What should stand in a field that is not there, where the file can tell."""
    if path[-2:-1] == ("gronden",):
        return f'; zegt de verordening er niets over, schrijf dan gevolg = "{Gevolg.NIET_GEREGELD}"'
    if "enum" in schema:
        return f"; toegestaan: {', '.join(schema['enum'])}"
    if told := schema.get("description", ""):
        return f": {told[:1].lower()}{told[1:].removesuffix('.')}"
    return f"; toegestaan: {_kind(path, schema)}"


def _allowed(error: ValidationError) -> str:
    schema = error.schema
    if error.validator == "type" or schema.get("format") == "date" or schema.get("type") in NUMBERS:
        quoted = ", zonder aanhalingstekens" if isinstance(error.instance, str) and schema["type"] in NUMBERS else ""
        return f"{_kind(tuple(error.absolute_path), schema)}{quoted}"
    match error.validator:
        case "enum":
            return ", ".join(error.validator_value)
        case "anyOf":
            return f"{', '.join(PALETTE)}, of zes cijfers en kleine letters zoals #0b4a5e"
        case _:
            return f"iets als {EXAMPLES[error.validator_value]}"


def _kind(path: toml_lines.Path, schema: Mapping[str, Any]) -> str:
    """What a field of the file takes."""
    name = ".".join(part for part in path if isinstance(part, str))
    if schema.get("format") == "date":
        return "een dag zonder aanhalingstekens, zoals 2026-01-01"
    match schema["type"]:
        case "object":
            return f"een deel met enkele haken: [{name}]"
        case "array" if schema["items"].get("type") == "object":
            return f"een deel met dubbele haken: [[{name}]]"
        case "array":
            return 'een lijst zoals ["een", "twee"]'
        case "integer" | "number":
            return number_words(schema)
        case kind:
            return KINDS[kind]


def _as_json(value: Any) -> Any:
    """The table as a validator of JSON knows it: a day is written as text, and so is what JSON calls no number."""
    if isinstance(value, dict):
        return {key: _as_json(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_as_json(each) for each in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value.isoformat() if isinstance(value, date) else value

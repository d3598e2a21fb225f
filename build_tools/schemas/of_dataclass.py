"""The JSON Schema (draft 2020-12) of a dataclass: every field a property, unknown ones refused, as typed_tables reads.

See https://json-schema.org/draft/2020-12.
"""

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from enum import StrEnum
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

type Schema = dict[str, Any]

DRAFT = "https://json-schema.org/draft/2020-12/schema"
PLAIN: Mapping[object, Schema] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    date: {"type": "string", "format": "date"},
}


def schema_of(kind: Any, *, without: tuple[str, ...] = ()) -> Schema:
    """The schema of a plain type, a StrEnum, a dataclass, a tuple or dict of those, or one of those or None.

    `without` are fields of the dataclass that are left out. Raises TypeError for any other type.
    """
    if isinstance(kind, UnionType):
        (kind,) = (option for option in get_args(kind) if option is not type(None))
    if kind in PLAIN:
        return dict(PLAIN[kind])
    if get_origin(kind) is tuple:
        return {"type": "array", "items": schema_of(get_args(kind)[0])}
    if get_origin(kind) is dict:
        of_key, of_value = get_args(kind)
        return {"type": "object", "propertyNames": schema_of(of_key), "additionalProperties": schema_of(of_value)}
    if is_dataclass(kind) and isinstance(kind, type):
        return _of_fields(kind, without)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return {"enum": [member.value for member in kind]}
    raise TypeError(f"geen schema voor {kind}")


def closed(properties: Mapping[str, Schema], optional: tuple[str, ...] = ()) -> Schema:
    """An object with these properties and no other, all of them required but the optional ones."""
    return {
        "type": "object",
        "properties": dict(properties),
        "required": [name for name in properties if name not in optional],
        "additionalProperties": False,
    }


def _of_fields(kind: type, without: tuple[str, ...]) -> Schema:
    types = get_type_hints(kind)
    kept = [field for field in fields(kind) if field.name not in without]
    optional = tuple(
        field.name for field in kept if field.default is not MISSING or field.default_factory is not MISSING
    )
    return closed({field.name: schema_of(types[field.name]) for field in kept}, optional)

"""Reads a table of a data file into a frozen dataclass and refuses whatever the dataclass does not know.

A data file that is misspelt must not load with a hole in it: every key is a field, every field without a default is a
key, and every value has the field's type.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources.abc import Traversable
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from decision_aids.law.days import iso_day


class DataFileError(ValueError):
    """A data file of this package is not as it should be; the message names the file, the key and what is allowed."""


def read_file[T](kind: type[T], file: Traversable, **given: object) -> T:
    """A whole TOML file as `kind`. Raises DataFileError, and FileNotFoundError where there is no such file.

    `given` are fields that do not stand in the file, such as the first day that its name says.
    """
    table = read_toml(file)
    for name in given:
        if name in table:
            raise DataFileError(f"{file.name}: {name} volgt uit de naam van het bestand en staat er niet in")
    return read_table(kind, {**table, **given}, file.name)


def read_toml(file: Traversable) -> dict[str, object]:
    """A whole TOML file. Raises DataFileError where it is no TOML, FileNotFoundError where there is no such file."""
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (ValueError, RecursionError) as error:  # also bytes that are no UTF-8, 5,000 digits, endless brackets
        raise DataFileError(f"{file.name}: geen geldige TOML ({error})") from error


def read_register[T](kind: type[T], file: Traversable) -> dict[str, T]:
    """The entries of a register, each a table named for its `id`, in their order. Raises DataFileError."""
    found: dict[str, T] = {}
    for name, entry in read_toml(file).items():
        where = f"{file.name}: {name}"
        if not isinstance(entry, dict):
            raise DataFileError(f"{where} is {entry!r}; toegestaan: een tabel")
        if "id" in entry:
            raise DataFileError(f"{where}: id volgt uit de naam van de tabel en staat er niet in")
        found[name] = read_table(kind, {"id": name, **entry}, where)
    return found


def first_day_in(file: Traversable) -> date:
    """The day that a dated file is named for, such as 2015-01-01.toml. Raises DataFileError where it is no day."""
    day = iso_day(file.name.removesuffix(".toml"))
    if day is None:
        raise DataFileError(f"{file.name}: de naam is geen eerste dag, zoals 2015-01-01.toml")
    return day


def read_table[T](kind: type[T], table: Mapping[str, object], where: str) -> T:
    """One table as the dataclass `kind`; `where` is what an error message calls the table. Raises DataFileError."""
    if not is_dataclass(kind):
        raise TypeError(f"{kind.__name__} is no dataclass")
    known = {field.name: field for field in fields(kind)}
    for key in table:
        if key not in known:
            raise DataFileError(f"{where}: {key} is onbekend; toegestaan: {', '.join(known)}")
    for name, field in known.items():
        if name not in table and field.default is MISSING and field.default_factory is MISSING:
            raise DataFileError(f"{where}: {name} ontbreekt")
    types = _types(kind)
    return kind(**{key: _typed(types[key], value, f"{where}: {key}") for key, value in table.items()})


# Looked up once a class: a file holds many tables of the same class, and resolving the names is most of the work.
_types = cache(get_type_hints)


def _typed(kind: Any, value: object, where: str) -> object:
    """The value as `kind`: a plain type, a StrEnum, a dataclass, a tuple or dict of those, or one of those or None."""
    if isinstance(kind, UnionType):
        (kind,) = (option for option in get_args(kind) if option is not type(None))
    if get_origin(kind) is tuple and isinstance(value, list):
        return tuple(_typed(get_args(kind)[0], item, f"{where}, {place}") for place, item in enumerate(value, 1))
    if get_origin(kind) is dict and isinstance(value, dict):
        of_key, of_value = get_args(kind)
        return {_typed(of_key, key, where): _typed(of_value, item, f"{where}.{key}") for key, item in value.items()}
    if is_dataclass(kind) and isinstance(kind, type) and isinstance(value, dict):
        return read_table(kind, value, where)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        if isinstance(value, str) and value in tuple(kind):
            return kind(value)
        raise DataFileError(f"{where} is {value!r}; toegestaan: {', '.join(kind)}")
    if kind is float and type(value) is int:
        try:
            return float(value)
        except OverflowError as error:
            raise DataFileError(f"{where}: dat getal is te groot") from error
    # type() and not isinstance(): true is no number and a time of day is no date. What may be any object, is checked by
    # who reads it.
    if kind is not object and type(value) is not kind:
        allowed = {str: "tekst", int: "een heel getal", float: "een getal", bool: "true of false", date: "een datum"}
        raise DataFileError(f"{where} is {value!r}; toegestaan: {allowed.get(kind, 'een tabel of lijst')}")
    return value

"""Reads the material to learn from: TOML files in which the numbers of the law are filled in, refused where wrong.

A sentence that explains names a number of the law as pages do, `{{ bezwaar_en_beroep.bezwaar_weken }}`. What happens or
is said in a story is no law, and is written out.
"""

from collections.abc import Callable, Iterable
from importlib.resources import files
from importlib.resources.abc import Traversable

from build_tools.norms.law_numbers import LawNumberError, numbers_in, with_numbers
from build_tools.teaching.errors import TeachingError
from decision_aids.law.typed_tables import DataFileError, read_table, read_toml

type Faults[T] = Callable[[T], Iterable[str]]
type Sentences[T] = Callable[[T], Iterable[str]]


def read_folder[T](kind: type[T], folder: str, faults_of: Faults[T], explains: Sentences[T]) -> dict[str, T]:
    """All files of a folder of this room by name, each as `kind` with that name as its id; otherwise as read_one.

    What an editor leaves beside them while somebody writes, such as `.mo.toml.swp`, is none of them.
    """
    found = {}
    entries = files(__package__).joinpath(folder).iterdir()
    material = (file for file in entries if file.name.endswith(".toml") and not file.name.startswith("."))
    for file in sorted(material, key=lambda file: file.name):
        name = file.name.removesuffix(".toml")
        found[name] = read_file_of(kind, file, f"teaching/{folder}/{file.name}", faults_of, explains, id=name)
    return found


def read_one[T](kind: type[T], name: str, faults_of: Faults[T], explains: Sentences[T]) -> T:
    """One file of this room as `kind`.

    `faults_of` tells what is wrong with it, `explains` gives its sentences that may state law. Raises
    TeachingError, with the file and every fault, for a file that cannot be read, that is wrong, that names an unknown
    number of the law, or that writes one out where it explains.
    """
    return read_file_of(kind, files(__package__).joinpath(name), f"teaching/{name}", faults_of, explains)


def read_file_of[T](
    kind: type[T], file: Traversable, where: str, faults_of: Faults[T], explains: Sentences[T], **given: object
) -> T:
    """Any file as `kind`; `where` is what an error calls it, and `given` are fields that it does not hold."""
    try:
        table = read_toml(file)
        as_written = read_table(kind, {**table, **given}, file.name)
        filled = read_table(kind, {**_filled(table, where), **given}, file.name)
    except DataFileError as error:
        raise TeachingError(f"{where.removesuffix(file.name)}{error}") from error
    except LawNumberError as error:
        raise TeachingError(str(error)) from error
    page = where.removesuffix(".toml")
    faults = [
        f"“{words}” in “{sentence}” is een getal van de wet: schrijf de naam ervan"
        for sentence in explains(as_written)
        for _, words in numbers_in(sentence, page)
    ]
    if faults := [*faults, *faults_of(filled)]:
        raise TeachingError("\n".join(f"{where}: {fault}" for fault in faults))
    return filled


def _filled(table: dict[str, object], where: str) -> dict[str, object]:
    return {name: _with_numbers(value, where) for name, value in table.items()}


def _with_numbers(value: object, where: str) -> object:
    if isinstance(value, str):
        return with_numbers(value, where)
    if isinstance(value, list):
        return [_with_numbers(each, where) for each in value]
    return _filled(value, where) if isinstance(value, dict) else value

"""Keeps what `verify` proved of each aid, with a hash of the files it was proved of (`make proven`).

A proof takes longer than a build, so the page that tells of it reads it here. A test sees that it is of the rules as
they are; where it is not, the page says so.
"""

import hashlib
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from decision_aids.aids import aid_ids
from decision_aids.law.typed_tables import read_file
from decision_aids.proofs.verify_all import verify_all

PROJECT = Path(__file__).resolve().parent.parent
RECORD = Path("build_tools", "proven.toml")
# What a proof of one aid rests on, beside the folder of that aid.
RESTS_ON = ("law", "rules", "engine", "answers", "proofs", "aids/shared")
# The words of the law and what rests on them: no rule reads either.
NOT_READ = frozenset({"wetteksten", "clauses"})
PROVED = re.compile(
    r"(?P<volledig>[\d.]+) volledige antwoordsets in (?P<paden>[\d.]+) paden, "
    r"(?P<onvolledig>[\d.]+) antwoordsets met onbekenden in (?P<situaties>[\d.]+) situaties"
)
HEADER = "# Wat `verify` bewees. Gemaakt door `make proven`; niet met de hand te veranderen.\n"


@dataclass(frozen=True, slots=True)
class Proof:
    """What was proved of one aid: how many answer sets, complete and not, and what of them is essentially different.

    `van` is the hash of the files that it was proved of.
    """

    van: str
    volledig: int
    paden: int
    onvolledig: int
    situaties: int


@dataclass(frozen=True, slots=True)
class Record:
    """The proofs by aid."""

    bewijzen: dict[str, Proof]


class NotProvedError(Exception):
    """Verify found a fault, or said something else than what it proved; the message is what it said."""


def proofs(project: Path) -> dict[str, Proof]:
    """What was last proved of each aid. Raises DataFileError for a malformed record."""
    return read_file(Record, project / RECORD).bewijzen


def hash_of(project: Path, aid_id: str) -> str:
    """A hash of every file that a proof of the aid rests on."""
    package = project / "decision_aids"
    digest = hashlib.sha256()
    for folder in (*RESTS_ON, f"aids/{aid_id}"):
        for file in sorted((package / folder).rglob("*")):
            if file.suffix in {".py", ".toml"} and NOT_READ.isdisjoint(file.parts):
                digest.update(file.relative_to(package).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def prove(project: Path, wanted: Iterable[str]) -> dict[str, Proof]:
    """Prove every version of these aids, and add up for how much each holds. Raises NotProvedError."""
    before = {aid_id: hash_of(project, aid_id) for aid_id in wanted}
    said: list[str] = []
    if verify_all(before, said.append) != 0:
        raise NotProvedError("\n".join(said))
    if changed := [aid_id for aid_id in before if hash_of(project, aid_id) != before[aid_id]]:
        raise NotProvedError(f"{', '.join(changed)}: the files changed while they were proved")
    return {aid_id: _added_up(aid_id, before[aid_id], said) for aid_id in before}


def _added_up(aid_id: str, van: str, said: Iterable[str]) -> Proof:
    """What was said of all versions of an aid together."""
    own = [line for line in said if line.startswith(f"{aid_id}, ")]
    counts = [match.groupdict() for match in map(PROVED.search, own) if match]
    if len(counts) < len(own) or not counts:
        raise NotProvedError("\n".join(said))
    return Proof(van, **{name: sum(int(each[name].replace(".", "")) for each in counts) for name in counts[0]})


def write_record(project: Path, found: dict[str, Proof]) -> None:
    """Write the proofs down."""
    lines = [HEADER]
    for aid_id, proof in found.items():
        counts = (f"{name} = {getattr(proof, name)}" for name in ("volledig", "paden", "onvolledig", "situaties"))
        lines += [f"[bewijzen.{aid_id}]", f'van = "{proof.van}"', *counts, ""]
    (project / RECORD).write_text("\n".join(lines), encoding="utf-8", newline="\n")


def outdated(project: Path) -> list[str]:
    """The aids whose proof is of other files than there are now, or that have none."""
    known = proofs(project)
    return [aid_id for aid_id in aid_ids() if aid_id not in known or known[aid_id].van != hash_of(project, aid_id)]


def main(arguments: Iterable[str] = ()) -> int:
    """Prove anew what is outdated and write it down; returns 1, and writes nothing, where something does not hold."""
    wanted = list(arguments) or outdated(PROJECT)
    known = proofs(PROJECT)
    try:
        known |= prove(PROJECT, wanted)
    except NotProvedError as error:
        print(error, file=sys.stderr)
        return 1
    write_record(PROJECT, {aid_id: known[aid_id] for aid_id in aid_ids() if aid_id in known})
    print(f"Proved anew: {', '.join(wanted) or 'nothing, all is as it was'}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""All by-laws as open data: a JSON file, the same as CSV, and beside every cell where it was read."""

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from enum import Enum

from build_tools.pages.aid_schemas import LICENCE
from build_tools.pages.by_law_schema import by_law_schema
from build_tools.pages.by_law_words import consequence, duration, hours, number
from decision_aids.aids.shared.by_laws import last_seen
from decision_aids.law.gemeenten import InForce, by_laws, gemeenten
from decision_aids.law.gemeenten.model import Soort, Verordening
from decision_aids.law.gemeenten.study import Lezing, Plaats
from decision_aids.law.sources import sources

JSON_FILE, CSV_FILE, SCHEMA_FILE = "verordeningen.json", "verordeningen.csv", "verordeningen.schema.json"

type Data = dict[str, object]


def by_law_files() -> Iterator[tuple[str, bytes]]:
    """The files to take along, each with its name beside verordeningen/index."""
    yield JSON_FILE, _as_json(by_law_data()).encode()
    yield CSV_FILE, by_law_csv().encode()
    yield SCHEMA_FILE, _as_json(by_law_schema()).encode()


def by_law_data() -> Data:
    """All by-laws, as the schema describes them."""
    named = {source for by_law in by_laws() for source in sources_of(by_law)}
    return {
        "$schema": SCHEMA_FILE,
        "titel": "Verordeningen tegenprestatie",
        "licentie": LICENCE,
        "nagekeken_op": max(_checked_on(by_law) for by_law in by_laws()).isoformat(),
        "bronnen": {
            source.id: {"titel": source.title, "adres": source.url, "zekerheid": source.certainty.value}
            for source in sources().values()
            if source.id in named
        },
        "verordeningen": [_record(by_law) for by_law in by_laws()],
    }


def _record(by_law: InForce) -> Data:
    gemeente, text = gemeenten()[by_law.slug], by_law.verordening
    study = text.onderzoek
    return {
        "id": by_law.id,
        "gemeente": gemeente.naam,
        "samenwerking": gemeente.samenwerking,
        "herkomst": text.herkomst.value,
        "jaar": text.jaar,
        "op_verzoek": text.op_verzoek,
        "adres": text.adres,
        "geldig": {
            "van": by_law.first.isoformat(),
            "tot_en_met": by_law.last.isoformat() if by_law.last else None,
            "zeker_vanaf": (text.zeker_vanaf or by_law.first).isoformat(),
            "einde": text.einde,
            "laatst_gezien": last_seen(text),
            "bron": {
                **_read_at(by_law, "", Lezing(in_tekst=study.inwerking) if study else None),
                "register": [*text.bronnen, *text.bronnen_geldigheid],
            },
        },
        "gemeente_nu": {**_plain(asdict(gemeente.nu)), "nagekeken_op": gemeente.nagekeken_op.isoformat()},
        "uren_per_week": {
            **_plain(asdict(text.omvang)),
            "woorden": hours(text.omvang),
            "bron": _read_at(
                by_law, "omvang", amount_as_read(text, study.omvang, text.omvang.beschrijving) if study else None
            ),
        },
        "duur": {
            **_plain(asdict(text.duur)),
            "woorden": duration(text.duur),
            "bron": _read_at(
                by_law, "duur", amount_as_read(text, study.duur, text.duur.beschrijving) if study else None
            ),
        },
        "situaties": {
            soort.value: {
                **_plain(asdict(grond)),
                "woorden": consequence(grond),
                "bron": _read_at(by_law, soort.value, study.gronden[soort] if study else None),
            }
            for soort, grond in text.gronden.items()
        },
        "invulling": [_plain(asdict(way)) for way in text.invulling],
        "eigen_gronden": [_plain(asdict(grond)) for grond in text.eigen_gronden],
        "uitzonderingen_van_de_wet": list(text.wettelijk_genoemd),
        "bronnen": list(sources_of(by_law)),
        "nagekeken_op": _checked_on(by_law).isoformat(),
    }


def amount_as_read(text: Verordening, reading: Lezing, words: str) -> Lezing:
    """How hours or duration were read; where the study describes the by-law, its text says what we follow."""
    described = text.onderzoek is not None and text.onderzoek.in_tekst_beschreven
    return Lezing(
        plaats=reading.plaats or ((Plaats.TEKST,) if described else ()) + (Plaats.TABEL,),
        in_tekst=reading.in_tekst or (words if described else ""),
        in_tabel=reading.in_tabel,
        lezing=reading.lezing,
    )


def by_law_csv() -> str:
    """The same by-laws as CSV, one a line: beside each cell its words and where it was read.

    With semicolons and a mark of the encoding, as the spreadsheets of Dutch offices expect.
    """
    lines = [dict(_columns(record)) for record in map(_record, by_laws())]
    written = io.StringIO()
    writer = csv.DictWriter(written, list(lines[0]), delimiter=";", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(lines)
    return f"\ufeff{written.getvalue()}"


def _columns(record: Data) -> Iterator[tuple[str, object]]:
    for name in ("id", "gemeente", "samenwerking", "herkomst", "jaar"):
        yield name, record[name]
    days = _part(record, "geldig")
    yield from (("van", days["van"]), ("tot_en_met", days["tot_en_met"] or ""), ("dagen_bron", _in_a_cell(days)))
    for name, ends in (("uren_per_week", "uren"), ("duur", "maanden")):
        part = _part(record, name)
        for end in ("minimum", "maximum", "vast"):
            named = part.get(f"{ends}_{end}")
            yield f"{ends}_{end}", number(named) if isinstance(named, float) else ""
        yield from ((name, part["woorden"]), (f"{name}_bron", _in_a_cell(part)))
    situations = _part(record, "situaties")
    for soort in Soort:
        part = _part(situations, soort) if soort in situations else {}
        yield soort.value, part.get("gevolg", "")
        yield from ((f"{soort}_woorden", part.get("woorden", "")), (f"{soort}_bron", _in_a_cell(part)))


def _part(record: Data, name: str) -> Data:
    part = record[name]
    if not isinstance(part, dict):
        raise TypeError(f"{name}: geen deel")
    return part


def _in_a_cell(part: Data) -> str:
    """Where something was read, on one line."""
    if "bron" not in part:
        return ""
    read = _part(part, "bron")
    said = [
        str(read["adres"]),
        str(read["artikel"]),
        (", ".join(map(str, read["plaatsen"])) if isinstance(read["plaatsen"], list) else ""),
        f"tekst: {read['in_tekst']}" if read["in_tekst"] else "",
        f"tabel: {read['in_tabel']}" if read["in_tabel"] else "",
        f"lezing: {read['lezing']}" if read["lezing"] else "",
    ]
    registered = read["register"]
    return " | ".join(filter(None, (*(registered if isinstance(registered, list) else []), *said)))


def _read_at(by_law: InForce, part: str, reading: Lezing | None) -> Data:
    """Where a cell was read: in the study, with its places and words; or in the by-law itself, in which article."""
    read = reading or Lezing()
    return {
        "adres": by_law.verordening.adres,
        "artikel": by_law.verordening.artikelen.get(part, ""),
        "register": list(by_law.verordening.bronnen),
        "plaatsen": [place.value for place in read.plaats],
        "in_tekst": read.in_tekst,
        "in_tabel": read.in_tabel,
        "lezing": read.lezing,
    }


def sources_of(by_law: InForce) -> tuple[str, ...]:
    """All that was read of a by-law, of how long it was in force, and of the municipality."""
    text, now = by_law.verordening, gemeenten()[by_law.slug]
    found = (*text.bronnen, *text.bronnen_geldigheid, *now.bronnen, *([now.nu.bron] if now.nu.bron else []))
    return tuple(dict.fromkeys(found))


def _checked_on(by_law: InForce) -> date:
    return max(by_law.verordening.nagekeken_op, gemeenten()[by_law.slug].nagekeken_op)


def _plain(fields: Data) -> Data:
    """The fields that are known, as JSON writes them."""
    return {name: _as_written(value) for name, value in fields.items() if value not in (None, "", ())}


def _as_written(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, Enum) else value


def _as_json(data: Data) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"

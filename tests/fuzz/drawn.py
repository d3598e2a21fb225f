"""Hostile texts: what is right, changed in a few places as a careless hand, another program or an attacker would."""

import json
import random
from collections.abc import Callable, Sequence
from typing import Any

type Draw = random.Random
type Drawn = Callable[[Draw], str]

NAMES = (
    "",
    "__proto__",
    "constructor",
    "toString",
    "length",
    "answers",
    "\ud800",
    "é😀\u202e",
    "x" * 90,
    "0",
    "a.b",
    "\x00",
)
TEXTS = (
    *NAMES,
    *(
        "ja",
        "nee",
        "weet-ik-niet",
        "8,5",
        "8.5",
        "-1",
        "1e999",
        "½",
        "NaN",
        "null",
        "true",
        " ",
        "\n",
        "\r\n\t",
        "\\",
        '"',
        "'",
    ),
    *(
        "2026-11-25",
        "2026-02-30",
        "0000-01-01",
        "9999-12-31",
        "10000-01-01",
        "2016-W01-1",
        "29 februari 2015",
        "vandaag",
    ),
    *("<script>", "=1+1", "{{ x.y }}", "{}", "%s", "[[", "]]>", "../../etc", "https://a.nl", "a" * 2_000),
)
RAW = (
    *("NaN", "Infinity", "-Infinity", "1e999", "-0", "-0.0", "1" + "0" * 400, "1" + "0" * 5_000, "0.1", "1e-320", "08"),
    *(
        "null",
        "true",
        "false",
        "{}",
        "[]",
        "[[]]",
        '{"toString": 1}',
        '{"__proto__": null}',
        '{"length": 9}',
        "tru",
        "'ja'",
    ),
    *("[" * 90 + "]" * 90, "[" * 9_000 + "]" * 9_000, '{"a":' * 9_000 + "1" + "}" * 9_000, "[" * 30_000),
)
"""What stands in a text as it is, whether or not the notation allows it."""
RAW_TOML = (
    *(
        "nan",
        "inf",
        "-inf",
        "1e999",
        "1" + "0" * 400,
        "1" + "0" * 5_000,
        "0x7f",
        "1_000",
        "08",
        "true",
        "[]",
        "{}",
        "[[]]",
    ),
    *(
        "2026-11-25",
        "2026-02-30",
        "0001-01-01",
        "9999-12-31",
        "2026-11-25T10:00:00",
        "2026-11-25T10:00:00Z",
        "10:00:00",
    ),
    *("[" * 90 + "]" * 90, "[" * 9_000 + "]" * 9_000, "{a = " * 900 + "1" + "}" * 900, "[" * 9_000, '"""', "'''x'''"),
    *("a." * 90 + "b = 1", ".".join("ab" * 300) + " = 1"),
)
PLACE = "\ue000raw\ue000"
"""Stands in a table for what is put in its text afterwards."""
MOST_CHANGES = 4


def of_json(seeds: Sequence[Any]) -> Drawn:
    """Texts of JSON like these values."""

    def drawn(draw: Draw) -> str:
        value = _copy(draw.choice(seeds))
        for _ in range(draw.randrange(MOST_CHANGES + 1)):
            value = _changed(value, seeds, draw)
        text = json.dumps(value, ensure_ascii=draw.random() < 0.5)
        while (mark := json.dumps(PLACE)) in text or (mark := f'"{PLACE}"') in text:
            text = text.replace(mark, draw.choice(RAW), 1)
        return scratched(text, draw) if draw.random() < 0.2 else text

    return drawn


def of_toml(seeds: Sequence[str]) -> Drawn:
    """Texts of TOML like these: lines that are lost, come twice or elsewhere, or say something else."""

    def drawn(draw: Draw) -> str:
        lines = draw.choice(seeds).splitlines()
        for _ in range(draw.randrange(MOST_CHANGES + 1)):
            _change_line(lines, seeds, draw)
        text = "\n".join(lines)
        return scratched(text, draw) if draw.random() < 0.2 else text

    return drawn


def of_text(seeds: Sequence[str]) -> Drawn:
    """Texts like these, character by character."""

    def drawn(draw: Draw) -> str:
        text = draw.choice(seeds)
        for _ in range(draw.randrange(MOST_CHANGES + 1)):
            text = scratched(text, draw)
        return text

    return drawn


def scratched(text: str, draw: Draw) -> str:
    """The text with one place damaged: cut off, left out, said twice, or with something else in it."""
    at = draw.randrange(len(text) + 1)
    until = min(len(text), at + draw.choice((1, 1, 2, 9, 90)))
    match draw.randrange(5):
        case 0:
            return text[:at]
        case 1:
            return text[:at] + text[until:]
        case 2:
            return text[:until] + text[at:]
        case 3:
            return (
                text[:at]
                + chr(draw.choice((draw.randrange(128), draw.randrange(0x3000), 0xD800, 0xFEFF)))
                + text[until:]
            )
        case _:
            return text[:at] + draw.choice((*TEXTS, *RAW)) + text[until:]


def _copy(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _copy(each) for name, each in value.items()}
    return [_copy(each) for each in value] if isinstance(value, list) else value


def _changed(value: Any, seeds: Sequence[Any], draw: Draw) -> Any:
    """The value with something else somewhere in it, more often deep than at the top."""
    if isinstance(value, dict) and value and draw.random() < 0.85:
        name = draw.choice([*value])
        match draw.randrange(8):
            case 0:
                del value[name]
            case 1:
                value[draw.choice(NAMES)] = value.pop(name)
            case 2:
                value[draw.choice(NAMES)] = _other(seeds, draw)
            case _:
                value[name] = _changed(value[name], seeds, draw)
        return value
    if isinstance(value, list) and value and draw.random() < 0.85:
        place = draw.randrange(len(value))
        match draw.randrange(8):
            case 0:
                del value[place]
            case 1:
                value.insert(place, _copy(value[place]))
            case 2:
                value.append(_other(seeds, draw))
            case 3:
                value.extend(_copy(value) * draw.choice((1, 20)))
            case _:
                value[place] = _changed(value[place], seeds, draw)
        return value
    return _other(seeds, draw)


def _other(seeds: Sequence[Any], draw: Draw) -> Any:
    """Any value, or one that is right elsewhere."""
    match draw.randrange(4):
        case 0:
            return draw.choice(TEXTS)
        case 1:
            return draw.choice((0, 1, -1, 2, 7.5, 7.25, 168, 1e15, 2**53, None, True, False))
        case 2:
            return PLACE
        case _:
            value = draw.choice(seeds)
            while isinstance(value, dict | list) and value and draw.random() < 0.8:
                value = draw.choice([*value.values()] if isinstance(value, dict) else value)
            return _copy(value)


def _change_line(lines: list[str], seeds: Sequence[str], draw: Draw) -> None:
    at = draw.randrange(len(lines)) if lines else 0
    line = lines[at] if lines else ""
    name, is_field, _ = line.partition("=")
    match draw.randrange(8):
        case 0:
            del lines[at : at + draw.choice((1, 1, 5))]
        case 1:
            lines.insert(draw.randrange(len(lines) + 1), line)
        case 2:
            lines.insert(at, draw.choice(draw.choice(seeds).splitlines() or [""]))
        case 3 if is_field:
            lines[at : at + 1] = [f"{json.dumps(draw.choice(NAMES))} ={line.partition('=')[2]}"]
        case 4 if is_field:
            other, told, value = draw.choice(draw.choice(seeds).splitlines() or [""]).partition("=")
            lines[at : at + 1] = [f"{name}={value if told else other}"]
        case 5:
            lines[at : at + 1] = [draw.choice((*RAW_TOML, *TEXTS))]
        case _ if is_field:
            value = draw.choice((*RAW_TOML, *map(json.dumps, TEXTS)))
            lines[at : at + 1] = [f"{name}= {value}"]
        case _:
            lines[at : at + 1] = [f"[{line}]", ""]

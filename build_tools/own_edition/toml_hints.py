"""What is probably meant by a line that is no TOML: the slips of a hand that fills it in, each with what to write.

The words of the reader of TOML itself are English and name what it expected, not what somebody did.
"""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date

from build_tools.own_edition.edition_schema import DAYS, SINCE
from build_tools.own_edition.number_bounds import is_number
from decision_aids.rules.dutch import MONTHS

STRING = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'[^']*'")
HEADER = re.compile(r"\s*\[")
LOW = "\N{SINGLE LOW-9 QUOTATION MARK}"
CURLY = re.compile(f"[“”„‟«»]|^[‘’{LOW}]|[=:] *[‘’{LOW}]")
WITHOUT_QUOTES = re.compile(rf"= *[“”„‟«»‘’{LOW}](?:[\d.,/-]+|ja|nee|true|false)[“”„‟«»‘’{LOW}]", re.IGNORECASE)
COMMA = re.compile(r"=\s*([+-]?\d+),(\d+)(?![\d.])")
HALF = re.compile(r"(\d*)½")
DAY_FIRST = re.compile(r"(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})")
YEAR_FIRST = re.compile(r"(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})")
IN_WORDS = re.compile(rf"(\d{{1,2}}) ({'|'.join(MONTHS)}) (\d{{4}})", re.IGNORECASE)
WITH_UNIT = re.compile(r"([+-]?\d+(?:\.\d+)?)\s*(?:uur|uren|maand|maanden|week|weken|keer)\b.*", re.IGNORECASE)
LEADING_ZERO = re.compile(r"0+(\d+)")
YES_OR_NO = {
    **dict.fromkeys(("ja", "waar", "yes", "true"), "true"),
    **dict.fromkeys(("nee", "onwaar", "no", "false"), "false"),
}
OF_THE_READER = {
    "Unescaped": r"een \ in tekst schrijf je twee keer: \\",
    "Invalid hex": r"een \ in tekst schrijf je twee keer: \\",
    "Escaped character": r"een \ in tekst schrijf je twee keer: \\",
    "Cannot": "dit staat er al; elk veld en elk deel schrijf je één keer",
    "Duplicate": "hetzelfde staat er twee keer; elk veld schrijf je één keer",
    "Expected ']": "de haak aan het eind ontbreekt; schrijf een deel als [deel] of [[deel]]",
    "Unclosed array": "een haak [ gaat niet dicht; zet ] aan het eind van de lijst",
    "Unclosed inline": "een accolade { gaat niet dicht; zet } aan het eind van deze regel",
    "Unterminated": "het aanhalingsteken aan het eind ontbreekt",
}
NOT_CLOSED = OF_THE_READER["Unclosed array"]
VALUES = 'toegestaan: "tekst", een getal als 8.5, een dag als 2024-03-01, true of false'
LINES = "toegestaan: veld = waarde, [deel], of uitleg na een #"


def bare(line: str) -> str:
    """A line without what stands between its straight quotation marks, and without what is explained behind it."""
    return STRING.sub('""', line).partition("#")[0]


def hint(line: str, message: str) -> str:
    """What is wrong with a line, and what may stand there; `message` is what the reader of TOML said of it."""
    return next(_hints(line, message))


def _hints(line: str, message: str) -> Iterator[str]:
    without = bare(line)
    yield from _of_characters(without)
    if WITHOUT_QUOTES.search(without):
        yield "dit zijn aanhalingstekens; haal ze weg bij een getal, een dag, true of false"
    if CURLY.search(without):
        yield 'dit zijn gekrulde aanhalingstekens; schrijf rechte: "tekst"'
    if comma := COMMA.search(without):
        yield f"een getal heeft een punt, geen komma; schrijf {comma[1]}.{comma[2]}"
    if not HEADER.match(line) and not message.startswith(tuple(OF_THE_READER)):
        for name, value in _values(line, without):
            yield from _of_value(name, value)
        yield from _of_key(without)
    yield from (said for beginning, said in OF_THE_READER.items() if message.startswith(beginning))
    if '"' in without.replace('""', "") or "'" in without:
        yield "het aanhalingsteken aan het eind ontbreekt"
    if '""' in without and message.startswith("Expected newline"):
        yield r"na de tekst staat nog iets; een aanhalingsteken in tekst schrijf je als \""
    yield f"dit is geen geldige waarde; {VALUES}" if "=" in without else f"dit is geen veld; {LINES}"


def _of_characters(without: str) -> Iterator[str]:
    for place, character in enumerate(without):
        if character in " \t\r":
            continue
        if character.isspace():
            kind = "een harde spatie" if character in "\u00a0\u202f" else "een vreemde spatie"
            yield f"op plaats {place + 1} staat {kind} (U+{ord(character):04X}); typ een gewone spatie"
        elif unicodedata.category(character) in ("Cc", "Cf"):
            yield f"er staat een onzichtbaar teken (U+{ord(character):04X}); haal het weg"


def _values(line: str, without: str) -> Iterator[tuple[str, str]]:
    """Each name with what stands behind its =; of a list or a table on one line each part."""
    name, mark, value = without.partition("=")
    if not mark:
        return
    if not value.strip() and line.partition("=")[2].strip().startswith("#"):
        yield name.strip(), line.partition("=")[2].strip()
    elif value.strip()[:1] in ("[", "{"):
        for part in re.split(r"[\[{,]", value):
            if part.strip("]} \t\r"):
                of, _, inner = part.rpartition("=")
                yield of.strip(), inner.strip("]} \t\r")
    else:
        yield name.strip(), value.strip()


def _of_value(name: str, value: str) -> Iterator[str]:
    if not value:
        yield "achter = staat niets; vul een waarde in, of haal de regel weg"
    elif value.startswith("#"):
        yield f'een kleur staat tussen aanhalingstekens: "{value.split(maxsplit=1)[0]}"'
    # Of a situation a by-law can say nee: there it is a word like any other.
    elif value.lower() in YES_OR_NO and value not in ("true", "false") and name != "gevolg":
        yield f"“{value}” schrijf je hier als {YES_OR_NO[value.lower()]}"
    elif half := HALF.fullmatch(value):
        yield f"schrijf {half[1] or 0}.5"
    elif number := WITH_UNIT.fullmatch(value):
        yield f"schrijf alleen het getal: {number[1]}"
    elif number := LEADING_ZERO.fullmatch(value):
        yield f"schrijf {number[1]}, zonder 0 ervoor"
    else:
        yield from _of_day(value)
        if value[0].isalpha() and value not in ("true", "false", "inf", "nan"):
            yield _of_words(name, value.strip("\"'"))


def _of_words(name: str, words: str) -> str:
    if name in (*DAYS, SINCE):
        return "schrijf een dag als 2024-03-01"
    if is_number(name):
        return "schrijf een getal in cijfers, zoals 8.5"
    return f'tekst staat tussen aanhalingstekens; schrijf "{words}"'


def _of_day(value: str) -> Iterator[str]:
    if parts := DAY_FIRST.fullmatch(value):
        year, month, day = int(parts[4]), int(parts[3]), int(parts[1])
    elif parts := YEAR_FIRST.fullmatch(value):
        year, month, day = int(parts[1]), int(parts[3]), int(parts[4])
    elif parts := IN_WORDS.fullmatch(value):
        year, month, day = int(parts[3]), MONTHS.index(parts[2].lower()) + 1, int(parts[1])
    else:
        return
    try:
        yield f"een dag schrijf je als jaar-maand-dag: {date(year, month, day)}"
    except ValueError:
        yield f"de dag {value} bestaat niet; schrijf een dag als 2024-03-01"


def _of_key(without: str) -> Iterator[str]:
    key, mark, _ = without.partition("=")
    if not mark and re.match(r"\s*[\w-]+\s*:", without):
        yield "schrijf = in plaats van : na de naam van het veld"
    elif mark and re.fullmatch(r"\s*[\w-]+(?: +[\w-]+)+\s*", key):
        yield f"een veld heeft geen spaties; schrijf {'_'.join(key.split())}"

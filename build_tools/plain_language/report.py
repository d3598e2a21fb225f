"""The report on the language of the site: per section and per page what was measured, and what is over a bound."""

from collections.abc import Sequence
from statistics import mean

from build_tools.plain_language.measures import ENOUGH_FOR_A_SCORE, Measures, over_bounds
from build_tools.plain_language.sections import Section, sections

ABOUT = """# De taal van de site, gemeten

Gemeten is wat een lezer leest: de tekst van de gebouwde pagina's, zonder menu, en wat de hulpmiddelen in een antwoord
zeggen. Titels van bronnen tellen niet mee.

- **Zin**: een kop, een cel of een punt van een lijst is een zin op zich. Wat korter is dan vier woorden, telt niet mee
  in lengte en leesgemak.
- **Leesgemak**: Flesch-Douma (textstat, lettergrepen van pyphen). Hoger leest makkelijker; 60 tot 70 is gewoon.
- **Zeldzaam**: een woord dat minder dan eens per miljoen woorden voorkomt (wordfreq, Zipf onder 3) en dat nergens is
  uitgelegd. Een vorm van een gewoon woord en een samenstelling van gewone woorden zijn niet zeldzaam. Dat is mild: een
  samenstelling van gewone woorden kan toch vaktaal zijn.
"""


def report(measured: Sequence[Measures]) -> str:
    """The report in Markdown."""
    parts = [ABOUT]
    for section in sections().values():
        own = [measures for measures in measured if measures.section == section]
        parts += [_about_section(section, own), _table(own)]
    over = [f"- {fault}" for measures in measured for fault in over_bounds(measures)]
    parts += ["## Wat is er over de grens?\n", "\n".join(over) or "Niets."]
    return "\n".join(parts) + "\n"


def _about_section(section: Section, own: Sequence[Measures]) -> str:
    scored = [measures.flesch_douma for measures in own if measures.words >= ENOUGH_FOR_A_SCORE]
    total, found = sum(measures.words for measures in own), sum(measures.sentences for measures in own)
    return (
        f"## {section.name}\n\n{section.reason}\n\n"
        f"{len(own)} pagina's, {total} woorden, gemiddeld {total / found:.1f} woorden per zin, "
        f"leesgemak per pagina gemiddeld {mean(scored):.0f} en minstens {min(scored):.0f}.\n"
    )


def _table(own: Sequence[Measures]) -> str:
    section = own[0].section
    lines = [
        "| pagina | woorden | gemiddelde zin | langste zin | leesgemak | zeldzaam, niet uitgelegd |",
        "|---|---|---|---|---|---|",
        _row("*grens*", "", section.words_mean, section.words_longest, section.flesch_douma, f"{section.rare_share} %"),
    ]
    for measures in own:
        score = f"{measures.flesch_douma:.0f}" if measures.words >= ENOUGH_FOR_A_SCORE else "te kort"
        mean_length = f"{measures.words_mean:.1f}"
        rare = ", ".join(measures.rare)
        lines.append(_row(measures.address, measures.words, mean_length, measures.words_longest, score, rare))
    return "\n".join(lines) + "\n"


def _row(*cells: object) -> str:
    return f"| {' | '.join(map(str, cells))} |"

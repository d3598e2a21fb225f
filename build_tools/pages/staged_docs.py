"""Stages the pages for the site generator: a copy of docs/ in which everything that is generated has been filled in."""

import json
import re
import shutil
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from build_tools.browser_python.browser_bundle import BundleManifest
from build_tools.norms.law_numbers import page_text
from build_tools.norms.normative_sentences import Sentence
from build_tools.norms.sentence_rule_links import Check, NotCheckable
from build_tools.own_edition.edition_schema import edition_schema
from build_tools.own_edition.embedding import embedding
from build_tools.pages.aid_pages import form, generated_pages, provenance
from build_tools.pages.aid_schemas import FOLDER as RULE_FILES
from build_tools.pages.aid_schemas import rule_file_list, rule_files
from build_tools.pages.aid_versions import side_by_side
from build_tools.pages.by_law_charts import CHARTS_FOLDER, chart, write_charts
from build_tools.pages.by_law_comparison import comparison_table
from build_tools.pages.by_law_data import by_law_files
from build_tools.pages.by_law_pages import by_law_pages
from build_tools.pages.by_law_twins import twins_part
from build_tools.pages.document_links import FOLDER as DOCUMENTS
from build_tools.pages.document_links import HandedOut, document_link, document_list, made_from_results
from build_tools.pages.embedded_pages import stage_embedded
from build_tools.pages.every_municipality import every_municipality
from build_tools.pages.law_days import with_law_days
from build_tools.pages.law_registers import reading_list, ruling_text
from build_tools.pages.markers import MARKER, MarkerError, refuse_unread_markers
from build_tools.pages.official_words import FOLDER as LAW_WORDS
from build_tools.pages.official_words import LAW_PAGE, article_words, words_file
from build_tools.pages.pictures import with_pictures
from build_tools.pages.practice import practice_table, practice_text
from build_tools.pages.practice_chart import practice_chart, write_practice
from build_tools.pages.reasons_file import FOLDER as REASONS
from build_tools.pages.reasons_file import reasons_file
from build_tools.pages.rule_map_pages import list_of_maps, rule_map_pages
from build_tools.pages.sheet_comparison import comparison
from build_tools.pages.source_coverage import coverage_table
from build_tools.pages.source_register import register_page
from build_tools.pages.study_selection import selection_part
from build_tools.teaching.pages import material, teaching_files, teaching_pages
from decision_aids.aids import aid_ids, versions
from decision_aids.documents.claimant.proof import proof_table
from decision_aids.law.errors import InputError
from decision_aids.rules.model import Aid, Question

FOR_MAKERS = ("*.d.ts",)
"""Files beside the pages that nobody who visits them needs: what the scripts are typed with."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """Everything the pages are made from beside their own text.

    `answer_tables` says for each aid, by id, where on the site its table is; `checked` has the parts of the page that
    tells how all this was checked, and `edition` is the checksum of all that the site is made from.
    """

    blocks: Sequence[Sentence]
    checks: Sequence[Check]
    not_checkable: Mapping[str, NotCheckable]
    bundle: BundleManifest
    answer_tables: Mapping[str, str]
    documents: Mapping[str, HandedOut] = field(default_factory=dict)
    checked: Mapping[str, str] = field(default_factory=dict)
    edition: str = ""


def stage_docs(docs: Path, staged: Path, gathered: Gathered) -> None:
    """Copy `docs` to `staged`, say below each norm how it is checked, fill the markers, and add the generated pages."""
    if staged.exists():
        shutil.rmtree(staged)
    shutil.copytree(docs, staged, ignore=shutil.ignore_patterns(*FOR_MAKERS))
    notes = check_notes(gathered.checks, gathered.not_checkable)
    for page in sorted(staged.rglob("*.md")):
        name = page.relative_to(staged).with_suffix("").as_posix()
        own = [block for block in gathered.blocks if block.page == name]
        text = page_text(staged, page)
        refuse_unread_markers(text, f"{name}.md")
        noted = with_pictures(with_notes(text, own, notes), name)
        page.write_text(fill_markers(noted, name, gathered), encoding="utf-8")
    for aid_id in aid_ids():
        folder = staged / "hulpmiddelen" / aid_id
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in generated_pages(versions(aid_id)):
            filled = fill_markers(text, f"hulpmiddelen/{aid_id}/{name.removesuffix('.md')}", gathered)
            (folder / name).write_text(filled, encoding="utf-8")
        page = folder.with_suffix(".md")
        text, newest = page.read_text(encoding="utf-8"), versions(aid_id)[-1]
        page.write_text(known_to_its_head(text, newest, gathered.answer_tables[aid_id]), encoding="utf-8")
    stage_embedded(staged, embedding())
    stage_reasons(staged)
    (staged / DOCUMENTS).mkdir(exist_ok=True)
    for document in gathered.documents.values():
        (staged / DOCUMENTS / f"{document.name}.pdf").write_bytes(document.contents)
    stage_by_laws(staged)
    stage_edition_schema(staged)
    stage_rule_files(staged)
    stage_teaching(staged)
    stage_rule_maps(staged)
    (staged / "bronnen").mkdir(exist_ok=True)
    (staged / "bronnen" / "index.md").write_text(register_page(gathered.checks), encoding="utf-8")
    for page in staged.rglob("*.md"):
        page.write_text(with_law_days(page.read_text(encoding="utf-8")), encoding="utf-8")


def stage_reasons(staged: Path) -> None:
    """Write for every aid what its reasons are told from, and for every version the words of law that it rests on."""
    written: dict[str, list[tuple[str, str]]] = {REASONS: [], LAW_WORDS: []}
    for aid_id in aid_ids():
        written[REASONS].append(reasons_file(versions(aid_id)))
        written[LAW_WORDS].extend(words_file(aid) for aid in versions(aid_id))
    for folder, files in written.items():
        (staged / "assets" / folder).mkdir(parents=True, exist_ok=True)
        for name, content in files:
            (staged / "assets" / folder / name).write_text(content, encoding="utf-8")


def stage_by_laws(staged: Path) -> None:
    """Write the pages, the drawings and the files of the by-laws among the others."""
    folder = staged / "verordeningen"
    folder.mkdir(exist_ok=True)
    write_charts(staged / CHARTS_FOLDER)
    write_practice(staged / CHARTS_FOLDER, staged / "praktijk")
    for name, text in by_law_pages():
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
    for name, content in by_law_files():
        (folder / name).write_bytes(content)


def stage_rule_files(staged: Path) -> None:
    """Write what each aid can be told and can answer, for other programmes."""
    folder = staged / RULE_FILES
    folder.mkdir()
    for name, content in rule_files():
        (folder / name).write_bytes(content)


def stage_rule_maps(staged: Path) -> None:
    """Write the map of the rules of every aid among the pages."""
    for name, text in rule_map_pages():
        (staged / name).parent.mkdir(parents=True, exist_ok=True)
        (staged / name).write_text(text, encoding="utf-8")


def stage_edition_schema(staged: Path) -> None:
    """Write what the file of a municipality's edition may hold beside the page that tells of it."""
    schema = json.dumps(edition_schema(), ensure_ascii=False, indent=1)
    (staged / "gemeente").mkdir(exist_ok=True)
    (staged / "gemeente" / "editie.schema.json").write_text(f"{schema}\n", encoding="utf-8")


def stage_teaching(staged: Path) -> None:
    """Write the pages and the files to learn from among the others."""
    for name, text in teaching_pages():
        (staged / name).parent.mkdir(parents=True, exist_ok=True)
        (staged / name).write_text(text, encoding="utf-8")
    for name, content in teaching_files():
        (staged / name).parent.mkdir(parents=True, exist_ok=True)
        (staged / name).write_bytes(content)


def known_to_its_head(text: str, aid: Aid, answer_table: str) -> str:
    """The page of an aid with in its front matter what a browser must know before it has read the questions.

    That is where the table is, to ask for it at once, and whether one question is asked at a time: nothing then moves.
    """
    steps = "step_by_step: true\n" if aid.step_by_step else ""
    return text.replace("---\n", f"---\nanswer_table: {answer_table}\n{steps}", 1)


def check_notes(checks: Sequence[Check], not_checkable: Mapping[str, NotCheckable]) -> dict[str, str]:
    """For each norm, by address, in Markdown how the aids check it or why they do not."""
    notes = {address: f"Niet getoetst. {entry.reden}" for address, entry in not_checkable.items()}
    links: dict[str, dict[str, str]] = {}
    for check in checks:
        page = f"{'../' * check.rule.sentence.count('/')}hulpmiddelen/{check.aid.id}.md"
        (version,) = (each for each in side_by_side(versions(check.aid.id)) if each.aid is check.aid)
        for question in telling_questions(check):
            link = f"[{question.text}]({page}#{version.anchor(question)})"
            links.setdefault(check.rule.sentence, {}).setdefault(f"{check.aid.id} {question.text}", link)
    return notes | {sentence: f"Getoetst met: {' '.join(found.values())}" for sentence, found in links.items()}


def telling_questions(check: Check) -> list[Question]:
    """The questions of a check without those that only open up another of them, or choose the document.

    Nor does what decides for most rules of the aid whether they apply, such as an exemption, tell of a single norm.
    """
    opening = {question.only_if[0] for question in check.questions if question.only_if is not None}
    often = Counter(fact for rule in check.aid.rules for fact in rule.applies.facts)
    general = {fact for fact, times in often.items() if times > len(check.aid.rules) / 2}
    opening |= general - check.rule.met.facts - check.rule.judged.facts
    return [
        question
        for question in check.questions
        if question.fact.id not in opening and question.fact != check.aid.checklist_per
    ]


def with_notes(text: str, blocks: Sequence[Sentence], notes: Mapping[str, str]) -> str:
    """The text with a note below each block that has one, in the same list item as the block."""
    lines = text.split("\n")
    for block in sorted(blocks, key=lambda block: block.last_line, reverse=True):
        if block.address in notes:
            indent = " " * (-(-block.indent // 4) * 4)
            lines[block.last_line : block.last_line] = [
                "",
                f"{indent}{notes[block.address]}",
                f"{indent}{{ .toetsing }}",
                "",
            ]
    return "\n".join(lines)


def fill_markers(text: str, page: str, gathered: Gathered) -> str:
    """The text of `page` with every marker replaced by what it asks for.

    Raises MarkerError, which names the page, for a marker that asks for the unknown.
    """
    fillers: dict[str, Callable[[str], str]] = {
        "hulpmiddel": lambda aid_id: _aid(aid_id, gathered),
        "per_gemeente": lambda aid_id: every_municipality(
            versions(aid_id), gathered.bundle, gathered.answer_tables[aid_id]
        ),
        "vergelijking": lambda pages: _comparison(pages, gathered.blocks),
        "verordeningen": lambda _all: comparison_table(),
        "tweelingen": twins_part,
        "keuze": selection_part,
        "grafiek": chart,
        "regelbestanden": rule_file_list,
        "regelkaarten": list_of_maps,
        "praktijk": practice_text,
        "praktijkvergelijking": practice_table,
        "praktijkgrafiek": practice_chart,
        "waarheen": coverage_table,
        "lezingen": reading_list,
        "uitspraak": ruling_text,
        "bewijs": lambda _: proof_table(),
        "wettekst": article_words,
        "document": lambda name: document_link(name, page, gathered.documents),
        "gemaakt": made_from_results,
        "documenten": lambda audience: document_list(audience, gathered.documents),
        "oefening": lambda name: material(name, _runtime(gathered.bundle)),
        "gecontroleerd": lambda part: gathered.checked[part],
    }

    def filled(match: re.Match[str]) -> str:
        if match["kind"] not in fillers:
            raise MarkerError(f"{page}.md: {match[0]}: onbekend; toegestaan: {', '.join(fillers)}")
        try:
            return fillers[match["kind"]](match["arguments"])
        except (InputError, LookupError) as error:
            raise MarkerError(f"{page}.md: {match[0]}: {error}") from error

    return MARKER.sub(filled, text)


def _runtime(bundle: BundleManifest) -> dict[str, str]:
    """Where Python is, as attributes for a page two folders deep."""
    return {
        "runtime": f"../../assets/python/{bundle.version}/",
        "runtime-bytes": str(bundle.total_bytes),
        "runtime-files": json.dumps(bundle.files),
    }


def _aid(aid_id: str, gathered: Gathered) -> str:
    known = versions(aid_id)
    questions = form(known, gathered.bundle, gathered.answer_tables[aid_id], gathered.edition)
    words = f"De woorden van de wet staan op de pagina [De wet, artikel voor artikel](../{LAW_PAGE}.md).\n{{ .bron }}"
    return "\n\n".join([questions, *(f"{provenance(aid, up='../')}\n{{ .bron }}" for aid in known), words])


def _comparison(pages: str, blocks: Sequence[Sentence]) -> str:
    chosen = [[block for block in blocks if block.page == page] for page in pages.split()]
    if len(chosen) != 2 or not all(chosen):
        raise LookupError("toegestaan: twee pagina's met gemerkte zinnen")
    return comparison(chosen[0], chosen[1], ("Variant a", "Variant b"))

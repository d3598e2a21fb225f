"""The pages made from an aid: the form, the outcome pages and the checklists."""

import json
from itertools import chain

import pytest
from bs4 import BeautifulSoup, Tag

from build_tools.browser_python.browser_bundle import BundleManifest
from build_tools.pages.aid_pages import form, generated_pages
from build_tools.pages.aid_versions import side_by_side
from build_tools.pages.checklists import checklists, shown_when
from build_tools.pages.page_texts import page_texts
from build_tools.pages.reasons_file import reasons_file
from decision_aids.aids import aid_ids, versions
from decision_aids.rules.dutch import dutch_date
from decision_aids.rules.facts import Kind
from decision_aids.rules.model import Aid

BUNDLE = BundleManifest("0123456789abcdef", "314.0.7", "3.14.2", {}, 12345)

EVERY_VERSION = [aid for aid_id in aid_ids() for aid in versions(aid_id)]
pytestmark = pytest.mark.parametrize("aid", EVERY_VERSION, ids=lambda aid: f"{aid.id}-{aid.period.first}")


def built_form(aid: Aid) -> BeautifulSoup:
    return BeautifulSoup(form((aid,), BUNDLE, "assets/tafel.json"), "html.parser")


def values_on_offer(fields: list[Tag]) -> set[str]:
    """The values of radios, or of the options of a list."""
    options = chain.from_iterable([field, *field.select("option")] for field in fields)
    return {str(option["value"]) for option in options if option.get("value")}


def test_every_fact_can_be_filled_in_with_its_own_values(aid: Aid) -> None:
    """Each fact is an input of its name, and offers exactly its values and weet-ik-niet."""
    html = built_form(aid)
    asked = [*aid.questions, *(substitute.question for substitute in aid.substitutes)]
    for question in asked:
        fields = html.select(f'[name="{question.fact.id}"]')
        assert fields
        match question.fact.kind:
            case Kind.GETAL:
                (field,) = fields
                assert (field["type"], field["inputmode"]) == ("text", "decimal")
                assert (field["data-kind"], field["data-highest"]) == ("getal", str(question.fact.highest))
            case Kind.DATUM:
                assert [(field["type"], field["data-kind"]) for field in fields] == [("text", "datum")]
            case _:
                assert values_on_offer(fields) == {*question.asked.values, "weet-ik-niet"}
    facts = {question.fact.id for question in asked}
    assert {str(field["name"]) for field in html.select("[name]")} == {*facts, "peildatum"}


def test_number_with_a_name_is_offered_by_its_name(aid: Aid) -> None:
    """A number that has a name is one that the fact allows, and page, script and checklist know the name."""
    html, (version,) = built_form(aid), side_by_side((aid,))
    papers = "".join(text for _, text in generated_pages((aid,)))
    for question in aid.questions:
        field = html.select_one(f'input[data-kind][name="{question.fact.id}"]')
        names = json.loads(str(field.get("data-named-numbers", "{}"))) if field else {}
        assert names == question.names
        for number, name in question.named_numbers:
            assert question.fact.value(question.fact.tick(number)) == number
            assert page_texts(version)["questions"][question.fact.id]["names"][str(number)] == name  # type: ignore[index]
            assert f'<span class="vakje">{name}</span>' in papers


def test_form_and_result_carry_what_the_contract_names(aid: Aid) -> None:
    """The form names its aid, and the result region waits, empty, for the three attributes."""
    html = built_form(aid)
    assert [found["data-aid"] for found in html.select("form")] == [aid.id]
    (region,) = html.select("section[data-outcome]")
    assert (region["data-outcome"], region["data-settled"], region["data-engine"]) == ("", "", "")
    assert region["aria-live"] == "polite"


def test_every_question_is_a_group_with_a_legend(aid: Aid) -> None:
    """A question is a fieldset with its words and with what may stand in for it, and nothing is chosen beforehand."""
    html = built_form(aid)
    legends = [legend.get_text() for legend in html.select("fieldset > legend")]
    assert legends == [question.asks_first for question in aid.questions]
    for substitute in aid.substitutes:
        (group,) = html.select(f"#vraag-{substitute.replaces.id}")
        (parts,) = group.select("[data-date-parts]")
        (name,) = html.select(f"#{parts['aria-labelledby']}")
        assert name.get_text() == substitute.question.text
        assert [str(part["autocomplete"]) for part in parts.select("[data-date-part]")] == [
            "bday-day",
            "bday-month",
            "bday-year",
        ]
    assert not html.select("[checked], [selected], option[value][selected]")


def test_whether_is_asked_before_how_much(aid: Aid) -> None:
    """Where a question first asks whether, "nee" is the number nothing, or no date, and the field has its own words."""
    html = built_form(aid)
    for question in aid.questions:
        fills = {
            button.get_text(): (button["data-fills"], button["data-means"])
            for button in html.select(f"#vraag-{question.fact.id} [data-fills]")
        }
        if not question.opening:
            assert "Nee" not in fills
            continue
        (label,) = html.select(f'label[for="veld-{question.fact.id}"]')
        assert label.get_text().lower() == f"zo ja: {question.text}".lower()
        if question.fact.kind is Kind.GETAL:
            assert fills["Nee"] == (question.names["0"], "0")
        else:
            assert question.fact in aid.never_unless_given
            assert fills["Nee"] == ("Nee", "")
        assert fills["Weet ik niet"] == ("Weet ik niet", "weet-ik-niet")


def test_words_of_letters_are_not_translated(aid: Aid) -> None:
    """A claimant's aid keeps the words of letters in Dutch in a translation, each with its meaning."""
    html = built_form(aid)
    kept = [word.get_text() for word in html.select('#woorden dt[translate="no"]')]
    assert kept == (["Tegenprestatie", "Bezwaar", "Maatregel"] if aid.remedy else [])
    for meaning in html.select("#woorden dd"):
        assert not meaning.has_attr("translate")
        assert "Bron" not in meaning.get_text()
        assert "](" not in meaning.get_text()


def test_day_is_asked_before_all_questions(aid: Aid) -> None:
    """The first field asks the day in the aid's own words, and the days that are known stand in the page."""
    html = built_form(aid)
    first = html.select("input, select")[0]
    (label,) = html.select(f'label[for="{first["id"]}"]')
    assert (first["name"], first["type"], label.get_text()) == ("peildatum", "text", aid.day_question)
    (shown,) = html.select("form")
    assert (shown["data-first-day"], shown["data-last-day"]) == (str(aid.period.first), str(aid.period.last))
    offered = {str(panel["data-outside"]): panel for panel in html.select("[data-outside]")}
    assert dutch_date(aid.period.last) in offered["after"].get_text()
    assert aid.period.after in offered["after"].get_text()
    for panel in offered.values():
        assert panel.has_attr("hidden")
        assert aid.remedy in panel.get_text()
        assert panel.select('a[href="#op-papier"]')


def test_what_is_said_at_a_field_belongs_to_it(aid: Aid) -> None:
    """Between the words of a question and its field stands the place for what is wrong, and the field points to it."""
    html = built_form(aid)
    typed = html.select("input[data-kind]")
    for field in typed:
        wrong, understood = (html.select(f"#{name}")[0] for name in str(field["aria-describedby"]).split())
        assert wrong in field.find_all_previous("p")
        assert understood in field.find_all_next("p")
        assert field["data-allowed"]
        assert field.get("aria-label") or html.select(f'label[for="{field["id"]}"]')
    assert not html.select('[type="number"], [type="date"]')


def test_conditional_question_says_when_it_matters(aid: Aid) -> None:
    """A question that depends on an answer says so in words and names the fact and values for the script."""
    html = built_form(aid)
    for question in aid.questions:
        (group,) = html.select(f"#vraag-{question.fact.id}")
        if question.only_if is None:
            assert group.get("data-only-if") is None
            assert not group.has_attr("hidden")
            assert shown_when(aid, question) == ""
        else:
            fact, values = question.only_if
            assert group.has_attr("hidden")  # or the page would move once its script is in
            parent = next(one for one in aid.questions if one.fact.id == fact)
            read = group["data-only-if-read"] if parent.dated else group["data-only-if-values"]
            assert (group["data-only-if"], str(read).split()) == (fact, list(values))
            assert {*str(group["data-only-if-values"]).split()} <= {*parent.asked.values}
            assert shown_when(aid, question) in group.get_text()
            fact, values = question.unless or ("", ())
            needless = (group.get("data-unless", ""), str(group.get("data-unless-values", "")).split())
            assert needless == (fact, list(values))


def test_without_scripts_the_form_points_to_paper(aid: Aid) -> None:
    """Without JavaScript the page links to every checklist and every outcome page."""
    html = built_form(aid)
    assert html.select("noscript")
    pages = {name.removesuffix(".md") + "/" for name, _ in generated_pages((aid,))}
    assert {str(link["href"]) for link in html.select("#op-papier a")} == pages


def test_words_for_the_script_are_those_of_the_aid(aid: Aid) -> None:
    """The script finds all outcomes and questions in the page, in JSON that cannot end its element early."""
    (script,) = built_form(aid).select("script[data-texts]")
    assert "<" not in script.get_text()
    assert json.loads(script.get_text()) == json.loads(json.dumps(page_texts(side_by_side((aid,))[0])))
    texts = json.loads(script.get_text())
    assert set(texts["outcomes"]) == {outcome.id for outcome in (*aid.outcomes, aid.undecided)}


def test_reasons_come_in_a_file_that_the_page_names(aid: Aid) -> None:
    """It has the steps of every outcome and a label for every answer that can be chosen, by the day of the version."""
    name, content = reasons_file((aid,))
    assert str(built_form(aid).select_one("form")["data-reasons"]).endswith(f"/reasons/{name}")  # type: ignore[index]
    ((first, reasons),) = json.loads(content).items()
    words = reasons["words"]
    assert first == aid.period.first.isoformat()
    assert words["steps"] == {outcome.id: list(outcome.next_steps) for outcome in (*aid.outcomes, aid.undecided)}
    for question in aid.questions:
        assert words["labels"][question.fact.id] == {value: question.label(value) for value in question.asked.values}


def test_outcome_page_is_complete_by_itself(aid: Aid) -> None:
    """An outcome page holds the outcome's title, explanation and all its next steps."""
    pages = dict(generated_pages((aid,)))
    for outcome in (*aid.outcomes, aid.undecided):
        page = pages[f"{outcome.id}.md"]
        assert f"# {outcome.title}\n" in page
        for words in (outcome.explanation, *outcome.next_steps):
            assert words in page


def test_checklist_has_every_question_that_can_matter(aid: Aid) -> None:
    """The checklists together hold every question, and each question on a list is printed on its page."""
    pages = dict(generated_pages((aid,)))
    found = checklists(aid)
    assert {question for checklist in found for question in checklist.questions} == {
        question for question in aid.questions if question.fact != aid.checklist_per
    }
    for checklist in found:
        for question in checklist.questions:
            assert question.text in pages[f"{checklist.name}.md"]


def test_checklist_of_a_value_leaves_out_what_only_others_ask(aid: Aid) -> None:
    """On the checklist for one value of a choice stands no question that only another value opens."""
    if aid.checklist_per is None:
        assert [checklist.name for checklist in checklists(aid)] == ["checklist"]
        return
    for value, checklist in zip(aid.checklist_per.values, checklists(aid), strict=True):
        assert checklist.name == f"checklist-{value}"
        directly = [question.only_if for question in checklist.questions if question.only_if]
        assert all(value in values for fact, values in directly if fact == aid.checklist_per.id)

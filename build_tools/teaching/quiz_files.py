"""The quiz for a learning environment: as text in Moodle's GIFT, and as a package of QTI 2.1."""

import re
import zipfile
from collections.abc import Sequence
from io import BytesIO
from xml.etree import ElementTree as ET

from build_tools.teaching.looked_at import looked_at
from build_tools.teaching.quiz import Keus, Vraag

QTI = "http://www.imsglobal.org/xsd/imsqti_v2p1"
PACKAGE = "http://www.imsglobal.org/xsd/imscp_v1p1"
INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"
SCHEMAS = {
    QTI: f"{QTI} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd",
    PACKAGE: f"{PACKAGE} http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd",
}

# One moment for every file in the package, so that the same questions give the same package.
MOMENT = (2026, 11, 25, 12, 0, 0)
RESERVED = re.compile(r"([~=#{}:\\])")


def as_gift(questions: Sequence[Vraag]) -> str:
    """The questions as GIFT, with the reason at every answer."""
    return "\n\n".join((f"// Quiz tegenprestatie. Stand van {looked_at()}.", *map(_gift_question, questions))) + "\n"


def _gift_question(question: Vraag) -> str:
    answers = [_gift_answer(answer) for answer in question.antwoorden]
    return "\n".join([f"::{_escaped(question.id)}::{_escaped(question.vraag)} {{", *answers, "}"])


def _gift_answer(answer: Keus) -> str:
    return f"{'=' if answer.goed else '~'}{_escaped(answer.tekst)}#{_escaped(answer.waarom)}"


def _escaped(text: str) -> str:
    return RESERVED.sub(r"\\\1", text)


def as_qti(questions: Sequence[Vraag]) -> bytes:
    """The questions as a package (zip) of QTI 2.1: one item each, and a manifest that names them."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in [("imsmanifest.xml", _manifest(questions)), *_items(questions)]:
            package.writestr(zipfile.ZipInfo(name, MOMENT), content, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def _items(questions: Sequence[Vraag]) -> list[tuple[str, bytes]]:
    return [(f"{question.id}.xml", _item(question)) for question in questions]


def _item(question: Vraag) -> bytes:
    choices = {f"keus-{letter}": answer for letter, answer in zip("abcdef", question.antwoorden, strict=False)}
    item = _root(QTI, "assessmentItem")
    item.attrib |= {"identifier": question.id, "title": question.vraag, "adaptive": "false", "timeDependent": "false"}
    response = _declaration(item, "responseDeclaration", "RESPONSE")
    correct = ET.SubElement(response, "correctResponse")
    for name, answer in choices.items():
        if answer.goed:
            ET.SubElement(correct, "value").text = name
    score = _declaration(item, "outcomeDeclaration", "SCORE", "float")
    ET.SubElement(ET.SubElement(score, "defaultValue"), "value").text = "0"
    _declaration(item, "outcomeDeclaration", "FEEDBACK")
    body = ET.SubElement(item, "itemBody")
    interaction = ET.SubElement(
        body, "choiceInteraction", responseIdentifier="RESPONSE", shuffle="true", maxChoices="1"
    )
    ET.SubElement(interaction, "prompt").text = question.vraag
    for name, answer in choices.items():
        ET.SubElement(interaction, "simpleChoice", identifier=name).text = answer.tekst
    _processing(item)
    for name, answer in choices.items():
        feedback = ET.SubElement(item, "modalFeedback", outcomeIdentifier="FEEDBACK", identifier=name, showHide="show")
        feedback.text = answer.waarom
    return _written(item)


def _declaration(item: ET.Element, kind: str, name: str, base_type: str = "identifier") -> ET.Element:
    return ET.SubElement(item, kind, identifier=name, cardinality="single", baseType=base_type)


def _processing(item: ET.Element) -> None:
    """One point for the right answer, and as feedback the reason of the answer that was given."""
    processing = ET.SubElement(item, "responseProcessing")
    condition = ET.SubElement(ET.SubElement(processing, "responseCondition"), "responseIf")
    match = ET.SubElement(condition, "match")
    ET.SubElement(match, "variable", identifier="RESPONSE")
    ET.SubElement(match, "correct", identifier="RESPONSE")
    point = ET.SubElement(condition, "setOutcomeValue", identifier="SCORE")
    ET.SubElement(point, "baseValue", baseType="float").text = "1"
    reason = ET.SubElement(processing, "setOutcomeValue", identifier="FEEDBACK")
    ET.SubElement(reason, "variable", identifier="RESPONSE")


def _manifest(questions: Sequence[Vraag]) -> bytes:
    manifest = _root(PACKAGE, "manifest")
    manifest.set("identifier", "quiz-tegenprestatie")
    metadata = ET.SubElement(manifest, "metadata")
    ET.SubElement(metadata, "schema").text = "QTIv2.1 Package"
    ET.SubElement(metadata, "schemaversion").text = "1.0.0"
    ET.SubElement(manifest, "organizations")
    resources = ET.SubElement(manifest, "resources")
    for question in questions:
        file = f"{question.id}.xml"
        attributes = {"identifier": f"item-{question.id}", "type": "imsqti_item_xmlv2p1", "href": file}
        ET.SubElement(ET.SubElement(resources, "resource", attributes), "file", href=file)
    return _written(manifest)


def _root(namespace: str, name: str) -> ET.Element:
    where = {"xmlns": namespace, "xmlns:xsi": INSTANCE, "xsi:schemaLocation": SCHEMAS[namespace]}
    return ET.Element(name, where)


def _written(root: ET.Element) -> bytes:
    ET.indent(root)
    written: bytes = ET.tostring(root, encoding="UTF-8", xml_declaration=True)
    return written

"""A model as a DMN 1.3 file, with its diagram, for engines and editors: https://www.omg.org/spec/DMN/1.3."""

from xml.etree import ElementTree as ET

from build_tools.dmn.aid_model import Model
from build_tools.dmn.decisions import Input, Line, Table
from build_tools.dmn.drawing import boxes

MODEL = "https://www.omg.org/spec/DMN/20191111/MODEL/"
DMNDI = "https://www.omg.org/spec/DMN/20191111/DMNDI/"
DC = "http://www.omg.org/spec/DMN/20180521/DC/"
DI = "http://www.omg.org/spec/DMN/20180521/DI/"
FEEL = "https://www.omg.org/spec/DMN/20191111/FEEL/"


def written(model: Model, edition: str) -> bytes:
    """The file; `edition` names of which edition of the site it is."""
    for prefix, uri in (("", MODEL), ("dmndi", DMNDI), ("dc", DC), ("di", DI)):
        ET.register_namespace(prefix, uri)
    aid, period = model.aid, model.aid.period
    root = ET.Element(
        _tag("definitions"),
        {
            "id": aid.id,
            "name": aid.title,
            "namespace": f"urn:tegenprestatie:{aid.id}:{period.first}",
            "expressionLanguage": FEEL,
            "exporter": "Werkwijzer Tegenprestatie",
            "exporterVersion": edition,
        },
    )
    _words(
        root,
        f"{aid.title} Voor: {aid.audience}. Geldt van {period.first} tot en met {period.last}, nagekeken op "
        f"{period.checked_on}. Alle getallen zijn die van deze periode. Geen officiële uitgave. Licentie: EUPL-1.2. "
        "Wat in dit bestand niet past (onbekende antwoorden, redenen, de woorden van de wet), staat op de site. "
        f"Niet bekeken: {' '.join(aid.not_considered)}",
    )
    known = {each.name for each in model.inputs}
    for each in model.inputs:
        _input(root, each)
    for decision in model.decisions:
        _decision(root, decision, known)
    _diagram(root, model)
    ET.indent(root, " ")
    text: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return text + b"\n"


def _tag(name: str, namespace: str = MODEL) -> str:
    return f"{{{namespace}}}{name}"


def _words(parent: ET.Element, text: str) -> None:
    if text:
        ET.SubElement(parent, _tag("description")).text = text


def _text(parent: ET.Element, text: str) -> None:
    ET.SubElement(parent, _tag("text")).text = text


def _input(root: ET.Element, told: Input) -> None:
    element = ET.SubElement(root, _tag("inputData"), {"id": told.name, "name": told.name})
    _words(element, told.about)
    ET.SubElement(element, _tag("variable"), {"id": f"{told.name}_naam", "name": told.name, "typeRef": told.type})


def _decision(root: ET.Element, decision: Table, inputs: set[str]) -> None:
    name = decision.name
    element = ET.SubElement(root, _tag("decision"), {"id": name, "name": name})
    _words(element, decision.about)
    ET.SubElement(element, _tag("variable"), {"id": f"{name}_naam", "name": name, "typeRef": "string"})
    for needed in decision.needs:
        required = ET.SubElement(element, _tag("informationRequirement"), {"id": _edge_id(name, needed)})
        what = "requiredInput" if needed in inputs else "requiredDecision"
        ET.SubElement(required, _tag(what), {"href": f"#{needed}"})
    _table(element, decision)


def _table(element: ET.Element, table: Table) -> None:
    name = table.name
    drawn = ET.SubElement(element, _tag("decisionTable"), {"id": f"{name}_tabel", "hitPolicy": "FIRST"})
    for at, column in enumerate(table.columns):
        label = {"label": column.label} if column.label else {}
        of_column = ET.SubElement(drawn, _tag("input"), {"id": f"{name}_kolom_{at}", **label})
        expression = {"id": f"{name}_kolom_{at}_feel", "typeRef": column.type}
        _text(ET.SubElement(of_column, _tag("inputExpression"), expression), column.expression)
    ET.SubElement(drawn, _tag("output"), {"id": f"{name}_geeft", "name": name, "typeRef": "string"})
    for at, line in enumerate(table.lines):
        _line(drawn, f"{name}_rij_{at + 1}", line)


def _line(drawn: ET.Element, name: str, line: Line) -> None:
    rule = ET.SubElement(drawn, _tag("rule"), {"id": name})
    _words(rule, line.beside)
    for at, cell in enumerate(line.cells):
        _text(ET.SubElement(rule, _tag("inputEntry"), {"id": f"{name}_{at}"}), cell)
    _text(ET.SubElement(rule, _tag("outputEntry"), {"id": f"{name}_geeft"}), line.gives)


def _edge_id(name: str, needed: str) -> str:
    return f"{name}_uit_{needed}"


def _diagram(root: ET.Element, model: Model) -> None:
    diagrams = ET.SubElement(root, _tag("DMNDI", DMNDI))
    diagram = ET.SubElement(diagrams, _tag("DMNDiagram", DMNDI), {"id": "tekening"})
    placed = boxes(model.inputs, model.decisions)
    for name, box in placed.items():
        shape = ET.SubElement(diagram, _tag("DMNShape", DMNDI), {"id": f"{name}_vorm", "dmnElementRef": name})
        size = {"x": box.x, "y": box.y, "width": box.width, "height": box.height}
        ET.SubElement(shape, _tag("Bounds", DC), {key: str(value) for key, value in size.items()})
    for decision in model.decisions:
        for needed in decision.needs:
            edge_id = _edge_id(decision.name, needed)
            edge = ET.SubElement(diagram, _tag("DMNEdge", DMNDI), {"id": f"{edge_id}_lijn", "dmnElementRef": edge_id})
            for x, y in (placed[needed].top, placed[decision.name].bottom):
                ET.SubElement(edge, _tag("waypoint", DI), {"x": str(x), "y": str(y)})

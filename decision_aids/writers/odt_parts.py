"""The parts of an .odt that are nearly the same in every document: what the files are, styles and the title."""

from xml.etree.ElementTree import Element, SubElement

OASIS = "urn:oasis:names:tc:opendocument:xmlns"
NAMESPACES = {
    "office": f"{OASIS}:office:1.0",
    "text": f"{OASIS}:text:1.0",
    "table": f"{OASIS}:table:1.0",
    "style": f"{OASIS}:style:1.0",
    "fo": f"{OASIS}:xsl-fo-compatible:1.0",
    "meta": f"{OASIS}:meta:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
}
DECLARED = " ".join(f'xmlns:{prefix}="{address}"' for prefix, address in NAMESPACES.items())

MIME_TYPE = "application/vnd.oasis.opendocument.text"
MANIFEST = (
    f'<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest xmlns:manifest="{OASIS}:manifest:1.0" '
    f'manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="{MIME_TYPE}"/>'
    + "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="text/xml"/>'
        for name in ("content.xml", "styles.xml", "meta.xml")
    )
    + "</manifest:manifest>"
)


def meta(title: str) -> Element:
    """The title and the language; no author and no time."""
    document = Element(f"{{{NAMESPACES['office']}}}document-meta", {f"{{{NAMESPACES['office']}}}version": "1.3"})
    told = SubElement(document, f"{{{NAMESPACES['office']}}}meta")
    SubElement(told, f"{{{NAMESPACES['dc']}}}title").text = title
    SubElement(told, f"{{{NAMESPACES['dc']}}}language").text = "nl-NL"
    return document


def automatic_styles() -> Element:
    """The border of a cell: LibreOffice looks for it in the document itself."""
    found = Element(f"{{{NAMESPACES['office']}}}automatic-styles")
    name, family = f"{{{NAMESPACES['style']}}}name", f"{{{NAMESPACES['style']}}}family"
    cell = SubElement(found, f"{{{NAMESPACES['style']}}}style", {name: "Cell", family: "table-cell"})
    look = {f"{{{NAMESPACES['fo']}}}padding": "1.5mm", f"{{{NAMESPACES['fo']}}}border": "0.5pt solid #56707a"}
    SubElement(cell, f"{{{NAMESPACES['style']}}}table-cell-properties", look)
    return found


def styles() -> str:
    """How text, headings, gaps, lists and tables look, on A4 and in Dutch."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document-styles {DECLARED} office:version="1.3">'
        "<office:styles>"
        '<style:default-style style:family="paragraph"><style:text-properties style:font-name="Calibri" '
        'fo:font-family="Calibri, Carlito, sans-serif" fo:font-size="11pt" fo:language="nl" fo:country="NL"/>'
        "</style:default-style>"
        f"{_paragraph('Standard', 'margin-bottom=2.5mm line-height=120%')}"
        f"{_paragraph('Title', 'margin-bottom=4mm keep-with-next=always', '17pt', 'Title')}"
        f"{_paragraph('Heading_20_1', 'margin-top=4mm margin-bottom=1.5mm keep-with-next=always', '13pt', 'Heading 1')}"
        f"{_paragraph('Table_20_Heading', 'margin-bottom=0mm', '11pt', 'Table Heading')}"
        f"{_paragraph('PageBreak', 'break-before=page margin-bottom=0mm')}"
        '<style:style style:name="Gap" style:family="text"><style:text-properties fo:background-color="#e7eef1"/>'
        "</style:style>"
        f"{_list('Dots', 'bullet', 'text:bullet-char="•"')}"
        f"{_list('Numbers', 'number', 'style:num-format="1" style:num-suffix="."')}"
        "</office:styles><office:automatic-styles>"
        '<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="210mm" '
        'fo:page-height="297mm" fo:margin="20mm"/></style:page-layout></office:automatic-styles>'
        '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"/>'
        "</office:master-styles></office:document-styles>"
    )


def _paragraph(name: str, layout: str, size: str = "", display: str = "") -> str:
    """A style; one of another size is bold, for it is a heading."""
    attributes = " ".join(f'fo:{each.split("=")[0]}="{each.split("=")[1]}"' for each in layout.split())
    text = f'<style:text-properties fo:font-size="{size}" fo:font-weight="bold"/>' if size else ""
    shown = f' style:display-name="{display}"' if display else ""
    return (
        f'<style:style style:name="{name}"{shown} style:family="paragraph">'
        f"<style:paragraph-properties {attributes}/>{text}</style:style>"
    )


def _list(name: str, kind: str, mark: str) -> str:
    return (
        f'<text:list-style style:name="{name}"><text:list-level-style-{kind} text:level="1" {mark}>'
        '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
        '<style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-8mm" '
        'fo:margin-left="8mm"/></style:list-level-properties>'
        f"</text:list-level-style-{kind}></text:list-style>"
    )

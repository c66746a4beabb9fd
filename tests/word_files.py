"""Word files made by hand, a trap in each, and a document written out so that a test can say what it expects."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from parsing.document import Block, Document, Item, Line, Text, Tick

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def docx(body: str, parts: Mapping[str, str | bytes] | None = None, main: str = "word/document.xml", content: str = "") -> bytes:
    """A Word file with this body. `parts` are other parts by their kind or `kind:name` (`header`, `styles`, `aFChunk:a.htm`)."""
    files: dict[str, str | bytes] = {main: content or f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"}
    relations = []
    for number, (key, value) in enumerate((parts or {}).items(), 1):
        kind, _, name = key.partition(":")
        name = name or f"{kind}{number}.xml"
        files[f"word/{name}"] = value
        relations.append(f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{name}"/>')
    folder, _, leaf = main.rpartition("/")
    files[f"{folder}/_rels/{leaf}.rels"] = f'<Relationships xmlns="{_PACKAGE}">{"".join(relations)}</Relationships>'
    files["_rels/.rels"] = (
        f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="{main}"/>'
        "</Relationships>"
    )
    files["[Content_Types].xml"] = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/'
        f'{main}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def part(tag: str, inner: str) -> str:
    """A part with its root: `part("hdr", p("x"))`."""
    return f"<w:{tag} {NAMESPACES}>{inner}</w:{tag}>"


def r(text: str, properties: str = "") -> str:
    """A run."""
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{text}</w:t></w:r>'


def p(*runs: str, properties: str = "") -> str:
    """A paragraph of runs, or of words."""
    inner = "".join(run if run.startswith("<") else r(run) for run in runs)
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{inner}</w:p>"


def tc(*inner: str, properties: str = "") -> str:
    """A cell of paragraphs, or of words."""
    blocks = "".join(block if block.startswith("<") else p(block) for block in inner) or "<w:p/>"
    return f"<w:tc>{f'<w:tcPr>{properties}</w:tcPr>' if properties else ''}{blocks}</w:tc>"


def tr(*cells: str, properties: str = "") -> str:
    """A row of cells, or of words."""
    inner = "".join(cell if cell.startswith("<") else tc(cell) for cell in cells)
    return f"<w:tr>{f'<w:trPr>{properties}</w:trPr>' if properties else ''}{inner}</w:tr>"


def tbl(*rows: str, properties: str = "") -> str:
    """A table of rows."""
    columns = max((row.count("<w:tc>") for row in rows), default=0)
    grid = '<w:gridCol w:w="3000"/>' * columns
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def sdt(inner: str, properties: str = "<w:text/>", alias: str = "") -> str:
    """A content control."""
    name = f'<w:alias w:val="{alias}"/>' if alias else ""
    return f"<w:sdt><w:sdtPr>{name}{properties}</w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>"


def box(on: str, glyph: str = "☐") -> str:
    """A check box control: `on` is the value of `w14:checked`."""
    state = f'<w14:checked w14:val="{on}"/><w14:checkedState w14:val="2612"/><w14:uncheckedState w14:val="2610"/>'
    return sdt(r(glyph), f"<w14:checkbox>{state}</w14:checkbox>")


def field(data: str, instruction: str, *result: str, separate: bool = True) -> str:
    """A complex field: `data` stands in its `w:ffData`."""
    held = f"<w:ffData>{data}</w:ffData>" if data else ""
    parts = f'<w:r><w:fldChar w:fldCharType="begin">{held}</w:fldChar></w:r><w:r><w:instrText> {instruction} </w:instrText></w:r>'
    middle = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + "".join(result) if separate else ""
    return f'{parts}{middle}<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def written(document: Document) -> list[str]:
    """The document's blocks, a line each: `[x] [ ] [?]` ticks, `{typed}`, `~struck~`, `=marked=`, `<prompt>`; `#` headings."""
    return [words for block in document.blocks for words in _block(block)]


def words(lines: tuple[Line, ...]) -> list[str]:
    """Margins or notes as text."""
    return [line.text for line in lines]


def _block(block: Block) -> list[str]:
    if isinstance(block, Line):
        return [_line(block)]
    rows = []
    for row in range(block.rows):
        cells = [cell for cell in block.cells if cell.row == row]
        rows.append(
            "| "
            + " | ".join(_spans(cell) + " / ".join(w for inner in cell.blocks for w in _block(inner)) for cell in cells)
            + " |"
        )
    return rows


def _spans(cell: object) -> str:
    spans = (cell.row_span, cell.column_span)  # type: ignore[attr-defined]
    return "" if spans == (1, 1) else f"{spans[0]}x{spans[1]}:"


def _line(line: Line) -> str:
    return "#" * line.heading + "* " * line.bullet + "".join(_item(item) for item in line.items)


def _item(item: Item) -> str:
    if isinstance(item, Tick):
        return {True: "[x]", False: "[ ]", None: "[?]"}[item.on]
    if not isinstance(item, Text):
        return f"{{{item.value}}}"
    text = item.text
    for flag, mark in ((item.struck, "~~"), (item.marked, "=="), (item.prompt, "<>")):
        text = f"{mark[0]}{text}{mark[1]}" if flag else text
    return text

"""Word documents (`.docx .docm .dotx`, strict, flat and Word 2003 XML) read into a `Document`.

One walk over the main part, its headers and notes, on plain element trees: content controls, form fields, symbol fonts,
text boxes and tracked changes are all read where they stand. Macros are never looked at, and nothing outside the file.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from parsing import effort
from parsing.document import Block, Cell, Document, Item, Line, Place, Text, Unreadable, lines_of
from parsing.word.file import File
from parsing.word.package import Element, Package, W
from parsing.word.story import Story
from parsing.word.styles import styles_of

TOO_DEEP = "The file is nested far more deeply than any form. Ask the sender for the form again, or for a PDF of it."
TOO_BIG = "The file needs far more memory than any form. Ask the sender for the form again, or for a PDF of it."


FEW_WORDS = 40
MAX_PICTURES = 24
PICTURED = "The Word file holds pictures of a form. Their words were recognised; compare them with the original."


def read_word(name: str, data: bytes) -> Document:
    """The document in a Word file. Raises `Unreadable` when it is damaged, locked, hostile or no Word document."""
    try:
        return _read(name, data)
    except RecursionError as error:
        raise Unreadable(TOO_DEEP) from error
    except MemoryError as error:
        raise Unreadable(TOO_BIG) from error


def _read(name: str, data: bytes) -> Document:
    package = Package(data)
    root = package.xml(package.main)
    file = File(package, styles_of(package), part=package.main, read_chunk=_chunk)
    body = root.find(f"{W}body")
    blocks = Story(file).read(root if body is None else body)
    margins = tuple(_margins(file))
    comments = tuple(_comments(file))
    document = Document(name, "docx", blocks, margins, (*comments, *file.notes), file.problems())
    return _with_pictures(document, file) if file.pictures and _is_short(blocks) else document


def _is_short(blocks: tuple[Block, ...]) -> bool:
    """Whether there are fewer words than on any form."""
    left = FEW_WORDS
    for line in lines_of(blocks):
        left -= len(line.text.split())
        if left <= 0:
            return False
    return True


def _with_pictures(document: Document, file: File) -> Document:
    """A file of next to no words: the form may be pasted in as pictures of its pages, which are then read."""
    from parsing.scan.photos import is_page, read_photos

    names = [file.package.target(file.package.main, identifier) for identifier in dict.fromkeys(file.pictures)]
    pages = tuple(data for name in names if name and is_page(data := file.package.read(name)))
    if not pages:
        return document
    effort.recognising()
    seen = read_photos(document.name, pages[:MAX_PICTURES])
    problems = (*document.problems, *seen.problems, PICTURED)
    return replace(
        seen, blocks=(*document.blocks, *seen.blocks), margins=document.margins, notes=document.notes, problems=problems
    )


def _chunk(name: str, data: bytes) -> tuple[Block, ...]:
    """A part in another format, shown in place: HTML, a web archive, plain text or another Word file."""
    from parsing.formats import read_document

    return read_document(name, data).blocks


def _margins(file: File) -> Iterator[Line]:
    """Headers, footers, footnotes and endnotes, each once."""
    seen: set[tuple[str, str]] = set()
    for kind in ("header", "footer"):
        for part in file.package.related(file.package.main, kind):
            for line in _flat(_part(file, part, kind)):
                if (kind, line.text) not in seen:
                    seen.add((kind, line.text))
                    yield line
    for kind in ("footnote", "endnote"):
        for part in file.package.related(file.package.main, f"{kind}s"):
            for note in file.package.side(part).iter(f"{W}{kind}"):
                if note.get(f"{W}type", "normal") == "normal":
                    yield from _flat(_part(file, part, kind, note))


def _part(file: File, part: str, kind: str, root: Element | None = None) -> tuple[Block, ...]:
    outer, file.part, file.fields = file.part, part, []
    try:
        return Story(file, kind, dark=kind in ("header", "footer")).read(file.package.side(part) if root is None else root)
    finally:
        file.part = outer


def _flat(blocks: tuple[Block, ...]) -> Iterator[Line]:
    """Blocks as lines; a table row is one line, its cells a tab apart."""
    for block in blocks:
        if isinstance(block, Line):
            yield block
        else:
            for row in range(block.rows):
                yield from _row_line([cell for cell in block.cells if cell.row == row])


def _row_line(cells: list[Cell]) -> Iterator[Line]:
    items: list[Item] = []
    for cell in cells:
        for line in lines_of(cell.blocks):
            if items:
                items.append(Text("\t", line.place))
            items.extend(line.items)
    if items:
        yield Line(tuple(items), cells[0].place)


def _comments(file: File) -> Iterator[Line]:
    for part in file.package.related(file.package.main, "comments"):
        for comment in file.package.side(part).iter(f"{W}comment"):
            words = "\n".join(line.text for line in lines_of(_part(file, part, "comment", comment)))
            if words.strip():
                who = comment.get(f"{W}author", "").strip()
                yield Line((Text(f"{who}: {words}" if who else words, Place(part="comment")),), Place(part="comment"))

"""Pages put together: running headers and footers set apart, headings ranked, tables and sentences joined over page breaks."""

from __future__ import annotations

import re
from collections import Counter

from parsing.document import Block, Line, Place
from parsing.layout import blocks
from parsing.lines import items, line_box, printed_lines
from parsing.page import Page, Word

_TOP, _BOTTOM = 0.07, 0.92
_NUMBER = re.compile(r"\W*(page|p\.?)?\s*\d{1,3}(\s*(of|/)\s*\d{1,3})?\W*", re.IGNORECASE)
_PAGE_OF = re.compile(r"\bpage\s*\d{1,3}\b", re.IGNORECASE)


def flow(pages: list[Page]) -> tuple[list[Block], list[Line]]:
    """The blocks of all pages in reading order, and the lines that stand in their margins."""
    margins = _take_margins(pages)
    body = _body_size(pages)
    made: list[Block] = []
    for page in pages:
        made += blocks(page, body)
    return made, margins


def _body_size(pages: list[Page]) -> float:
    sizes: Counter[float] = Counter()
    for page in pages:
        for word in page.words:
            if not word.item:
                sizes[round(word.size * 2) / 2] += len(word.text)
    total, seen = sum(sizes.values()), 0
    for size, count in sorted(sizes.items()):
        seen += count
        if seen * 2 >= total:
            return size
    return 10.0


def _take_margins(pages: list[Page]) -> list[Line]:
    """Take out of the pages the lines that run along their edges: repeated from page to page, or the page's number."""
    edges = [(page, line) for page in pages for line in _edge_lines(page)]
    seen = Counter(key for key in {(_key(line), page.number) for page, line in edges} for key in [key[0]])
    body = _body_size(pages)
    margins: list[Line] = []
    for page, line in edges:
        text = " ".join(word.text for word in line)
        repeated = seen[_key(line)] > 1 and max(word.size for word in line) <= 1.1 * body
        if not (repeated or _NUMBER.fullmatch(text) or _PAGE_OF.search(text)):
            continue
        gone = {id(word) for word in line}
        page.words = [word for word in page.words if id(word) not in gone]
        part = "header" if line[0].baseline < page.height / 2 else "footer"
        margins.append(_margin(line, page, part))
    return margins


def _edge_lines(page: Page) -> list[list[Word]]:
    words = [
        word for word in page.words if not word.item and not _TOP * page.height < word.middle < _BOTTOM * page.height
    ]
    return printed_lines(words)


def _key(line: list[Word]) -> str:
    text = re.sub(r"\d+", "#", " ".join(word.text for word in line))
    return f"{round(line[0].baseline / 8)} {text}"


def _margin(line: list[Word], page: Page, part: str) -> Line:
    made = items(line, lambda box: Place(page=page.number, box=box, part=part))
    return Line(made, Place(page=page.number, box=line_box(line), part=part))

"""A `Document` of any layout read into a `Referral`.

Walk (which label stands by which answer) -> people (who is the referred parent) -> answers (values by kind) -> merge.
Everything written ends in a field, in `blanks`, in `unmatched` or in `notes`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from parsing import effort
from parsing.answers.headed_by import of_letterhead, of_own_gp, of_team_at_head
from parsing.answers.merge import merge
from parsing.answers.reading import Reading
from parsing.answers.recognise import Recogniser
from parsing.document import Document, Text, lines_of
from parsing.labels.config import FormConfig
from parsing.opinion.second_opinion import lacks, second_opinion
from parsing.pairs import Found, Loose, Pair
from parsing.people.family_surname import of_whole_family
from parsing.people.kin_blocks import told_by_kin
from parsing.people.naming import naming_of
from parsing.referral import Blank, Referral
from parsing.restating.envelope import of_sender
from parsing.restating.form_heads import of_head
from parsing.restating.grown_up import of_grown_up
from parsing.restating.key_worker import of_worker
from parsing.restating.letter_headings import with_story
from parsing.restating.of_practice import with_practice
from parsing.restating.oneself_asked import of_oneself
from parsing.restating.parent_above import with_parent_above
from parsing.restating.referring_worker import of_referring
from parsing.restating.responsible_heads import with_responsibility
from parsing.restating.signed_part import of_signature, of_signer
from parsing.restating.swapped import unswapped
from parsing.restating.told_headings import with_told_headings
from parsing.restating.unknown_labels import of_unknown
from parsing.values.placeholders import PROMPT, Placeholders
from parsing.values.values import paragraphs
from parsing.walk.flow import walk_document

LEAST_REPEATED, LEAST_ALIKE = 6, 0.6
"""Questions before a form can begin again, and the share of them that must come again."""


def read_form(document: Document, form: FormConfig) -> list[Referral]:
    """The referrals in a document: normally one, two where it holds two forms; one of kind `other_document` where none."""
    parts = readings(document, form)
    first, *others = [_outcome(part, document, form, certainly=False, alone=len(parts) == 1) for part in parts]
    return [_with_margins(first, document), *(other for other in others if other.kind == "referral_form")]


def read_answers(document: Document, form: FormConfig) -> Referral:
    """What a document answers, whether or not it is a referral by itself: for a reply that supplies missing parts."""
    return _with_margins(_outcome(readings(document, form)[0], document, form, certainly=True), document)


def readings(document: Document, form: FormConfig) -> list[Reading]:
    """Each form in the document, read."""
    empty = _placeholders(form)
    try:
        with effort.at_a_stretch():
            walk = walk_document(document, form.labels, empty)
            naming = naming_of(form.recognition)
            found = with_told_headings(walk.found, form.labels, naming)
            found = with_responsibility(with_practice(with_parent_above(found, naming), naming))
            found = unswapped(told_by_kin(of_whole_family(found), form.labels), naming)
            found = of_grown_up(found, form.labels)
            found = of_signer(of_referring(of_worker(found, form.labels, naming), naming), naming)
            found = of_signature(found, naming)
            found = of_sender(of_oneself(found))
            found = of_head(with_story(of_unknown(found, form), form), document, naming)
            parts = [Reading(part, walk.titles, form, empty, document.confidence) for part in split_forms(found)]
            for part in parts:
                part.read()
                part.candidates.extend(of_team_at_head(document, part.found, part.candidates, part.answers))
                part.candidates.extend([*of_letterhead(document, part.candidates, part.answers)])
                part.candidates.extend(of_own_gp(part.candidates))
    finally:
        form.labels.forget()
    return parts


@lru_cache(maxsize=4)
def _placeholders(form: FormConfig) -> Placeholders:
    return Placeholders(form)


@lru_cache(maxsize=4)
def _recogniser(form: FormConfig) -> Recogniser:
    return Recogniser(form)


def split_forms(found: Sequence[Found]) -> list[list[Found]]:
    """The found pieces, cut where the same form begins again."""
    asked = [(at, (item.section, item.label)) for at, item in enumerate(found) if isinstance(item, Pair) and item.match]
    order = [label for _, label in asked]
    starts = (n for n in range(LEAST_REPEATED, len(order) - LEAST_REPEATED + 1) if order[n] == order[0])
    again = next((n for n in starts if _alike(order[:n], order[n:])), None)
    if again is None:
        return [list(found)]
    at = asked[again][0]
    while at and _is_title(found[at - 1]):
        at -= 1
    return [list(found[:at]), *split_forms(found[at:])]


def _is_title(item: Found) -> bool:
    return isinstance(item, Loose) and item.title


def _alike(first: Sequence[object], second: Sequence[object]) -> bool:
    common = set(first) & set(second[: len(first) + 4])
    return len(common) >= LEAST_ALIKE * min(len(set(first)), len(set(second)))


def _outcome(reading: Reading, document: Document, form: FormConfig, certainly: bool, alone: bool = True) -> Referral:
    """The referral, or the plain statement that the document is none."""
    fields, blanks, left = merge(reading.candidates, form)
    lines = [line.text for line in lines_of(document.blocks) if line.text.strip()]

    def is_referral() -> bool:
        given = {*fields, *blanks}
        asked = {one.key for one in reading.candidates if one.label not in ("", "Re") and one.key in given}
        return certainly or _recogniser(form).is_referral(asked, fields, lines, by_parent=reading.by_parent)

    known = is_referral()
    if form.second_opinion and alone and (not known or lacks(fields, blanks)):
        more = second_opinion(document, fields, blanks, reading.answers, reading.today)
        fields, blanks, left = merge([*reading.candidates, *more], form)
        known = known or is_referral()
    if not known:
        return Referral(document.name, "other_document", problems=document.problems)
    return Referral(
        document=document.name,
        kind="referral_form",
        fields=fields,
        blanks=blanks,
        implied=reading.implied - fields.keys(),
        unmatched=(*reading.unplaced.unmatched, *left),
        notes=tuple(dict.fromkeys((*reading.unplaced.notes, *_hints(reading), *_prompts_left(reading)))),
        problems=(*document.problems, *reading.unplaced.problems, *_unsettled(reading, blanks)),
    )


def _with_margins(referral: Referral, document: Document) -> Referral:
    """The referral with headers, footers, comments and hidden text among its notes; a mail's signature is read already."""
    if referral.kind != "referral_form":
        return referral
    lines = (*(() if document.format == "mail" else document.margins), *document.notes)
    notes = (text for line in lines if (text := paragraphs(line.text)))
    return replace(referral, notes=tuple(dict.fromkeys((*referral.notes, *notes))))


def _hints(reading: Reading) -> Iterator[str]:
    """What was taken for the form's own words beside an answer: shown, should it be somebody's answer after all."""
    for item in reading.found:
        if isinstance(item, Pair):
            prompts = (part.text for line in item.answer for part in line.items if isinstance(part, Text) and part.prompt)
            yield from filter(None, map(paragraphs, (*item.hints, *prompts)))


def _prompts_left(reading: Reading) -> Iterator[str]:
    """The form's own prompts that stand where answers should."""
    for candidate in reading.candidates:
        if candidate.blank == PROMPT and candidate.text:
            yield f"Only the form's own prompt under {candidate.label!r}: {candidate.text}"


def _unsettled(reading: Reading, blanks: dict[str, Blank]) -> Iterator[str]:
    """Questions whose answer could not be told, such as two boxes ticked."""
    for candidate in reading.candidates:
        if candidate.blank and candidate.problem and candidate.key in blanks:
            yield f"{reading.form.fields[candidate.key].title}: {candidate.problem}."

"""Which of the people that a form names as parents it says is the one referred, and how plainly it says so.

Forms number their parents, letter them or set them side by side, and say elsewhere which of them they refer: by a mark
in one's part or column, by a list or a word that names one of them, by a part's title, or in a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from parsing.document import Line
from parsing.frozen import value
from parsing.labels.match import asks_name
from parsing.labels.matching import COUNTED, Labels
from parsing.labels.phrases import without_brackets
from parsing.labels.wording import fold
from parsing.pairs import Found, Loose, Pair
from parsing.people.kinship import only_kin
from parsing.pieces import is_blank, text_of
from parsing.values.options import options_of
from parsing.values.values import one_line

PEOPLE = ("parent", "mother", "father", "other_parent")
PLAIN, TOLD, CARES = 3, 2, 1
"""How much it says: that this one is referred, a sentence that refers somebody of the name, that this one is the main carer."""

_WHO = r"(?:(?:parents?|carer|caregiver|adult|person|adopter|guardian|client)(?: ?/ ?(?:carer|caregiver))?|one)"
_BY_US = r"(?:you|we|i)(?: are| am|['’]re|['’]m) referring"
_BEING = rf"(?:(?:to be|being|is|who is|that is)? ?(?:being )?referred|(?:(?:that|who|whom) )?{_BY_US})"
_WORK = r"(?:referral|request|application|support|help|service|input)"
_ASKS_WHO = re.compile(
    rf"(?:(?:full )?name of )?(?:(?:is|are) )?(?:(?:this|the|he|she|they) )?(?:(?:is )?the )?(?:{_WHO} )?{_BEING}"
    rf"|(?:tick )?(?:if|who|whom|which)(?: of (?:the|these|them))?(?: {_WHO})?(?: is| are)? {_BEING}"
    rf"|(?:who|whom|which {_WHO})? ?(?:is |does )?(?:the |this |our )?{_WORK}(?: is)?(?: sought| wanted| requested| needed)?"
    rf" (?:for|about|concerns?|relates? to)(?: (?:this |which |the )?{_WHO}| whom?)?"
    rf"|{_WHO} for whom {_WORK} is (?:sought|wanted|requested|needed|asked)(?: for)?"
    rf"|{_WHO} (?:the |that |who |whom )?(?:\w+ ){{1,3}}(?:is|are) asked to (?:work with|see|support)",
    re.IGNORECASE,
)
"""What asks who is referred, and nothing else of them."""
_ASKS_CARER = re.compile(
    rf"(?:(?:is|are) )?(?:(?:this|the|he|she|they|who|which) )?(?:{_WHO} )?(?:is )?(?:the )?"
    r"(?:main|primary) (?:carer|caregiver|parent)(?: (?:of|for|to) (?:the |this )?(?:baby|infant|child))?",
    re.IGNORECASE,
)
_MARK = re.compile(
    rf"(?:(?:this is )?(?:the )?(?:{_WHO} )?{_BEING}|(?:this is )?(?:who|whom) {_BY_US})",
    re.IGNORECASE,
)
"""What a part's title says of the one referred, behind the name of the part."""
_PARTED = re.compile(r"\s*[(\[]|\s+[-–—:]\s+|:\s+")
_ASIDE = re.compile(r"\((?:please )?(?:tick|mark|circle|choose|y/n|yes/no|select)[^)]*\)|[✓✔☑]|\bplease\b", re.IGNORECASE)
_IS_REFERRED = re.compile(r"\breferr(?:ed|ing)\b|\breferral is for\b", re.IGNORECASE)
_LISTS_WHO = re.compile(r"\W*(?:who|whom|which|(?:this |the )?referral)\b", re.IGNORECASE)
_NO_MARK = re.compile(r"\b(?:not?|if|isn['’]t|unless)\b", re.IGNORECASE)
_MAIN = re.compile(r"\b(?:main|primary|referred|sole)\b", re.IGNORECASE)
_REFERRED = re.compile(
    r"\b(?:who|which)\b.*\breferred\b|\breferred\b.*\b(?:parent|carer|caregiver|person)\b"
    r"|\b(?:parent|carer|caregiver|person)\b.*\breferred\b",
    re.IGNORECASE,
)
_YES, _NO = re.compile(r"(?:yes|y|x|✓|✔|tick(?:ed)?)\b\W*|[✓✔]", re.IGNORECASE), re.compile(r"(?:no|n)\b\W*|[-–]", re.IGNORECASE)
_REFERS = (
    r"(?:\b(?:am|are|['’]m|['’]re|like to|wish to|want to|writing to|happy to) refer(?:ring)?|\breferral is for) "
    r"(?:(?:Mr|Mrs|Ms|Miss|Mx)\.? )?(?:{name})\b(?!['’]s?\b)(?: (?-i:[A-Z])[\w'’-]+){{0,2}}+"
    r"(?!['’]s?\b|,? (?:and|&|with) (?:{other})\b| to (?!you\b|your\b|this\b))"
)


@value(frozen=True, slots=True)
class Referred:
    """Who is referred, of `PEOPLE`: empty where nothing says it."""

    person: str = ""
    plain: bool = True
    """Whether nothing else was said, and it was said in so many words."""


@value(frozen=True, slots=True)
class _Vote:
    weight: int
    person: str
    on: bool = True


def referred_of(found: Sequence[Found], titles: Sequence[str], labels: Labels) -> Referred:
    """The one referred, by whatever says it most plainly; nobody where two things say two."""
    people = _People(found, labels)
    votes = [*_marked(found, people), *_in_lists(found, titles, people), *_titled(titles, labels), *_told(found, people)]
    votes += [*_on_lines(found, people), *_cared_for(found, people)]
    said = {vote.person for vote in votes if vote.on and vote.weight > CARES}
    denied = {vote.person for vote in votes if not vote.on and vote.weight > CARES}
    if said:
        person = next(iter(said)) if len(said) == 1 and not said & denied else ""
        plain = bool(person) and any(vote.weight == PLAIN for vote in votes if vote.person == person and vote.on)
        return Referred(person if plain or not _heads_referred(titles, labels) else "", plain)
    caring = {vote.person for vote in votes if vote.on}
    if _heads_referred(titles, labels):
        return Referred()  # who mostly cares for the child need not be who is referred
    if len(caring) == 1 and not caring & {vote.person for vote in votes if not vote.on}:
        return Referred(next(iter(caring)), plain=False)
    return Referred()


def _heads_referred(titles: Sequence[str], labels: Labels) -> bool:
    """Whether the first person's part is headed as that of the one referred: "Parent being referred"."""
    heads = (title for title in titles if labels.section(title) == "parent")
    return any(_IS_REFERRED.search(title) and not _NO_MARK.search(title) for title in heads)


def asks_who(label: str) -> bool:
    """Whether a label asks who is referred, or whether somebody is."""
    return bool(_ASKS_WHO.fullmatch(_plainly(label)))


def name_said(found: Sequence[Found]) -> str:
    """What a label that nothing is kept of says who is referred: "Person you are asked to see: Amy Bell (mother)"."""
    said = [text for label, text in _lines(found) if asks_who(label)]
    said += [_named(item) for item in found if isinstance(item, Pair) and item.match is None and asks_who(item.label)]
    return without_brackets(said[0]).strip(" .:,") if len(said) == 1 else ""


def _lines(found: Sequence[Found]) -> Iterator[tuple[str, str]]:
    """What stands before and behind a colon on the lines that belong to no label."""
    for line in (line.text for item in found if isinstance(item, Loose) and not item.title for line in item.lines):
        label, colon, said = line.partition(":")
        if colon:
            yield label, said


class _People:
    """Who the form names as parents, by name and relationship."""

    def __init__(self, found: Sequence[Found], labels: Labels) -> None:
        self.labels = labels
        self.names: dict[str, list[str]] = {}
        self.relations: dict[str, str] = {}
        for pair in found:
            if not isinstance(pair, Pair) or pair.match is None or pair.section not in PEOPLE or is_blank(pair.answer):
                continue
            owner = labels.person_of(pair.match.targets[0])
            if owner != pair.section or asks_who(pair.label):
                continue
            if asks_name(pair.match) or pair.match.targets[0].endswith(".forename"):
                self.names.setdefault(owner, fold(text_of(pair.answer)).split())
            elif pair.match.targets[0].endswith("relationship"):
                self.relations.setdefault(owner, fold(text_of(pair.answer)))

    def of(self, said: str) -> str:
        """Whom words mean: by the number or letter, by the name, or by what they are to the child."""
        words = without_brackets(said).strip(" .:,")
        section = self.labels.section(only_kin(words) or words)
        if section in ("mother", "father") and section not in self.names:
            section = self._one(owner for owner in self.names if self.relations.get(owner) == fold(words)) or section
        numbered = section in ("mother", "father", "other_parent") or (section == "parent" and bool(COUNTED.search(words)))
        return section if numbered else self._one(owner for owner in self.names if self._bears(owner, fold(words).split()))

    def _bears(self, owner: str, words: list[str]) -> bool:
        name = self.names[owner]
        return words == name[:1] or (len(words) > 1 and ({*words} <= {*name} or {*name} <= {*words}) and len(name) > 1)

    def _one(self, owners: Iterator[str]) -> str:
        found = [*owners]
        return found[0] if len(found) == 1 else ""


def _plainly(label: str) -> str:
    return " ".join(_ASIDE.sub(" ", label).split()).strip(" ?:.*")


def says_referred(text: str) -> bool:
    """Whether words end in a mark that says that somebody is the one referred: "Mother (parent referred)"."""
    _, *rest = _PARTED.split(text.strip(), maxsplit=1)
    mark = _plainly(rest[0].strip(" )]:")) if rest else ""
    return bool(_MARK.fullmatch(mark)) and not _NO_MARK.search(mark)


def says_yes(lines: Sequence[Line]) -> bool | None:
    """Whether a box or a word says yes; None for all other answers, and for none."""
    options, _ = options_of(lines)
    if len(options) == 1 and (not options[0].text.strip(" .") or _YES.fullmatch(options[0].text.strip())):
        return options[0].on
    chosen = [option.text.strip() for option in options if option.on] if options else [one_line(text_of(lines))]
    if len(chosen) != 1:
        return None
    return True if _YES.fullmatch(chosen[0]) else False if _NO.fullmatch(chosen[0]) else None


def _named(pair: Pair) -> str:
    """Whom the answer names, in words or by boxes; nothing where several are marked."""
    options, _ = options_of(pair.answer)
    chosen = [option.text for option in options if option.on] if options else [one_line(text_of(pair.answer))]
    return chosen[0] if len(chosen) == 1 else ""


def _marked(found: Sequence[Found], people: _People) -> Iterator[_Vote]:
    """ "Being referred: Yes" in a part or column, "This referral is for: Parent 2", "Dad (being referred): Lee Dunn"."""
    for pair in found:
        if not isinstance(pair, Pair) or (is_blank(pair.answer) and not options_of(pair.answer)[0]):
            continue
        target = pair.match.targets[0] if pair.match else ""
        if target in ("mother.name", "father.name") and _MAIN.search(pair.label):
            yield _Vote(PLAIN, target.partition(".")[0])  # "Dad (main carer)"
        elif asks_who(pair.label):
            whether = says_yes(pair.answer)
            if whether is not None and pair.section in PEOPLE:
                yield _Vote(PLAIN, pair.section, whether)
            elif whether is None and (person := people.of(_named(pair))):
                yield _Vote(PLAIN, person)
        elif _REFERRED.search(pair.label) and (person := people.labels.section(only_kin(_named(pair)) or _named(pair))) in (
            "mother",
            "father",
        ):
            yield _Vote(PLAIN, person)


def _in_lists(found: Sequence[Found], titles: Sequence[str], people: _People) -> Iterator[_Vote]:
    """Boxes without a label of their own: one in somebody's part, or a list of people below the question who is referred."""
    asked = any(asks_who(title) and _LISTS_WHO.match(title) for title in titles)
    begun: set[str] = set()
    for item in found:
        begun |= {item.section} if isinstance(item, Pair) else set()
        options = options_of(item.lines)[0] if isinstance(item, Loose) and item.section in PEOPLE else []
        marks = [option for option in options if asks_who(option.text)]
        for option in marks:
            if option.on is not None:
                yield _Vote(PLAIN, item.section, option.on)
        chosen = [option.text for option in options if option.on]
        if (
            asked
            and not marks
            and item.section not in begun
            and len(options) > 1
            and len(chosen) == 1
            and (person := people.of(chosen[0]))
        ):
            yield _Vote(PLAIN, person)


def _on_lines(found: Sequence[Found], people: _People) -> Iterator[_Vote]:
    """ "Adopter for whom support is sought: Adopter 2", a label that asks for nothing a referral keeps."""
    for label, said in _lines(found):
        if asks_who(label) and (person := people.of(said)):
            yield _Vote(PLAIN, person)


def _titled(titles: Sequence[str], labels: Labels) -> Iterator[_Vote]:
    """ "Parent 2 (this is who I am referring)"."""
    for title in titles:
        section = labels.section(_PARTED.split(title.strip(), maxsplit=1)[0])
        if section in PEOPLE and says_referred(title):
            yield _Vote(PLAIN, section)


def _told(found: Sequence[Found], people: _People) -> Iterator[_Vote]:
    """ "I would like to refer Amy Bell", of two who are named further down."""
    texts = [item.text for item in found if isinstance(item, Loose) and not item.title]
    for owner, name in people.names.items():
        others = [words[0] for other, words in people.names.items() if other != owner and words]
        if not name or name[0] in others:
            continue
        said = _REFERS.format(name=re.escape(name[0]), other="|".join([*map(re.escape, others), "both"]))
        if any(re.search(said, text, re.IGNORECASE) for text in texts):
            yield _Vote(TOLD, owner)


def _cared_for(found: Sequence[Found], people: _People) -> list[_Vote]:
    """Whether each is the main carer, where it is asked of both; or who of them is."""
    asked: dict[str, bool] = {}
    votes: list[_Vote] = []
    for pair in found:
        if not isinstance(pair, Pair) or not _ASKS_CARER.fullmatch(_plainly(pair.label)):
            continue
        whether = says_yes(pair.answer)
        if pair.section in PEOPLE and (whether is not None or is_blank(pair.answer)):
            asked[pair.section] = bool(whether)
        elif whether is None and (person := people.of(_named(pair))):
            votes.append(_Vote(CARES, person))
    return votes + ([_Vote(CARES, person, whether) for person, whether in asked.items()] if len(asked) > 1 else [])

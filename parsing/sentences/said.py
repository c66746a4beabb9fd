"""What running text says that a form would ask in a box: people with their dates, the plan, consent, language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsing.sentences.plans_said import SENTENCE

PARTNER = r"(?:husband|wife|partner|fianc[eé]e?|boyfriend|girlfriend)"
KIN = r"(?:step|birth|adoptive|foster|grand)?-?(?:mother|father|mum|dad|grandmother|grandfather|nan|parent|guardian|carer)"
_NAME = r"(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?\s+)?[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+){1,3}"
_RELATIVE = re.compile(
    rf"(?i:\b(?:his|her|their|the|baby's|baby’s|whose)\s+(?P<kin>{KIN}))\s*,?\s*(?:is\s+)?(?P<name>{_NAME})\s*[,(]*\s*"
    r"(?i:d\.?o\.?b\.?|born(?:\s+on)?|date of birth)\s*:?\s*"
    r"(?P<dob>[^)\n;]{6,24}?\d{2,4})(?=[\s),.;]|$)"
)
_I_AM = re.compile(
    r"\bI(?: am|'m|’m) (?:the|her|his|their|this family['’]s|[A-Z]\w+['’]s) (?:allocated |named |current |new )?"
    r"(?P<trade>social worker|health visitor|midwife)\b"
    r"|\bAs (?:the|her|his|their|[A-Z]\w+['’]s) (?:allocated |named |current )?(?P<as>social worker|health visitor"
    r"|midwife),? I\b",
    re.IGNORECASE,
)
_CALLED = "|".join(
    rf"(?<={word} )[A-Z][\w'’-]+" for word in ("of", "aby", "aby is", "son", "aughter", "son,", "aughter,", "aby,")
)
_TWINS = "|".join(
    rf"(?<={word} )(?:{_NAME}|[A-Z][\w'’-]+) and {_NAME}" for word in ("wins", "wins:", "ons", "ters", "oys", "irls", "abies")
)
_PERSON = re.compile(
    rf"(?P<name>{_TWINS}|{_NAME}|{_CALLED})\s*(?:\((?P<in>[^()]*\d[^()]*)\)"
    r"|,?\s+(?:who (?:was|were) )?"
    r"(?P<behind>(?i:d\.?o\.?b\.?|born|date of birth)\b[^.;\n]*?\d[^;\n]*?)(?=[.;\n](?:\s|$)|$|,? and\b))"
)
_DATED = re.compile(
    rf"(?P<name>{_NAME})\s+\(?(?P<dob>\d{{1,2}}[./-]\d{{1,2}}[./-](?P<year>(?:19|20)\d\d))\b(?P<behind>(?:, ?[^.;\n]*?)?)"
    r"(?=[.;\n)](?:\s|$)|$| [-–] |,? and\b)"
)
""" "Ada Bell 12/03/1998, 4 Mill Lane": a birth straight behind a name, if it is no day of this or last year."""
_IS_LABEL = re.compile(r"\b(?:d\.?o\.?b|e\.?d\.?d|NHS|born|date)\.?$", re.IGNORECASE)
_CHILD_BEFORE = re.compile(r"\b(?:son|daughter|baby|boy|girl|bub|infant|little one)[,:]? $", re.IGNORECASE)
YOUNGEST_ADULT = 2015
"""Year: a later day behind a grown-up's name is when something happened."""
_BORN_TOO = re.compile(
    r",? (?:who (?:was|were) )?(?P<born>(?i:d\.?o\.?b\.?|born"
    r"|date of birth)\b[^.;\n]*?\d[^.;\n]*?)(?=[.;\n,](?:\s|$)|$|,? and\b)"
)
_OF_WHOM = re.compile(rf"\W*\s*(?:the )?(?P<kin>{KIN}) (?:of|to)\b", re.IGNORECASE)
BEFORE = 20
"""Letters before a name that may say who that is."""
_FATHER_BEFORE = re.compile(r"\b(?:dad|father|FOB)(?:,| is|:| -)? \(?$", re.IGNORECASE)
_PARTNER_BEFORE = re.compile(rf"\b(?i:her|his|their|the|[\w-]+['’]s) {PARTNER},? $")
_KIN_FIRST = re.compile(rf"(?:(?P<kin>{KIN})|baby)\s+(?=\S+\s+\S)", re.IGNORECASE)
""" "Mum Ada Bell": how a person is called in a note, before the name."""
_FATHER = re.compile(
    rf"(?:(?:^|(?<=[.;\n] )|(?<=\n))(?:Dad|Father|FOB|Partner)|\b(?:[Bb]aby|[A-Z][a-z'-]+)['’]s (?:father|dad)"
    rf"|\b(?:boys|girls|twins|babies)['’] (?:father|dad)|\b[Hh]is (?:father|dad)"
    rf"|\b(?:[Hh]er|[A-Z][a-z'-]+['’]s) {PARTNER})"
    rf"(?:\s+is\b|:|,)?\s+(?P<name>{_NAME}|(?<=, )[A-Z][a-z]+(?=,))"
)
""" "Dad Sam Bell", "her husband, Sam Bell": not "her father", who may be the mother's own."""
_WHOSE = re.compile(r"(?P<whose>[A-Z][a-z'-]+?)['’]s (?:father|dad)\b")
LEAST_CHILDREN = 2
"""So many children with fathers of their own: which is the baby's must be known."""
NOT_FAMILY = "nobody"
"""Whose kin somebody is who is no parent of the baby's: "her own mother", "her sister"."""
_NOT_PARENT_BEFORE = re.compile(
    r"\b(?:own (?:mother|mum|father|dad)|sister|brother|aunt|uncle|friend|colleague|host|manager)\b[, ]*(?:is )?$", re.IGNORECASE
)
_WITH_CHILD = re.compile(
    rf"(?P<parent>{_NAME}),? (?:and|&) (?:(?:her|his|their) )?"
    r"(?:baby|son|daughter|infant|child|baby (?:son|daughter)) (?P<child>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*)\W*$"
)
_IS_KIN = re.compile(
    r"\b(?:[Ss]he|[Hh]e|[Ll]ady|[Pp]atient|[Cc]lient|[Ww]ho) is (?:now )?the "
    r"(?P<kin>(?:birth |adoptive |foster |biological )?(?:mother|father|mum|dad)|(?:maternal |paternal )?grand(?:mother|father))"
    r" (?:of|to) "
    r"(?:baby )?(?P<child>[A-Z][\w'’-]+)"
)
_BIRTH = re.compile(
    r"(?: [A-Z][\w'’-]+)?,? ?\(?(?:who )?(?:was )?(?i:d\.?o\.?b\.?|born|date of birth)(?: on)?:? "
    r"(?P<dob>\d{1,2}(?:st|nd|rd|th)?[ ./-]+(?:\d{1,2}|[A-Za-z]{3,9})[ ./,-]+\d{2,4})"
)
_MOTHER = re.compile(rf"\b(?:his|her|their|[Bb]aby['’]s) (?P<kin>mother|mum),? (?P<name>{_NAME})")
_PREMATURE = re.compile(
    r"\b(?:born|delivered|arrived)\b[^.\n]{0,60}? at (?P<weeks>\d{2} ?\+ ?\d(?: ?weeks|/40|\b)|\d{2}(?: ?weeks|/40))",
    re.IGNORECASE,
)
BEFORE_BIRTH = 45
_SIBLING = re.compile(
    r"\b(?:first|second|previous|older|eldest|last|other|sister|brother|sibling|herself|himself"
    r"|niece|nephew|cousin|friend)\b",
    re.IGNORECASE,
)
_WRITER = re.compile(
    rf"\b[Mm]y name is (?P<name>{_NAME})(?:,? and|,)? (?:I am|I['’]m) (?:an? |the )?(?P<role>[^.,;\n]{{3,40}}?)"
    r"(?: (?:at|from|with|for|in|based at) (?:the )?(?P<organisation>[A-Z][\w'’&-]+(?:\s+[A-Z][\w'’&-]+){0,4})"
    r"(?: in [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)?)?(?=[.,;\n]|$)"
)
_REACH_ME = re.compile(
    r"\b(?:(?:ring|call|contact|reach|phone|text) (?:me|us)|I(?: am|['’]m) on (?=\d)|I (?:can be|am) (?:reached"
    r"|contacted|available)|(?:I am"
    r"|I['’]m|[Ii]t['’]s|[Tt]his is)"
    r" [A-Z]\w+[^.;\n(]{0,60}\() ?(?:on |at )?(?P<phone>[+(]?\d[\d ()/-]{8,}\d)",
    re.IGNORECASE,
)
_NOT_SO = re.compile(r"(?:\bnot|n['’]t|\bnever|\bcannot)(?: \w+)? $", re.IGNORECASE)
_NOT_WITHOUT = re.compile(r"(?:\bnot|n['’]t|\bcannot)\b[^.;]*\bwithout an? \w* ?interpreter", re.IGNORECASE)
_SPEAKS = re.compile(
    r"\b(?P<speaker>[A-Z][a-z]{2,})[ -](?:speaker|speaking)\b"
    r"|\b(?:[Nn]eeds?|[Rr]equires?|[Ww]ith|[Tt]hrough|[Vv]ia|[Uu]s(?:es|ed"
    r"|ing)) an? (?P<tongue>[A-Z][a-z]{3,})(?:[- ]speaking)? interpreter\b"
    r"|\b(?P<tongue2>[A-Z][a-z]{3,}) is (?:her|his|their) (?:first|main|own|home) language\b"
    r"|\b(?:speaks?|first language is|main language is)\s+(?:(?:only|mainly"
    r"|mostly)\s+)?(?!\w+ to (?:her|him|them|me|us|the)\b)(?P<language>[A-Z][a-z]{2,}(?: and [A-Z][a-z]{2,})?)\b"
)
_OF_KIN = re.compile(
    r"\b(?:(?:her|his|own|their) (?:own )?)(?:mother|mum|father|dad|parents|husband|partner|family"
    r"|nan|grand\w+) (?:only )?$",
    re.IGNORECASE,
)
_INTERPRETER = re.compile(r"\binterpreter\b", re.IGNORECASE)
_NEEDS = re.compile(
    r"\b(?:need|requir|through an|via an|us(?:ed|ing) an|book|with an|will want|would like|ask(?:s|ed) for|prefers?)",
    re.IGNORECASE,
)
_NEEDS_NONE = re.compile(
    r"\b(?:no|without)\b(?:[^\w,]+(?!English)\w+){0,3}[^\w,]+interpreter\b(?! (?:was|is|were|could|can|has|had)\b)"
    r"|\bno interpreter (?:is|was) (?:need|requir|us)"
    r"|(?:\bnot|n['’]t)\b(?: \w+){0,2} (?:need|requir|want|us)\w*\b[^.;,]{0,30}\binterpreter\b"
    r"|\binterpreter\b[^\w,]*(?:(?:is|was|needed|required|need|wanted|used)[^\w,]+){0,2}(?:no|not|none)\b"
    r"(?! (?:English|available))"
    r"|\binterpreter (?:is|was)n['’]t (?:need|requir|want)",
    re.IGNORECASE,
)
"""What is denied is the interpreter: "speaks no English and needs an interpreter" denies another thing."""


_FATHER_RESPONSIBLE = re.compile(
    rf"\b(?:He|he|[Ff]ather|[Dd]ad|{PARTNER})\b[^.;\n]{{0,60}}?\b(?:has|holds|shares) (?:shared |joint "
    rf"|full )?(?:parental responsibility|PR)\b"
)


def people(text: str) -> Iterator[tuple[str, str, str]]:
    """Each person named with figures behind the name, as name, what stands there, and whose kin or `partner` they are."""
    for found in _DATED.finditer(text):
        child = _CHILD_BEFORE.search(text[max(0, found.start() - BEFORE) : found.start()])
        if _IS_LABEL.search(found["name"]):
            continue  # "Ada Bell DOB 12/03/1998"
        if child or int(found["year"]) < YOUNGEST_ADULT:
            yield found["name"], f"DOB {found['dob']}{found['behind']}", ""
    for found in _PERSON.finditer(text):
        kin = _OF_WHOM.match(text, found.end())
        who = _KIN_FIRST.match(found["name"])
        said = kin["kin"] if kin else (who["kin"] or "") if who else ""
        if found["name"].endswith(("'s", "’s")):
            continue  # "Mrs Bell's date of birth" is told of somebody named elsewhere
        if _PARTNER_BEFORE.search(text[max(0, found.start() - BEFORE) : found.start()]):
            said = "partner"
        elif _NOT_PARENT_BEFORE.search(text[max(0, found.start() - BEFORE) : found.start()]):
            said = NOT_FAMILY
        elif _FATHER_BEFORE.search(text[max(0, found.start() - BEFORE) : found.start()]):
            said = "father"
        behind = _BORN_TOO.match(text, found.end()) if found["in"] else None
        figures = f"{found['in']}, {behind['born']}" if behind else found["in"] or found["behind"]
        yield found["name"][who.end() if who else 0 :], figures, said


def writer_said(text: str) -> Iterator[tuple[str, str]]:
    """What the writer says of themselves, each with its field: "My name is Jo Bell and I am a nurse at Mill Hub"."""
    if found := _WRITER.search(text):
        yield from ((f"referrer_{ask}", said) for ask, said in found.groupdict().items() if said)
    if found := _REACH_ME.search(text):
        yield "referrer_phone", found["phone"]


def father_said(text: str, child: str) -> str:
    """The baby's father where a sentence names him as that; of several children's fathers that of `child`."""
    told = [(_WHOSE.match(found.group()), found["name"]) for found in _FATHER.finditer(text)]
    whose = {owner["whose"] for owner, _ in told if owner}
    fits = (name for owner, name in told if owner is None or owner["whose"] == child or len(whose) < LEAST_CHILDREN)
    return next(fits, "")


def weeks_at_birth(text: str) -> str:
    """The weeks at which a sentence says that the baby was born."""
    told = (
        found
        for found in _PREMATURE.finditer(text)
        if not _SIBLING.search(text[max(0, found.start() - BEFORE_BIRTH) : found.start()])
    )
    return next((found["weeks"] for found in told), "")


def language_said(text: str) -> Iterator[tuple[str, str]]:
    """The language somebody is said to speak and whether an interpreter is needed, each with its field."""
    told = (
        found
        for found in _SPEAKS.finditer(text)
        if not (_OF_KIN.search(text[: found.start()]) or _NOT_SO.search(text[: found.start()]))
    )
    if spoken := next(told, None):
        yield "parent_language", spoken["language"] or spoken["speaker"] or spoken["tongue"] or spoken["tongue2"]
    for found in SENTENCE.finditer(text):
        sentence = found.group()
        if not _INTERPRETER.search(sentence) or _NOT_WITHOUT.search(sentence):
            continue
        if none := bool(_NEEDS_NONE.search(sentence)) or _NEEDS.search(sentence):
            yield "interpreter_needed", "no" if none is True else "yes"


def relatives(text: str) -> Iterator[tuple[str, str, str]]:
    """Each relative named with a date of birth, as kinship, name and date: "his father, Mr Scott Woods (DOB 19.12.1988)"."""
    for found in _RELATIVE.finditer(text):
        yield found["kin"], found["name"], found["dob"].strip()


def fathers_responsibility_said(text: str) -> bool:
    """Whether a sentence says that the father, or the parent's partner, has parental responsibility."""
    return bool(_FATHER_RESPONSIBLE.search(text))


def mother_said(text: str) -> tuple[str, str]:
    """The baby's mother where a sentence in a letter about the baby names her as that, and the word for it."""
    found = _MOTHER.search(text)
    return (found["name"], found["kin"]) if found else ("", "")


def kin_said(text: str, child: str) -> str:
    """Who a sentence says the patient of a letter is to the child: "She is the mother of Ada Bell"."""
    found = (found for found in _IS_KIN.finditer(text) if found["child"] == child)
    return next((told["kin"] for told in found), "")


def with_child(text: str) -> tuple[str, str] | None:
    """Parent and child where a subject names both: "Ada Bell and her son Teddy"."""
    found = _WITH_CHILD.match(text)
    return (found["parent"], found["child"]) if found else None


def birth_said(first: str, text: str) -> str:
    """The date of birth that a sentence gives with somebody's first name."""
    at = text.find(first)
    while at >= 0:
        if found := _BIRTH.match(text, at + len(first)):
            return found["dob"]
        at = text.find(first, at + 1)
    return ""


def own_part(text: str) -> str:
    """The field of the family's worker that the writer says to be: "I am their allocated social worker"."""
    found = _I_AM.search(text)
    return "_".join((found["trade"] or found["as"]).lower().split()) if found else ""

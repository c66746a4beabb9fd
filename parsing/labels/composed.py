"""Labels made of what is asked and of whom: "mother's date of birth"."""

from __future__ import annotations

from parsing.labels.match import Match
from parsing.labels.phrases import Phrases, one_of, take
from parsing.labels.printed import Phrase
from parsing.labels.wording import Words

NEVER_OF_REFERRER = frozenset(("dob", "due", "gestation", "sex", "nhs"))
"""What no form asks of the person who refers: such a label speaks of somebody else, whatever it stands under."""
SOFT = frozenset((
    "detail", "contact", "being", "referred", "current", "involved", "main", "primary", "who", "what", "which", "when",
    "where", "how", "does", "do", "have", "has", "they", "information", "own", "named", "allocated", "and", "if", "one",
    "s", "first", "name", "section", "confirm", "given", "registered", "proposed", "likely", "direct", "secure", "usual",
    "preferred", "daytime", "there", "about", "them", "doe",
))  # fmt: skip
"""Words that a label may hold besides what is asked and of whom."""
NAMING = frozenset(("and", "detail", "who", "one", "there", "involved", "about"))
"""Words around a person that still ask for the name: "Who is the health visitor, if there is one?"."""
_HAVE = frozenset(("doe", "do", "have", "has", "they"))
"""Words around a worker, without an s at the end: "Does the infant have a social worker?"."""
_WORKERS = frozenset(("social_worker", "health_visitor", "midwife", "mental_health_team"))
WORKPLACES = frozenset(
    ("nursery", "school", "office", "work", "team", "hospital", "ward", "unit", "hub", "centre", "base", "department")
)
"""Where whoever refers may be reached: "Nursery telephone" below their name."""
_WAYS = frozenset(("phone", "email"))
_THIRD = frozenset(("they", "them", "she", "he"))
"""A form calls whoever fills it in "you": "the best number for them" is somebody else's."""
_FAMILY = ("parent", "mother", "father", "infant", "other_parent")


def composite(phrase: Phrase, owner: str, people_named: Phrases) -> Match | None:
    """What a label asks that is made of what is asked and of whom: "mother's date of birth"; None where it is not.

    `owner` is whom bare labels speak of where it stands; `people_named` are the words for people.
    """
    words, (rest, found) = phrase.words, phrase.taken
    if not found:
        return None
    asks = [name for name in found if not name.startswith("@")]
    people = [name[1:] for name in found if name.startswith("@")]
    asks = _joined(words, asks, people, people_named)
    places = WORKPLACES if owner == "referrer" and not people and not _WAYS.isdisjoint(asks) else frozenset()
    extra = [word for word in rest if word not in SOFT and word not in places]
    if "relationship" in asks and len(set(people) - {"infant"}) > 1:
        return None
    if len(asks) == 2 and "and" not in words and not people and owner == "referrer" and asks[0] == "organisation":
        asks = asks[1:]  # "Team telephone"
    if len(asks) > 1 and "and" not in words and asks != ["address", "postcode"]:
        return None  # "Address with postcode" asks for both
    if not (asks or people) or len(extra) > 1 or (extra and len(words) < 3):
        return None
    if rest and not extra and len({*rest} - {"and"}) > len(words) / 2 + 1:
        return None
    named = "referrer" if words[0] in ("referring", "requesting") and "referrer" in people else one_of(people)
    of_others = not NEVER_OF_REFERRER.isdisjoint(asks) or not _THIRD.isdisjoint(words)
    owner = "parent" if asks == ["language"] and owner in _WORKERS else owner  # no form asks what a worker speaks
    person = named or ("" if owner == "referrer" and of_others else owner)
    if named == "infant" and asks == ["relationship"] and owner in _FAMILY and owner != "infant":
        named, person = "", owner  # "Relationship to index child" is of whom the part is about
    if not asks:
        around = NAMING | _HAVE if named in _WORKERS else NAMING
        if not people or extra or set(rest) - around or words[0] == "about":
            return None
        if {*people} == {"infant", "referrer"} and "and" in words:
            return None  # "Baby and you" is what a leaflet is called
        return Match((f"{named}.name",), 0.95, named=True)
    if named in _FAMILY and asks == ["organisation"]:
        return None  # "Parent-infant service" is whom something is asked of
    if asks == ["practice"] and (named in _FAMILY or not named) and person != "referrer":
        person = "gp"
    if owner and owner not in _FAMILY and not named and "home" in words and not {"address", "postcode"}.isdisjoint(asks):
        return None  # where the family lives, whoever was named last
    targets = tuple(dict.fromkeys(f"{person}.{ask}" for ask in asks))
    score = (0.98 if person else 0.9) - 0.15 * len(extra)
    return Match(targets, score, named=bool(named))


def _joined(words: Words, asks: list[str], people: list[str], people_named: Phrases) -> list[str]:
    """ "GP and surgery" asks for a name too; "name of the surgery" asks for the surgery alone."""
    if "and" not in words or (not people and {"name", "practice"} <= set(asks)):
        whole = [ask for ask in asks if ask in ("practice", "organisation")]
        return whole[:1] if whole and "name" in asks and len(asks) <= 3 else asks
    at = words.index("and")
    before, _ = take(words[:at], people_named)
    after, _ = take(words[at + 1 : at + 3], people_named)
    named_twice = len(after) < len(words[at + 1 : at + 3])
    whom = all(word in SOFT for word in before)  # "Usual GP and surgery"
    return ["name", *asks] if asks and whom and not named_twice and "name" not in asks else asks

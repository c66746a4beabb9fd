"""Which draft is put before the administrator: the first line of one table that holds."""

from __future__ import annotations

from triage.finding import Finding, Missing, ReplyKind

TABLE: tuple[tuple[str, ReplyKind], ...] = (
    ("the mail is an automatic answer, a bounce or a newsletter", "none"),
    ("the mail holds no referral", "how_to_refer"),
    ("an exclusion, or something that is not offered, is likely", "signposting"),
    ("a required part is missing", "missing_information"),
    ("the infant is near the age limit, or an exclusion is possible", "consultation"),
    ("otherwise", "acknowledgement"),
)
"""The first two concern the mail and are told before its triage."""


def reply_for(missing: tuple[Missing, ...], findings: tuple[Finding, ...], titles: dict[str, str]) -> tuple[ReplyKind, str]:
    """The kind of reply and the reason, for people.

    Args:
        missing: what the form does not give.
        findings: what was found.
        titles: the names of findings.

    """
    barred = [one for one in findings if one.kind in ("exclusion", "not_offered")]
    likely = [titles[one.code] for one in barred if one.strength == "likely"]
    asked = [one for one in missing if one.level == "required"]
    near = [titles[one.code] for one in findings if one.code == "near_age_limit"]
    possible = [titles[one.code] for one in barred if one.kind == "exclusion" and one.strength == "possible"]
    if likely:
        return "signposting", f"likely, from what the form says: {_listed(likely)}"
    if asked:
        return "missing_information", f"{len(asked)} required {'part is' if len(asked) == 1 else 'parts are'} missing"
    if near or possible:
        return "consultation", f"to talk over first: {_listed([*near, *possible])}"
    return "acknowledgement", "nothing required is missing, and nothing was found that speaks against the referral"


def _listed(titles: list[str]) -> str:
    return "; ".join(title[0].lower() + title[1:] for title in titles)

"""What people say of two referrals that may be the same family's: which of them stands."""

from __future__ import annotations

from desk.actions.problem import Problem
from desk.actions.referrals import lay_aside, referral_row
from desk.service import Service
from records import audit
from records.change import changed
from records.database import writing
from records.moves import ReferralState
from records.tables import Comparison, Referral

VERDICTS = ("keep", "replace", "both")


def settle_duplicate(service: Service, who: str, referral_id: int, other_id: int, verdict: str, reason: str) -> Comparison:
    """Keep this referral (`keep`), let the other stand in its place (`replace`), or keep `both`.

    The one that does not stand is set aside with its open drafts, and says which one does.
    """
    if verdict not in VERDICTS:
        raise Problem("Select which referral stands")
    if referral_id == other_id:
        raise Problem("Select another referral to compare this one with")
    with writing(service.engine) as db:
        this, other = referral_row(db, referral_id), referral_row(db, other_id)
        said = Comparison(referral_id=referral_id, other_id=other_id, verdict=verdict, reason=reason.strip(), who=who)
        db.add(said)
        audit.add(db, who, "compared", "referral", referral_id, {"other": other_id, "verdict": verdict})
        if verdict != "both":
            stays, goes = (this, other) if verdict == "keep" else (other, this)
            if stays.state == ReferralState.SET_ASIDE:
                raise Problem(f"Referral {stays.reference} is set aside. Put it back on the list first, or keep the other one.")
            goes.duplicate_of = stays.id
            if goes.state != ReferralState.SET_ASIDE:
                lay_aside(db, goes, who, _why(stays, reason))
            else:
                changed(db, goes)
        return said


def _why(stays: Referral, reason: str) -> str:
    return f"The same family is in {stays.reference}.{' ' + reason.strip() if reason.strip() else ''}"

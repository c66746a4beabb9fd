"""Labels that people say ask for a field: proposals for the lead, who edits `config/form.toml`. Nothing changes by itself."""

from __future__ import annotations

from sqlmodel import Session, select

from desk.actions.problem import Absent, Problem
from desk.service import Service
from parsing.labels.config import FormConfig
from records import audit
from records.database import writing
from records.tables import Alias, Referral, now
from records.terms import fold

LONGEST = 120
"""Letters of a label; a form's own are shorter, and a whole answer pasted here is none."""


def propose_label(service: Service, who: str, referral_id: int, key: str, label: str) -> Alias:
    """Say that a form's label asks for a field. The same proposal again is the one there is."""
    label = " ".join(label.split()).strip(" :*")
    _check(service.form, key, label)
    with writing(service.engine) as db:
        if db.get(Referral, referral_id) is None:
            raise Absent("There is no such referral.")
        waiting = _waiting(db, key, label)
        if waiting:
            return waiting
        proposed = Alias(key=key, label=label, referral_id=referral_id, who=who)
        db.add(proposed)
        db.flush()
        audit.add(db, who, "proposed label", "referral", referral_id, {"field": key})
        return proposed


def settle_label(service: Service, who: str, alias_id: int) -> Alias:
    """Lay a proposal aside, whether it went into the configuration or not."""
    with writing(service.engine) as db:
        proposed = db.get(Alias, alias_id)
        if proposed is None:
            raise Absent("There is no such proposal.")
        if not proposed.settled_by:
            proposed.settled_by, proposed.settled_at = who, now()
            db.add(proposed)
            audit.add(db, who, "settled label", "referral", proposed.referral_id, {"field": proposed.key})
        return proposed


def reads_as(form: FormConfig, key: str, label: str) -> tuple[str, ...]:
    """The fields that a label is taken to ask for today, in the section of the field `key`; none when it is unknown."""
    found = form.labels.match(label, form.fields[key].section)
    fields = (form.labels.field(target) for target in found.targets) if found else ()
    return tuple(field for field in fields if field)


def _check(form: FormConfig, key: str, label: str) -> None:
    if key not in form.fields:
        raise Problem("The form has no such question.")
    if len(label) < 2 or not any(letter.isalpha() for letter in label):
        raise Problem("Enter the label as the form writes it")
    if len(label) > LONGEST:
        raise Problem(f"Enter the form's label alone, in {LONGEST} characters or fewer")
    if reads_as(form, key, label) == (key,):
        raise Problem("The desk knows this label already. If this form was misread all the same, tell whoever runs the desk.")


def _waiting(db: Session, key: str, label: str) -> Alias | None:
    open_ones = db.exec(select(Alias).where(Alias.key == key, Alias.settled_by == ""))
    return next((one for one in open_ones if fold(one.label) == fold(label)), None)

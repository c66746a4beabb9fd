"""What the pages take from the service's settings, in the shapes they show it in."""

from __future__ import annotations

from desk.service import Service
from desk.web.show import Desk
from desk.web.words import Question, Words


def desk_of(service: Service) -> Desk:
    """The names in header and footer."""
    about, pages = service.settings.service, service.settings.desk
    return Desk(
        name=pages.name,
        service=about.name,
        organisation=about.organisation,
        email=about.email,
        phone=about.phone,
        nhs_logo=pages.nhs_logo,
        fictional=pages.fictional,
    )


def words_of(service: Service) -> Words:
    """The titles of fields and findings."""
    form = service.form
    questions = tuple(
        Question(key, field.title, field.kind, form.sections[field.section].title) for key, field in form.fields.items()
    )
    titles = {code: spec.title for code, spec in service.settings.criteria.codes.items()}
    return Words(questions, titles, {})

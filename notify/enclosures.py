"""Files that a reply can send along: the blank form, and the guide to it. Each is made from the configuration when needed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from notify.compose import Enclosure
from notify.service import ServiceConfig
from parsing.labels.config import FormConfig

if TYPE_CHECKING:
    from notify.text import Block

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
PDF = "application/pdf"
TITLES: Mapping[str, str] = {
    "form_word": "Referral form, Word",
    "form_pdf": "Referral form, PDF",
    "guide": "Guide to the referral form, PDF",
}
"""The keys of the files, with what the desk calls them."""
ENCLOSED: Mapping[str, tuple[str, ...]] = {"how_to_refer": ("form_word", "form_pdf", "guide")}
"""What goes with a kind of reply unless somebody decides otherwise."""


class Enclosures:
    """The service's files to send along, each made once."""

    def __init__(self, templates: Path, form: FormConfig, service: ServiceConfig) -> None:
        """Take the folder `templates/` and the parts of the configuration that the files are made from."""
        self.templates, self.form, self.service = templates, form, service
        self._made: dict[str, Enclosure] = {}

    def of(self, key: str) -> Enclosure:
        """The file of a key. Raises `KeyError` for any other."""
        if key not in self._made:
            name, content_type, make = self._makers[key]
            self._made[key] = Enclosure(name, content_type, make())
        return self._made[key]

    @property
    def _makers(self) -> dict[str, tuple[str, str, Callable[[], bytes]]]:
        return {
            "form_word": ("Referral form.docx", WORD, self._word),
            "form_pdf": ("Referral form.pdf", PDF, self._pdf),
            "guide": ("Guide to the referral form.pdf", PDF, self._guide),
        }

    def _word(self) -> bytes:
        from notify.blank_form import blank_form  # slow to import, and rarely needed

        return blank_form(self.form, self.service)

    def _pdf(self) -> bytes:
        from notify.blank_pdf import blank_pdf

        return blank_pdf(self.form, self.service)

    def _guide(self) -> bytes:
        from notify.printed import printed

        return printed(f"{self.service.name}: a guide to our referral form", self.guide())

    def check(self) -> list[str]:
        """What is wrong with the guide's template, a line; none when all is well."""
        from jinja2 import TemplateError

        try:
            self.guide()
        except TemplateError as error:
            return [f"templates/enclosures/guide.txt: {str(error).rstrip('.')}."]
        return []

    def guide(self) -> list[Block]:
        """What the guide says: `templates/enclosures/guide.txt`, with each section's prompts from the form's configuration."""
        from notify.blank_form import sections
        from notify.reply import environment
        from notify.text import blocks

        parts = [
            (self.form.sections[key].title, [self.form.fields[field] for field in fields]) for key, fields in sections(self.form)
        ]
        template = environment(self.templates).get_template("enclosures/guide.txt")
        return list(blocks(template.render(service=self.service, parts=parts)))

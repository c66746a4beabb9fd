"""Paper that programs print on: wrapped text, labels set half-way down their answers, bars, tick boxes, typewritten answers; the family on it."""

from __future__ import annotations

from typing import Any

from reportlab.lib.utils import simpleSplit

from tests.drawn_pdf import HEIGHT, Paper

COLD = "Amelie says she looks after Rowan as if he were somebody else's baby. She hands him over whenever a visitor comes."
STILL = "Rowan lies very still when she bends over the cot and watches the window."
HOPE = "She hopes to enjoy a morning with him and worries that talking will make it real."
SAYS = "Amelie told me that her own mum never picked her up and that she does not know how it is done."
RISK = "Large dog at the property, otherwise nil."
HOME = "14 Tidemill Close, Heybridge, Maldon, Essex CM9 4TR"
WRITTEN = {
    "infant_name": "Rowan Sedge", "infant_dob": "14/06/2026", "infant_nhs_number": "999 000 1006", "infant_sex": "Male", "gestation_at_birth": "36+4",
    "parent_name": "Amelie Sedge", "parent_dob": "02/03/1994", "parent_nhs_number": "999 000 1014", "parent_address": HOME, "parent_phone": "07700 900641",
    "parent_email": "amelie.sedge@example.com", "parent_ethnicity": "White British", "parent_language": "English", "parent_relationship": "Mother", "parent_postcode": "CM9 4TR",
    "other_parent_name": "Joel Marsh", "other_parent_dob": "30/09/1991", "other_parent_phone": "07700 900642", "other_parent_relationship": "Father",
    "referrer_name": "Priya Anand", "referrer_role": "Health Visitor", "referrer_organisation": "Dengie Health Visiting Team", "referrer_phone": "01632 960641",
    "referrer_email": "priya.anand@hv.example.org", "referral_date": "12/11/2026", "gp_name": "Dr Lowe", "gp_practice": "Blackwater Surgery", "health_visitor": "Priya Anand",
    "social_worker": "Kofi Mensah", "midwife": "Jan Tully", "mental_health_team": "Perinatal team, Chelmsford", "reason_for_referral": COLD, "voice_of_infant": STILL,
    "voice_of_parent": SAYS, "hopes_and_concerns": HOPE, "risk_details": RISK,
}  # fmt: skip
READ = WRITTEN | {
    "infant_dob": "2026-06-14", "infant_nhs_number": "9990001006", "infant_sex": "male", "parent_dob": "1994-03-02", "parent_nhs_number": "9990001014", "parent_phone": "+447700900641",
    "other_parent_dob": "1991-09-30", "other_parent_phone": "+447700900642", "referrer_phone": "+441632960641", "referral_date": "2026-11-12",
}  # fmt: skip


def read(*keys: str, **more: Any) -> dict[str, Any]:
    """The family's values for these fields, and what else a form says."""
    return {key: READ[key] for key in keys} | more


class Print(Paper):
    """A page as a program prints it."""

    def wrap(
        self, x: float, y: float, text: str, wide: float, size: float = 10, font: str = "Helvetica", lead: float = 0
    ) -> float:
        """Text broken at `wide`; where the next line would stand."""
        for line in simpleSplit(text, font, size, wide):
            self.say(x, y, line, size, font)
            y += lead or size * 1.2
        return y

    def broken(self, text: str, wide: float, size: float = 9) -> list[str]:
        """Text as the lines it takes."""
        return list(simpleSplit(text, "Helvetica", size, wide))

    def halfway(
        self, x: float, y: float, label: str, text: str, stop: float, wide: float, size: float = 10, font: str = "Helvetica-Bold"
    ) -> float:
        """A label set half-way down its answer, and half-way down the label if that is the longer; where the next row stands."""
        parts = [
            (x, simpleSplit(label, font, size, stop - x - 8), font),
            (stop, simpleSplit(text, "Helvetica", size, wide), "Helvetica"),
        ]
        rows = max(len(lines) for _, lines, _ in parts)
        for left, lines, face in parts:
            for at, line in enumerate(lines):
                self.say(left, y + (at + (rows - len(lines)) / 2) * size * 1.2, line, size, face)
        return y + rows * size * 1.2 + 3

    def bar(self, y: float, text: str, colour: float = 0.25, left: float = 50, right: float = 545) -> float:
        """A title on a bar; where the next line stands."""
        self.paint(left, y - 11, right, y + 5, (colour,) * 3)
        self.canvas.setFillColorRGB(*((1, 1, 1) if colour < 0.5 else (0, 0, 0)))
        self.bold(left + 4, y, text)
        self.canvas.setFillColorRGB(0, 0, 0)
        return y + 20

    def typed(self, x: float, y: float, text: str, size: float = 10) -> None:
        """Typed over the form in another face."""
        self.say(x, y, text, size, "Courier")

    def blank(self, x: float, y: float, label: str, text: str, end: float, size: float = 9) -> None:
        """A label with a rule up to `end`, the answer typed a little above it."""
        self.say(x, y, label, size)
        start = x + self.canvas.stringWidth(label, "Helvetica", size) + 4
        self.rule(start, y + 2, end, y + 2)
        self.typed(start + 5, y - 1, text)

    def check(self, x: float, y: float, on: bool, words: str, size: float = 10) -> float:
        """A drawn box, crossed or empty, and its words; where the next one may stand."""
        self.box(x, y - 8, x + 9, y + 1)
        if on:
            self.rule(x + 1, y - 7, x + 8, y)
            self.rule(x + 1, y, x + 8, y - 7)
        self.say(x + 13, y, words, size)
        return x + 30 + float(self.canvas.stringWidth(words, "Helvetica", size))

    def footer(self, left: str, right: str = "") -> None:
        self.say(50, HEIGHT - 25, left, 7)
        self.say(450, HEIGHT - 25, right, 7)


def printed(draw: Any) -> bytes:
    """The PDF that `draw` makes of an empty page."""
    paper = Print()
    draw(paper)
    paper.turn_page()
    return paper.bytes()

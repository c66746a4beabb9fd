"""Make `mailbox/*.eml`, the demonstration inbox, from `families.toml` and the blank forms.

    python examples/build_mailbox.py

Needs LibreOffice for the one form that is sent as a printed PDF. The mails are committed; run this to change them.
"""

from __future__ import annotations

import io
import subprocess
import tempfile
import tomllib
import zipfile
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from zoneinfo import ZoneInfo

import pikepdf
from lxml import etree
from msoffcrypto.format.ooxml import OOXMLFile

HERE = Path(__file__).parent
FAMILIES = tomllib.loads((HERE / "families.toml").read_text())
DESK = "Together with Baby <referrals@twb.example.org>"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
DOCX = ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document")
PDF = ("application", "pdf")


def tag_of(key: str) -> str:
    """The form's own name for a field: `infant_dob` is `InfantDob`."""
    return "".join(part.capitalize() for part in key.split("_"))


def answers(family: str) -> dict[str, str]:
    """A family's answers by the form's tags, the household left out."""
    return {tag_of(key): value for key, value in FAMILIES[family].items() if isinstance(value, str)}


def fill_control(control: etree._Element, value: str) -> None:
    """Type `value` into a content control, one paragraph's line breaks kept, its placeholder gone."""
    properties = control.find(f"{W}sdtPr")
    for child in list(properties):
        if child.tag == f"{W}showingPlcHdr":
            properties.remove(child)
    texts = list(control.iter(f"{W}t"))
    for style in list(control.iter(f"{W}rStyle")):
        style.getparent().remove(style)
    for text in texts[1:]:
        text.getparent().remove(text)
    first, *rest = value.splitlines()
    texts[0].text, run = first, texts[0].getparent()
    for line in rest:
        etree.SubElement(run, f"{W}br")
        etree.SubElement(run, f"{W}t").text = line


def tick(control: etree._Element) -> None:
    """Tick a check box control: its state and the sign that shows it."""
    control.find(f"{W}sdtPr/{W14}checkbox/{W14}checked").set(f"{W14}val", "1")
    next(control.iter(f"{W}t")).text = "☒"


def filled_docx(family: str) -> bytes:
    """The service's Word form, filled in for a family."""
    given, rows = answers(family), iter([cell for row in FAMILIES[family].get("household", []) for cell in row])
    source = zipfile.ZipFile(HERE / "forms" / "referral-form.docx")
    root = etree.fromstring(source.read("word/document.xml"))
    for control in root.iter(f"{W}sdt"):
        properties = control.find(f"{W}sdtPr")
        tag, alias = (properties.find(f"{W}{name}").get(f"{W}val") for name in ("tag", "alias"))
        if properties.find(f"{W14}checkbox") is not None:
            if given.get(tag) == alias:
                tick(control)
        elif tag == "Household":
            if cell := next(rows, ""):
                fill_control(control, cell)
        elif tag in given:
            fill_control(control, given[tag])
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for item in source.infolist():
            new = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
            target.writestr(item, new if item.filename == "word/document.xml" else source.read(item.filename))
    return made.getvalue()


def filled_pdf_form(family: str) -> bytes:
    """The service's fillable PDF, filled in as a reader that leaves the drawing to the next one does it."""
    given, made = answers(family), io.BytesIO()
    with pikepdf.open(HERE / "forms" / "referral-form.pdf") as pdf:
        pdf.Root.AcroForm.NeedAppearances = True
        for field in pdf.Root.AcroForm.Fields:
            name, _, option = str(field.T).partition(".")
            if field.FT == "/Tx" and name in given:
                field.V = given[name]
            elif field.FT == "/Btn" and given.get(name) == option:
                state = next(key for key in field.AP.N if key != "/Off")
                field.V = field.AS = pikepdf.Name(state)
        pdf.save(made)
    return made.getvalue()


def printed_pdf(docx: bytes) -> bytes:
    """The Word form printed to PDF."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "form.docx")
        source.write_bytes(docx)
        command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf"]
        subprocess.run([*command, "--outdir", folder, str(source)], check=True, capture_output=True, timeout=120)  # noqa: S603
        return Path(folder, "form.pdf").read_bytes()


def locked(docx: bytes, password: str) -> bytes:
    """The Word form behind a password."""
    made = io.BytesIO()
    OOXMLFile(io.BytesIO(docx)).encrypt(password, made)
    return made.getvalue()


def mail(name: str, sender: str, sent: str, subject: str, text: str, **headers: str) -> EmailMessage:
    """A mail to the desk. `sent` is London time, `2026-11-17 09:12`."""
    message = EmailMessage(policy=SMTP)
    when = datetime.fromisoformat(sent).replace(tzinfo=ZoneInfo("Europe/London"))
    message["Received"] = f"from mail.example.org by mx.twb.example.org; {when:%a, %d %b %Y %H:%M:%S %z}"
    message["From"], message["To"], message["Subject"], message["Date"] = sender, DESK, subject, when
    message["Message-ID"] = f"<{name}@mail.example.org>"
    for key, value in headers.items():
        message[key.replace("_", "-")] = value
    message.set_content(text.strip() + "\n")
    return message


def attach(message: EmailMessage, data: bytes, kind: tuple[str, str], filename: str) -> EmailMessage:
    """The same mail with one more attachment."""
    message.add_attachment(data, maintype=kind[0], subtype=kind[1], filename=filename)
    return message


def mails() -> dict[str, EmailMessage]:
    """Every mail of the inbox by its file name."""
    made = {}

    def add(name: str, *args: str, **headers: str) -> EmailMessage:
        made[name] = mail(name, *args, **headers)
        return made[name]

    attach(
        add(
            "01-complete-form",
            "Bethan Rowlands <bethan.rowlands@hv.example.org>",
            "2026-11-17 09:12",
            "New referral",
            "Good morning,\n\nPlease find a referral attached. The family know that it is coming to you.\n\n"
            "With thanks\nBethan Rowlands\nHealth Visitor",
        ),
        filled_docx("anya-okoro"),
        DOCX,
        "Referral form.docx",
    )
    attach(
        add(
            "02-parts-left-blank",
            "Callum Reid <callum.reid@maternity.example.org>",
            "2026-11-18 16:40",
            "referral",
            "Hi team, form attached, sorry it's a bit rushed. Callum",
        ),
        filled_docx("finley-marsh"),
        DOCX,
        "PIMHS referral 18.11.docx",
    )
    attach(
        add(
            "03-fillable-pdf",
            "Samira Bashir <samira.bashir@hub.example.org>",
            "2026-11-16 11:05",
            "Referral to Together with Baby",
            "Dear colleagues,\n\nReferral attached.\n\nKind regards\nSamira",
        ),
        filled_pdf_form("leo-hartnell"),
        PDF,
        "referral.pdf",
    )
    attach(
        add(
            "04-lives-outside-essex",
            "Gidea Lane Surgery <imran.siddiq@gp.example.org>",
            "2026-11-19 13:20",
            "Referral from GP",
            "Please see attached.\n\nDr I Siddiq",
        ),
        filled_docx("marcus-bell"),
        DOCX,
        "ReferralForm_completed.docx",
    )
    attach(
        add(
            "05-safeguarding",
            "Olwen Hughes <olwen.hughes@hv.example.org>",
            "2026-11-20 17:45",
            "Referral",
            "Hello,\n\nPlease see the attached form. I am on leave from tomorrow until the 30th.\n\nOlwen",
        ),
        filled_docx("isla-penrose"),
        DOCX,
        "Referral.docx",
    )
    add(
        "06-out-of-office",
        "Bethan Rowlands <bethan.rowlands@hv.example.org>",
        "2026-11-20 18:02",
        "Automatic reply: Referral",
        "Thank you for your email. I am on annual leave and will be back on Monday 30 November.",
        Auto_Submitted="auto-replied",
        X_Auto_Response_Suppress="All",
    )
    add(
        "07-how-do-i-refer",
        "Nadia Cross <nadia.cross@nursery.example.org>",
        "2026-11-19 08:31",
        "How do we refer a family?",
        "Hello,\n\nI manage a day nursery in Witham. One of our mums has asked about your service for herself and her baby. "
        "Is there a form, and can we send it or does it have to be her health visitor?\n\nMany thanks\nNadia Cross",
    )
    add(
        "08-typed-in-the-message",
        "Dr Helen Croft <helen.croft@gp.example.org>",
        "2026-11-18 12:15",
        "Antenatal referral",
        """
Dear team,

I would like to refer this patient. I am afraid I cannot open your form on our system.

Referrer: Dr Helen Croft
Job title: GP
Organisation: Heybridge Lane Surgery, Maldon
Telephone: 01632 960119
Email: helen.croft@gp.example.org

Unborn baby: due 14 February 2027
Gestation: 27+1

Mother's name: Freya Lindqvist
Date of birth: 9 July 1993
NHS number: 999 010 0152
Relationship to baby: mother
Address: 3 Barge Lane, Maldon
Postcode: CM9 4LE
Telephone: 07700 900388
GP: Dr Helen Croft, Heybridge Lane Surgery

Consent to referral: Yes

Safeguarding: none known to the practice.

Reason for referral:
Freya's first son was stillborn at 38 weeks in 2024. She is pregnant again and will not buy anything for this baby.

Voice of the referred parent:
She says that if she does not think about the baby it cannot be taken from her. She turns her face away at scans and feels guilty.

Voice of the other parent:
Her partner Erik talks to the bump every evening and does not know how to reach Freya.

Hopes and concerns:
She hopes to be able to love this baby before the birth. She is worried about crying in front of strangers.

Yours sincerely
Helen Croft
""",
    )
    attach(
        add(
            "09-asks-for-an-assessment",
            "Josephine Tate <josephine.tate@council.example.org>",
            "2026-11-17 15:55",
            "Referral for assessment",
            "Dear all,\n\nPlease find my referral attached.\n\nJosephine Tate\nSocial Worker",
        ),
        printed_pdf(filled_docx("theo-lang")),
        PDF,
        "TWB referral.pdf",
    )
    attach(
        add(
            "10-locked-with-a-password",
            "Tom Ashdown <tom.ashdown@perinatal.example.org>",
            "2026-11-19 10:10",
            "Confidential",
            "Please see attached. I will send the password separately.\n\nTom Ashdown",
        ),
        locked(filled_docx("sealed"), "a password the desk does not have"),
        DOCX,
        "Confidential referral.docx",
    )
    add(
        "11-newsletter",
        "Early Years Bulletin <bulletin@news.example.org>",
        "2026-11-18 07:00",
        "Early Years Bulletin, November",
        "In this issue: winter play ideas, training dates, the editor's letter.\n\nUnsubscribe below.",
        List_Unsubscribe="<mailto:leave@news.example.org>",
        List_Id="Early Years Bulletin <bulletin.news.example.org>",
        Precedence="bulk",
    )
    two = add(
        "12-two-forms-in-one-mail",
        "Thurrock Duty Desk <duty@fnp.example.org>",
        "2026-11-20 14:30",
        "2 x referrals",
        "Two referrals from Priya attached, sent by duty as her laptop is being repaired.",
    )
    attach(two, filled_docx("zara-whitlock"), DOCX, "Referral 1.docx")
    attach(two, filled_docx("arthur-dunmore"), DOCX, "Referral 2.docx")
    add(
        "13-reply-with-missing-parts",
        "Callum Reid <callum.reid@maternity.example.org>",
        "2026-11-20 09:20",
        "Re: referral",
        """
Hi,

Sorry, I sent that too soon. Here is what was missing for Finley Marsh (mum is Jodie Marsh).

GP: Dr Kaur, Highwoods Practice

Consent to referral: Yes, Jodie agreed on 18 November 2026.

Safeguarding: Early Help plan since September, lead is the family support worker.

Voice of the infant: I sleep a lot and I go red and stiff when I am picked up. I settle on a shoulder, not face to face.

Voice of the other parent: Ryan holds him most evenings. He thinks Jodie is doing better than she believes.

Hopes and concerns: Jodie hopes to feel that Finley is hers. She is worried about travelling with him.

Callum
""",
        In_Reply_To="<02-parts-left-blank@mail.example.org>",
        References="<02-parts-left-blank@mail.example.org>",
    )
    return made


def main() -> None:
    """Write every mail below `mailbox/`."""
    folder = HERE / "mailbox"
    folder.mkdir(exist_ok=True)
    for name, message in mails().items():
        (folder / f"{name}.eml").write_bytes(message.as_bytes())


if __name__ == "__main__":
    main()

"""Mails without a referral: what they are, in words that no list of phrases was made from."""

from __future__ import annotations

import pytest

from ingest.kind import parted, what_is
from ingest.mail import Message
from ingest.message import Attachment, unpack

OURS = frozenset({"referrals@twb.example.org"})
DOCUMENT = Attachment("letter.pdf", "application/pdf", b"%PDF-1.4")


def kind(text: str, subject: str = "", **more: object) -> str:
    more.setdefault("from_address", "bethan@hv.example.org")
    return what_is(Message(subject=subject, text=text, **more), OURS).what


THANKS = [
    "Thank you so much, that is really helpful.\n\nBethan",
    "Many thanks for letting me know.\n\nKind regards\nBethan Rowlands\nHealth Visitor",
    "Thanks",
    "Brilliant, thank you! Have a lovely weekend.\n\nSent from my iPhone",
    "Dear Jo\n\nThank you for your email and for such a quick reply. I will let mum know.\n\nBest wishes\nTom",
    "Received with thanks.",
    "Noted, thanks.\nKR\nSam",
    "Ok great, thanks all. Speak soon\n\n> On 3 Nov, the team wrote:\n> Could you tell us the date of birth?",
    "Perfect, thank you. I look forward to hearing from you.",
    "Hi Jo,\n\nThat's fine, no problem at all.\n\nThanks\nImran",
    "Cheers Jo - much appreciated",
    "Thank you for coming back to me, I'll pass this on to the family.",
]
NOT_THANKS = [
    "Thank you. Mum has moved to Leeds so please close the referral.",
    "Thanks, but she has withdrawn consent.",
    "Thank you, could you ring me on Monday?",
    "Thanks for your reply. Baby was born on Tuesday, all well.",
    "Thanks. How long is the waiting list?",
    "Thank you, the missing number is 999 000 0018.",
    "Thank you for your reply. I am worried about her, she said she might hurt herself.",
]
JUNK = [
    (
        "Your mailbox is almost full",
        "Dear user,\nYour mailbox quota has been exceeded. Click here to keep your account: http://x.example.net/a",
    ),
    ("FINAL NOTICE", "Dear customer, your parcel is held. Pay the customs fee within 24 hours at https://post.example.net/pay"),
    (
        "Website enquiry",
        "Hello Sir/Madam,\nWe can put your site on the first page of Google. Our SEO packages start at $99. Visit www.seo.example.net",
    ),
    ("Payment", "Attention: Beneficiary,\nYour inheritance of 4.5 million dollars is ready. Act now and contact our lawyer."),
    (
        "DocuSign: please sign",
        "Hello,\nA document is waiting. Click below to view it: https://sign.example.net\nUrgent: it expires today.",
    ),
    (
        "20% off toner",
        "Dear Business Owner, limited time offer on printer cartridges, order at https://ink.example.net or unsubscribe.",
    ),
    (
        "Password expiry",
        "Your password will expire within 24 hours. Click the link to validate your account https://o365.example.net",
    ),
]
PARENT = [
    "hi i had my baby 6 weeks ago and i just dont feel anything for her. can you help?",
    "Hello, I'm 30 weeks pregnant and really scared I won't bond with my baby after last time. Can I self refer?\nThanks, Gemma",
    "My wife has just given birth and she is struggling to look at our son. My GP said you might be able to help us. What do we do?",
    "I am a new mum and my midwife told me about you. My little girl cries all the time and I think she hates me.",
    "As a first time dad I find it hard to feel close to my daughter. Do you see dads?",
]
TRAINING = [
    "Do you run any training on perinatal mental health for early years staff? What are the dates for next year?",
    "We would love one of your team to come and speak at our away day in March about what you do.",
    "I am a trainee and wondered whether you offer placements or shadowing days.",
    "Please could you send us some leaflets and posters for our children's centre?",
    "Our nursery would like to book a workshop on attachment. No particular child in mind, it is for the whole team.",
]
CONSULTATION = [
    "Could I talk through a family I am working with? Mum is finding it hard to play with her baby and I am not sure how to support her.",
    "I'd be grateful for some advice about a client with a 5 month old. I don't think she is ready to be referred.",
    "Would one of you be free for a case discussion this week? It is about a young mum on my caseload.",
    "Hello, can I run a case past you? A dad I see is avoiding his newborn.",
    "Not sure whether this family would be suitable. Could I speak to someone about a mum with a 9 week old baby?",
]
INFORMATION = [
    "Please find attached the discharge summary for your records.",
    "FYI - copy of the letter sent to the GP.",
    "Minutes of the core group attached for information.",
]
ENQUIRY = [
    "Where can I find the referral form? I have a mum on my caseload who may need you.",
    "How do I refer a family? I have not done it before.",
    "What are your criteria, and do you see twins?",
    "Can you tell me if the referral I sent last week has arrived?",
    "Who is the link worker for Harlow these days?",
]


@pytest.mark.parametrize("text", THANKS)
def test_a_courtesy_is_thanks(text):
    assert kind(text, "RE: Your referral") == "thanks"


@pytest.mark.parametrize("text", NOT_THANKS)
def test_a_thank_you_with_news_or_a_question_is_no_courtesy(text):
    assert kind(text, "RE: Your referral") not in ("thanks", "junk", "for information")


@pytest.mark.parametrize(("subject", "text"), JUNK)
def test_lures_with_two_marks_are_junk(subject, text):
    assert kind(text, subject) == "junk"


@pytest.mark.parametrize("text", PARENT)
def test_parents_writing_about_their_own_child_are_told(text):
    assert kind(text, "help") == "parent"


@pytest.mark.parametrize("text", TRAINING)
def test_training_and_service_questions_are_told(text):
    assert kind(text, "Enquiry") == "training"


@pytest.mark.parametrize("text", CONSULTATION)
def test_a_professional_who_wants_to_talk_about_a_family_asks_for_consultation(text):
    assert kind(text, "Advice") == "consultation"


@pytest.mark.parametrize("text", INFORMATION)
def test_copies_for_information_ask_nothing(text):
    assert kind(text, "Letter", attachments=(DOCUMENT,)) == "for information"


@pytest.mark.parametrize("text", ENQUIRY)
def test_everything_else_is_an_enquiry(text):
    assert kind(text, "Question") == "enquiry"


MIXED = [
    (
        "enquiry|consultation",
        "Can I refer?",
        "Hi, I've a lovely mum, 22, baby 3/12, struggling to bond. Is she one for you or shall I try the perinatal team first?\nDawn\nHV",
    ),
    (
        "enquiry|consultation",
        "",
        "We have a couple who adopted a little boy at birth. Would your service see adoptive parents?\n\nKind regards\nHelen Dutton\nSocial Worker",
    ),
    ("thanks", "Re: TWB-AB12CD", "Lovely, thank you"),
    ("thanks", "Re: your reply", "Thank you for your advice today, it was really useful to think about this family with you."),
    ("thanks", "RE: Referral", "Thanks Jo, I've passed this on to the parents.\n\nAmy"),
    ("enquiry", "RE: Referral", "Thanks Jo. Will you write to mum directly?"),
    ("enquiry", "RE: Referral", "Thank you. I tried to ring but the line was engaged, will try again this afternoon."),
    (
        "parent",
        "support please",
        "i saw your poster at the clinic. im struggling since my baby came, cant stop crying and dont want to hold him. please help",
    ),
    (
        "parent",
        "",
        "Hi there, my partner and I have 4 month old twins. She is finding it really hard to connect with one of them. Is this something you can help with?",
    ),
    (
        "parent",
        "Referral",
        "Hello. I would like to refer myself for support with bonding. My daughter is 7 months. My number is 07700 900123.",
    ),
    (
        "enquiry|consultation",
        "family",
        "My student and I visited a family yesterday where the baby avoids eye contact with mum. Should I refer?\n\nSue Parr\nCommunity Nursery Nurse",
    ),
    (
        "training",
        "Reflective practice",
        "Hello, do you have any spaces left on your reflective practice groups for family support workers?",
    ),
    ("training", "Job", "Hi, I am finishing my clinical doctorate and wondered if there are any jobs coming up in the team."),
    (
        "training",
        "AIMH",
        "We are commissioning level 2 infant mental health training for 20 staff. Could you quote for it please?",
    ),
    ("for information", "Discharge", "Discharge summary attached for your files. No action needed."),
    ("for information", "Cc", "Copied to you for information only."),
    (
        "enquiry",
        "FYI",
        "FYI - I saw mum today and she told me she has thoughts of hurting the baby. I have rung children's social care.",
    ),
    (
        "consultation",
        "Consultation",
        "Please can I book into a consultation slot regarding a family with a nine month old? Best, Ian (perinatal psychologist)",
    ),
    (
        "consultation|enquiry",
        "Advice line",
        "Is someone available for a phone call to think about whether a mum I support meets your threshold?",
    ),
    (
        "junk",
        "Quick question",
        "Hi there,\n\nI came across your website and noticed it could rank higher on Google. Would you be open to a free audit? We have helped 500 businesses grow their sales.\n\nIf not interested reply opt out. https://agency.example.net",
    ),
    ("junk", "Shared file", "A file was shared with you. Sign in to view: https://files.example.net/x This link expires today."),
    (
        "junk",
        "NHS supplier list",
        "Dear Sir/Madam, would you be interested in acquiring an email list of 40,000 NHS decision makers? Counts and pricing on request. www.lists.example.net",
    ),
    (
        "enquiry",
        "Invoice 1234",
        "Please find attached our invoice for room hire at the family hub. Could you confirm the purchase order?\nThanks\nFinance",
    ),
    ("password", "RE: form", "The password for the document is Daffodil22"),
    ("password", "", "pw to follow: password = Tulip99!"),
    ("enquiry", "password", "Please could you send me the password for the form you sent?"),
    (
        "out of office",
        "Re: Referral",
        "I am currently away from the office and will return on Monday 7 December. If your query is urgent please ring 01632 960000.",
    ),
    (
        "out of office",
        "Re: Referral",
        "Thank you for your message. I'm on maternity leave until June. Please contact the duty desk.",
    ),
    (
        "enquiry",
        "leaving",
        "I am on annual leave from Friday, so could you let me know before then whether you have received the referral for one of my families?",
    ),
    ("enquiry", "?", "?"),
    ("empty", "", ""),
    ("empty", "Referral", "\n\nKind regards\n"),
    ("enquiry", "closing", "Please close the referral, the family have moved out of area."),
    ("enquiry", "change of details", "Mum's new number is 07700 900456."),
    ("enquiry", "waiting time", "How long is your waiting list at the moment? Mum keeps asking me."),
    ("enquiry", "Complaint", "I am very unhappy that nobody has contacted this family since October."),
]


@pytest.mark.parametrize(("expected", "subject", "text"), MIXED)
def test_mails_of_every_kind(expected, subject, text):
    assert kind(text, subject) in expected.split("|")


@pytest.mark.parametrize("why", ["out of office", "bounce", "delay", "receipt", "newsletter", "calendar", "loop"])
def test_an_automatic_mail_keeps_its_kind_whatever_it_says(why):
    assert kind("I have a mum on my caseload", automatic=why) == why


def test_our_own_address_is_a_loop_unless_it_brings_a_document():
    assert kind("Referral", from_address="Referrals@twb.example.org") == "loop"
    assert kind("Referral", from_address="Referrals@twb.example.org", attachments=(DOCUMENT,)) != "loop"


def test_a_programs_mail_is_a_notification_unless_it_brings_a_document():
    assert kind("Your scan is ready", machine_made=True) == "notification"
    assert kind("Scan attached", machine_made=True, attachments=(DOCUMENT,)) == "enquiry"


def test_banner_greeting_signature_and_disclaimer_are_no_part_of_what_is_said():
    said = parted(
        Message(
            text="CAUTION: This email originated from outside of the organisation. Do not click links.\n\nDear team\n\n"
            "Is there a form?\n\nKind regards\n\nBethan Rowlands\nHealth Visitor\n\n"
            "This message may contain confidential information. If you are not the intended recipient please tell us.\n\n"
            "From: Team <referrals@twb.example.org>\nSent: 3 November 2026 10:00\nTo: Bethan\nSubject: Hello\n\nOur words"
        )
    )
    assert said.words == "Is there a form?"
    assert "Health Visitor" in said.signature
    assert "confidential" not in said.signature


def test_words_after_a_lone_thanks_still_count():
    assert (
        kind("Thanks\n\nMum has now told me that she would rather not come, so could we leave it there for the moment?")
        == "enquiry"
    )


def test_a_postscript_below_the_signature_still_counts():
    assert kind("Thank you.\n\nKind regards\nBethan\n\nPS mum has moved to her sister's") != "thanks"


HOSTILE = [
    "thank you a mum the my new our " * 30_000, "On 1 " * 200_000, "From: a\nSent: b\n" * 60_000, "password " * 100_000,
    "<div>" * 200_000, "> " * 400_000, "-" * 900_000, "begin 644 a\n" * 80_000, " " * 900_000, "*" * 900_000,
    "<" * 900_000, "<a " * 300_000, "\t" * 900_000, "a\t \t" * 200_000, "\n \n" * 100_000,
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("content_type", [b"text/plain; format=flowed", b"text/html"])
def test_text_made_to_be_slow_is_not(text, content_type):
    message = unpack(b"From: a@example.org\nContent-Type: " + content_type + b"\n\n" + text.encode())
    assert what_is(message).what

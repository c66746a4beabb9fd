"""More referrals typed into mails: SBAR, a call taken down, a chain that adds up, a nurse's letter, lists of questions."""

from __future__ import annotations

from tests.unseen_letters import REASON
from tests.unseen_mail import mail
from tests.unseen_word import Case


def sbar_from_midwife() -> Case:
    """The four words of a handover as headings, a family's particulars within them."""
    text = """Good afternoon

SITUATION
I am referring Zofia Nowak, DOB 23/09/1996, G2 P1, currently 33+2 with EDD 29/12/2026. She has consented to referral. Contact no 07700 900901. Address 4 Mersea View, West Mersea CO5 8AB. NHS no 999 000 7047. Needs a Polish interpreter.

BACKGROUND
First baby, Antoni (3), was born at 28 weeks and was in NICU for 11 weeks. Zofia did not hold him until he was nine days old. Partner Piotr Nowak, supportive. GP is West Mersea Surgery. No safeguarding concerns.

ASSESSMENT
Zofia is very anxious that this baby will come early as well and has packed away everything she bought. She says "I do not want to know him until he is safe". EPDS 15, no thoughts of self harm.

RECOMMENDATION
Please could you assess for antenatal parent-infant work. Happy to do a joint visit.

Many thanks
Ruth

Ruth Pascoe
Community Midwife
Colchester Maternity
Tel 01632 960901
"""
    said = {
        "referrer_name": "Ruth Pascoe", "referrer_role": "Community Midwife", "referrer_organisation": "Colchester Maternity", "referrer_phone": "+441632960901",
        "parent_name": "Zofia Nowak", "parent_dob": "1996-09-23", "parent_nhs_number": "9990007047", "parent_phone": "+447700900901",
        "parent_address": "4 Mersea View, West Mersea CO5 8AB", "parent_postcode": "CO5 8AB", "parent_language": "Polish", "interpreter_needed": "yes",
        "infant_due_date": "2026-12-29", "gestation_now": "33+2", "other_parent_name": "Piotr Nowak", "gp_practice": "West Mersea Surgery",
        "safeguarding_status": "none", "consent_to_referral": "yes", "reason_for_referral": REASON,
        "other_information": "First baby, Antoni (3), was born at 28 weeks and was in NICU for 11 weeks. Zofia did not hold him until he was nine days old. "
        "Partner Piotr Nowak, supportive. GP is West Mersea Surgery. No safeguarding concerns.",
    }  # fmt: skip
    return Case(
        "sbar_from_midwife.eml", mail(text, "Referral SBAR ZN", sender="Ruth Pascoe <ruth.pascoe@maternity.example.org>"), said
    )


def call_taken_down() -> Case:
    """A duty worker writes down what a caller said."""
    text = """Telephone referral taken by Kerry on duty

Date/time of call: 11/11/26 at 11.20
Caller: Yvonne Castle, Health Visitor, Rochford 0-19 team, 01632 960911
Re: Amelia Frost (mum), d.o.b. 28/10/1989
Baby: Hugo Frost, 5 months, d.o.b. 09/06/2026
Address given: 40 Ashingdon Road, Rochford, SS4 1AB
Tel for mum: 07700 900911
Can we leave messages: yes
GP: Ashingdon Medical Centre
Dad: Robert Frost, at home
Social care: nil
Consent: yes - mum aware HV is ringing

What the caller said:
Amelia had a traumatic birth with Hugo and has flashbacks when she changes his nappy. Robert does all the changing and most of the feeding. HV feels Amelia is getting more and more distant from Hugo and worried what happens when Robert goes back to work.

What mum wants:
To be able to be on her own with him without panicking
"""
    said = {
        "referral_date": "2026-11-11", "referrer_name": "Yvonne Castle", "referrer_role": "Health Visitor", "referrer_organisation": "Rochford 0-19 team",
        "referrer_phone": "+441632960911", "parent_name": "Amelia Frost", "parent_dob": "1989-10-28", "parent_relationship": "mum", "infant_name": "Hugo Frost",
        "infant_dob": "2026-06-09", "parent_address": "40 Ashingdon Road, Rochford, SS4 1AB", "parent_postcode": "SS4 1AB", "parent_phone": "+447700900911",
        "safe_to_leave_message": "yes", "gp_practice": "Ashingdon Medical Centre", "other_parent_name": "Robert Frost", "other_parent_relationship": "Dad", "safeguarding_status": "none",
        "consent_to_referral": "yes",
        "reason_for_referral": "Amelia had a traumatic birth with Hugo and has flashbacks when she changes his nappy. Robert does all the changing and most of the feeding. "
        "HV feels Amelia is getting more and more distant from Hugo and worried what happens when Robert goes back to work.",
        "hopes_and_concerns": "To be able to be on her own with him without panicking",
    }  # fmt: skip
    return Case(
        "call_taken_down.eml", mail(text, "Phone referral", sender="Kerry Blount <kerry.blount@frontdoor.example.org>"), said
    )


def chain_that_adds_up() -> Case:
    """Three mails of one chain: the newest gives consent and a new number, the oldest tells who the family are."""
    text = """Hi both

Mum has rung me back - she does want the referral so please go ahead. She's changed her phone, new number is 07700 900922.

Thanks
Clodagh

Clodagh Byrne | Family Support Worker | Harlow Family Hub | 01632 960921

On Tue, 10 Nov 2026 at 15:31, Referrals <referrals@service.example.org> wrote:
> Hi Clodagh
>
> Thanks for this. Could you check that she would like to be referred?
>
> Best wishes
> Referrals desk
>
> On Mon, 9 Nov 2026 at 12:02, Clodagh Byrne <clodagh.byrne@hub.example.org> wrote:
>> Hello
>>
>> I'd like to refer a mum from our stay and play.
>>
>> Name: Tia Morgan-Wells
>> DOB: 13/03/2000
>> Baby: Ottilie Wells
>> Baby DOB: 22/02/2026
>> Address: 118 Bush Fair, Harlow CM18 6AB
>> Phone: 07700 900921
>> GP: Nuffield House
>> Social worker: none
>>
>> Tia keeps Ottilie strapped in the buggy for the whole session and speaks to her sharply if she grizzles. She told me she was hit as a child and is scared she will do the same. Ottilie flinches if anybody moves quickly near her.
>>
>> Clodagh
"""
    said = {
        "referrer_name": "Clodagh Byrne", "referrer_role": "Family Support Worker", "referrer_organisation": "Harlow Family Hub", "referrer_phone": "+441632960921",
        "parent_name": "Tia Morgan-Wells", "parent_dob": "2000-03-13", "infant_name": "Ottilie Wells", "infant_dob": "2026-02-22",
        "parent_address": "118 Bush Fair, Harlow CM18 6AB", "parent_postcode": "CM18 6AB", "parent_phone": "+447700900922", "gp_practice": "Nuffield House",
        "consent_to_referral": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case(
        "chain_that_adds_up.eml",
        mail(text, "RE: RE: mum from stay and play", sender="Clodagh Byrne <clodagh.byrne@hub.example.org>"),
        said,
    )


def nurse_with_headings() -> Case:
    """A community psychiatric nurse's letter typed in a mail: a block of the patient on lines, then headings with a colon."""
    text = """Private and confidential

Perinatal Mental Health Service (North)
The Lakes, Colchester CO4 5AB
Telephone: 01632 960931

Date: 5th November 2026

To: Together with Baby

RE:
Name: Miss Savannah Pryor
D.O.B: 07.07.1999
NHS Number: 999 000 7055
Address: 2 Quayside Court, Wivenhoe, CO7 9AB
Tel: 07700 900931

Dear Team,

Thank you for accepting this referral for Savannah and her son Milo, who was born on 25th May 2026.

Diagnosis: Emotionally unstable personality disorder; mixed anxiety and depression
Current medication: Quetiapine 100mg nocte, Fluoxetine 40mg mane
Care co-ordinator: Henrietta Moss
GP: Dr Farouk, Wivenhoe Surgery
Health visitor: Annie Lovell
Social worker: Desmond Pike
Safeguarding: Child in Need plan

Presenting difficulties:
Savannah adores Milo when he is calm. When he cries she feels that he is attacking her and she leaves the room for up to twenty minutes. She can see that he looks frightened afterwards and is ashamed.

Risk:
Superficial cutting in September 2026, none since. No thoughts of harming Milo.

Savannah's view:
She wants to be the calm one for him.

Consent:
Savannah has given verbal consent for this referral and for us to share information.

Yours sincerely,

Henrietta Moss
Community Psychiatric Nurse
henrietta.moss@perinatal.example.org

cc Dr Farouk; Savannah Pryor
"""
    said = {
        "referral_date": "2026-11-05", "referrer_name": "Henrietta Moss", "referrer_role": "Community Psychiatric Nurse",
        "referrer_organisation": "Perinatal Mental Health Service (North)", "referrer_address": "The Lakes, Colchester CO4 5AB", "referrer_phone": "+441632960931",
        "referrer_email": "henrietta.moss@perinatal.example.org", "parent_name": "Miss Savannah Pryor", "parent_dob": "1999-07-07", "parent_nhs_number": "9990007055",
        "parent_address": "2 Quayside Court, Wivenhoe, CO7 9AB", "parent_postcode": "CO7 9AB", "parent_phone": "+447700900931", "infant_name": "Milo",
        "infant_dob": "2026-05-25", "mental_health": "Emotionally unstable personality disorder; mixed anxiety and depression", "mental_health_team": "Henrietta Moss",
        "gp_name": "Dr Farouk", "gp_practice": "Wivenhoe Surgery", "health_visitor": "Annie Lovell", "social_worker": "Desmond Pike", "safeguarding_status": "child_in_need",
        "reason_for_referral": "Savannah adores Milo when he is calm. When he cries she feels that he is attacking her and she leaves the room for up to twenty minutes. "
        "She can see that he looks frightened afterwards and is ashamed.",
        "risk_details": "Superficial cutting in September 2026, none since. No thoughts of harming Milo.", "voice_of_parent": "She wants to be the calm one for him.",
        "consent_to_referral": "yes", "consent_to_share": "yes",
    }  # fmt: skip
    return Case(
        "nurse_with_headings.eml",
        mail(text, "Referral SP 07.07.1999", sender="Henrietta Moss <henrietta.moss@perinatal.example.org>"),
        said,
    )


def questions_and_answers() -> Case:
    """Q and A by turns, as a nursery worker copied them from a website."""
    text = """Hello, the website told me to email the answers to these so here goes:

Q1. Who are you and where do you work?
A. Pauline Strand, Room Leader, Little Acorns Nursery, Canvey

Q2. How can we contact you?
A. 01632 960941 or pauline.strand@acorns.example.org

Q3. What is the child's name and date of birth?
A. Jaxon Lee Fowler, 29/01/2025

Q4. What is the name and date of birth of the parent?
A. Stacey Fowler, 16/08/1995

Q5. What is their address and phone number?
A. 77 Long Road, Canvey Island SS8 0AB, 07700 900941

Q6. Does the parent know you are contacting us, and do they agree?
A. Yes she asked me to

Q7. Are any other professionals involved?
A. Speech and language therapist (Mo), health visitor

Q8. Are there any safeguarding concerns?
A. No

Q9. What are you worried about?
A. Jaxon screams when Stacey comes to collect him and clings to me. Stacey ends up in tears and says she may as well not come. It is getting worse each week.

Q10. What is going well?
A. She always comes on time and she asks us what he has done

Thanks, Pauline
"""
    said = {
        "referrer_name": "Pauline Strand", "referrer_role": "Room Leader", "referrer_organisation": "Little Acorns Nursery, Canvey", "referrer_phone": "+441632960941",
        "referrer_email": "pauline.strand@acorns.example.org", "infant_name": "Jaxon Lee Fowler", "infant_dob": "2025-01-29", "parent_name": "Stacey Fowler",
        "parent_dob": "1995-08-16", "parent_address": "77 Long Road, Canvey Island SS8 0AB", "parent_postcode": "SS8 0AB", "parent_phone": "+447700900941",
        "consent_to_referral": "yes", "other_services": "Speech and language therapist (Mo), health visitor", "safeguarding_details": "No",
        "reason_for_referral": "Jaxon screams when Stacey comes to collect him and clings to me. Stacey ends up in tears and says she may as well not come. "
        "It is getting worse each week.",
    }  # fmt: skip
    return Case(
        "questions_and_answers.eml", mail(text, "Answers", sender="Pauline Strand <pauline.strand@acorns.example.org>"), said
    )


INBOX_MORE_CASES = (sbar_from_midwife, call_taken_down, chain_that_adds_up, nurse_with_headings, questions_and_answers)

INBOX_NO_REFERRALS = {
    "asks_about_age": (
        "Query",
        "Hello\n\nQuick question before I fill anything in: do you take children who are nearly two? I have a mum on my caseload whose little boy "
        "turns two in January and she is struggling with him. Is there any point in my referring? What is your waiting list like?\n\n"
        "Name: Donna Hythe\nRole: Health Visitor\nTel: 01632 960951\n",
    ),
    "training_newsletter": (
        "Infant mental health news - winter",
        "INFANT MENTAL HEALTH NEWS\n\nDate: Thursday 3 December 2026\nVenue: Chelmsford, CM1 1AB\nCost: free\n\nBaby massage facilitator training: "
        "for health visitors, midwives and family support workers. Learn how babies tell us what they need.\n\nContact: events@learning.example.org, 01632 960952\n\n"
        "How to refer: families can be referred by any professional with the parent's consent.\n\nUnsubscribe from this list",
    ),
    "thanks_for_reply": (
        "RE: Acknowledgement of your referral",
        "Thanks Jo, that's great, I'll let mum know she's on the list.\n\nTess Horne\nHealth Visitor\n01632 960953\n\n"
        "From: Referrals <referrals@service.example.org>\nSent: 10 November 2026 09:14\nTo: Tess Horne\nSubject: Acknowledgement of your referral\n\n"
        "Dear Tess\n\nThank you for your referral of L.H. and her baby, which we received on 9 November 2026. It will be discussed at our next meeting. "
        "We will write to you and to the family within two weeks.\n\nYours sincerely\nTogether with Baby",
    ),
    "minutes_for_information": (
        "CIN minutes - for your information",
        "Dear all\n\nPlease find below the minutes of Monday's meeting for your records. No action is needed from you.\n\nCHILD IN NEED REVIEW\n"
        "Child: Kobi Larch\nDate of birth: 03/03/2026\nMother: Paige Larch\nChair: Fred Moon\nPresent: Paige Larch, Fred Moon, Sue Day (health visitor)\nApologies: GP\n\n"
        "Discussion: Kobi is gaining weight. Paige attends the baby group.\nPlan: to continue. Next meeting: 14/12/2026\n\nFred Moon\nSocial Worker",
    ),
    "cannot_come_tomorrow": (
        "Appointment 13th",
        "Hi\n\nElla Crane (DOB 02/02/1995) has just texted me to say she can't make her appointment with Lesley tomorrow as Noah has a temperature. "
        "Please can you offer her another date? Her number is still 07700 900951.\n\nThanks\nKim Lee\nHealth Visitor\n01632 960954",
    ),
    "discharge_copied": (
        "Discharge notification - copy for information",
        "Copy for information only\n\nDear Dr Anand\n\nRe: Baby Roman Ashe, DOB 14/10/2026, 8 Mill Street, Maldon CM9 4AB\n\nRoman was discharged from our unit on "
        "9 November 2026 after treatment for jaundice. Feeding well, weight 3.4 kg. No follow-up is planned. Mother and baby are well.\n\n"
        "Yours sincerely\n\nDr Lena Voigt\nPaediatric Registrar\n\ncc Health visitor; Together with Baby",
    ),
}
"""Subject and text of mails that refer nobody."""

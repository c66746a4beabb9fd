"""Further referrals as mails bring them: from telephones, out of records and web forms, for fathers, grandmothers and twins."""

from __future__ import annotations

from tests.unseen_letters import REASON
from tests.unseen_mail import mail
from tests.unseen_word import Case


def forwarded_from_a_telephone() -> Case:
    """ "Begin forwarded message" of a telephone's mail program, the referral below it in stars for bold."""
    text = """See below, thx

Sent from my iPhone

Begin forwarded message:

> From: Maeve Tully <maeve.tully@hv.example.org>
> Date: 10 November 2026 at 17:21:09 GMT
> To: Sandra Pike <sandra.pike@hv.example.org>
> Subject: Referral for PIMHS
>
> *Baby's name:* Dominic Hale
> *DOB:* 11/08/2026
> *Mum's name:* Rosalind Hale
> *DOB:* 05/05/1990
> *Address:* 31 Hythe Hill, Colchester, CO1 2AB
> *Tel:* 07700 900751
> *GP:* East Hill Surgery
> *Consent:* Yes
> *Safeguarding:* None
>
> *Reason:* Rosalind tells me that she has to leave the house as soon as her husband is in because she cannot bear to be near Dominic. He is quiet and does not follow faces.
>
> Best wishes
> Maeve Tully
> Health Visitor, Colchester South
> 01632 960752
"""
    said = {
        "referrer_name": "Maeve Tully", "referrer_role": "Health Visitor", "referrer_organisation": "Colchester South", "referrer_phone": "+441632960752",
        "infant_name": "Dominic Hale", "infant_dob": "2026-08-11", "parent_name": "Rosalind Hale", "parent_dob": "1990-05-05", "parent_relationship": "Mother",
        "parent_address": "31 Hythe Hill, Colchester, CO1 2AB", "parent_postcode": "CO1 2AB", "parent_phone": "+447700900751", "gp_practice": "East Hill Surgery",
        "consent_to_referral": "yes", "safeguarding_status": "none",
        "reason_for_referral": "Rosalind tells me that she has to leave the house as soon as her husband is in because she cannot bear to be near Dominic. "
        "He is quiet and does not follow faces.",
    }  # fmt: skip
    return Case(
        "forwarded_from_a_telephone.eml",
        mail(text, "Fwd: Referral for PIMHS", sender="Sandra Pike <sandra.pike@hv.example.org>"),
        said,
    )


def record_printed_into_a_mail() -> Case:
    """A referral letter that a surgery's system fills in: labels in columns of spaces, a record's headings, a leftover field."""
    text = """REFERRAL LETTER

Date of letter:        11 Nov 2026
Referring clinician:   Dr Yusuf Karim
Organisation:          Halstead Surgery, 12 Factory Lane West, Halstead CO9 1AB
Tel:                   01632 960761

PATIENT DETAILS
Title:                 Ms
Surname:               ALLARDYCE
First name:            Morven
Date of birth:         29-Mar-1993
NHS number:            999 000 7160
Address:               2 Ravens Avenue, Halstead, Essex CO9 1AD
Home tel:
Mobile tel:            07700 900761
Email:                 m.allardyce@mail.example.com
Ethnicity:             Scottish
Main language:         English
Interpreter:           No

CLINICAL INFORMATION
Reason for referral:   Morven has a three month old, Isobel (DOB 04-Aug-2026). She feels nothing for her and is going through the motions. She blames herself for having taken antidepressants in pregnancy.
Mental health:         Recurrent depressive disorder
Safeguarding concerns: None
Patient consent:       Yes

Relevant history:      <Summary>
Allergies:             Nil known

Dr Yusuf Karim
"""
    said = {
        "referral_date": "2026-11-11", "referrer_name": "Dr Yusuf Karim", "referrer_organisation": "Halstead Surgery, 12 Factory Lane West, Halstead CO9 1AB",
        "referrer_phone": "+441632960761", "parent_name": "Ms Morven ALLARDYCE", "parent_dob": "1993-03-29",
        "parent_nhs_number": "9990007160", "parent_address": "2 Ravens Avenue, Halstead, Essex CO9 1AD", "parent_postcode": "CO9 1AD", "parent_phone": "+447700900761",
        "parent_email": "m.allardyce@mail.example.com", "parent_ethnicity": "Scottish", "parent_language": "English", "interpreter_needed": "no", "infant_name": "Isobel",
        "infant_dob": "2026-08-04",
        "reason_for_referral": "Morven has a three month old, Isobel (DOB 04-Aug-2026). She feels nothing for her and is going through the motions. "
        "She blames herself for having taken antidepressants in pregnancy.",
        "mental_health": "Recurrent depressive disorder", "safeguarding_details": "None", "consent_to_referral": "yes",
    }  # fmt: skip
    return Case(
        "record_printed_into_a_mail.eml", mail(text, "Referral", sender="Halstead Surgery <halstead@gp.example.org>"), said
    )


def pairs_run_together() -> Case:
    """Copied out of a PDF: several questions and their answers on each line, one blank behind another."""
    text = """Copied from the pdf as it won't save my answers:

Your name: Ngozi Ibe   Job title: Nursery Nurse   Team: Castle Point 0-19
Phone: 01632 960771   Email: ngozi.ibe@castlepoint.example.org
Child's name: Freddie Stokes   DOB: 02/12/2025   Sex: M   NHS no: 999 000 7179
Parent's name: Lacey Stokes   DOB: 21/09/2004   Relationship: Mother
Address: 5 Kiln Road, Benfleet SS7 1AB   Tel: 07700 900771
Other parent's name: Tyler Gibbs   DOB:    PR: Y
GP: Benfleet Surgery   HV: Carla Mann   SW: none
CP / CIN / EH: EH   Interpreter: N   Consent: Y   Date: 09/11/2026
What is the concern? Lacey teases Freddie with his bottle and laughs when he cries. He goes stiff when she picks him up. She says it is only a game.
What does the parent want? To be less bored at home
"""
    said = {
        "referrer_name": "Ngozi Ibe", "referrer_role": "Nursery Nurse", "referrer_organisation": "Castle Point 0-19", "referrer_phone": "+441632960771",
        "referrer_email": "ngozi.ibe@castlepoint.example.org", "infant_name": "Freddie Stokes", "infant_dob": "2025-12-02", "infant_sex": "male",
        "infant_nhs_number": "9990007179", "parent_name": "Lacey Stokes", "parent_dob": "2004-09-21", "parent_relationship": "Mother",
        "parent_address": "5 Kiln Road, Benfleet SS7 1AB", "parent_postcode": "SS7 1AB", "parent_phone": "+447700900771", "other_parent_name": "Tyler Gibbs",
        "other_parent_responsibility": "yes", "gp_practice": "Benfleet Surgery", "health_visitor": "Carla Mann", "safeguarding_status": "early_help",
        "interpreter_needed": "no", "consent_to_referral": "yes", "consent_date": "2026-11-09",
        "reason_for_referral": "Lacey teases Freddie with his bottle and laughs when he cries. He goes stiff when she picks him up. She says it is only a game.",
        "hopes_and_concerns": "To be less bored at home",
    }  # fmt: skip
    return Case("pairs_run_together.eml", mail(text, "form", sender="Ngozi Ibe <ngozi.ibe@castlepoint.example.org>"), said)


def twins_of_a_father() -> Case:
    """A lone father and his twins, told in paragraphs."""
    text = """Dear colleagues,

I'd be grateful for your help with a family I have been supporting since the summer. The parent I am referring is Gareth Mostyn (DOB 20/10/1988), father of twins Elin and Osian Mostyn, who were born on 5 May 2026 at 34 weeks. Their mother, Catrin, died two days after the birth. Gareth has sole care of them.

Gareth does everything for the twins and never sits down. He says he cannot look at Elin because she is the image of Catrin. He talks to Osian while he changes him but is silent with Elin. Both babies are well.

They live at 61 Queens Road, Brentwood CM14 4AB. Gareth's mobile is 07700 900781 and he is happy for messages to be left. He has agreed to this referral. His GP is Dr Rhys at the Deal Tree Surgery. The family are not open to children's social care.

Kind regards

Isaac Lamb
Bereavement Midwife
Queens Hospital Maternity
01632 960781
"""
    said = {
        "referrer_name": "Isaac Lamb", "referrer_role": "Bereavement Midwife", "referrer_organisation": "Queens Hospital Maternity", "referrer_phone": "+441632960781",
        "infant_name": "Elin and Osian Mostyn", "infant_dob": "2026-05-05", "gestation_at_birth": "34+0", "parent_name": "Gareth Mostyn", "parent_dob": "1988-10-20",
        "parent_relationship": "father", "parent_address": "61 Queens Road, Brentwood CM14 4AB", "parent_postcode": "CM14 4AB", "parent_phone": "+447700900781",
        "safe_to_leave_message": "yes", "consent_to_referral": "yes", "gp_name": "Dr Rhys", "gp_practice": "Deal Tree Surgery", "safeguarding_status": "none",
        "reason_for_referral": REASON,
    }  # fmt: skip
    return Case(
        "twins_of_a_father.eml", mail(text, "Referral of a father", sender="Isaac Lamb <isaac.lamb@maternity.example.org>"), said
    )


def grandmother_with_an_order() -> Case:
    """A special guardian is the carer who is referred; the parents are named and are not."""
    text = """Hello,

Please consider this referral from the kinship team.

Child: Theodore Banks, d.o.b. 17/03/2026
Carer: Maureen Banks (maternal grandmother), d.o.b. 30/08/1969
Carer's address: 9 Waltham Way, Frinton-on-Sea, CO13 9AB
Carer's phone: 07700 900791
Legal status: Interim care order, placed with Maureen since 20/04/2026
Birth mother: Chelsea Banks
Social worker: Idris Cole
Health visitor: Pam Eves
GP: Frinton Road Medical Centre

Theodore is wary and hard to comfort. Maureen says that she is too old to start again and feels angry with her daughter every time he cries. She wants him to stay with her.

Maureen has signed the consent form and agreed to information being shared with you.

Idris Cole
Social Worker, Kinship Team
idris.cole@council.example.org
01632 960791
"""
    said = {
        "referrer_name": "Idris Cole", "referrer_role": "Social Worker", "referrer_organisation": "Kinship Team", "referrer_email": "idris.cole@council.example.org",
        "referrer_phone": "+441632960791", "infant_name": "Theodore Banks", "infant_dob": "2026-03-17", "parent_name": "Maureen Banks", "parent_dob": "1969-08-30",
        "parent_relationship": "maternal grandmother", "parent_address": "9 Waltham Way, Frinton-on-Sea, CO13 9AB", "parent_postcode": "CO13 9AB",
        "parent_phone": "+447700900791", "safeguarding_status": "looked_after",
        "other_parent_name": "Chelsea Banks",
        "other_parent_relationship": "Birth mother", "social_worker": "Idris Cole", "health_visitor": "Pam Eves", "gp_practice": "Frinton Road Medical Centre",
        "consent_to_referral": "yes", "consent_to_share": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case(
        "grandmother_with_an_order.eml",
        mail(text, "Kinship referral TB", sender="Idris Cole <idris.cole@council.example.org>"),
        said,
    )


def wrapped_and_quoted() -> Case:
    """A mail sent on as a quotation, every line wrapped at seventy letters, labels and paragraphs alike."""
    text = """Re-sending as I think it got lost. Elspeth

> Dear Team
>
> Could you please see Hannah Sorrel and her baby Wilfred. Hannah's date
> of birth is 14 June 1995 and Wilfred was born on 8 September 2026. They
> live with Hannah's husband, Marcus Sorrel, at 17 Newland Street, Witham
> CM8 2AB and Hannah's number is 07700 900801.
>
> Wilfred was in special care for eight days with sepsis. Hannah tells me
> that she is still waiting for the telephone call to say that he has
> died. She takes his temperature every hour and will not let Marcus hold
> him without washing.
>
> Hannah is registered at Douglas Grove Surgery. Hannah would like to be
> referred. The family have no social worker and I have no safeguarding
> concerns.
>
> Yours
>
> Elspeth Rae
> Health Visitor
> Witham and Maldon Healthy Family Team
> 01632 960801
"""
    said = {
        "referrer_name": "Elspeth Rae", "referrer_role": "Health Visitor", "referrer_organisation": "Witham and Maldon Healthy Family Team",
        "referrer_phone": "+441632960801", "parent_name": "Hannah Sorrel", "parent_dob": "1995-06-14", "infant_name": "Wilfred", "infant_dob": "2026-09-08",
        "other_parent_name": "Marcus Sorrel", "parent_address": "17 Newland Street, Witham CM8 2AB", "parent_postcode": "CM8 2AB", "parent_phone": "+447700900801",
        "gp_practice": "Douglas Grove Surgery", "consent_to_referral": "yes", "safeguarding_status": "none", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case("wrapped_and_quoted.eml", mail(text, "Fw: Referral HS", sender="Elspeth Rae <elspeth.rae@hft.example.org>"), said)


def moved_from_another_county() -> Case:
    """Another county's team hands a family over: the old address and the new one, our colleagues and theirs."""
    text = """Dear Together with Baby

Transfer of care

We have been working with Yasmin Haddad and her son Sami in our parent-infant team in Norwich and they have now moved to Essex. We would like to transfer their care to you.

Parent: Yasmin Haddad
Date of birth: 01/02/1998
NHS number: 999 000 7187
Previous address: 4 Magdalen Street, Norwich NR3 1AB
New address: 20 St Osyth Road, Clacton-on-Sea CO15 3AB
Telephone: 07700 900821
Language: Arabic (interpreter needed)
Baby: Sami Haddad
Date of birth: 16/01/2026
New GP: Old Road Medical Practice, Clacton
New health visitor: not yet allocated

Summary of work: Eight sessions of video interactive guidance. Yasmin has begun to follow Sami's lead in play. She becomes frightened when he turns away from her and pulls his face round.

Yasmin's wishes: to carry on with the video work.

Risk: none identified. Safeguarding: not open to social care.

Yasmin has agreed to the transfer and to our records being shared.

Greta Lindqvist
Parent-Infant Psychotherapist
Norwich Parent-Infant Team
Tel. 01632 960821
greta.lindqvist@norwich.example.org
"""
    said = {
        "referrer_name": "Greta Lindqvist", "referrer_role": "Parent-Infant Psychotherapist", "referrer_organisation": "Norwich Parent-Infant Team",
        "referrer_phone": "+441632960821", "referrer_email": "greta.lindqvist@norwich.example.org", "parent_name": "Yasmin Haddad", "parent_dob": "1998-02-01",
        "parent_nhs_number": "9990007187", "parent_address": "20 St Osyth Road, Clacton-on-Sea CO15 3AB", "parent_postcode": "CO15 3AB",
        "parent_phone": "+447700900821", "parent_language": "Arabic", "interpreter_needed": "yes", "infant_name": "Sami Haddad", "infant_dob": "2026-01-16",
        "gp_practice": "Old Road Medical Practice, Clacton", "reason_for_referral": REASON, "hopes_and_concerns": "to carry on with the video work.",
        "health_visitor": "not yet allocated", "risk_details": "none identified.", "safeguarding_status": "none", "consent_to_referral": "yes", "consent_to_share": "yes",
    }  # fmt: skip
    return Case(
        "moved_from_another_county.eml",
        mail(text, "Transfer YH", sender="Greta Lindqvist <greta.lindqvist@norwich.example.org>"),
        said,
    )


POSTBAG_CASES = (
    forwarded_from_a_telephone,
    record_printed_into_a_mail,
    pairs_run_together,
    twins_of_a_father,
    grandmother_with_an_order,
    wrapped_and_quoted,
    moved_from_another_county,
)

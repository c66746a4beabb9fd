"""More mails without a form: passed on, answered freely, typed on a telephone, by a family's relative."""

from __future__ import annotations

from tests.unseen_letters import REASON
from tests.unseen_mail import mail
from tests.unseen_word import Case


def nursery() -> Case:
    """A nursery's particulars in labels, its worries and the parent's consent in sentences."""
    text = """Good afternoon

RE: Concerns about a family at our nursery - request for parent infant support

Family: Osborne
Child's name: Delilah Osborne
Age: 14 months (born 17th September 2025)
Mum: Jasmine Osborne, age 21
Home: 3 Blenheim Court, Rayleigh, SS6 8QQ
Contact: 07700 900315 or jas.osborne@example.com

Delilah started with us in the baby room in September. At drop off she doesn't look back and at pick up she turns her face into the key person. Jasmine jokes that "she likes you more than me" but was crying in her car last week and told our manager that she never wanted to be a mum this young.

Jasmine knows we are writing and has said yes to you getting in touch. We have not made any referral to social care as we have no safeguarding concerns.

Kind regards

Beverley Crouch
Deputy Manager & Designated Safeguarding Lead
Little Acorns Day Nursery, Rayleigh
01632 960315
"""
    said = {
        "referrer_name": "Beverley Crouch", "referrer_role": "Deputy Manager & Designated Safeguarding Lead", "referrer_organisation": "Little Acorns Day Nursery, Rayleigh",
        "referrer_phone": "+441632960315", "infant_name": "Delilah Osborne", "infant_dob": "2025-09-17", "parent_name": "Jasmine Osborne", "parent_relationship": "Mum",
        "parent_address": "3 Blenheim Court, Rayleigh, SS6 8QQ", "parent_postcode": "SS6 8QQ", "parent_phone": "+447700900315", "parent_email": "jas.osborne@example.com",
        "safeguarding_status": "none", "consent_to_referral": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case(
        "nursery.eml", mail(text, "Request for support", sender="Beverley Crouch <manager@littleacorns.example.org>"), said
    )


def html_list() -> Case:
    """A list of facts of a couple, each under first names."""
    html = """<html><body><div class="WordSection1"><p class="MsoNormal">Dear both,</p><p class="MsoNormal">&nbsp;</p>
<p class="MsoNormal">Further to our phone call this morning here are the details of the couple I mentioned:</p>
<ul><li>Amara and Joel Kingsley, 61 Rainsford Road, Chelmsford, CM1 2QQ</li><li>Amara's DOB 16/06/1989, NHS 999 000 3122, tel 07700 900325</li><li>Joel's DOB 28/11/1986, tel 07700 900326</li><li>Baby due 9 January 2027 (IVF, previous neonatal death of their son Micah in 2024)</li><li>Booked at Broomfield, community midwife is Sally-Ann Pugh</li><li>GP &ndash; Rivermead Gate</li></ul>
<p class="MsoNormal">Amara has not been able to buy anything and refers to the pregnancy as &lsquo;the procedure&rsquo;. Joel is worried about how she will be when the baby comes. They are both keen for your help and have agreed to me passing on their details. There is no involvement from children's services.</p>
<p class="MsoNormal">&nbsp;</p><p class="MsoNormal">Warm wishes,</p><p class="MsoNormal">Heidi Larsson</p><p class="MsoNormal">Bereavement Counsellor, Little Feet Charity</p><p class="MsoNormal">01632 960325</p></div></body></html>"""
    said = {
        "referrer_name": "Heidi Larsson", "referrer_role": "Bereavement Counsellor", "referrer_organisation": "Little Feet Charity", "referrer_phone": "+441632960325",
        "infant_due_date": "2027-01-09", "parent_name": "Amara Kingsley", "parent_dob": "1989-06-16", "parent_nhs_number": "9990003122",
        "parent_address": "61 Rainsford Road, Chelmsford, CM1 2QQ", "parent_postcode": "CM1 2QQ", "parent_phone": "+447700900325", "other_parent_name": "Joel Kingsley",
        "other_parent_dob": "1986-11-28", "other_parent_phone": "+447700900326", "gp_practice": "Rivermead Gate", "midwife": "Sally-Ann Pugh", "safeguarding_status": "none", "consent_to_referral": "yes",
        "reason_for_referral": REASON,
    }  # fmt: skip
    return Case(
        "html_list.eml", mail("", "Details as discussed", html=html, sender="Heidi Larsson <heidi@littlefeet.example.org>"), said
    )


def reply_filled() -> Case:
    """Answers typed freely above the older mail that asked for them."""
    text = """Hi, sorry for the delay. Here's what you asked for -

Mum is Fatoumata Diallo, born 11-05-1994. She came from Guinea last year and speaks French and Fula (interpreter definitely needed please, French ok).
Baby = Ibrahim Diallo. He's 5 months, DOB is 20-06-26.
They are in a hotel - Room 114, Orchard House Hotel, Harlow Road, Harlow CM20 1QQ - and may be moved.
Phone: 07700 900335. Voicemail isn't set up.
There's no dad here.
GP - Dr Strang, The Ross Practice. Health visitor - me.
She's fine about me referring and I explained what you do through the interpreter.
CIN plan from October. SW = Patrice Boyle 01632 960336

Thanks,
Ngozi

Ngozi Eze
Specialist Health Visitor, Vulnerable Families
01632 960335

From: Referrals <referrals@service.example.org>
Sent: 10 November 2026 09:12
To: Ngozi Eze <ngozi.eze@hv.example.org>
Subject: RE: mum in hotel

Hi Ngozi
Could you send us names, dates of birth and contact details and confirm consent?
Thanks
"""
    said = {
        "referrer_name": "Ngozi Eze", "referrer_role": "Specialist Health Visitor", "referrer_organisation": "Vulnerable Families", "referrer_phone": "+441632960335",
        "infant_name": "Ibrahim Diallo", "infant_dob": "2026-06-20", "parent_name": "Fatoumata Diallo", "parent_dob": "1994-05-11", "parent_relationship": "Mum",
        "parent_address": "Room 114, Orchard House Hotel, Harlow Road, Harlow CM20 1QQ", "parent_postcode": "CM20 1QQ", "parent_phone": "+447700900335",
        "parent_language": "French and Fula", "interpreter_needed": "yes", "gp_name": "Dr Strang", "gp_practice": "The Ross Practice", "social_worker": "Patrice Boyle",
        "safeguarding_status": "child_in_need", "consent_to_referral": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case("reply_filled.eml", mail(text, "RE: mum in hotel", sender="Ngozi Eze <ngozi.eze@hv.example.org>"), said)


def sw_forward() -> Case:
    """A social worker's mail passed on from a telephone."""
    text = """FYI - another one for PIMHS please, thanks, Lou

Begin forwarded message:

From: Imran Baig <imran.baig@council.example.org>
Date: 17 November 2026 at 16:20:11 GMT
To: Duty Admin <duty@council.example.org>
Subject: Referral to parent infant MH - Tamar Levin

Hi Lou

Can you get this over to PIMHS.

I'm the social worker for Tamar Levin (27) and her baby son Noam (DOB: 5/10/26). They're at 2 Tylers Avenue, Southend, SS1 2QQ, and Tamar's number is 07700 900385. She separated from Noam's dad (Asher Levin, DOB 30/4/96) when she was 20 weeks after he assaulted her, he's on bail with conditions. Noam is on a CIN plan.

Tamar is finding that when Noam cries she freezes. I have seen her put him down and leave the room. She was tearful in telling me and asked for help herself. She's agreed to a referral. Tamar's dob is 22/8/99. Her GP's at North Road Surgery.

Imran Baig
Social Worker
Southend Children's Services
01632 960385
"""
    said = {
        "referrer_name": "Imran Baig", "referrer_role": "Social Worker", "referrer_organisation": "Southend Children's Services", "referrer_phone": "+441632960385",
        "infant_name": "Noam", "infant_dob": "2026-10-05", "parent_name": "Tamar Levin", "parent_dob": "1999-08-22", "parent_address": "2 Tylers Avenue, Southend, SS1 2QQ",
        "parent_postcode": "SS1 2QQ", "parent_phone": "+447700900385", "other_parent_name": "Asher Levin", "other_parent_dob": "1996-04-30", "gp_practice": "North Road Surgery",
        "social_worker": "Imran Baig", "safeguarding_status": "child_in_need", "consent_to_referral": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case(
        "sw_forward.eml",
        mail(text, "Fwd: Referral to parent infant MH - Tamar Levin", sender="Lou Dyer <lou.dyer@council.example.org>"),
        said,
    )


def twins_prose() -> Case:
    """Twins in one breath, and the first of each fact in a different sentence."""
    text = """Dear Team

Please could I refer a family to you for some work around bonding with twins. The girls, Maeve and Orla Cassidy, were born on 21st July 2026 at 33 weeks at Colchester and came home after a month. Mum is Ciara Cassidy (34). Her DOB is 08.11.1991 and you can get her on 07700 900405. Dad's name is Fintan. They live at 25 Straight Road, Lexden, Colchester CO3 5QQ.

Ciara says that Maeve "is hers" because she was the one who was put on her chest, and that Orla feels like somebody else's baby that she is looking after. She is aware of how this sounds and is very ashamed. Orla is the quieter baby and I have noticed that she doesn't get picked up as much.

Ciara has been told about your service and would be really pleased to hear from you. She has given me permission to share all of this. GP is Ambrose Avenue. There are no safeguarding concerns that I am aware of and no one else involved.

Warm regards
Hermione Tate
Health Visitor
Colchester West
Work mobile 07700 900406
"""
    said = {
        "referrer_name": "Hermione Tate", "referrer_role": "Health Visitor", "referrer_organisation": "Colchester West", "referrer_phone": "+447700900406",
        "infant_name": "Maeve and Orla Cassidy", "infant_dob": "2026-07-21", "gestation_at_birth": "33+0", "parent_name": "Ciara Cassidy", "parent_dob": "1991-11-08",
        "parent_relationship": "Mum", "parent_address": "25 Straight Road, Lexden, Colchester CO3 5QQ", "parent_postcode": "CO3 5QQ", "parent_phone": "+447700900405",
        "other_parent_name": "Fintan", "gp_practice": "Ambrose Avenue", "consent_to_share": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case("twins_prose.eml", mail(text, "Twins", sender="Hermione Tate <h.tate@hv.example.org>"), said)


def father_referred() -> Case:
    """A widowed father is who is referred."""
    text = """Hi

Would you see dads? I've got one who I think would really benefit. Name is Callum Whitby, DOB 14/3/97, of 6 Mayflower Close, Harwich, CO12 4QQ, phone 07700 900415. His partner Jodie died three weeks after their daughter Isla was born (cardiomyopathy). Isla is 5 months old now - DOB 17/06/26 - and Callum is bringing her up on his own with help from his mum Sheila.

He is doing brilliantly with the practical stuff but he says he can't look at Isla when she smiles as she's got Jodie's face. He's having bereavement counselling with the hospice.

He has agreed to this referral. No social care. HV is Maxine Ford. GP is Fronks Road Surgery.

Kind regards,
Sam Oyelaran
Family Support Worker, Harwich Family Hub
01632 960415
"""
    said = {
        "referrer_name": "Sam Oyelaran", "referrer_role": "Family Support Worker", "referrer_organisation": "Harwich Family Hub", "referrer_phone": "+441632960415",
        "infant_name": "Isla", "infant_dob": "2026-06-17", "parent_name": "Callum Whitby", "parent_dob": "1997-03-14", "parent_address": "6 Mayflower Close, Harwich, CO12 4QQ",
        "parent_postcode": "CO12 4QQ", "parent_phone": "+447700900415", "other_parent_name": "Jodie", "gp_practice": "Fronks Road Surgery", "health_visitor": "Maxine Ford",
        "consent_to_referral": "yes", "safeguarding_status": "none", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case("father_referred.eml", mail(text, "Dad for PIMHS?", sender="Sam Oyelaran <sam.o@hub.example.org>"), said)


def bold_runin() -> Case:
    """Bold labels one behind the other in a paragraph."""
    html = """<html><body><p>Hi team, new one for you.</p><p><b>Baby:</b> Teodora Ilieva, 3/10/26, F, NHS 999 000 3203 <b>Mum:</b> Mariya Ilieva, 12/12/1994, NHS 999 000 3211 <b>Dad:</b> Georgi Iliev</p>
<p><b>Address:</b> 4B Eastwood Road, Leigh SS9 3QQ <b>Tel:</b> 07700 900425 (mum)</p><p><b>GP:</b> Highlands Surgery <b>HV:</b> Liz Dunmow <b>MW:</b> discharged</p>
<p><b>Why:</b> EMCS after 3 day labour, Mariya remembers "nothing but the ceiling". She's bottle feeding at arm's length and hasn't given Teodora a nickname or sung to her, which she did with her first. EPDS 22 (Q10 = 0).</p>
<p><b>Language:</b> Bulgarian, good English, no interpreter.</p><p><b>Consent:</b> verbal, 20/11</p><p>Ta, Liz</p><p>Liz Dunmow, HV, Leigh</p></body></html>"""
    said = {
        "referrer_name": "Liz Dunmow", "referrer_role": "HV", "referrer_organisation": "Leigh", "parent_language": "Bulgarian, good English", "infant_name": "Teodora Ilieva", "infant_dob": "2026-10-03", "infant_sex": "female",
        "infant_nhs_number": "9990003203", "parent_name": "Mariya Ilieva", "parent_dob": "1994-12-12", "parent_nhs_number": "9990003211", "parent_relationship": "Mum",
        "parent_address": "4B Eastwood Road, Leigh SS9 3QQ", "parent_postcode": "SS9 3QQ", "parent_phone": "+447700900425", "interpreter_needed": "no",
        "other_parent_name": "Georgi Iliev", "other_parent_relationship": "Dad", "gp_practice": "Highlands Surgery", "health_visitor": "Liz Dunmow", "midwife": "discharged",
        "consent_to_referral": "yes", "reason_for_referral": REASON, "referrer_email": "liz.dunmow@hv.example.org",
    }  # fmt: skip
    return Case("bold_runin.eml", mail("", "Ref", html=html, sender="Liz Dunmow <liz.dunmow@hv.example.org>"), said)


def phone_lower() -> Case:
    """Typed on a telephone without a capital."""
    text = """hiya can i refer a mum pls, on my phone so excuse typing
its kirsty lomas dob 1.2.99 she lives 17 hawthorn rd witham cm8 1qq num is 07700 900435
baby is jayden he was born 12.8.26
she said she wishes she had never had him and leaves him in his bouncer all day, he dont cry any more
hes on a cp plan sw is dean mowbray
she knows im asking and is ok with it
gp witham health centre
cheers bex
bex tyler nursery nurse witham hv team 01632 960435
"""
    said = {
        "referrer_phone": "+441632960435", "infant_name": "Jayden", "infant_dob": "2026-08-12", "parent_name": "Kirsty Lomas", "parent_dob": "1999-02-01",
        "parent_address": "17 Hawthorn Rd witham CM8 1QQ", "parent_postcode": "CM8 1QQ", "parent_phone": "+447700900435", "social_worker": "Dean Mowbray",
        "safeguarding_status": "child_protection", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case("phone_lower.eml", mail(text, "mum", sender="Bex Tyler <bex.tyler@hv.example.org>"), said)


def homestart() -> Case:
    """A couple by their first names and one surname, in a house without a number."""
    text = """Dear Colleague,

I coordinate the volunteers at Home-Start Maldon and am emailing with a referral, with the mother's agreement.

The family are Lydia and Max Penrose and their baby Fergus, who will be nine months old next week (he was born on 1st March 2026). They live at The Old Forge, Church Road, Tollesbury, CM9 8QQ. Lydia's number is 07700 900445 and her email address is lydia.penrose@example.com.

Our volunteer has visited weekly since August. Lydia was diagnosed with postnatal depression by her GP, Dr Yeo at Tollesbury Surgery, and takes sertraline. She tells our volunteer that she is "acting" being a mother and is waiting to be found out. Fergus doesn't crawl to her. He goes to the volunteer. Max works abroad for weeks at a time.

We don't have any concerns about Fergus's safety and they have no social worker. The health visitor, whose name is Rachel Orme, also thinks this would be a good idea.

Yours sincerely,

Philippa Nunn
Home-Start Maldon
01632 960445
"""
    said = {
        "referrer_name": "Philippa Nunn", "referrer_organisation": "Home-Start Maldon", "referrer_phone": "+441632960445", "infant_name": "Fergus", "infant_dob": "2026-03-01",
        "parent_name": "Lydia Penrose", "parent_address": "The Old Forge, Church Road, Tollesbury, CM9 8QQ", "parent_postcode": "CM9 8QQ", "parent_phone": "+447700900445",
        "parent_email": "lydia.penrose@example.com", "other_parent_name": "Max Penrose", "gp_name": "Dr Yeo", "gp_practice": "Tollesbury Surgery", "health_visitor": "Rachel Orme",
        "consent_to_referral": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case("homestart.eml", mail(text, "Referral", sender="Philippa Nunn <philippa@homestartmaldon.example.org>"), said)


def forward_midwife() -> Case:
    """Labels and hyphens, passed on by an office and signed without a leave."""
    text = """Hi,

Please see below and action as appropriate. Many thanks.

Regards
Admin Team
Community Midwifery

-----Original Message-----
From: Oduya, Grace <grace.oduya@maternity.example.org>
Sent: 24 November 2026 14:03
To: Community Midwifery Admin <cmw.admin@maternity.example.org>
Subject: PIMHS

Can someone forward this to the perinatal infant team please:

Name - Stacey-Marie Pullen
DOB - 19/06/2002
NHS - 999 000 3262
Add - 130 Long Riding, Basildon SS14 1QQ
Tel - 07700 900495
EDD - 30/12/2026
Para - 1+0
GP - Dr Hussain, Felmores
Partner - Brandon Lee Tapp (DOB 4/4/2000)
SW - none, EH closed July
Concerns - flat affect, has not felt connected to this pregnancy at all, says she is doing it for Brandon. Own mum left at 2. DV with ex, none now.
Consent - yes

Grace Oduya
Community MW, Felmores team
"""
    said = {
        "referrer_name": "Grace Oduya", "referrer_role": "Community MW", "referrer_organisation": "Felmores team", "infant_due_date": "2026-12-30",
        "parent_name": "Stacey-Marie Pullen", "parent_dob": "2002-06-19", "parent_nhs_number": "9990003262", "parent_address": "130 Long Riding, Basildon SS14 1QQ",
        "parent_postcode": "SS14 1QQ", "parent_phone": "+447700900495", "other_parent_name": "Brandon Lee Tapp", "other_parent_dob": "2000-04-04", "gp_name": "Dr Hussain",
        "gp_practice": "Felmores", "social_worker": "none, EH closed July", "consent_to_referral": "yes",
        "reason_for_referral": "flat affect, has not felt connected to this pregnancy at all, says she is doing it for Brandon. Own mum left at 2. DV with ex, none now.",
        "referrer_email": "grace.oduya@maternity.example.org",
    }  # fmt: skip
    return Case("forward_midwife.eml", mail(text, "FW: PIMHS", sender="CMW Admin <cmw.admin@maternity.example.org>"), said)


MORE_TOLD_CASES = (
    nursery,
    html_list,
    reply_filled,
    sw_forward,
    twins_prose,
    father_referred,
    bold_runin,
    phone_lower,
    homestart,
    forward_midwife,
)

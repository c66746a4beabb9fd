"""Papers that come to the same inbox and refer nobody, as plain text."""

from __future__ import annotations

PAPERS = {
    "discharge summary": """\
Mid Essex Hospitals
MATERNITY DISCHARGE SUMMARY
Mother: Ellie Frost   DOB: 02/03/1996   NHS No: 999 800 0017
Address: 12 The Chase, Witham CM8 1XB
Baby: Male infant Frost   DOB: 03/11/2026   NHS No: 999 800 0025
Type of delivery: SVD   Gestation: 39+4   Birth weight: 3420 g
GP: Dr Moss, Collingwood Road Surgery
Health visitor: Witham team
Midwife: Community team A
Feeding: breast   Vitamin K: given
Ethnicity: White British
Postnatal plan: community midwife to visit on day 5. No concerns.
""",
    "screening questionnaire": """\
Edinburgh Postnatal Depression Scale (EPDS)
Name: Ellie Frost
Date of birth: 02/03/1996
Baby's date of birth: 03/11/2026
Address: 12 The Chase, Witham
Phone: 07700 900017
1. I have been able to laugh and see the funny side of things
☒ As much as I always could ☐ Not quite so much now ☐ Definitely not so much now ☐ Not at all
2. I have looked forward with enjoyment to things
☐ As much as I ever did ☒ Rather less than I used to
Total score: 8
""",
    "booking form": """\
Booking form: Infant mental health training, 3 February 2027
Name: Jo Hart
Job title: Nursery manager
Organisation: Little Oaks Nursery
Email: jo.hart@nursery.example.org
Telephone: 01632 960010
Dietary requirements: vegetarian
Access needs: none
Invoice address: Little Oaks, Maldon CM9 4XA
""",
    "conference minutes": """\
INITIAL CHILD PROTECTION CONFERENCE: MINUTES
Date of conference: 4 November 2026
Child: Mason Pratt   Date of birth: 12/05/2026
Mother: Amy Pratt   Father: Lee Dunn
Present: Chair, social worker, health visitor, midwife, GP (report)
Reason for conference: domestic abuse incident on 20 October.
Health visitor's report: weight on the 50th centile.
Mother's views: Amy felt that she had not been listened to.
Voice of the child: Mason startles at loud noises.
Decision: child protection plan, category emotional abuse.
Next meeting: core group 14 November 2026.
""",
    "appointment letter": """\
Dear Ms Frost

Re: appointment with the Perinatal Mental Health Service

An appointment has been made for you with Dr Lind on Thursday 19 November 2026 at 10am.
Please bring your baby if you would like to. If you cannot attend please ring 01632 960011.

Yours sincerely
Appointments Team
""",
    "closing letter": """\
Dear Dr Moss

Re: Ellie Frost, DOB 02/03/1996, 12 The Chase, Witham CM8 1XB
Baby: Noah Frost, DOB 03/11/2025

I am writing to let you know that Ellie has completed her course of Video Interaction Guidance with us and has been discharged.
She described feeling closer to Noah and has no further concerns. No further appointments are planned.

Yours sincerely
Parent-infant therapist
cc health visitor
""",
    "safety plan": """\
SAFETY PLAN
Name: Ellie Frost
Date: 02/11/2026
Warning signs: not sleeping, going quiet
What helps: walking with Noah, ringing my sister
People I can call: Sister Beth 07700 900018; Crisis line 01632 960012
Professionals: CPN Dawn, health visitor, GP
I agree to keep to this plan. Signed E Frost
""",
    "thanks": """\
Hi Jo

Thank you so much, that is really helpful. I will let mum know and ring you next week about the referral.

Best wishes
Lorna
""",
    "enquiry": """\
Hello

Could you tell me whether you would see a family where the baby is 22 months? Mum lives in Braintree and is struggling with attachment.
If so how do I refer and where is the form?

Many thanks
Kate Bell
Health visitor
01632 960013
""",
    "newsletter": """\
Essex Early Years Newsletter, November 2026
Parent infant mental health: meet the team
How to make a referral: complete the referral form and send it by email. Referrals are welcome from any professional.
Training dates: 2 December, 14 January
Contact: 01632 960014
""",
    "care plan": """\
PERINATAL CARE PLAN
Service user: Ellie Frost   NHS number: 999 800 0017   DOB: 02/03/1996
Care coordinator: Dawn Ellery   Consultant: Dr Lind
Diagnosis: recurrent depressive disorder
Medication: sertraline 100mg
Goals: to sleep five hours, to go to baby group
Risk: low
Review date: 14/01/2027
""",
    "invoice": "INVOICE 1043\nRoom hire for group, 4 sessions\nTotal £240.00\nPayment terms 30 days\nLittle Hall, Maldon CM9 5XA, 01632 960015\n",
    "feedback": """\
Parent feedback form
Baby's name: Noah
Date: 2 November 2026
How helpful was the service? ☒ Very ☐ Quite ☐ Not very
What did you like best? Being listened to.
What could be better? The parking.
Would you recommend us? ☒ Yes ☐ No
""",
    "job description": """\
JOB DESCRIPTION
Job title: Parent-infant therapist
Band: 7
Base: Maldon
Responsible to: Service lead
Main duties: to assess referrals of parents and infants, to provide interventions, to consult with health visitors and social workers.
""",
    "contact record": """\
Record of visit: Health visiting
Child: Noah Frost  DOB 03/11/2025
Date of visit: 10/11/2026
Present: mother, baby
Observations: warm interactions, good eye contact.
Plan: twelve month review due. No referral needed.
""",
    "guide for referrers": """\
Parent-Infant Team
A guide to making a referral
This guide is for professionals who would like to refer a family to us.
Family composition
We accept referrals for everybody who is a baby's main caregiver.
Reason for referral
In this section we would like to hear what has led to the referral, and why now.
Voice of the parent
In this section we would like to hear how the parent understands the difficulties. This may include their own childhood.
Voice of the infant
It is helpful to describe how the baby sleeps, feeds, looks and cries.
Voice of the other parent
It can also be useful to know how involved the other parent is.
Hopes and concerns
We would like to know what the parent hopes for.
Any other information
We have also provided two example forms.
""",
    "discharge letter": """\
CAMHS discharge letter
Date: 10/11/2026
Patient: Ella Brook DOB 03/02/2012 NHS number 999 800 0017
Dear Dr Anand
Diagnosis: anxiety
Reason for referral: school avoidance
Ella has completed twelve sessions. Medication: none. Risk: low. Consent to share this letter: yes.
Plan: discharge to GP.
Yours sincerely
Dr Lena Ruiz
Consultant Psychiatrist
""",
}

"""The phrases by which kinds of mail are told apart. Each list is one idea; wording is added here and nowhere else."""

from __future__ import annotations

import re


def any_of(*phrases: str) -> re.Pattern[str]:
    """A pattern that finds any of the phrases, each beginning at a word."""
    return re.compile(r"\b(?:" + "|".join(phrases) + r")", re.IGNORECASE)


FAMILY = any_of(
    r"bab(?:y|ies)\b", r"infants?\b", r"newborn", r"pregnan", r"antenatal", r"postnatal", r"perinatal", r"mums?\b",
    r"mummy\b", r"mothers?\b", r"dads?\b", r"fathers?\b", r"parents?\b", r"famil(?:y|ies)\b", r"child(?:ren)?\b", r"toddler",
    r"caseload", r"health visit", r"midwi", r"bonding\b", r"safeguarding",
)  # fmt: skip
"""A mail with one of these is never taken for junk."""
ONE_FAMILY = any_of(
    r"(?:a|an|this|the|our|my|one|new|young|with) (?:\w+ ){0,3}(?:mum|mother|dad|father|parent|family|client|patient|couple|lady"
    r"|woman|baby|infant|carer|service user)\b",
    r"on my caseload", r"\w+[- ](?:week|month)s?[- ]old", r"mum (?:is|has|says|feels|and|who)\b",
    r"(?:her|his|their) (?:baby|little|son|daughter|infant|pregnancy)\b", r"(?:case|someone) (?:i|we)\b",
)  # fmt: skip
"""One family is meant, not families in general."""
NO_FAMILY = any_of(
    r"(?:not|no|don'?t have) (?:about |have )?(?:a |any )?(?:particular|specific|individual) (?:child|family|case|parent|client)",
    r"(?:no|not a) (?:one )?(?:family|child|case) in (?:mind|particular)",
)  # fmt: skip
ASKS = any_of(
    r"(?:can|could|would|will|do|does|is|are|may|should|shall) (?:you|i|we|it|there|they|someone|anyone)\b", r"please\b",
    r"let (?:me|us) know", r"(?:how|what|when|where|who|which|why) (?:do|does|is|are|can|would|to|should)\b", r"wondering",
    r"i(?:'d| would) (?:like|be grateful)", r"any (?:advice|update|news)", r"looking for\b", r"need(?:s|ed)? (?:to|a|some)\b",
)  # fmt: skip
GRATITUDE = any_of(
    r"thank(?:s|ed| ?you)\b", r"much appreciated", r"appreciate", r"grateful",
    r"that(?:'?s|’s| is| was| all sounds| sounds)? (?:\w+ )?(?:great|helpful|brilliant|perfect|lovely|fine|good|useful|clear|kind"
    r"|reassuring|amazing|wonderful)\b",
    r"noted\b", r"(?:well |safely )?received\b", r"will do\b", r"no problem", r"no worries", r"ok(?:ay)?\b", r"perfect\b",
    r"lovely\b", r"great\b", r"brilliant\b", r"wonderful\b", r"understood\b", r"ta\b", r"cheers\b", r"got it\b",
)  # fmt: skip
PLEASANTRY = any_of(
    r"(?:have|enjoy) (?:a|the|your) (?:\w+ )?(?:day|week|weekend|evening|christmas|easter|break|rest)",
    r"speak (?:soon|then|to you)", r"look(?:ing)? forward",
    r"(?:i|we)(?:'ll|’ll| will|ll) (?:let|pass|share|tell|inform|update|wait|keep|add|file|explain|make)",
    r"(?:kind|warm|best) (?:regards|wishes)", r"hope you", r"happy (?:new year|christmas|friday|easter)", r"bye\b",
    r"all the best", r"for (?:your|the|getting|coming|letting|sending|replying|confirming|such)", r"you too\b", r"same to you",
)  # fmt: skip
NEWS = any_of(
    r"\d{4,}", r"\d{1,2}/\d{1,2}", r"but\b", r"however\b", r"moved?\b", r"hospital", r"risk\b", r"worr(?:y|ied)", r"concern",
    r"safeguard", r"police", r"consent", r"withdr[ae]w", r"changed?\b", r"died\b", r"born\b", r"attach", r"password",
    r"no longer", r"(?:not|n'?t) (?:want|able|going|agree|engag)", r"declin", r"urgent", r"self[- ]harm", r"suicid",
    r"social (?:worker|care)",
)  # fmt: skip
"""A thank-you with one of these says something new."""
WORRY = any_of(
    r"worr(?:y|ied|ying)", r"concern", r"risk\b", r"urgent", r"emergency", r"unsafe", r"safeguard", r"suicid", r"self[- ]?harm",
    r"(?:hurt|harm|kill|hit|shak)(?:ing|en|s)?\b", r"police", r"social care", r"mash\b", r"violen", r"abus", r"bruis",
)  # fmt: skip
"""A mail with one of these is never put aside as asking for nothing."""
MONEY = any_of(
    r"invoice", r"overdue", r"payments?\b", r"remittance", r"bank (?:account|details|transfer)", r"wire transfer", r"refund",
    r"gift cards?", r"bitcoin", r"crypto", r"loan\b", r"lottery", r"inheritance", r"prize", r"beneficiary", r"purchase order",
    r"million (?:dollars|pounds|usd|euros)", r"tax rebate", r"parcel", r"courier", r"customs fee", r"investment",
)  # fmt: skip
CREDENTIALS = any_of(
    r"verify your", r"(?:confirm|update|validate|re-?activate) your (?:account|mailbox|password|identity|details|e-?mail)",
    r"password (?:will |is about to |has |is )?expir", r"(?:mailbox|storage|inbox|quota) (?:quota|is|has|limit)\b",
    r"unusual (?:sign|login|activity)", r"account (?:has been|will be|is) (?:suspend|lock|limit|deactivat|disabl|restrict)",
    r"click (?:here|below|the link|the button|on the)", r"(?:log|sign) ?in (?:here|below|to (?:keep|avoid|view|release))",
    r"shared a (?:file|document) with you", r"docusign", r"undelivered messages",
    r"messages? (?:are|is) (?:on hold|pending|held)",
)  # fmt: skip
MARKETING = any_of(
    r"seo\b", r"backlinks?", r"guest post", r"(?:first|1st) page of google", r"rank(?:ing)? (?:on|higher|in)",
    r"web ?(?:site)? (?:design|development|traffic|audit)", r"lead generation", r"qualified leads",
    r"(?:special|exclusive|limited)[- ](?:time )?offer", r"\d+ ?% (?:off|discount)",
    r"free (?:\w+ )?(?:trial|quote|demo|sample|audit)", r"your (?:web ?)?site\b",
    r"book a (?:\w+ )?demo", r"boost your", r"grow your (?:business|sales|revenue)", r"(?:e-?mail|contact|attendee|buyer) list",
    r"unsubscribe", r"opt[- ]?out", r"toner", r"printer cartridges", r"casino", r"viagra", r"replica", r"wholesale",
)  # fmt: skip
URGENT = any_of(
    r"action required", r"urgent", r"immediate(?:ly)?\b", r"within (?:the next )?\d+ (?:hours|days)", r"act now",
    r"final (?:notice|reminder|warning)", r"pay (?:now|today)", r"expires? (?:today|soon|tomorrow)", r"last chance",
    r"avoid (?:suspension|interruption|late|closure|disconnection|losing|deletion)",
)  # fmt: skip
IMPERSONAL = re.compile(
    r"^\W*(?:dear|hello|hi|attention|greetings)[ ,:]*(?:valued |esteemed |beloved )?(?:customer|user|client\b|sir|madam"
    r"|account holder|beneficiary|friend|winner|member|(?:business|website|e-?mail|mailbox) (?:owner|user)|[\w.+-]+@[\w.-]+)",
    re.IGNORECASE | re.MULTILINE,
)
PASSWORD = re.compile(r"\bpass ?(?:word|code|phrase)\b[^.\n]{0,40}?(?::|=|\bis\b|-)\s*\S{3,}", re.IGNORECASE)
ROLE = any_of(
    r"health visitor", r"midwi(?:fe|ves)\b", r"nurse\b", r"doctor\b", r"gp\b", r"social work", r"practitioner", r"psycholog",
    r"psychiatr", r"therapist", r"counsell?or", r"nursery", r"manager\b", r"team\b", r"support worker", r"nhs\b", r"council\b",
    r"consultant", r"clinical", r"paediatric", r"trust\b", r"co-?ordinator", r"administrator", r"secretary", r"key ?worker",
    r"family (?:hub|support)", r"student\b",
)  # fmt: skip
OWN_CHILD = any_of(
    r"my (?:own )?(?:\w+ ){0,3}(?:baby|son|daughter|little (?:boy|girl|one)|newborn|twins|child|bump|pregnancy|toddler|kid)\b",
    r"i(?:'m|’m| am|m) (?:\w+ ){0,3}(?:pregnant|expecting)",
    r"i (?:just |recently |have )?(?:had|gave birth to|given birth to) (?:a|my|our)\b",
    r"(?:as|being|i(?:'m|’m| am|m)) a (?:new |young |single |first[- ]time )?(?:mum|mother|dad|father|parent)\b",
    r"my (?:wife|girlfriend|partner|husband) (?:has|is|had|just|gave)\b[^.]{0,60}\b(?:baby|pregnant|birth)",
    r"(?:my (?:wife|girlfriend|partner|husband) and i|we) (?:have|had|are expecting) (?:\w+ ){0,5}"
    r"(?:twins|son|daughter|boy|girl)\b",
    r"refer my ?self", r"self[- ]refer", r"(?:feel|am|be|being) (?:like )?(?:his|her|their) (?:mum|mother|dad|father)\b",
)  # fmt: skip
OTHERS_CHILD = any_of(
    r"my (?:client|patient|service user|caseload)", r"on (?:my|our) caseload", r"(?:a|this|the) (?:mum|mother|family|client)\b",
    r"(?:i|we) (?:support|visit|work with|see) (?:a|this|the|her)\b",
)  # fmt: skip
SEEN_BY = re.compile(
    r"\b(?:my|the|a|our|his|her) (?:\w+ )?(?:health visitor|hv|midwife|gp|doctor|nurse|therapist|counsell?or|psychologist"
    r"|social worker)(?:s|'s)?\b",
    re.IGNORECASE,
)
"""The professionals a parent speaks of; in a signature nobody writes "my health visitor"."""
TRAINING = any_of(
    r"training", r"workshops?\b", r"webinars?\b", r"cpd\b", r"reflective practice", r"conference", r"placements?\b",
    r"(?:teaching|awareness|briefing|information) sessions?", r"present(?:ation)? (?:at|to) (?:our|the|a)", r"(?:a )?speaker\b",
    r"come (?:and|to) (?:talk|speak|our|present)", r"team (?:meeting|away) day", r"courses?\b", r"leaflets?\b", r"posters?\b",
    r"volunteer", r"vacanc(?:y|ies)", r"job\b", r"shadow", r"supervision for",
)  # fmt: skip
CONSULTATION = any_of(
    r"consult(?:ation)?s?\b", r"(?:case|professional) (?:discussion|conversation)",
    r"think (?:together|it through|about how|through)",
    r"talk (?:through|over|about|to (?:you|someone))", r"discuss\b",
    r"(?:your|some|for|any|get) (?:\w+ )?(?:advice|guidance|thoughts)",
    r"run (?:it|this|something|a \w+) (?:past|by)", r"(?:speak|chat) (?:to|with) (?:someone|one of|a|you)",
    r"a (?:quick )?(?:chat|call)\b",
    r"not (?:sure|certain) (?:if|whether) (?:\w+ ){0,6}(?:suitable|appropriate|right)",
)  # fmt: skip
FORMALLY_REFER = any_of(
    r"(?:how|where) (?:do|can|should|would|to) (?:i |we )?(?:refer|make a referral|find the (?:\w+ )?form|get the (?:\w+ )?form)",
    r"referral form", r"can i refer", r"do you (?:take|accept) referrals", r"criteria", r"make a referral",
)  # fmt: skip
INFORMATION = any_of(
    r"for (?:your|the) (?:information|records?|files?|attention)", r"for information", r"fyi\b", r"for filing", r"to file\b",
    r"clinic letter", r"discharge (?:letter|summary|notification)", r"copy (?:of|for)\b", r"cc'?d? (?:you )?(?:in|for)",
    r"minutes (?:of|from|attached)", r"please (?:find|see) (?:the )?(?:attached )?(?:letter|minutes|report|summary)",
)  # fmt: skip
AWAY = re.compile(
    r"^(?:thank(?:s| you)[^.!]{0,120}[.!] ?)?(?:please note,? (?:that )?)?i(?:'m|’m| am|m) (?:currently |now |presently )?"
    r"(?:out of (?:the )?office|on (?:annual|maternity|sick|study|parental|adoption|special) leave"
    r"|away from (?:the office|work|my desk)|on holiday)",
    re.IGNORECASE,
)

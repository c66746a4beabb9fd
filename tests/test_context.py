import pytest

from triage.context import Sense, read

PARENT, LASTING, RISK, REQUEST = (
    Sense("parent"),
    Sense("parent", lasting=True),
    Sense("any", first=True),
    Sense("any", request=True),
)

CASES = [
    # denied
    ("No concerns about her depression.", "depression", PARENT, "not said"),
    ("Mum denies any self-harm.", "self-harm", PARENT, "not said"),
    ("Depression: none.", "Depression", PARENT, "not said"),
    ("Domestic abuse - no.", "Domestic abuse", RISK, "not said"),
    ("Domestic abuse was denied by both parents.", "Domestic abuse", RISK, "not said"),
    ("There is nothing to suggest that she has at any time felt rejected by him.", "rejected by him", PARENT, "not said"),
    ("It says here that she is homeless; this is wrong.", "homeless", PARENT, "not said"),
    ("No self-harm, but depression is severe.", "depression", PARENT, "said"),
    ("She is not only homeless but also in debt.", "homeless", PARENT, "said"),
    ("No money, no friends.", "no friends", PARENT, "said"),
    ("Risk of suicide cannot be excluded.", "suicide", RISK, "said"),
    # about somebody else
    ("MGM suffers with depression.", "depression", PARENT, "not said"),
    ("Her sister has bipolar disorder and lives in Kent.", "bipolar disorder", PARENT, "not said"),
    ("FHx: own mother depression.", "depression", PARENT, "not said"),
    ("It's her friend who has depression.", "depression", PARENT, "not said"),
    ("An older half-brother, who lives with his dad, has cerebral palsy.", "cerebral palsy", Sense("infant"), "not said"),
    ("FOB is a care leaver.", "care leaver", LASTING, "not said"),
    ("Her partner hit her on Sunday.", "hit her", RISK, "said"),
    ("Her sister is well but Mum has depression.", "depression", PARENT, "said"),
    ("Depression in her mother.", "Depression", PARENT, "not said"),
    ("Maternal grandmother: depression, lives with them.", "depression", PARENT, "not said"),
    ("The nurse who saw her was herself a care leaver.", "a care leaver", LASTING, "not said"),
    ("She was herself a premature baby.", "premature", Sense("infant", lasting=True), "not said"),
    ("Mum: well in herself; depression last year, still on tablets.", "depression", PARENT, "said"),
    # hypothetical
    ("If she were to lose her home she would be homeless.", "homeless", PARENT, "not said"),
    ("Should her depression return she knows whom to ring.", "depression", PARENT, "not said"),
    ("I wondered whether she has depression.", "depression", PARENT, "not said"),
    ("She feels as if she were a stranger.", "stranger", PARENT, "said"),
    ("I asked specifically about depression.", "depression", PARENT, "not said"),
    # over
    ("I had depression with my first.", "depression", PARENT, "not said"),
    ("Citalopram in her early twenties.", "Citalopram", PARENT, "not said"),
    ("Cancer in 2024, two years clear.", "Cancer", PARENT, "not said"),
    ("She felt a fraud to begin with and it wore off.", "a fraud", PARENT, "not said"),
    ("Depression at university, fully recovered.", "Depression", PARENT, "not said"),
    ("OD aged 16, nil since.", "OD", PARENT, "not said"),
    ("She was in care until 2012.", "in care", LASTING, "said"),
    # asked
    ("Is there depression?", "depression", PARENT, "not said"),
    ("?bruise to cheek seen at clinic", "bruise to cheek", RISK, "unclear"),
    ("Any depression? No.", "depression", PARENT, "not said"),
    ("Domestic abuse Y / N", "Domestic abuse", RISK, "not said"),
    # asked for
    ("Could your team act as care coordinator?", "care coordinator", REQUEST, "said"),
    ("Please complete a parenting assessment.", "parenting assessment", REQUEST, "said"),
    ("Her care coordinator will remain involved.", "care coordinator", REQUEST, "not said"),
    ("The parenting assessment has already been completed.", "parenting assessment", REQUEST, "not said"),
    ("Would you clarify whether a parenting assessment is within your remit?", "parenting assessment", REQUEST, "not said"),
    ("We are not asking for a parenting assessment.", "parenting assessment", REQUEST, "not said"),
]


@pytest.mark.parametrize(("sentence", "phrase", "sense", "standing"), CASES)
def test_phrase_stands_as_its_sentence_says(sentence: str, phrase: str, sense: Sense, standing: str) -> None:
    start = sentence.index(phrase)
    assert read(sentence, start, start + len(phrase), sense).standing == standing


def test_every_phrase_not_said_says_why() -> None:
    for sentence, phrase, sense, standing in CASES:
        start = sentence.index(phrase)
        assert bool(read(sentence, start, start + len(phrase), sense).why) == (standing != "said")

from itertools import product

import pytest

from records.moves import MOVES, DraftState, MessageState, NotAllowed, ReferralState, check, moves_from


def test_every_state_has_its_moves_and_stays_among_its_own_kind() -> None:
    for kind in (MessageState, ReferralState, DraftState):
        assert set(MOVES[kind]) == set(kind)
        assert all(type(after) is kind for state in kind for after in moves_from(state))


def test_states_of_different_kinds_with_the_same_word_keep_their_own_moves() -> None:
    check(ReferralState.SET_ASIDE, ReferralState.TO_CHECK)
    check(DraftState.SET_ASIDE, DraftState.DRAFT)
    with pytest.raises(NotAllowed):
        check(DraftState.DRAFT, ReferralState.SET_ASIDE)


def test_what_was_sent_stays_sent() -> None:
    for after in DraftState:
        with pytest.raises(NotAllowed, match="sent cannot become"):
            check(DraftState.SENT, after)


@pytest.mark.parametrize("kind", [MessageState, ReferralState, DraftState])
def test_only_listed_moves_are_allowed(kind: type) -> None:
    for before, after in product(kind, kind):
        if after in moves_from(before):
            check(before, after)
        else:
            with pytest.raises(NotAllowed):
                check(before, after)

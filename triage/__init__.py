"""What the guide asks of a referral, checked."""

"""Documents read into referrals."""

"""A document walked from top to bottom: which label stands by which answer."""

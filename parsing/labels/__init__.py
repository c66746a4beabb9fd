"""What a form asks: its labels, titles and their words, and the fields they stand for."""

"""What the pages read. Nothing here changes anything; lists load no form's text."""

"""Plain text, web pages, mails and older office files, read into a `Document`."""

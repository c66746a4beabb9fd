"""Mail in: messages as they arrive and the mailboxes they come from."""

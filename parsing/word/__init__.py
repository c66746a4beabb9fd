"""Word documents, read into a `Document`."""

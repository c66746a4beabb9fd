"""PDF files, read into a `Document`."""

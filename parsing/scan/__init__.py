"""Pictures of pages, read into a `Document`."""

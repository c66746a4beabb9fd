"""A trained tagger's second opinion on what no rule has read."""

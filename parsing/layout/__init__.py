"""What stands on a page, wherever it comes from, brought to blocks in reading order."""

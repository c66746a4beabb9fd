"""The desk: the command, the pipeline, the schedule and the web pages."""

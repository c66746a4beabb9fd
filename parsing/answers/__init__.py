"""Labelled answers, lists, letters and loose lines, read into values of fields, and brought together."""

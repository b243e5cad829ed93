"""Measurements: how fast, against what, and how it grows."""

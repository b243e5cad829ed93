"""Sentences: how findings name cells, rows, lists and stated figures."""

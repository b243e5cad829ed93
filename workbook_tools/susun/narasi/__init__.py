"""Sentences under their conditions; their words stand in kalimat.toml."""

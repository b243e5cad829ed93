"""The checks of a finished document: one rule a file, in a folder per family."""

"""Documentation that is generated: the data dictionary and the pages of the rules."""

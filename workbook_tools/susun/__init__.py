"""The report's text: blocks and sentences from results, one block a file."""

"""The sheets of the overview, one topic a file: from rows to what is shown."""

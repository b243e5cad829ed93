"""Golden files: the computed sheets of a sample as they were looked at and found right."""

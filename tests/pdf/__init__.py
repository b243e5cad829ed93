"""Reading PDF reports."""

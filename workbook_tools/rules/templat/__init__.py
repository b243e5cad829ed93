"""T1xx: the file, the template, its tabs and headers."""

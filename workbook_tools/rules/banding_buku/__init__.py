"""B5xx: workbooks against each other."""

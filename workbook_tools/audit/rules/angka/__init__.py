"""N7xx: figures and names inside a finished document, checked against each other."""

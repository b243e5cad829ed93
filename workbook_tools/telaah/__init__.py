"""Document files worked through: opened, audited, put beside workbooks, marked, listed."""

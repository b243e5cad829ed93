"""One overview across many workbooks, and the checks between them."""

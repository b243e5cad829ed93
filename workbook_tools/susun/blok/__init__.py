"""The blocks of the report, one a file; see ``susun/dasar.py``."""

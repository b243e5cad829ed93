"""The hash behind fingerprints and seals.

``hashlib`` loads OpenSSL, which takes longer than reading a small workbook and offers nothing that
is used here; BLAKE2 is Python's own.
"""

try:
    from _blake2 import blake2b
except ImportError:  # a Python that keeps it elsewhere
    from hashlib import blake2b

__all__ = ["blake2b"]

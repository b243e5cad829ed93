"""Hostile workbooks, made by rule: a short seeded part runs with the tests, the long one by
``python -m tests.kacau``."""

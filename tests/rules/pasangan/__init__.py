"""For every rule two small inputs: one that must make it fire, one that must not.

One module a family. ``tests/test_arsitektur.py`` holds the list against the registry, so a rule
without its pair fails; ``tests/rules/test_pasangan.py`` tries them, so a silenced rule fails.
"""

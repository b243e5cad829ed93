"""For every rule two small inputs: one that must make it fire, one that must not.

One module a family. ``tests/rules/test_pasangan.py`` holds the list against the registry, so a
rule without its pair fails, and so does a rule that was silenced.
"""

"""Builds what people on Windows install: one installer, and a zip where installers may not run.

``python -m pemaketan`` on Linux; see README.md beside this file.
"""

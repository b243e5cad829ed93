"""Generated documents spoilt in one place each: is every spoil found, and where?"""

"""LibreOffice Calc as a host: what runs inside it, and the program it talks to.

LibreOffice brings its own Python, often an older one without our packages. So a few small files
(``LKj.py``, ``lkj_*.py``) go into the user's profile, need nothing but the standard library and
``uno``, and start the installed ``lkj`` as a second process, which stays for the next press. The
two talk over its standard input and output, one line of JSON per request.
"""

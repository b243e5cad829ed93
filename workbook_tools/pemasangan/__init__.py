"""Makes the buttons find this installation: in Excel, and in LibreOffice (`lkj pasang`).

Every step says what it found and, where something is missing, how to mend it.
"""

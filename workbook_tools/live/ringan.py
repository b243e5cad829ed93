"""Import xlwings without what it loads where it finds it: pandas, NumPy, its PRO part with the
check of a licence.

Importing this module first saves about half a second each time a button is pressed; ``pulih``
gives the modules free again. The live path needs neither.
"""

import sys

_BERAT = ("pandas", "numpy", "polars", "matplotlib", "PIL", "cryptography", "xlwings.pro")


def _tahan() -> None:
    for nama in _BERAT:
        if nama not in sys.modules:
            sys.modules[nama] = None  # type: ignore[assignment]  # "import" then fails at once


def pulih() -> None:
    """Let the heavy modules be imported again."""
    for nama in _BERAT:
        if nama in sys.modules and sys.modules[nama] is None:
            del sys.modules[nama]


_tahan()

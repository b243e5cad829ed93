"""Import xlwings without what it loads where it finds it: pandas, NumPy, its PRO part with the
check of a licence. That saves about half a second each time a button is pressed in Excel."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

_BERAT = ("pandas", "numpy", "polars", "matplotlib", "PIL", "cryptography", "xlwings.pro")


@contextmanager
def tanpa_beban() -> Iterator[None]:
    """Within it the heavy modules are not to be had; afterwards they can be imported again."""
    ditahan = [nama for nama in _BERAT if nama not in sys.modules]
    for nama in ditahan:
        sys.modules[nama] = None  # type: ignore[assignment]  # "import" then fails at once
    try:
        yield
    finally:
        for nama in ditahan:
            if sys.modules.get(nama) is None:
                sys.modules.pop(nama, None)

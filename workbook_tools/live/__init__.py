"""The button: compute and check the workbook that is open right now.

``hitung(book)`` and ``periksa(book)`` take an xlwings Book, whatever office program holds it.
Neither raises: what goes wrong reaches the user as one message box.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from workbook_tools.live.kerja import hitung, periksa

__all__ = ["hitung", "periksa"]


def __getattr__(nama: str) -> Any:
    """Load xlwings when first asked, so that ``live.ringan`` can go before it."""
    if nama not in __all__:
        raise AttributeError(nama)
    from workbook_tools.live import kerja

    return getattr(kerja, nama)

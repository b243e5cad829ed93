"""The user's PATH: one folder is added or taken away, every other letter stays."""

_PEMISAH = ";"


def tambah(jalur: str, folder: str) -> str:
    """The PATH with the folder at its end; as it is where it holds the folder already."""
    if any(_sama(bagian, folder) for bagian in jalur.split(_PEMISAH)):
        return jalur
    sambung = _PEMISAH if jalur and not jalur.endswith(_PEMISAH) else ""
    return f"{jalur}{sambung}{folder}"


def buang(jalur: str, folder: str) -> str:
    """The PATH without the folder."""
    return _PEMISAH.join(b for b in jalur.split(_PEMISAH) if not _sama(b, folder))


def _sama(bagian: str, folder: str) -> bool:
    """Windows knows no case, and a backslash at the end means nothing."""
    return bagian.strip().strip('"').rstrip("\\").casefold() == folder.rstrip("\\").casefold()

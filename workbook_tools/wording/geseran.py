"""How a block of figures in the wrong place is told."""

_SEBUT = ("", "satu", "dua", "tiga")


def baris_teks(langkah: int) -> str:
    """'satu baris ke bawah'; positive: the figures stand further down than they should."""
    return f"{_SEBUT[abs(langkah)]} baris {'ke bawah' if langkah > 0 else 'ke atas'}"

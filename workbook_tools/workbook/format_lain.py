"""Tables of other formats: what they are, and what to do with them."""

_SIMPAN = "lalu simpan sebagai .xlsx (Save As, Excel Workbook)"

_SEBAB = {
    ".xlsb": f"memakai format biner Excel (.xlsb). Buka di Excel, {_SIMPAN}.",
    ".xls": f"memakai format Excel lama (.xls). Buka di Excel, {_SIMPAN}.",
    ".csv": (
        "berisi teks terpisah koma (.csv), satu tabel tanpa lembar. Salin isinya ke lembar yang "
        "sesuai di buku kerja LKj."
    ),
    ".ods": f"memakai format LibreOffice (.ods). Buka di LibreOffice, {_SIMPAN}.",
    ".xltx": f"adalah pola Excel (.xltx), bukan buku kerja. Buka di Excel, {_SIMPAN}.",
    ".numbers": "memakai format Numbers. Di Numbers pilih File, Export To, Excel.",
}
_SAMA = {
    ".tsv": ".csv",
    ".ots": ".ods",
    ".fods": ".ods",
    ".xltm": ".xltx",
    ".xlt": ".xls",
}


def sebab_format(akhiran: str) -> str | None:
    """Why a file with this suffix cannot be used, as the end of a sentence that begins with the
    file; None for suffixes of workbooks and unknown ones."""
    akhiran = akhiran.casefold()
    sebab = _SEBAB.get(_SAMA.get(akhiran, akhiran))
    return sebab and sebab.replace(_SAMA.get(akhiran, akhiran), akhiran)

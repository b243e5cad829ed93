"""Indonesian for what argparse says on its own."""

import argparse

_TERJEMAHAN = {
    "usage: ": "pemakaian: ",
    "positional arguments": "yang diolah",
    "options": "pilihan",
    "show this help message and exit": "tampilkan bantuan ini lalu selesai",
    "show program's version number and exit": "tampilkan versi program lalu selesai",
    "the following arguments are required: %s": "masih kurang: %s",
    "unrecognized arguments: %s": "tidak dikenal: %s",
    "expected one argument": "perlu satu nilai",
    "expected at least one argument": "perlu sedikitnya satu nilai",
    "invalid choice: %(value)r (choose from %(choices)s)": (
        "%(value)r tidak ada; pilih salah satu dari %(choices)s"
    ),
    "invalid %(type)s value: %(value)r": "%(value)r bukan nilai yang sah",
    "argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s",
    "ambiguous option: %(option)s could match %(matches)s": (
        "%(option)s kurang jelas: bisa berarti %(matches)s"
    ),
    "not allowed with argument %s": "tidak dapat dipakai bersama %s",
    "%(prog)s: error: %(message)s\n": "%(prog)s: salah: %(message)s\n",
    "unknown parser %(parser_name)r (choices: %(choices)s)": (
        "perintah %(parser_name)r tidak ada; pilih salah satu dari %(choices)s"
    ),
}


def pakai_bahasa_indonesia() -> None:
    """Make argparse speak Indonesian. It has no setting for this; its messages go through
    a module-level gettext function, which is put in its place here."""
    argparse._ = lambda teks: _TERJEMAHAN.get(teks, teks)  # type: ignore[attr-defined]

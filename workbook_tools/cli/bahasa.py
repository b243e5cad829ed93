"""Indonesian for what argparse says on its own, and what may have been meant."""

import argparse
import sys
from collections.abc import Iterable
from typing import Any, NoReturn

from workbook_tools.names.mirip import mirip

TERJEMAHAN = {
    "usage: ": "pemakaian: ",
    "positional arguments": "yang diolah",
    "options": "pilihan",
    "show this help message and exit": "tampilkan bantuan ini lalu selesai",
    "show program's version number and exit": "tampilkan versi program lalu selesai",
    "the following arguments are required: %s": "masih kurang: %s",
    "one of the arguments %s is required": "salah satu harus ada: %s",
    "unrecognized arguments: %s": "tidak dikenal: %s",
    "expected one argument": "perlu satu nilai",
    "expected at most one argument": "paling banyak satu nilai",
    "expected at least one argument": "perlu sedikitnya satu nilai",
    "expected %s argument": "perlu %s nilai",
    "expected %s arguments": "perlu %s nilai",
    "ignored explicit argument %r": "tidak memakai nilai, tetapi diberi %r",
    "unexpected option string: %s": "pilihan yang tidak terduga: %s",
    "invalid choice: %(value)r (choose from %(choices)s)": (
        "%(value)r tidak ada; pilih salah satu dari %(choices)s"
    ),
    "invalid choice: %(value)r, maybe you meant %(closest)r? (choose from %(choices)s)": (
        "%(value)r tidak ada, mungkin maksudnya %(closest)r; pilih salah satu dari %(choices)s"
    ),
    "invalid %(type)s value: %(value)r": "%(value)r bukan nilai yang sah",
    "argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s",
    'argument "-" with mode %r': 'nilai "-" dengan ragam %r',
    "can't open '%(filename)s': %(error)s": "%(filename)s tidak dapat dibuka",
    "ambiguous option: %(option)s could match %(matches)s": (
        "%(option)s kurang jelas: bisa berarti %(matches)s"
    ),
    "not allowed with argument %s": "tidak dapat dipakai bersama %s",
    "%(prog)s: error: %(message)s\n": "%(prog)s: salah: %(message)s\n",
    "%(prog)s: warning: %(message)s\n": "%(prog)s: %(message)s\n",
    "unknown parser %(parser_name)r (choices: %(choices)s)": (
        "perintah %(parser_name)r tidak ada; pilih salah satu dari %(choices)s"
    ),
    "cannot have multiple subparser arguments": "hanya boleh satu perintah",
}
"""What users can meet; argparse's words to programmers are left alone."""


def pakai_bahasa_indonesia() -> None:
    """Make argparse speak Indonesian. It has no setting for this; its messages go through
    module-level gettext functions, which are put in their place here."""
    argparse._ = lambda teks: TERJEMAHAN.get(teks, teks)  # type: ignore[attr-defined]
    argparse.ngettext = lambda satu, banyak, n: TERJEMAHAN.get(  # type: ignore[attr-defined]
        satu if n == 1 else banyak, satu
    )


_PANJANG = {"-o": "--keluaran"}
"""What a short option is called where a verb has only the long one."""


class Pengurai(argparse.ArgumentParser):
    """A parser that says what may have been meant, and where help is."""

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """A verb itself refuses what it does not know: its own usage and help are told then."""
        hasil = super().parse_known_args(args, namespace)
        if hasil[1] and " " in self.prog:
            self.error(TERJEMAHAN["unrecognized arguments: %s"] % " ".join(hasil[1]))
        return hasil

    def error(self, message: str) -> NoReturn:
        """End with status 2: usage, what is wrong, near options, where help is."""
        self.print_usage(sys.stderr)
        awalan = TERJEMAHAN["unrecognized arguments: %s"].removesuffix("%s")
        if message.startswith(awalan):
            message += _mungkin(message.removeprefix(awalan).split(), self._semua_pilihan())
        self.exit(2, f"{self.prog}: salah: {message}\nBantuan: {self.prog} --help\n")

    def _semua_pilihan(self) -> list[str]:
        """Options of this parser and of the verbs below it: the upper one finds what is left."""
        hasil = list(self._option_string_actions)
        for tindakan in self._actions:
            if isinstance(tindakan.choices, dict):
                for anak in tindakan.choices.values():
                    hasil.extend(anak._option_string_actions)
        return hasil


def _mungkin(kata: Iterable[str], pilihan: Iterable[str]) -> str:
    dekat = [m for k in kata if k.startswith("-") for m in mirip(_PANJANG.get(k, k), pilihan)[:1]]
    return f" (mungkin maksudnya {', '.join(dekat)})" if dekat else ""

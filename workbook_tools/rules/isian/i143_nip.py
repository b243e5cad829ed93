"""I143: a NIP that cannot be one."""

import re
from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import Status, baca_teks
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan

DIGIT = 18
"""Day of birth (8), first appointment (6), sex (1), number (3)."""
_BUKAN_NIP = regex(r"^\W*nip(?:ppk|pppk)?\b|[\s.'’:-]", re.IGNORECASE)
_LAHIR = regex(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]).*")
_ILMIAH = regex(r"\d[.,]?\d*e\+?\d+", re.IGNORECASE)


@aturan("I143", Tingkat.PERINGATAN, "NIP tidak mungkin benar")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa NIP kepala: 18 angka, diawali tanggal lahir (tahun, bulan, hari).

    Mengapa penting: NIP tercetak di bawah tanda tangan; satu angka yang hilang tidak kelihatan.

    Contoh: 19700101 199003 1 00 (kurang satu angka); 19701301 … (bulan lahir 13); huruf O di
    tempat angka nol.

    Cara memperbaiki: ketik ulang NIP selengkapnya dari SK.
    """
    isian = k.laporan.identitas.kepala_nip
    teks = _BUKAN_NIP.sub("", isian.teks)
    if not teks or baca_teks(isian.teks).status is Status.BELUM_DINILAI:
        return
    sebab = _sebab(teks)
    if sebab:
        yield temuan(
            isian,
            k.laporan.identitas,
            f"NIP {isian.teks} {sebab}. Ketik ulang NIP selengkapnya.",
        )


def _sebab(teks: str) -> str:
    if _ILMIAH.fullmatch(teks):
        return "ditulis Excel sebagai bilangan, jadi angkanya tidak lengkap"
    if not teks.isdigit():
        return "memuat huruf atau tanda lain"
    if len(teks) != DIGIT:
        return f"mempunyai {len(teks)} angka, padahal NIP {DIGIT} angka"
    if set(teks) != {"0"} and not _LAHIR.fullmatch(teks):
        return f"tidak diawali tanggal lahir ({teks[:8]})"
    return ""

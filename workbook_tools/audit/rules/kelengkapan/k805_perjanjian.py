"""K805: the performance agreement lacks its total or the day of its date."""

import re
from collections.abc import Iterator

from workbook_tools.audit.kolom import ANGKA, Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import JUMLAH, TabelDok
from workbook_tools.audit.teks import normal
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_TANGGAL = regex(
    r"[A-Z][A-Za-z .]{2,30},\s*(?:januari|februari|maret|april|mei|juni|juli|agustus|september|"
    r"oktober|"
    r"november|desember)\s+20\d\d\s*",
    re.IGNORECASE,
)


@aturan("K805", Tingkat.INFO, "Perjanjian Kinerja tanpa jumlah anggaran atau tanggal")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Memeriksa tabel program dan anggaran Perjanjian Kinerja (apakah berjumlah) dan tanggal
    penandatanganannya (apakah berhari).

    Mengapa penting: tanpa jumlah, pagu yang diperjanjikan tidak dapat dibandingkan dengan DPA;
    tanpa hari, tidak jelas apakah PK murni atau perubahan.

    Contoh: enam program tanpa baris jumlah; "Oktober 2024" tanpa tanggal.

    Cara memperbaiki: tambahkan baris jumlah dan tulis tanggal lengkap.
    """
    tabel = [t for t in k.dok.tabel if _pk(t) and not any(b.jenis == JUMLAH for b in t.baris)]
    tanggal = [
        a
        for a in k.dok.isi()
        if _TANGGAL.fullmatch(a.teks.strip()) and any("perjanjian" in normal(j) for j in a.jalur)
    ]
    if tabel or tanggal:
        apa = [f"{t.sebutan} tanpa baris jumlah" for t in tabel]
        apa += [f"tanggal '{a.teks.strip()}' tanpa hari" for a in tanggal]
        yield Temuan(
            tabel[0].lembar if tabel else tanggal[0].lembar,
            "; ".join((*(t.tempat for t in tabel), *(f"P{a.urutan}" for a in tanggal))),
            f"Perjanjian Kinerja: {'; '.join(apa)}. Lengkapi.",
            kunci="Perjanjian Kinerja",
        )


def _pk(t: TabelDok) -> bool:
    """Programs with their budget and no other figures."""
    angka = {x.peran for x in t.kolom if x.peran in ANGKA}
    return (
        angka == {Peran.ANGGARAN} and bool(t.milik(Peran.PROGRAM)) and not t.milik(Peran.KEGIATAN)
    )

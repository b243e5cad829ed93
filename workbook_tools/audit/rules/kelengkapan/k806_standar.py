"""K806: the comparison with a national standard is empty."""

import re
from collections.abc import Iterator

from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import DATA
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_NASIONAL = regex(r"\bnasional\b", re.IGNORECASE)
_MENYEBUT = regex(r"(?:standar|tingkat|angka|rata ?-? ?rata) nasional", re.IGNORECASE)
_TIDAK = regex(r"\W*(?:tidak (?:diketahui|ada|tersedia)|belum ada|n/?a|-)?\W*", re.IGNORECASE)


@aturan("K806", Tingkat.INFO, "Pembanding nasional tidak diisi")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Memeriksa kolom standar nasional, dan apakah laporan menyebut pembanding nasional atau
    alasannya sama sekali.

    Mengapa penting: PermenPANRB 53/2014 meminta perbandingan dengan standar nasional (jika ada).

    Contoh: kolom Standar Nasional berisi "Tidak Diketahui" di semua baris.

    Cara memperbaiki: cari standar atau rata-rata nasionalnya, atau tulis alasan per indikator.
    """
    for t in k.dok.tabel:
        for kolom in t.milik(Peran.STANDAR):
            sel = [s for b in t.baris if b.jenis == DATA and (s := b.sel[kolom.indeks]) is not None]
            if sel and all(_TIDAK.fullmatch(s.teks.strip()) for s in sel):
                yield Temuan(
                    t.lembar,
                    "; ".join(s.tempat for s in sel),
                    f"Kolom '{kolom.judul}' tidak berisi pembanding di semua baris. Isi, atau "
                    f"tulis "
                    "alasannya per indikator.",
                    kolom=kolom.judul,
                    nilai=sel[0].teks.strip(),
                )
                return
    ada = any(_NASIONAL.search(x.judul) for t in k.dok.tabel for x in t.kolom)
    if not ada and not any(_MENYEBUT.search(a.teks) for a in k.dok.isi()):
        yield Temuan(
            "",
            "",
            "Laporan tidak menyebut pembanding nasional. Tambahkan per indikator, atau tulis "
            "alasan tidak "
            "ada.",
            kunci="Standar nasional",
        )

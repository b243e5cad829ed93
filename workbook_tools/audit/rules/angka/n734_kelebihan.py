"""N734: more is said to be left of a sub kegiatan than its budget less its realisation."""

import re
from collections.abc import Iterator

from msgspec import Struct

from workbook_tools.audit.angka_kalimat import UANG, angka_di
from workbook_tools.audit.fakta import baca
from workbook_tools.audit.fakta_tabel import SUB
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.sel import tempat_sel
from workbook_tools.audit.tabel import SelDok
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names import kunci_nama
from workbook_tools.numbers import cetak_rupiah
from workbook_tools.numbers.angka import Angka
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_SISA = regex(r"\b(?:kelebihan|sisa|tidak terserap|tidak terealisasi)\b", re.IGNORECASE)
_UMUM = frozenset({
    "adalah", "anggaran", "belanja", "biaya", "dan", "dana", "dari", "di", "karena", "kegiatan",
    "kelebihan", "pada", "pagu", "rp", "sebesar", "senilai", "sisa", "sub", "terealisasi",
    "terserap", "tidak", "untuk", "yaitu", "yang",
})  # fmt: skip
"""Words that name no sub kegiatan."""
MIN_KATA = 2


class _Baris(Struct, frozen=True):
    nama: str
    lembar: str
    sel: tuple[SelDok, SelDok]
    anggaran: Angka
    realisasi: Angka


@aturan("N734", Tingkat.PERINGATAN, "Kelebihan anggaran melebihi sisa sub kegiatannya")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Membandingkan kelebihan atau sisa anggaran yang disebut di kalimat untuk satu sub kegiatan
    dengan anggaran dikurangi realisasinya di tabel.

    Mengapa penting: bagian dari sisa tidak mungkin lebih besar daripada sisanya; salah satu dari
    ketiga angka itu keliru.

    Contoh: kelebihan honor Rp5.400.000, padahal anggarannya 18.000.000 dan realisasinya 13.200.000.

    Cara memperbaiki: cocokkan dengan laporan realisasi, lalu betulkan angka yang salah.
    """
    baris = _baris(k)
    for a in k.dok.isi() if baris else ():
        if a.tingkat or not _SISA.search(a.teks):
            continue
        for x in angka_di(a.teks):
            m = _SISA.search(a.teks, x.awal - len(x.depan), x.awal) if x.jenis == UANG else None
            kunci = _pemilik(k, baris, a.teks, m.start(), x.awal) if m else ""
            angka = baca(x.teks, "anggaran").angka
            if not kunci or angka is None:
                continue
            b = baris[kunci]
            sisa = b.anggaran.nilai - b.realisasi.nilai
            if angka.nilai > sisa:
                yield a.temuan(
                    (x.awal, x.akhir),
                    f"{m[0].capitalize() if m else ''} anggaran {b.nama} tertulis {x.teks}, lebih "
                    f"besar daripada sisanya: {b.sel[0].teks.strip()} dikurangi "
                    f"{b.sel[1].teks.strip()} adalah {cetak_rupiah(sisa)}. Periksa ketiganya.",
                    kunci=b.nama,
                    terkait=tempat_sel(b.lembar, b.sel),
                )


def _baris(k: KonteksDokumen) -> dict[str, _Baris]:
    """Budget and realisation of each sub kegiatan, as the last table that has both tells them."""
    hasil = {}
    for c in k.catatan:
        lingkup, kunci = k.pemilik(c)
        a, r = c.isi(Peran.ANGGARAN), c.isi(Peran.REALISASI_ANGGARAN)
        angka = (c.angka(Peran.ANGGARAN), c.angka(Peran.REALISASI_ANGGARAN))
        if lingkup == SUB and kunci and angka[0] is not None and angka[1] is not None:
            hasil[kunci] = _Baris(c.nama, c.tabel.lembar, (a[0][1], r[0][1]), angka[0], angka[1])
    return hasil


def _pemilik(k: KonteksDokumen, baris: dict[str, _Baris], teks: str, awal: int, akhir: int) -> str:
    """The one sub kegiatan that the words name: by its name, or by words that it alone has."""
    nama = {
        s.kunci for s in k.cari.cari(teks) if s.lingkup == SUB and awal <= s.awal < s.akhir <= akhir
    }
    rata = kunci_nama(teks[awal:akhir])
    nama |= {n for n in baris if n in rata and len(n) > 20}
    kata = set(re.findall(r"[a-z]+", teks[awal:akhir].casefold())) - _UMUM
    if not nama and len(kata) >= MIN_KATA:
        nama = {
            n for n, b in baris.items() if kata <= set(re.findall(r"[a-z]+", b.nama.casefold()))
        }
    return nama.pop() if len(nama) == 1 and nama <= set(baris) else ""

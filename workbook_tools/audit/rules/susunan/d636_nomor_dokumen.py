"""D636: the year in a document's number is not that of its date."""

from collections.abc import Iterator

from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.sel import tempat_sel
from workbook_tools.audit.tabel import DATA, BarisDok, SelDok, TabelDok
from workbook_tools.audit.teks import normal, tahun_di
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_TANGGAL = regex(r"\s*\d{1,2}[ /.-]")
_RENCANA = regex(
    r"\s*(?:DPP?A|RKA|Renja|Rencana Kerja|Perjanjian Kinerja)\b[^\d]* Tahun (20[0-4]\d)\s*$"
)
"""What is made before or in its year."""
_AKHIR = regex(r"/(\d{4})$")
MIN_COCOK = 2
"""Rows whose number and date agree, beside which one that does not is odd."""


@aturan("D636", Tingkat.PERINGATAN, "Tahun di nomor dokumen lain dari tanggalnya")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Membandingkan tahun di akhir nomor dokumen dengan tahun tanggalnya, di tabel yang baris
    lainnya cocok; mencari tanggal yang sendiri tanpa tahun, dan rencana atau perjanjian yang
    dibuat sesudah tahunnya sendiri.

    Mengapa penting: dokumen yang nomornya salah tidak dapat ditemukan di arsip.

    Contoh: Perjanjian Kinerja nomor 065/02/2052, tanggal 6 Januari 2025.

    Cara memperbaiki: cocokkan nomor dan tanggalnya dengan dokumennya.
    """
    for t in k.dok.tabel:
        yield from _judul_lampau(t)
        pasangan = list(_pasangan(t, t.baris))
        salah = [(n, d) for n, d in pasangan if _tahun(n) not in tahun_di(d.teks)[-1:]]
        if len(salah) == 1 and len(pasangan) - 1 >= MIN_COCOK:
            n, d = salah[0]
            yield Temuan(
                t.lembar,
                f"{n.tempat}; {d.tempat}",
                f"Nomor {n.teks.strip()} bertanggal {d.teks.strip()}: tahunnya berbeda, padahal di "
                "baris lain sama. Periksa nomor dan tanggalnya.",
                nilai=n.teks.strip(),
                terkait=tempat_sel(t.lembar, [d]),
            )


def _judul_lampau(t: TabelDok) -> Iterator[Temuan]:
    """A plan or agreement of a year before that of its own number and date."""
    kolom = [x for x in t.kolom if normal(x.judul) == "dokumen"]
    for b in t.baris if len(kolom) == 1 else ():
        s = b.sel[kolom[0].indeks]
        m = _RENCANA.match(s.teks) if s is not None else None
        for nomor, tanggal in _pasangan(t, [b]) if s is not None and m else ():
            tahun = _tahun(nomor)
            if m and s and int(m[1]) < tahun and tahun in tahun_di(tanggal.teks)[-1:]:
                yield t.temuan(
                    s,
                    f"'{s.teks.strip()}' bernomor {nomor.teks.strip()} dan bertanggal "
                    f"{tanggal.teks.strip()}, sesudah tahunnya sendiri. Periksa tahunnya.",
                    (nomor, tanggal),
                )


def _pasangan(t: TabelDok, baris: list[BarisDok]) -> Iterator[tuple[SelDok, SelDok]]:
    """The cells of number and date of each row that has both."""
    kolom = [[x for x in t.kolom if normal(x.judul) == y] for y in ("nomor", "tanggal")]
    if [len(x) for x in kolom] != [1, 1]:
        return
    for b in baris:
        nomor, tanggal = (b.sel[x[0].indeks] for x in kolom)
        lengkap = b.jenis == DATA and nomor is not None and tanggal is not None
        if lengkap and nomor and tanggal and _tahun(nomor) and _TANGGAL.match(tanggal.teks):
            yield nomor, tanggal


def _tahun(s: SelDok) -> int:
    m = _AKHIR.search(s.teks.strip())
    return int(m[1]) if m else 0

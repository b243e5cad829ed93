"""T102: a header or a column is missing."""

import re
from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_BERSKALA = regex(r"\b(?:ribu|ribuan|juta|jutaan|miliar|milyar|000)\b", re.IGNORECASE)


@aturan("T102", Tingkat.GALAT, "Judul kolom tidak ditemukan")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah judul semua kolom templat masih ada di setiap lembar isian.

    Mengapa penting: kolom dikenali dari judulnya. Kolom yang judulnya diubah atau dihapus tidak
    terbaca. Kolom boleh dipindah, dilebarkan, atau ditambah.

    Contoh: judul "Realisasi" diganti "Realisasi 2024".

    Cara memperbaiki: ketik kembali judul kolomnya persis seperti di templat. Bila yang hilang
    bukan kolom wajib, temuan ini hanya peringatan.
    """
    for t in k.tabel.values():
        for c in t.cacat:
            if c.jenis == "kepala hilang":
                yield Temuan(
                    c.lembar,
                    "",
                    f"Baris judul kolom pada lembar {c.judul} tidak ditemukan, sehingga isinya "
                    "tidak terbaca. Salin baris judul dari templat kosong.",
                    seharusnya=", ".join(kolom.label for kolom in t.lembar.kolom[:6]),
                )
            elif c.jenis == "kolom hilang":
                kolom = t.lembar.cari(c.kolom)
                sebutan = "Uraian" if t.lembar.tegak else "Kolom"
                yield Temuan(
                    c.lembar,
                    c.sel,
                    f"{sebutan} '{kolom.label}' pada lembar {c.judul} tidak ditemukan. Ketik "
                    f"kembali judulnya seperti di templat.{_skala(c.terlihat)}",
                    kolom=c.kolom,
                    nilai=c.terlihat or "tidak ada",
                    seharusnya=kolom.label,
                    dugaan=f"Mungkin judul ini diganti: '{c.terlihat}'." if c.terlihat else "",
                    tingkat=Tingkat.GALAT if kolom.wajib else Tingkat.PERINGATAN,
                )


def _skala(terlihat: str) -> str:
    """What to do with figures that the label calls thousands or millions."""
    if not _BERSKALA.search(terlihat):
        return ""
    return " Angka di bawahnya tulis dalam rupiah selengkapnya."

"""T103: a sheet or a header stands twice."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan


@aturan("T103", Tingkat.GALAT, "Lembar atau kolom ganda")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah ada lembar atau judul kolom yang muncul dua kali.

    Mengapa penting: program hanya membaca yang pertama; angka di kembarannya tidak dihitung.

    Contoh: dua kolom sama-sama berjudul "Anggaran".

    Cara memperbaiki: hapus kembarannya, atau beri judul lain bila itu kolom tambahan.
    """
    for t in k.tabel.values():
        for c in t.cacat:
            if c.jenis == "kolom ganda":
                kolom = t.lembar.cari(c.kolom)
                yield Temuan(
                    c.lembar,
                    c.sel,
                    f"Judul '{kolom.label}' muncul lebih dari sekali di lembar {c.judul}; yang "
                    "dibaca hanya yang pertama. Hapus atau ganti judul yang kedua.",
                    kolom=c.kolom,
                    nilai=kolom.label,
                )
            elif c.jenis == "lembar ganda":
                yield Temuan(
                    c.lembar,
                    "",
                    f"Ada dua lembar bernama sama: '{c.judul}' dan '{c.terlihat}'. Yang dibaca "
                    "hanya yang pertama; ganti nama yang lain.",
                    nilai=c.terlihat,
                )

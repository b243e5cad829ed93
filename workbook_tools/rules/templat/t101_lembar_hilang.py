"""T101: an input sheet is missing."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.records import LEMBAR_MASUKAN
from workbook_tools.rules.registry import aturan
from workbook_tools.schema import HITUNG
from workbook_tools.tables.label import label_mirip, normal


@aturan("T101", Tingkat.GALAT, "Lembar isian tidak ditemukan")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah semua lembar isian templat masih ada di buku kerja.

    Mengapa penting: angka di lembar yang hilang atau berganti nama tidak terbaca, sehingga
    hasilnya tidak lengkap.

    Contoh: tab "Realisasi Kinerja" diganti namanya menjadi "Kinerja 2024".

    Cara memperbaiki: kembalikan nama tab seperti di templat, atau salin lembar itu dari templat
    kosong. Lembar tambahan milik sendiri boleh ada, dengan nama lain.
    """
    hilang = [t for t in k.tabel.values() if any(c.jenis == "lembar hilang" for c in t.cacat)]
    if not any(t.ada for t in k.tabel.values()):
        yield Temuan(
            "",
            "",
            "Buku kerja ini bukan dari templat LKj: tidak satu pun lembar isiannya ditemukan. "
            "Buat templat baru dengan perintah: lkj templat -o NAMA.xlsx",
            nilai=", ".join(k.buku.semua_judul[:8]),
            seharusnya="Identitas, Indikator, Renstra, ...",
        )
        return
    for t in hilang:
        yield Temuan(
            t.lembar.id,
            "",
            f"Lembar {t.lembar.judul} tidak ditemukan. Kembalikan nama tabnya, atau salin lembar "
            "itu dari templat kosong.",
            nilai="tidak ada",
            seharusnya=t.lembar.judul,
            dugaan=_dugaan(k, t.lembar.judul),
        )


def _dugaan(k: Konteks, judul: str) -> str:
    """The tab that was renamed, if one looks like it."""
    dikenal = {normal(x.judul) for x in LEMBAR_MASUKAN}
    dikenal |= {normal(x.judul) for x in HITUNG.values()}
    lain = {x: x for x in k.buku.semua_judul if normal(x) not in dikenal}
    tab = label_mirip(judul, lain)
    return f"Mungkin tab '{tab}'." if tab else ""

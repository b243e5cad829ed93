"""I101: a required cell of a filled row is empty."""

from collections.abc import Iterator

from workbook_tools.diagnosis.saksi_tak_terbaca import isi_menurut_salinan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import label
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.records import MASUKAN, Baris, Isian
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kosong import temuan_terisi
from workbook_tools.wording.sebut import temuan


@aturan("I101", Tingkat.GALAT, "Isian wajib masih kosong")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah kolom bertanda bintang (*) terisi pada setiap baris yang dipakai.

    Mengapa penting: tanpa isian itu barisnya tidak dapat dihitung atau dipasangkan dengan lembar
    lain.

    Contoh: baris Realisasi Anggaran tanpa nama program, karena di naskah selnya digabung.

    Cara memperbaiki: isi selnya. Nama program dan kegiatan diulang di setiap baris, tidak cukup di
    baris pertama.
    """
    for lembar, wajib in _WAJIB.items():
        for baris in k.laporan.diketik(lembar):
            for kolom in wajib:
                isian = baris.isian(kolom)
                kosong = not isian.teks and isian.sel and not isian  # nearly all hold something
                if kosong and not baris.boleh_kosong(kolom):
                    yield _temuan(k, baris, isian)


_WAJIB = {x.id: tuple(k.id for k in x.kolom if k.wajib) for x in MASUKAN.values()}


def _temuan(k: Konteks, baris: Baris, isian: Isian) -> Temuan:
    awal = f"{label(isian)} wajib diisi, tetapi sel {isian.sel} kosong."
    asal = isi_menurut_salinan(isian, baris, k)
    if asal is not None:
        return temuan_terisi(isian, baris, asal, awal)
    atau = "" if baris.LEMBAR.tegak else ", atau hapus barisnya bila tidak dipakai"
    return temuan(
        isian,
        baris,
        f"{awal} Isi sel itu{atau}.",
        nilai="(kosong)",
    )

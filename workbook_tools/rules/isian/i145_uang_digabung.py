"""I145: one amount of money over several rows."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import label, tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.records import Baris, Isian, Jenis
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan


@aturan("I145", Tingkat.PERINGATAN, "Satu angka uang untuk beberapa baris")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari sel uang yang digabung, sehingga satu angkanya berlaku untuk beberapa baris.

    Mengapa penting: angkanya dihitung milik baris pertama saja. Jumlahnya tetap benar, tetapi
    anggaran, realisasi, dan persen setiap barisnya tidak.

    Contoh: anggaran 100.000.000 di sel H6 yang digabung sampai H7, untuk dua sub kegiatan.

    Cara memperbaiki: pisahkan selnya (Unmerge), lalu isi angka setiap baris.
    """
    for lembar, tabel in k.tabel.items():
        tab = k.buku.lembar.get(tabel.judul)
        baris = {b.nomor_baris: b for b in k.laporan.diketik(lembar)} if tab and tab.gabung else {}
        milik = {tabel.letak.get(x.id): x.id for x in tabel.lembar.kolom if x.jenis is Jenis.RUPIAH}
        for atas, bawah, kolom in tab.gabung if tab and baris else ():
            lain = [b for n, b in baris.items() if atas < n <= bawah]
            id_ = milik.get(kolom)
            if id_ and atas in baris and lain and baris[atas].isian(id_):
                yield _temuan(baris[atas], baris[atas].isian(id_), [b.isian(id_) for b in lain])


def _temuan(b: Baris, isian: Isian, lain: list[Isian]) -> Temuan:
    return temuan(
        isian,
        b,
        f"{label(isian)} {isian.teks} berada di sel yang digabung dengan {len(lain)} baris di "
        "bawahnya, jadi dihitung milik baris ini saja. Pisahkan selnya (Unmerge), lalu isi angka "
        "setiap baris.",
        terkait=tuple(tempat(x) for x in lain),
    )

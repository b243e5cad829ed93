"""I152: hidden rows are counted all the same."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.model.tabel import Tabel
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan


@aturan("I152", Tingkat.INFO, "Baris tersembunyi ikut dihitung")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memberi tahu bila baris isian tersembunyi, misalnya karena disaring.

    Mengapa penting: baris yang tidak tampak tetap ikut dijumlahkan; jumlah di layar dan jumlah di
    laporan lalu tampak berbeda.

    Contoh: lembar Realisasi Anggaran disaring pada satu program, lalu disimpan.

    Cara memperbaiki: tampilkan semua baris (hapus saringan). Hapus barisnya bila memang tidak
    dipakai.
    """
    for id_, tabel in k.tabel.items():
        tab = k.buku.lembar.get(tabel.judul)
        if tab is None or not tab.tersembunyi or tabel.lembar.tegak:
            continue
        rekaman = {b.nomor_baris for b in k.laporan.diketik(id_)}
        baris = [b.nomor for b in tabel.baris if b.nomor in tab.tersembunyi & rekaman]
        if baris:
            yield _temuan(tabel, baris)


def _temuan(tabel: Tabel, baris: list[int]) -> Temuan:
    banyak = f"{len(baris)} baris tersembunyi" if len(baris) > 1 else "Sebuah baris tersembunyi"
    kolom = tabel.lembar.kolom[0].id
    return Temuan(
        tabel.lembar.id,
        tabel.alamat(baris[0], kolom) or f"A{baris[0]}",
        f"{banyak} ikut dihitung: baris {sebutkan([str(n) for n in baris])}. Tampilkan semua baris "
        "supaya yang tampak dan yang dihitung sama.",
        kolom=kolom,
    )

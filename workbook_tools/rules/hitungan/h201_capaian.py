"""H201: the stated achievement differs from the recomputed one."""

from collections.abc import Iterator

from workbook_tools.diagnosis import duga_capaian
from workbook_tools.diagnosis.golongan_capaian import Golongan, salah
from workbook_tools.facts.capaian_dilaporkan import PerbandinganCapaian
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import label, tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan


@aturan("H201", Tingkat.GALAT, "Capaian yang dilaporkan berbeda dari hitungan")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Membandingkan capaian yang dilaporkan dengan capaian yang dihitung dari target dan realisasi.

    Mengapa penting: capaian menentukan kategori dan penilaian perangkat daerah.

    Contoh: IKM 89,85 dari target 89 dilaporkan 106,96%; hitungannya 100,96%. 106,96 adalah 89,85
    dibagi 84, target tahun lalu.

    Cara memperbaiki: periksa target dan realisasinya. Bila keduanya benar, ganti capaian di naskah
    dengan hasil hitungan. Kolom Dugaan menyebut asal angka yang salah bila diketahui.
    """
    for p in salah(k, Golongan.LAIN):
        yield _temuan(p, k)


def _temuan(p: PerbandinganCapaian, k: Konteks) -> Temuan:
    return temuan(
        p.isian,
        p.baris,
        f"{label(p.isian)} tertulis {p.isian.teks}, hitungannya {p.cara_hitung}. Periksa target "
        "dan realisasi; bila benar, ganti angka di naskah.",
        dugaan=duga_capaian(p, k),
        terkait=(tempat(p.target), tempat(p.realisasi)),
    )

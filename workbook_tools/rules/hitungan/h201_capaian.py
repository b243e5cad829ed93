"""H201: the stated achievement differs from the recomputed one."""

from collections.abc import Iterator

from workbook_tools.diagnosis import duga_capaian
from workbook_tools.diagnosis.golongan_capaian import Golongan, salah
from workbook_tools.diagnosis.skala_persen import Skala, skala_persen
from workbook_tools.facts.capaian_dilaporkan import PerbandinganCapaian
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import label, tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import cetak_persen
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
    kolom: dict[tuple[str, str, Skala], list[PerbandinganCapaian]] = {}
    for p in salah(k, Golongan.LAIN):
        skala = skala_persen(p.isian.angka, p.dihitung) if p.isian.angka is not None else None
        if skala is None:
            yield _temuan(p, k)
        else:
            kolom.setdefault((p.isian.lembar, p.isian.kolom, skala), []).append(p)
    for (*_, skala), isi in kolom.items():
        yield _sekolom(skala, isi) if len(isi) > 1 else _temuan(isi[0], k, skala.value)


def _sekolom(skala: Skala, isi: list[PerbandinganCapaian]) -> Temuan:
    """Percentages of a column a hundred times too small or large; one habit, told once."""
    p, *lain = isi
    return temuan(
        p.isian,
        p.baris,
        f"{label(p.isian)} di {len(isi)} baris berbeda 100 kali dari hitungannya, mulai dari sel "
        f"ini: tertulis {p.isian.teks}, hitungannya {cetak_persen(p.dihitung)}. Betulkan seluruh "
        "kolomnya.",
        dugaan=skala.value,
        terkait=tuple(tempat(x.isian) for x in lain),
        tingkat=Tingkat.INFO if skala is Skala.PECAHAN else None,
    )


def _temuan(p: PerbandinganCapaian, k: Konteks, dugaan: str = "") -> Temuan:
    return temuan(
        p.isian,
        p.baris,
        f"{label(p.isian)} tertulis {p.isian.teks}, hitungannya {p.cara_hitung}. Periksa target "
        "dan realisasi; bila benar, ganti angka di naskah.",
        dugaan=dugaan or duga_capaian(p, k),
        terkait=(tempat(p.target), tempat(p.realisasi)),
    )

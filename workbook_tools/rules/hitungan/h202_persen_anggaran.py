"""H202: the stated absorption of a budget row differs from the recomputed one."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.compute.anggaran import persen_serapan
from workbook_tools.compute.ucapan import persen_rupiah
from workbook_tools.diagnosis import duga_persen
from workbook_tools.diagnosis.rumus import dibulatkan_dulu
from workbook_tools.diagnosis.skala_persen import Skala, skala_persen
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import cetak_persen
from workbook_tools.records.anggaran import BarisAnggaran
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan


@aturan("H202", Tingkat.GALAT, "Persen anggaran yang dilaporkan berbeda dari hitungan")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Membandingkan persen realisasi anggaran yang dilaporkan dengan realisasi dibagi anggaran.

    Mengapa penting: persen yang salah menutupi salah ketik pada anggaran atau realisasinya.

    Contoh: 10.800.000 dari 14.000.000 dilaporkan 100; hitungannya 77,14%.

    Cara memperbaiki: cocokkan anggaran dan realisasi dengan DPA dan SPJ. Bila keduanya benar, ganti
    persennya.
    """
    kolom: dict[Skala, list[Salah]] = {}
    bulat: list[Salah] = []
    for b, persen in _salah(k):
        angka = b.persen_dilaporkan.angka
        skala = skala_persen(angka, persen) if angka is not None else None
        if skala is not None:
            kolom.setdefault(skala, []).append((b, persen))
        elif angka is not None and dibulatkan_dulu(persen, angka):
            bulat.append((b, persen))
        else:
            yield _satu(b, persen, duga_persen(b, k))
    banyak = sum(1 for b in k.laporan.anggaran if b.persen_dilaporkan)
    for skala, isi in kolom.items():
        yield _kolom(skala, isi, sekolom=len(isi) == banyak)
    if bulat:
        yield _bulat(k, bulat)


Salah = tuple[BarisAnggaran, Fraction]
"""A row whose stated percentage is wrong, and the right one."""


def _salah(k: Konteks) -> Iterator[Salah]:
    for b in k.laporan.anggaran:
        persen = persen_serapan(b.berlaku.nilai, b.realisasi.nilai)
        dilaporkan = b.persen_dilaporkan.angka
        if persen is None or dilaporkan is None:
            continue
        if bandingkan(dilaporkan, persen, k.laporan.kebijakan.toleransi) is Cocok.BEDA:
            yield b, persen


def _satu(
    b: BarisAnggaran, persen: Fraction, dugaan: str, tingkat: Tingkat | None = None
) -> Temuan:
    assert b.realisasi.nilai is not None and b.berlaku.nilai is not None
    cara = persen_rupiah(b.realisasi.nilai, b.berlaku.nilai, persen)
    return temuan(
        b.persen_dilaporkan,
        b,
        f"Persen tertulis {b.persen_dilaporkan.teks}, hitungannya {cara}. Periksa anggaran dan "
        "realisasi baris ini; bila benar, ganti persennya.",
        dugaan=dugaan,
        terkait=(tempat(b.berlaku), tempat(b.realisasi)),
        tingkat=tingkat,
    )


def _bulat(k: Konteks, isi: list[Salah]) -> Temuan:
    """Percentages rounded before they were written with decimals; one habit, told once."""
    b, persen = isi[0]
    dugaan = duga_persen(b, k)
    if len(isi) == 1:
        return _satu(b, persen, dugaan)
    return temuan(
        b.persen_dilaporkan,
        b,
        f"Persen di {len(isi)} baris dibulatkan sebelum ditulis dengan desimal, mulai dari sel "
        f"ini: tertulis {b.persen_dilaporkan.teks}, hitungannya {cetak_persen(persen)}. Tulis "
        "desimal yang sebenarnya.",
        dugaan=dugaan,
        terkait=tuple(
            tempat(
                x.persen_dilaporkan,
                f"{x.persen_dilaporkan.teks}, hitungannya {cetak_persen(n)}",
            )
            for x, n in isi[1:]
        ),
    )


def _kolom(skala: Skala, isi: list[Salah], *, sekolom: bool) -> Temuan:
    """One habit, told once with its rows; a fraction is only written otherwise, unless it is the
    only one of its column (``sekolom``: no other is filled)."""
    b, persen = isi[0]
    tingkat = Tingkat.INFO if skala is Skala.PECAHAN else None
    if len(isi) == 1:
        return _satu(b, persen, skala.value, tingkat if sekolom else None)
    return temuan(
        b.persen_dilaporkan,
        b,
        f"Persen di {len(isi)} baris berbeda 100 kali dari hitungannya, mulai dari sel ini: "
        f"tertulis {b.persen_dilaporkan.teks}, hitungannya {cetak_persen(persen)}. Betulkan "
        "seluruh kolomnya.",
        dugaan=skala.value,
        terkait=tuple(tempat(x.persen_dilaporkan) for x, _ in isi[1:]),
        tingkat=tingkat,
    )

"""I144: a unit that the figures under it contradict."""

from collections.abc import Iterable, Iterator

from workbook_tools.facts.indikator import semua_indikator
from workbook_tools.facts.kebiasaan import KINERJA, RENSTRA, ganjil
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.satuan import PERSEN, TANPA, baku, satuan_angka
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import Status
from workbook_tools.numbers.kosa import SATUAN_HITUNG, UANG
from workbook_tools.records import Baris, Isian
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import letak, sebutkan
from workbook_tools.wording.sebut import temuan

TERTINGGI = 1000
"""Percent; no share or achievement that offices promise is larger."""
_MAKS_SEBUT = 2


@aturan("I144", Tingkat.PERINGATAN, "Satuan bertentangan dengan angkanya", kewajaran=True)
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari satuan yang tidak mungkin untuk angkanya: barang yang dihitung atau rupiah dengan
    angka berdesimal, persen dengan angka di atas seribu.

    Mengapa penting: satuan tercetak di semua tabel, dan menentukan bagaimana angkanya dibaca.

    Contoh: satuan Desa dengan target 90,50 dan realisasi 97,12; satuan Persen dengan realisasi
    1.250.000.

    Cara memperbaiki: betulkan satuannya menurut dokumen perencanaan, atau angkanya bila salah
    ketik.
    """
    sudah = {(g.isian.lembar, g.isian.sel) for g in ganjil(k)}  # told by I171 as they are
    for satuan, baris, semua in _milik(k):
        nama = baris.isian("indikator").teks.casefold()
        salah = [
            s for s in semua if _mustahil(s, baku(satuan.teks)) and (s.lembar, s.sel) not in sudah
        ]
        if salah and "rata-rata" not in nama and "rerata" not in nama:
            yield _temuan(satuan, baris, salah, semua)


def _milik(k: Konteks) -> Iterator[tuple[Isian, Baris, list[Isian]]]:
    """Every cell of a unit with its row, and the figures under it."""
    for i in semua_indikator(k):
        if i.indikator is not None:
            semua = [
                *_berangka(i.kinerja, KINERJA),
                *_berangka(i.pk, ("target", "target_perubahan")),
                *_berangka(i.renstra, RENSTRA),
            ]
            yield i.indikator.satuan, i.indikator, semua
    for b in k.laporan.kinerja_program:
        yield b.satuan, b, _berangka(b, ("target", "realisasi"))


def _berangka(b: Baris | None, kolom: Iterable[str]) -> list[Isian]:
    ada = [b.isian(id_) for id_ in kolom] if b is not None else []
    return [s for s in ada if s.bacaan is not None and s.bacaan.status is Status.TERBACA]


def _mustahil(isian: Isian, satuan: str) -> bool:
    """Whether a figure without a unit of its own cannot have the unit (standard form)."""
    angka = isian.angka
    if angka is None or angka.predikat or satuan_angka(angka) not in (TANPA, satuan):
        return False
    if satuan == PERSEN:
        return angka.nilai > TERTINGGI
    utuh = satuan in UANG or satuan.partition(" ")[0] in SATUAN_HITUNG
    return utuh and angka.nilai.denominator != 1


def _temuan(satuan: Isian, baris: Baris, salah: list[Isian], semua: list[Isian]) -> Temuan:
    """At the unit where most figures contradict it, else at the figure."""
    sebutan = sebutkan([f"{s.teks} ({letak(s)})" for s in salah], _MAKS_SEBUT)
    if 2 * len(salah) > len(semua) or not salah[0].sel:
        return temuan(
            satuan,
            baris,
            f"Satuan {satuan.teks} tidak mungkin untuk {sebutan}. Betulkan satuannya, atau "
            "angkanya bila salah ketik.",
            terkait=tuple(map(tempat, salah)),
        )
    return temuan(
        salah[0],
        baris,
        f"{sebutan} tidak mungkin bersatuan {satuan.teks}. Cocokkan angkanya dengan sumbernya.",
        terkait=(*map(tempat, salah[1:]), tempat(satuan)),
    )

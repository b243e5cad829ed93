"""I108: a value outside its choices."""

from collections.abc import Iterator
from functools import lru_cache

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import isian_terisi, label
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.records import MASUKAN, Isian, Jenis, Kolom
from workbook_tools.records.pilihan import kunci_pilihan
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan


@aturan("I108", Tingkat.GALAT, "Isian di luar pilihan")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah kolom berpilihan berisi salah satu dari pilihannya.

    Mengapa penting: nilai lain tidak dimengerti; program memakai bawaannya, yang mungkin bukan
    maksud Anda.

    Contoh: Arah diisi "meningkat", padahal pilihannya naik atau turun; nama skala yang tidak ada
    di lembar Skala Nilai.

    Cara memperbaiki: pilih dari daftar di selnya.
    """
    for baris, isian, kolom in isian_terisi(k):
        if not isian.teks or kolom.jenis is not Jenis.PILIHAN:
            continue
        pilihan = _pilihan(k, kolom)
        if pilihan and kunci_pilihan(isian.teks) not in _semua_polos(pilihan):
            yield temuan(isian, baris, _pesan(isian, kolom, pilihan), seharusnya=", ".join(pilihan))


def _pilihan(k: Konteks, kolom: Kolom) -> tuple[str, ...]:
    """The values allowed; () when anything goes."""
    if kolom.id == "skala":
        bawaan = [baris[0] for baris in MASUKAN["skala"].isi_awal]
        return tuple(dict.fromkeys([*(b.skala.teks for b in k.laporan.skala), *bawaan]))
    return kolom.pilihan if kolom.tegas else ()


def _pesan(isian: Isian, kolom: Kolom, pilihan: tuple[str, ...]) -> str:
    bawaan = f" Untuk sementara dipakai '{kolom.bawaan}'." if kolom.bawaan else ""
    daftar = ", ".join(pilihan) if len(pilihan) <= 8 else "daftar di selnya"
    return f"{label(isian)} '{isian.teks}' bukan salah satu pilihan.{bawaan} Pilih dari {daftar}."


@lru_cache(maxsize=64)
def _semua_polos(pilihan: tuple[str, ...]) -> frozenset[str]:
    return frozenset(kunci_pilihan(p) for p in pilihan)

"""I135: a unit that the name of the indicator contradicts."""

import re
from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.satuan import PERSEN, RASIO, baku, bersatuan
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.records import Baris
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan
from workbook_tools.wording.sebut import temuan

LEMBAR = ("indikator", "kinerja_program", "program_kegiatan")
BENDA = frozenset({"dokumen", "laporan", "orang", "kegiatan", "bulan", "unit", "paket", "desa"})
"""What is counted; no share and no index is."""
_PERSENTASE = regex(r"^(?:persentase|prosentase|presentase|persen)\b", re.IGNORECASE)
_NILAI = regex(r"^(?:indeks|index|nilai|skor)\b", re.IGNORECASE)
_RASIO = regex(r"^(?:rasio|ratio|perbandingan)\b", re.IGNORECASE)
_JUMLAH = regex(r"^(?:jumlah|banyaknya)\b", re.IGNORECASE)


@aturan("I135", Tingkat.INFO, "Satuan tidak sesuai nama indikator")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencocokkan satuan dengan kata pertama nama indikatornya: Persentase, Indeks, Nilai, Jumlah.

    Mengapa penting: satuan yang salah ikut tercetak di semua tabel, dan menentukan bagaimana target
    dibaca.

    Contoh: "Persentase BUMDes yang beroperasi dengan baik" bersatuan Nilai; "Jumlah dokumen"
    bersatuan %.

    Cara memperbaiki: betulkan satuannya, atau nama indikatornya, menurut dokumen perencanaan.
    """
    for lembar in LEMBAR:
        salah = [b for b in k.laporan.diketik(lembar) if _bertentangan(b)]
        if salah:
            yield _temuan(salah)


def _bertentangan(b: Baris) -> bool:
    nama, satuan = b.isian("indikator").teks, b.isian("satuan").teks
    if not nama or not (bersatuan(satuan) or (satuan and b.LEMBAR.id == "indikator")):
        return False
    jenis = baku(satuan)
    if _PERSENTASE.match(nama):
        return jenis != PERSEN and not re.search(r"\d", satuan)
    if _JUMLAH.match(nama):
        return jenis in (PERSEN, RASIO)
    if _RASIO.match(nama):
        return jenis in BENDA
    return bool(_NILAI.match(nama)) and jenis in (PERSEN, RASIO, *BENDA)


def _temuan(salah: list[Baris]) -> Temuan:
    isian = salah[0].isian("satuan")
    urai = [f"'{b.isian('indikator').teks}' bersatuan {b.isian('satuan').teks}" for b in salah]
    return temuan(
        isian,
        salah[0],
        f"Satuan tidak sesuai nama indikatornya: {sebutkan(urai, 2)}. Betulkan satuan atau "
        "namanya.",
        terkait=tuple(tempat(b.isian("satuan")) for b in salah[1:]),
    )

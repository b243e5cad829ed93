"""I161: a code that the nomenclature does not have, or a name that is not the code's."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names import kunci_nama
from workbook_tools.names.padanan import sama_maksud
from workbook_tools.names.pohon import TINGKAT as POHON
from workbook_tools.records.nomenklatur import Nomenklatur
from workbook_tools.records.program_kegiatan import BarisProgramKegiatan
from workbook_tools.rules.registry import aturan
from workbook_tools.tables.baris.kedalaman import TINGKAT, tingkat_kode
from workbook_tools.wording.kata import singkat
from workbook_tools.wording.sebut import temuan

_DISEBUT = 3


@aturan("I161", Tingkat.INFO, "Kode atau nama tidak menurut nomenklatur")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencocokkan kode dan nama di Program Kegiatan dengan lembar Nomenklatur.

    Mengapa penting: kode yang salah satu angka menunjuk sub kegiatan lain; anggarannya lalu
    terbaca sebagai milik yang lain di SIPD dan di rekap kabupaten.

    Contoh: kode 7.01.01.2.06.0004 dengan nama "Penyediaan Surat Menyurat", padahal kode itu
    "Penyediaan Bahan Logistik Kantor".

    Cara memperbaiki: betulkan kode atau namanya. Kode yang sah tetapi belum ada di daftar
    boleh ditambahkan di lembar Nomenklatur.
    """
    daftar = Nomenklatur(k.laporan.nomenklatur)
    tak_dikenal: list[BarisProgramKegiatan] = []
    for b in k.laporan.program_kegiatan:
        kode = b.kode_rekening.teks
        resmi = daftar.cari(kode)
        if resmi is None:
            if tingkat_kode(kode) in TINGKAT.values() and daftar.mengenal(kode):
                tak_dikenal.append(b)
        elif resmi.pasti and b.nama and not _tersebut(k, b, resmi.nama):
            yield temuan(
                b.nama,
                b,
                f"Menurut nomenklatur kode {kode} adalah {singkat(resmi.nama)}, di sini tertulis "
                f"{singkat(b.nama.teks)}. Periksa kode dan namanya.",
            )
    if tak_dikenal:
        kode = ", ".join(b.kode_rekening.teks for b in tak_dikenal[:_DISEBUT])
        yield temuan(
            tak_dikenal[0].kode_rekening,
            tak_dikenal[0],
            f"{len(tak_dikenal)} kode tidak ada di lembar Nomenklatur ({kode}). Periksa kodenya; "
            "bila benar, boleh ditambahkan di sana.",
        )


def _tersebut(k: Konteks, b: BarisProgramKegiatan, resmi: str) -> bool:
    """Whether the row, or another sheet that means the same, has the name of the nomenclature: how
    the row differs from that sheet is told elsewhere."""
    pohon = k.laporan.nama
    lain = (e.teks for t in POHON for s in pohon.cari(t, b.nama.teks) for e in pohon.ejaan[s])
    return _sama(b.nama.teks, resmi) or any(_sama(nama, resmi) for nama in lain)


def _sama(a: str, b: str) -> bool:
    """Spelling is the business of other checks; here another thing is meant."""
    satu, dua = kunci_nama(a), kunci_nama(b)
    return satu in dua or dua in satu or sama_maksud(a, b)

"""I102: a cell that should hold a number holds something else."""

from collections.abc import Iterator

from workbook_tools.diagnosis.tak_terbaca import duga_tak_terbaca
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import isian_bercatatan, label
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import Status, cetak
from workbook_tools.records import Isian, Jenis
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan

CONTOH = {
    Jenis.RUPIAH: "346.373.250",
    Jenis.PERSEN: "99,92%",
    Jenis.BULAT: "100",
    Jenis.TAHUN: "2024",
    Jenis.SKOR: "3,36",
    Jenis.NILAI: "0,27 atau 2:9 atau 100% atau 12 Bulan",
}


@aturan("I102", Tingkat.GALAT, "Angka tidak terbaca")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah isi kolom angka benar-benar dapat dibaca sebagai angka.

    Mengapa penting: angka yang tidak terbaca tidak ikut dihitung; jumlahnya menjadi kurang.

    Contoh: "215.888.35" - kelompok terakhir hanya dua angka, jadi satu angka hilang atau titiknya
    salah tempat. Program tidak menebak.

    Cara memperbaiki: ketik ulang angkanya. Ribuan dipisah titik, desimal dengan koma. Bila memang
    belum dinilai, isi tanda - atau kosongkan.
    """
    for baris, isian, kolom, b in isian_bercatatan(k):
        if b.status is not Status.TAK_TERBACA:
            continue
        if kolom.id == "nilai" and _kata(baris.isian("acuan")):
            continue
        contoh = CONTOH[kolom.jenis]
        yield temuan(
            isian,
            baris,
            f"{label(isian)} '{isian.teks}' tidak dapat dibaca sebagai angka, jadi tidak ikut "
            f"dihitung. Ketik ulang, misalnya {contoh}.{_kemungkinan(isian)}",
            dugaan=duga_tak_terbaca(isian, k),
        )


def _kata(acuan: Isian) -> bool:
    """Stated categories are words, not numbers."""
    return acuan.teks.casefold().startswith("kategori")


def _seharusnya(isian: Isian) -> str:
    pilihan = isian.bacaan.pilihan if isian.bacaan else ()
    return " atau ".join(cetak(p) for p in pilihan)


def _kemungkinan(isian: Isian) -> str:
    arti = _seharusnya(isian)
    return f" Mungkin maksudnya {arti}?" if arti else ""

"""I103: a number that can be read in two ways."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import isian_bercatatan, label, tempat
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import Catatan, Status, cetak
from workbook_tools.records import Baris, Isian
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan

_NOL_DEPAN = regex(r"(?<![\d.,])0\d")
"""005.000: a figure that begins so was not meant so."""


@aturan("I103", Tingkat.PERINGATAN, "Angka dapat dibaca dengan dua cara")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa angka yang pemisah ribuan dan desimalnya membingungkan.

    Mengapa penting: salah baca berarti selisih seribu kali lipat.

    Contoh: "50.850,000" dapat berarti 50.850.000 atau 50.850. Di kolom rupiah dipakai
    50.850.000, karena rupiah tidak memakai tiga angka di belakang koma; temuan ini meminta
    kepastian.

    Cara memperbaiki: ketik ulang tanpa keraguan: 50.850.000 untuk ribuan, 50.850 bila memang itu.
    """
    kebiasaan = kelompokkan(
        (kolom.jenis, (baris, isian))
        for baris, isian, kolom, b in isian_bercatatan(k)
        if b.status is Status.AMBIGU and Catatan.KATA_BERBEDA not in b.catatan
    )
    for sel in kebiasaan.values():
        yield _temuan(*sel[0], [isian for _, isian in sel[1:]])


def _temuan(baris: Baris, isian: Isian, lain: list[Isian]) -> Temuan:
    """One habit, told once with its places."""
    pilihan = isian.bacaan.pilihan if isian.bacaan else ()
    dipakai = f"dipakai {cetak(isian.angka)}" if isian.angka else "belum dipakai"
    juga = f" Begitu pula {len(lain)} sel lain." if lain else ""
    cara = "Ketik ulang: ribuan dipisah titik, desimal dengan koma."
    if _dua_bentuk(isian):
        cara = "Keduanya tidak sama; cocokkan dengan sumbernya, lalu ketik yang benar saja."
    return temuan(
        isian,
        baris,
        f"{label(isian)} '{isian.teks}' dapat dibaca {' atau '.join(map(cetak, pilihan))}; "
        f"sementara ini {dipakai}.{juga} {cara}",
        seharusnya=_saran(isian),
        terkait=tuple(tempat(x) for x in lain),
    )


def _saran(isian: Isian) -> str:
    """The reading that is used, where its column decides it and typing it anew settles it."""
    if isian.angka is None or _NOL_DEPAN.search(isian.teks) or _dua_bentuk(isian):
        return ""
    pasti = cetak(isian.angka)
    return "" if pasti == isian.teks else pasti


def _dua_bentuk(isian: Isian) -> bool:
    """Whether a share and its terms disagree, '70% (6/10)': either may be the wrong one."""
    return isian.bacaan is not None and any(a.rasio is not None for a in isian.bacaan.pilihan)

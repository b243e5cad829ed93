"""S312: last year's figures on Realisasi Kinerja are not those of the Renstra."""

from collections.abc import Iterator

from msgspec import Struct

from workbook_tools.diagnosis.asal_angka import asal_realisasi, asal_target
from workbook_tools.facts.angka_sama import banding_isian
from workbook_tools.facts.banding import Cocok
from workbook_tools.facts.indikator import Indikator, semua_indikator
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import label, tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.records import Isian
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import tulis
from workbook_tools.wording.sebut import temuan


class _Beda(Struct, frozen=True):
    """A figure of last year and what the Renstra says instead."""

    isian: Isian
    renstra: Isian
    cocok: Cocok
    apa: str  # what the Renstra cell holds

    def sebut(self) -> str:
        return (
            f"{label(self.isian)} {tulis(self.isian)}, {self.apa} di Renstra "
            f"{tulis(self.renstra)} ({self.renstra.sel})"
        )


@aturan("S312", Tingkat.PERINGATAN, "Angka tahun lalu berbeda dari Renstra")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Membandingkan target dan realisasi tahun lalu dengan kolom tahun itu di lembar Renstra.

    Mengapa penting: perbandingan antartahun hanya berarti bila angka tahun lalu sama dengan yang
    pernah dilaporkan. Pada tahun pertama Renstra, yang dibandingkan adalah Kondisi Awal.

    Contoh: realisasi 2022 di Renstra 50%, di Realisasi Kinerja 80%.

    Cara memperbaiki: pakai angka dari laporan kinerja tahun lalu di kedua lembar.
    """
    for i in semua_indikator(k):
        beda = list(_beda(k, i))
        if beda and i.kinerja is not None:
            yield _temuan(k, i, beda)


def _beda(k: Konteks, i: Indikator) -> Iterator[_Beda]:
    ke = k.laporan.tahun_ke
    if ke is None or i.renstra is None or i.kinerja is None:
        return
    if ke == 1:
        pasangan = [(i.kinerja.realisasi_lalu, i.renstra.kondisi_awal, "Kondisi Awal")]
    else:
        tahun = (k.laporan.tahun or 0) - 1
        pasangan = [
            (i.kinerja.target_lalu, i.renstra.target(ke - 1), f"target {tahun}"),
            (i.kinerja.realisasi_lalu, i.renstra.realisasi(ke - 1), f"realisasi {tahun}"),
        ]
    for isian, renstra, apa in pasangan:
        cocok = banding_isian(isian, renstra)
        if cocok is not None and cocok is not Cocok.SAMA:
            yield _Beda(isian, renstra, cocok, apa)


def _temuan(k: Konteks, i: Indikator, beda: list[_Beda]) -> Temuan:
    assert i.kinerja is not None
    utama = beda[0]
    awal = utama.renstra.kolom == "kondisi_awal"
    saran = "Ikuti laporan tahun lalu"
    if awal:
        saran += "; bila Kondisi Awal memang dari tahun lain, abaikan"
    ringan = awal or all(b.cocok is Cocok.DIPOTONG for b in beda)
    asal = asal_target if utama.isian.kolom == "target_lalu" else asal_realisasi
    return temuan(
        utama.isian,
        i.kinerja,
        f"Angka tahun lalu {i.kode} berbeda: {'; '.join(b.sebut() for b in beda)}. {saran}.",
        dugaan=asal(k, i.kode, utama.isian, utama.renstra, lalu=True),
        terkait=tuple(
            tempat(x)
            for n, b in enumerate(beda)
            for x in ((b.isian, b.renstra) if n else (b.renstra,))
        ),
        tingkat=Tingkat.INFO if ringan else None,
    )

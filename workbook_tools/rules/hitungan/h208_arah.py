"""H208: the stated achievement follows a formula for another direction."""

from collections.abc import Iterator

from workbook_tools.diagnosis import duga_capaian
from workbook_tools.diagnosis.golongan_capaian import Golongan, rumus_arah, salah
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.facts.capaian_dilaporkan import PerbandinganCapaian
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import label, tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan


@aturan("H208", Tingkat.GALAT, "Capaian memakai rumus arah lain")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari capaian yang dihitung dengan rumus untuk arah yang lain.

    Mengapa penting: indikator turun (makin kecil makin baik, misalnya angka kemiskinan) yang
    dihitung realisasi dibagi target tampak berhasil justru ketika memburuk.

    Contoh: target 10, realisasi 8, arah turun. Menurut (2T-R)/T capaiannya 120,00%, menurut T/R
    125,00%. Bila rumus yang dipakai laporan bukan yang dipilih di Identitas, itu peringatan; bila
    tertulis 80,00% (R/T), itu galat.

    Cara memperbaiki: periksa kolom Arah di lembar Indikator dan Rumus Indikator Turun di
    Identitas, lalu samakan angka di naskah.
    """
    for p in salah(k, Golongan.ARAH):
        yield _temuan(p, k)


def _temuan(p: PerbandinganCapaian, k: Konteks) -> Temuan:
    rumus = _rumus(p, k)
    varian = p.arah == "turun" and rumus in ("2T-R", "T/R")
    resmi = k.laporan.kebijakan.rumus_turun if p.arah == "turun" else "R/T"
    return temuan(
        p.isian,
        p.baris,
        f"{label(p.isian)} tertulis {p.isian.teks}: itu rumus {rumus}, padahal arah indikator ini "
        f"{p.arah} dan rumusnya {resmi}: {p.cara_hitung}. "
        + (
            "Pilih rumus yang sama di Identitas, atau hitung ulang angkanya."
            if varian
            else "Periksa kolom Arah di lembar Indikator; bila benar, hitung ulang angkanya."
        ),
        dugaan=duga_capaian(p, k),
        terkait=(tempat(p.target), tempat(p.realisasi)),
        tingkat=Tingkat.PERINGATAN if varian else None,
    )


def _rumus(p: PerbandinganCapaian, k: Konteks) -> str:
    assert p.isian.angka is not None
    for nama, nilai in rumus_arah(p, k):
        if bandingkan(p.isian.angka, nilai, k.laporan.kebijakan.toleransi) is not Cocok.BEDA:
            return nama
    return ""

"""S314: a target below what was already reached."""

from collections.abc import Iterator

from workbook_tools.facts.angka_sama import banding_isian, sepredikat
from workbook_tools.facts.arah import arah_lain
from workbook_tools.facts.banding import Cocok
from workbook_tools.facts.indikator import Indikator, semua_indikator
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.satuan import PERSEN, satuan_angka
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names.kode import kunci_kode
from workbook_tools.records import Isian
from workbook_tools.records.kinerja import BarisKinerja
from workbook_tools.records.pilihan import pilihan
from workbook_tools.records.renstra import TAHUN_RENSTRA
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import tulis
from workbook_tools.wording.sebut import temuan

MAKS_SEBUT = 3
Lemah = tuple[Isian, Isian, str]
"""A target, the realisation that is better already, both in words."""


@aturan("S314", Tingkat.PERINGATAN, "Target lebih rendah dari yang sudah dicapai")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah target lebih lemah dari realisasi tahun sebelumnya.

    Mengapa penting: evaluator menilai target harus menantang. Target di bawah capaian lalu membuat
    capaian di atas 100% tanpa kemajuan.

    Contoh: realisasi IKM 2023 89,77, target 2024 hanya 89; realisasi rasio 2024 0,36, target 2025
    di Renstra 0,21.

    Cara memperbaiki: periksa angkanya. Bila benar, usulkan perubahan target, atau jelaskan
    alasannya di naskah.
    """
    lain = {kunci_kode(b.kode) for b in k.hasil.banding_tahun if b.alasan}
    for i in semua_indikator(k):
        sebanding = kunci_kode(i.kode) not in lain
        lemah = [] if arah_lain(i) else list(_lemah(k, i, sebanding))  # H219 doubts the direction
        if lemah:
            yield _temuan(k, i, lemah)


def _lemah(k: Konteks, i: Indikator, sebanding: bool) -> Iterator[Lemah]:
    """``sebanding``: last year's figure is about the same thing."""
    if i.kinerja is None:
        return
    turun = pilihan(i.indikator.arah) == "turun"
    kini, lalu = _target(i, i.kinerja), i.kinerja.realisasi_lalu
    if sebanding and _lebih_lemah(kini, lalu, turun):
        yield kini, lalu, f"target tahun ini {tulis(kini)} (tahun lalu {tulis(lalu)})"
    awal, ke = k.laporan.renstra_awal, k.laporan.tahun_ke
    if i.renstra is None or awal is None or ke is None:
        return
    realisasi = i.kinerja.realisasi
    for depan in range(ke + 1, TAHUN_RENSTRA + 1):
        target = i.renstra.target(depan)
        if _lebih_lemah(target, realisasi, turun):
            ini = f"tahun ini {tulis(realisasi)}"
            yield target, realisasi, f"target {awal + depan - 1} di Renstra {tulis(target)} ({ini})"


def _target(i: Indikator, kinerja: BarisKinerja) -> Isian:
    """The agreed target where Realisasi Kinerja has another one, which S301 tells."""
    if i.pk is not None and banding_isian(kinerja.target, i.pk.berlaku) is Cocok.BEDA:
        return i.pk.berlaku
    return kinerja.target


def _lebih_lemah(target: Isian, realisasi: Isian, turun: bool) -> bool:
    t, r = target.angka, realisasi.angka
    if t is None or r is None or sepredikat(t, r):
        return False
    satuan = {satuan_angka(t), satuan_angka(r)}
    if PERSEN in satuan and len(satuan) > 1:
        return False  # the rule on units tells it
    bawah, atas = t.rentang or (t.nilai, t.nilai)
    return bawah > r.nilai if turun else atas < r.nilai


def _temuan(k: Konteks, i: Indikator, lemah: list[Lemah]) -> Temuan:
    isian = lemah[0][0]
    baris = {"renstra": i.renstra, "perjanjian_kinerja": i.pk}.get(isian.lembar, i.kinerja)
    assert baris is not None
    turun = pilihan(i.indikator.arah) == "turun"
    arah = "tinggi (jadi lebih longgar)" if turun else "rendah"
    sel = dict.fromkeys(x for satu in lemah for x in satu[:2] if x is not isian)
    return temuan(
        isian,
        baris,
        f"Target {i.kode} lebih {arah} dari yang sudah dicapai: "
        f"{'; '.join(satu[2] for satu in lemah[:MAKS_SEBUT])}. Benarkah? Bila ya, "
        "jelaskan di naskah atau usulkan perubahan.",
        terkait=tuple(tempat(x) for x in sel),
    )

"""N702: a stated achievement is not realisation / target."""

from collections.abc import Iterator

from workbook_tools.audit.capaian_baris import (
    CapaianBaris,
    aturan_batas,
    capaian_baris,
    tabel_terbalik,
)
from workbook_tools.audit.deret import Suku, deret_salah
from workbook_tools.audit.fakta import Fakta, sama
from workbook_tools.audit.fakta_tabel import INDIKATOR, UNIT
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.sel import tempat_sel
from workbook_tools.audit.ucapan import tempat_fakta
from workbook_tools.compute.ucapan import ucap
from workbook_tools.diagnosis.digit import salah_ketik
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import cetak_persen, persentase
from workbook_tools.rules.registry import aturan

Kelompok = tuple[str, str, int | None, str]


@aturan("N702", Tingkat.GALAT, "Capaian tidak cocok dengan target dan realisasi")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Menghitung ulang setiap capaian dari target dan realisasi di barisnya, lalu mencari dari
    mana angka yang tercetak itu datang: target tahun lain, pembagian jam, angka tertukar.

    Mengapa penting: capaian adalah angka yang dinilai. Satu sel yang keliru biasanya sudah
    disalin ke beberapa tabel, ke kalimat dan ke Bab IV; temuan ini menyebut semua tempatnya.

    Contoh: target 89, realisasi 89,85, tertulis 106,96%. Yang benar 100,96%; 106,96% adalah 89,85
    dibagi 84, target tahun sebelumnya.

    Cara memperbaiki: hitung realisasi dibagi target, kali 100, dengan target tahun laporan;
    betulkan di semua tempat yang disebut, juga rata-rata yang memakainya.
    """
    massal = {id(x.capaian[1]) for isi in tabel_terbalik(k) for x in isi}
    kelompok = kelompokkan(
        (_kunci(k, x), x) for x in capaian_baris(k) if x.salah and id(x.capaian[1]) not in massal
    )
    for (lingkup, kunci, tahun, _), isi in kelompok.items():
        yield _temuan(k, isi, lingkup, kunci, tahun)
    for suku in deret_salah(k, aturan_batas(k) is not None):
        yield _temuan_deret(suku)


def _temuan_deret(x: Suku) -> Temuan:
    t, r, c = (" ".join(s.teks.split()) for s in (x.target, x.realisasi, x.capaian))
    return Temuan(
        x.tabel.lembar,
        x.capaian.tempat,
        f"Capaian {x.sebut} tertulis {c}, padahal {r} dibagi {t} kali 100 adalah "
        f"{cetak_persen(x.benar)}. Betulkan angka yang salah.",
        kunci=x.sebut,
        nilai=c,
        terkait=tempat_sel(x.tabel.lembar, (x.target, x.realisasi)),
    )


def _kunci(k: KonteksDokumen, x: CapaianBaris) -> Kelompok:
    lingkup, kunci = k.pemilik(x.catatan)
    if lingkup != INDIKATOR or kunci not in k.utama:
        return UNIT, x.capaian[1].tempat, x.tahun, ""
    return lingkup, kunci, x.tahun, cetak_persen(x.angka.nilai)


def _temuan(
    k: KonteksDokumen, isi: list[CapaianBaris], lingkup: str, kunci: str, tahun: int | None
) -> Temuan:
    x = isi[0]
    lain = k.ambil("capaian", lingkup, kunci, tahun) if lingkup == INDIKATOR else []
    salah = [f for f in lain if f.angka and sama(f.angka, x.angka)]
    tempat = list(dict.fromkeys([*(y.capaian[1].tempat for y in isi), *(f.tempat for f in salah)]))
    beda = [f for f in lain if f.tempat not in tempat]
    dugaan = _dugaan(k, x, lingkup, kunci)
    suku = [s for y in isi for s in (y.target[1], y.realisasi[1])]
    return Temuan(
        x.catatan.tabel.lembar,
        "; ".join(tempat),
        f"Capaian {x.catatan.nama}{f' tahun {tahun}' if tahun else ''} tertulis "
        f"{x.capaian[1].teks.strip()}, padahal {_rumus(x)} kali 100 adalah "
        f"{cetak_persen(x.dihitung)}{_sebut_lain(beda)}. Betulkan di semua tempat yang disebut.",
        kolom=x.capaian[0].judul,
        kunci=x.catatan.nama,
        nilai=x.capaian[1].teks.strip(),
        seharusnya=cetak_persen(x.dihitung) if dugaan and not _target_lain(dugaan) else "",
        dugaan=dugaan,
        terkait=(*tempat_sel(x.catatan.tabel.lembar, suku), *tempat_fakta(beda)),
    )


def _rumus(x: CapaianBaris) -> str:
    return x.rumus or f"{x.realisasi[1].teks.strip()} dibagi {x.target[1].teks.strip()}"


PASTIKAN = "Pastikan dulu target mana yang berlaku."


def _target_lain(dugaan: str) -> bool:
    """Two targets of one year stand against each other: which one holds, nobody knows yet."""
    return dugaan.endswith(PASTIKAN)


def _sebut_lain(beda: list[Fakta]) -> str:
    nilai = list(dict.fromkeys(f.teks for f in beda))
    return f"; di tempat lain tertulis {', '.join(nilai)}" if nilai else ""


def _dugaan(k: KonteksDokumen, x: CapaianBaris, lingkup: str, kunci: str) -> str:
    """Another target of the same indicator, a reversed or clock division, a slip of the finger."""
    if x.cara == "jam":
        return "Rasio dibaca sebagai jam lalu menitnya dibagi (a:b menjadi a jam b menit)."
    if x.cara == "terbalik":
        return f"{ucap(x.t)} ÷ {ucap(x.r)} × 100 = {x.capaian[1].teks.strip()}: rumusnya terbalik."
    if lingkup == INDIKATOR:
        for f in k.fakta:
            if (f.jenis, f.lingkup, f.kunci) != ("target", lingkup, kunci) or f.angka is None:
                continue
            if not f.angka.nilai or f.angka.nilai == x.t.nilai:
                continue
            nilai = persentase(x.r.nilai, f.angka.nilai)
            if bandingkan(x.angka, nilai, x.angka.nilai * 0) is not Cocok.BEDA:
                sama_tahun = f.tahun is not None and f.tahun == x.tahun
                tahun = f"tahun {f.tahun}" if f.tahun and not sama_tahun else "lain"
                return (
                    f"{ucap(x.r)} ÷ {ucap(f.angka)} × 100 = {x.capaian[1].teks.strip()}: dibagi "
                    f"target {tahun} ({f.tempat})." + (f" {PASTIKAN}" if sama_tahun else "")
                )
    slip = salah_ketik(x.angka, x.dihitung)
    return f"Salah ketik: {slip}." if slip else ""

"""N720: money of programs and the office: what is stated against what the rows of a table give."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.audit.fakta import KALIMAT, Fakta
from workbook_tools.audit.fakta_kalimat import GABUNGAN
from workbook_tools.audit.fakta_tabel import KEGIATAN, PROGRAM, TOTAL
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.sel import tempat_sel
from workbook_tools.audit.turunan import Turunan, turunan
from workbook_tools.audit.ucapan import NOTASI, tempat_fakta
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.numbers import cetak_rupiah
from workbook_tools.rules.registry import aturan

UANG = ("anggaran", "realisasi_anggaran")


@aturan("N720", Tingkat.PERINGATAN, "Angka anggaran tidak sama dengan rincian tabelnya")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Membandingkan anggaran dan realisasi program yang disebut di PK dan di kalimat dengan jumlah
    baris program itu di tabel anggaran; juga sisa anggaran dan gabungan beberapa program.

    Mengapa penting: kalimat dan PK sering ditulis dari versi anggaran lain daripada tabelnya.

    Contoh: kalimat menyebut dua program Rp112.850.000, sedangkan baris keduanya berjumlah
    Rp256.843.000.

    Cara memperbaiki: pakai pagu yang sama (murni atau perubahan) di PK, tabel dan kalimat, lalu
    hitung ulang.
    """
    semua = list(turunan(k))
    for lingkup in (PROGRAM, KEGIATAN):
        yield from _program(k, semua, lingkup)
    yield from _gabungan(k, semua)
    yield from _sisa(k)


def _program(k: KonteksDokumen, semua: list[Turunan], lingkup: str) -> Iterator[Temuan]:
    jumlah = kelompokkan(((x.jenis, x.kunci), x) for x in semua if x.lingkup == lingkup and x.utuh)
    for (jenis, kunci), isi in jumlah.items():
        stated = [f for f in k.ambil(jenis, lingkup, kunci) if f.angka is not None]
        beda = [
            f for f in stated if f.angka and not any(x.jumlah.memuat(f.angka.nilai) for x in isi)
        ]
        if beda:
            yield _temuan(k, jenis, beda, stated, isi)


def _temuan(
    k: KonteksDokumen, jenis: str, beda: list[Fakta], stated: list[Fakta], isi: list[Turunan]
) -> Temuan:
    f = beda[0]
    baris = [s for x in isi for s in x.jumlah.sel]
    sebut = "; ".join(f"{cetak_rupiah(x.jumlah.bawah)} di {x.tabel.sebutan}" for x in isi)
    lain = [x for x in stated if x not in beda]
    return Temuan(
        f.lembar,
        "; ".join(dict.fromkeys(x.tempat for x in beda)),
        f"{NOTASI[jenis]} {k.sebut(f)} tertulis "
        f"{', '.join(dict.fromkeys(x.teks for x in beda))}, sedangkan "
        f"barisnya berjumlah {sebut}. Pakai satu versi anggaran.{_dugaan(k, f)}",
        kunci=k.sebut(f),
        nilai=f.teks,
        terkait=(*tempat_sel(isi[0].tabel.lembar, baris), *tempat_fakta(lain))[:57],
    )


def _dugaan(k: KonteksDokumen, f: Fakta) -> str:
    total = [
        x
        for x in k.ambil(f.jenis, TOTAL, "total")
        if x.angka and f.angka and x.angka.nilai == f.angka.nilai
    ]
    return f" Angka itu total seluruh kantor ({total[0].tempat})." if total else ""


def _gabungan(k: KonteksDokumen, semua: list[Turunan]) -> Iterator[Temuan]:
    """Several programs taken together in one sentence."""
    utuh = {(x.jenis, x.kunci): x for x in semua if x.lingkup == PROGRAM and x.utuh}
    kelompok = kelompokkan(
        (f.tempat.split(":")[0] + f.kunci, f)
        for f in k.fakta
        if f.lingkup == GABUNGAN and f.jenis in UANG and f.angka is not None
    )
    for isi in kelompok.values():
        salah, pakai = [], []
        for f in isi:
            nama = f.kunci.partition(":")[2].split("|")
            bagian = [utuh[f.jenis, n] for n in nama if (f.jenis, n) in utuh]
            if len(bagian) != len(nama) or f.angka is None:
                continue
            bawah = sum((x.jumlah.bawah for x in bagian), Fraction(0))
            atas = sum((x.jumlah.atas for x in bagian), Fraction(0))
            if not bawah <= f.angka.nilai <= atas:
                salah.append((f, bawah))
                pakai = bagian
        if salah:
            f, bawah = salah[0]
            yield Temuan(
                f.lembar,
                "; ".join(x.tempat for x, _ in salah),
                f"{NOTASI[f.jenis]} program-program ini tertulis {f.teks}, sedangkan barisnya di "
                f"{pakai[0].tabel.sebutan} berjumlah {cetak_rupiah(bawah)}. Jumlahkan ulang.",
                nilai=f.teks,
                terkait=tempat_sel(pakai[0].tabel.lembar, [s for x in pakai for s in x.jumlah.sel])[
                    :57
                ],
            )


def _sisa(k: KonteksDokumen) -> Iterator[Temuan]:
    """A stated remainder against budget less realisation of the same paragraph."""
    for f in k.fakta:
        if f.jenis != "sisa" or f.sumber != KALIMAT or f.angka is None:
            continue
        dekat = {
            x.jenis: x
            for x in k.fakta
            if x.kelompok == f.kelompok and x.jenis in UANG and x.kunci == f.kunci and x.angka
        }
        a, r = dekat.get("anggaran"), dekat.get("realisasi_anggaran")
        if not a or not r or a.angka is None or r.angka is None:
            continue
        benar = a.angka.nilai - r.angka.nilai
        if benar != f.angka.nilai:
            yield Temuan(
                f.lembar,
                f.tempat,
                f"Sisa anggaran tertulis {f.teks}, padahal {a.teks} dikurangi {r.teks} adalah "
                f"{cetak_rupiah(benar)}. Betulkan.",
                nilai=f.teks,
                terkait=(Tempat(a.lembar, a.tempat, a.teks), Tempat(r.lembar, r.tempat, r.teks)),
            )

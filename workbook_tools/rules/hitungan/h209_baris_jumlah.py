"""H209: a printed total, subtotal or mean is not that of its rows."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from workbook_tools.compute.anggaran import persen_serapan
from workbook_tools.diagnosis import duga_selisih, salah_ketik
from workbook_tools.diagnosis.baris_kurang import duga_tak_bernama
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.facts.baris_jumlah import calon, dijumlahkan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import label, tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import cetak_persen, cetak_rupiah, jumlah, rata_rata
from workbook_tools.records import Baris, Isian
from workbook_tools.records.baris_lain import BarisLain, JenisBaris
from workbook_tools.rules.registry import aturan
from workbook_tools.tables.baris.rekening import daun, milik_rekaman
from workbook_tools.wording.sebut import temuan

KOLOM_RUPIAH = {
    "renja": ("anggaran",),
    "anggaran": ("anggaran", "realisasi"),
    "perjanjian_program": ("anggaran",),
    "program_kegiatan": ("anggaran", "realisasi"),
}
_TANPA = Fraction(0)
_TERKAIT_TERBANYAK = 20


@aturan("H209", Tingkat.GALAT, "Baris jumlah atau rata-rata salah")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa baris jumlah dan rata-rata, subtotal program dan kegiatan, dan rekening belanja.

    Mengapa penting: jumlah yang diketik tidak ikut berubah ketika barisnya berubah. Baris itu
    tidak ikut dihitung sebagai data.

    Contoh: TOTAL tertulis 1.575.813.400, jumlah barisnya 1.372.053.400; ada baris yang belum
    disalin ke tabel ini.

    Cara memperbaiki: lengkapi baris yang kurang, atau betulkan jumlahnya. Kolom Dugaan menyebut
    baris yang menjelaskan selisihnya bila diketahui.
    """
    for lembar, kolom in KOLOM_RUPIAH.items():
        for lain in dijumlahkan(k, lembar):
            for id_ in kolom:
                yield from _rupiah(k, lain, lain.baris.isian(id_))
            if lembar == "anggaran":
                yield from _persen(k, lain, lain.baris.isian("persen_dilaporkan"))
        yield from _rekening(k, lembar, kolom)
    for lain in dijumlahkan(k, "kinerja"):
        yield from _rata(k, lain, lain.baris.isian("capaian_dilaporkan"))


def _rupiah(k: Konteks, lain: BarisLain, isian: Isian) -> Iterator[Temuan]:
    semua = [sel for baris in calon(k, lain) if (sel := [b.isian(isian.kolom) for b in baris])]
    if isian.angka is None or not semua or any(map(_tak_terbaca, semua)):
        return
    hasil = [jumlah(s.nilai or Fraction(0) for s in sel) for sel in semua]
    if isian.angka.nilai in hasil:
        return
    dihitung, selisih = hasil[0], isian.angka.nilai - hasil[0]
    slip = salah_ketik(isian.angka, dihitung)
    dugaan = duga_tak_bernama(isian, k)
    if not dugaan and isian.kolom == "anggaran" and isian.lembar in ("renja", "anggaran"):
        dugaan = duga_selisih(selisih, k, isian.lembar)
    yield temuan(
        isian,
        lain.baris,
        f"{label(isian)} di {_sebut(lain)} tertulis {isian.teks}, padahal jumlah "
        f"{len(semua[0])} baris {_arah(lain)} {cetak_rupiah(dihitung)} (selisih "
        f"{cetak_rupiah(selisih)}).",
        kunci=_nama(lain.baris),
        dugaan=dugaan or (f"Salah ketik: {slip}." if slip else ""),
    )


def _sebut(lain: BarisLain) -> str:
    if lain.jenis is JenisBaris.UNIT:
        return "baris urusan atau unit"
    return f"baris {lain.tingkat}" if lain.jenis is JenisBaris.INDUK else "baris jumlah"


def _arah(lain: BarisLain) -> str:
    return "di atasnya" if lain.jenis is JenisBaris.JUMLAH else "di bawahnya"


def _persen(k: Konteks, lain: BarisLain, isian: Isian) -> Iterator[Temuan]:
    if isian.angka is None:
        return
    for n, baris in enumerate(semua := calon(k, lain)):
        sel = [b.isian(kolom) for b in baris for kolom in ("anggaran", "realisasi")]
        if _tak_terbaca(sel):
            return
        total = {kolom: Fraction(0) for kolom in ("anggaran", "realisasi")}
        for s in sel:
            total[s.kolom] += s.nilai or 0
        persen = persen_serapan(total["anggaran"], total["realisasi"])
        if persen is not None and bandingkan(isian.angka, persen, _TANPA) is Cocok.SAMA:
            return
        if n == 0:
            utama = persen
    if semua:
        yield from _banding(k, lain.baris, isian, utama, "jumlah realisasi ÷ jumlah anggaran")


def _rekening(k: Konteks, lembar: str, kolom: tuple[str, ...]) -> Iterator[Temuan]:
    """Accounts below a sub kegiatan that add up to another amount than it states."""
    rekaman = {b.nomor_baris: b for b in k.laporan.diketik(lembar)}
    for nomor, semua in milik_rekaman(k.laporan.lain.get(lembar, ())).items():
        b = rekaman[nomor]
        for id_ in kolom:
            isian = b.isian(id_)
            sel = [r.isian(id_) for r in daun(semua) if r.isian(id_)]
            if isian.angka is None or not sel or _tak_terbaca(sel):
                continue
            dihitung = jumlah(s.nilai or Fraction(0) for s in sel)
            if isian.angka.nilai != dihitung:
                yield temuan(
                    isian,
                    b,
                    f"{label(isian)} {isian.teks}, padahal {len(sel)} rekening di bawahnya "
                    f"berjumlah {cetak_rupiah(dihitung)}. Lengkapi rekeningnya, atau betulkan "
                    "angkanya.",
                    terkait=tuple(tempat(s) for s in sel[:_TERKAIT_TERBANYAK]),
                )


def _rata(k: Konteks, lain: BarisLain, isian: Isian) -> Iterator[Temuan]:
    sel = [b.isian(isian.kolom) for b in k.laporan.kinerja if b.nomor_baris in lain.anggota]
    nilai = [s.nilai for s in sel if s.nilai is not None]
    yield from _banding(k, lain.baris, isian, rata_rata(nilai), "rata-rata capaian di atasnya")


def _banding(
    k: Konteks, baris: Baris, isian: Isian, dihitung: Fraction | None, sebut: str
) -> Iterator[Temuan]:
    if isian.angka is None or dihitung is None:
        return
    cocok = bandingkan(isian.angka, dihitung, k.laporan.kebijakan.toleransi)
    if cocok is Cocok.SAMA:
        return
    yield temuan(
        isian,
        baris,
        f"{label(isian)} di baris jumlah tertulis {isian.teks}, padahal {sebut} adalah "
        f"{cetak_persen(dihitung)}.",
        kunci=_nama(baris),
        tingkat=Tingkat.INFO if cocok is Cocok.DIPOTONG else None,
    )


def _tak_terbaca(sel: Sequence[Isian]) -> bool:
    return any(s and s.nilai is None and not s.belum_dinilai for s in sel)


def _nama(baris: Baris) -> str:
    for kolom in ("kode", "sub_kegiatan", "kegiatan", "program", "kode_rekening"):
        if hasattr(baris, kolom) and baris.isian(kolom).teks:
            return baris.isian(kolom).teks
    return ""

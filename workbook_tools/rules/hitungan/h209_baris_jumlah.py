"""H209: a total or mean typed below a table is not that of its rows."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from workbook_tools.compute.anggaran import persen_serapan
from workbook_tools.diagnosis import duga_selisih, salah_ketik
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import label
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import cetak_persen, cetak_rupiah, rata_rata
from workbook_tools.records import Baris, Isian
from workbook_tools.rules.registry import aturan
from workbook_tools.tables.susun import baris_jumlah, susun_baris
from workbook_tools.wording.sebut import temuan

KOLOM_RUPIAH = {"renja": ("anggaran",), "anggaran": ("anggaran", "realisasi")}


@aturan("H209", Tingkat.GALAT, "Baris jumlah atau rata-rata salah")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa baris TOTAL, Jumlah, atau Rata-rata yang diketik di bawah tabel.

    Mengapa penting: jumlah yang diketik tidak ikut berubah ketika barisnya berubah. Baris itu
    tidak ikut dihitung sebagai data.

    Contoh: TOTAL tertulis 1.575.813.400, jumlah barisnya 1.372.053.400; ada baris yang belum
    disalin ke tabel ini.

    Cara memperbaiki: lengkapi baris yang kurang, atau betulkan jumlahnya. Kolom Dugaan menyebut
    baris yang menjelaskan selisihnya bila diketahui.
    """
    for lembar, kolom in KOLOM_RUPIAH.items():
        for jumlah in _baris_jumlah(k, lembar):
            for id_ in kolom:
                yield from _rupiah(k, jumlah, jumlah.isian(id_))
            if lembar == "anggaran":
                yield from _persen(k, jumlah, jumlah.isian("persen_dilaporkan"))
    for jumlah in _baris_jumlah(k, "kinerja"):
        yield from _rata(k, jumlah, jumlah.isian("capaian_dilaporkan"))


def _baris_jumlah(k: Konteks, lembar: str) -> Iterator[Baris]:
    tabel = k.tabel.get(lembar)
    for b in tabel.baris if tabel else ():
        if tabel is not None and baris_jumlah(tabel, b):
            yield susun_baris(tabel, b)


def _di_atas(k: Konteks, jumlah: Baris, kolom: str) -> list[Isian]:
    """The cells of a column above a total row."""
    lembar = jumlah.isian(kolom).lembar
    return [b.isian(kolom) for b in k.laporan.baris(lembar) if b.nomor < jumlah.nomor]


def _rupiah(k: Konteks, jumlah: Baris, isian: Isian) -> Iterator[Temuan]:
    sel = _di_atas(k, jumlah, isian.kolom)
    if isian.angka is None or not sel or _tak_terbaca(sel):
        return
    dihitung = sum((s.nilai or Fraction(0) for s in sel), Fraction(0))
    selisih = isian.angka.nilai - dihitung
    if not selisih:
        return
    slip = salah_ketik(isian.angka, dihitung)
    dugaan = ""
    if isian.kolom == "anggaran":
        dugaan = duga_selisih(selisih, k, isian.lembar)
    yield temuan(
        isian,
        jumlah,
        f"{label(isian)} di baris jumlah tertulis {isian.teks}, padahal jumlah {len(sel)} baris di "
        f"atasnya {cetak_rupiah(dihitung)} (selisih {cetak_rupiah(selisih)}).",
        kunci=_nama(jumlah),
        seharusnya=cetak_rupiah(dihitung),
        dugaan=dugaan or (f"Salah ketik: {slip}." if slip else ""),
    )


def _persen(k: Konteks, jumlah: Baris, isian: Isian) -> Iterator[Temuan]:
    sel = [*_di_atas(k, jumlah, "anggaran"), *_di_atas(k, jumlah, "realisasi")]
    if isian.angka is None or _tak_terbaca(sel):
        return
    total = {kolom: Fraction(0) for kolom in ("anggaran", "realisasi")}
    for s in sel:
        total[s.kolom] += s.nilai or 0
    persen = persen_serapan(total["anggaran"], total["realisasi"])
    yield from _banding(k, jumlah, isian, persen, "jumlah realisasi ÷ jumlah anggaran")


def _rata(k: Konteks, jumlah: Baris, isian: Isian) -> Iterator[Temuan]:
    nilai = [s.nilai for s in _di_atas(k, jumlah, "capaian_dilaporkan") if s.nilai is not None]
    yield from _banding(k, jumlah, isian, rata_rata(nilai), "rata-rata capaian di atasnya")


def _banding(
    k: Konteks, jumlah: Baris, isian: Isian, dihitung: Fraction | None, sebut: str
) -> Iterator[Temuan]:
    if isian.angka is None or dihitung is None:
        return
    cocok = bandingkan(isian.angka, dihitung, k.laporan.kebijakan.toleransi)
    if cocok is Cocok.SAMA:
        return
    yield temuan(
        isian,
        jumlah,
        f"{label(isian)} di baris jumlah tertulis {isian.teks}, padahal {sebut} adalah "
        f"{cetak_persen(dihitung)}.",
        kunci=_nama(jumlah),
        seharusnya=cetak_persen(dihitung),
        tingkat=Tingkat.INFO if cocok is Cocok.DIPOTONG else None,
    )


def _tak_terbaca(sel: Sequence[Isian]) -> bool:
    return any(s and s.nilai is None and not s.belum_dinilai for s in sel)


def _nama(jumlah: Baris) -> str:
    for kolom in ("kode", "kode_rekening", "program", "kegiatan", "sub_kegiatan"):
        if hasattr(jumlah, kolom) and jumlah.isian(kolom).teks:
            return jumlah.isian(kolom).teks
    return ""

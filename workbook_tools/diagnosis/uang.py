"""Why a stated amount of money is not the sum of its rows."""

from fractions import Fraction

from workbook_tools.diagnosis.baris_kurang import duga_tak_bernama
from workbook_tools.diagnosis.digit import salah_ketik
from workbook_tools.diagnosis.jumlah import Kandidat, duga_jumlah, susunan
from workbook_tools.diagnosis.selisih_tabel import duga_baris, duga_selisih
from workbook_tools.diagnosis.terbukti import penjelas
from workbook_tools.diagnosis.total_lain import angka_lain, duga_angka_lain, duga_slip
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan import Hitungan, Jenis, Pernyataan, pernyataan, salah
from workbook_tools.facts.pernyataan.uang import PEMILIH
from workbook_tools.facts.sekali import sekali
from workbook_tools.numbers import Angka, cetak_rupiah

DUA_BARIS = 2


@penjelas(*(acuan for acuan in PEMILIH if not acuan.startswith("persen")))
def duga_uang(p: Pernyataan, h: Hitungan, k: Konteks) -> str:
    """The most specific explanation of a stated amount; '' when none fits."""
    if p.angka is None or h.nilai is None:
        return ""
    semua = angka_lain(k, Jenis.RUPIAH)
    milik = (p.acuan, p.rincian.kunci)
    return (
        duga_tak_bernama(p.baris.nilai, k)
        or _sisa(p, k)
        or _selisih(p, p.angka.nilai - h.terbaca, h, k)
        or duga_angka_lain(p.angka, milik, semua, p.baris.nilai.teks)
        or _dua_baris(p, p.angka, k)
        or (duga_slip(p.angka, milik, h.nilai.bawah, semua) if h.nilai.pasti else "")
    )


def _selisih(p: Pernyataan, selisih: Fraction, h: Hitungan, k: Konteks) -> str:
    """Rows that one table lacks, or one own row left out or counted twice."""
    if h.rusak or p.acuan == "sisa_anggaran":
        return ""
    if p.acuan == "total_anggaran_renja":
        return duga_selisih(selisih, k, "renja")
    kolom = "realisasi" if "realisasi" in p.acuan else "anggaran"
    lain = duga_jumlah(selisih, _program_naskah(k, kolom)) if p.acuan.startswith("total") else ""
    if not lain and p.acuan in ("total_anggaran", "anggaran_program"):
        lain = duga_selisih(selisih, k, "anggaran", p.rincian.simpul)
    return lain or duga_baris(selisih, PEMILIH[p.acuan](k, p.rincian), kolom)


@sekali
def _program_naskah(k: Konteks, kolom: str) -> list[Kandidat]:
    """Programs whose own stated amount is not the sum of their rows: the total follows them."""
    hasil: list[Kandidat] = []
    for isi, h in salah(k, (f"{kolom}_program",)):
        p = isi[0]
        if p.angka is not None and h.nilai is not None and h.nilai.pasti:
            sebut = (
                f"{p.rincian.nama} tertulis {p.baris.nilai.teks} di {p.baris.nilai.sel}, jumlah "
                f"barisnya {cetak_rupiah(h.nilai.bawah)}"
            )
            hasil.append((p.angka.nilai - h.nilai.bawah, sebut, p.baris.nilai))
    return hasil


def _dua_baris(p: Pernyataan, angka: Angka, k: Konteks) -> str:
    """The amount of one or two rows of Realisasi Anggaran, whatever they belong to."""
    kolom = "realisasi" if "realisasi" in p.acuan else "anggaran"
    ada = [(b, b.isian(kolom).nilai) for b in k.laporan.anggaran]
    isi = [(b, n) for b, n in ada if n]
    pilihan = susunan(angka.nilai, [n for _, n in isi], DUA_BARIS)
    if not pilihan:
        return ""
    urai = " + ".join(
        f"{cetak_rupiah(isi[n][1])} ({isi[n][0].sub_kegiatan.teks}, {isi[n][0].isian(kolom).sel})"
        for n in pilihan
    )
    hanya = "hanya baris" if len(pilihan) == 1 else "jumlah baris"
    return f"{p.baris.nilai.teks} adalah {hanya} {urai}."


def _sisa(p: Pernyataan, k: Konteks) -> str:
    """What is left, of the totals that the report states itself."""
    if p.acuan != "sisa_anggaran" or p.angka is None:
        return ""
    total: dict[str, list[Pernyataan]] = {"total_anggaran": [], "total_realisasi": []}
    for s in pernyataan(k, total):
        if s.angka is not None:
            total[s.acuan].append(s)
    for a in total["total_anggaran"]:
        for r in total["total_realisasi"]:
            if a.angka is None or r.angka is None:
                continue
            sisa = a.angka.nilai - r.angka.nilai
            sebut = f"{cetak_rupiah(a.angka.nilai)} − {cetak_rupiah(r.angka.nilai)}"
            asal = f"total yang tertulis di {a.baris.nilai.sel} dan {r.baris.nilai.sel}"
            if sisa == p.angka.nilai:
                return f"{sebut} = {p.baris.nilai.teks}: dari {asal}."
            if slip := salah_ketik(p.angka, sisa):
                return f"{sebut} = {cetak_rupiah(sisa)} ({asal}); salah ketik: {slip}."
    return ""

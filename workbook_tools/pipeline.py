"""The one way from cells to results, behind every front: file, live workbook, JSON."""

from msgspec import Struct
from msgspec.structs import replace

from workbook_tools.compute import hitung_semua
from workbook_tools.diagnosis.bawah_geseran import gantungkan_geseran
from workbook_tools.diagnosis.bawah_kepala import dengan_kepala, gantungkan_kepala
from workbook_tools.diagnosis.bawah_kode import dengan_teks, gantungkan_kode
from workbook_tools.diagnosis.bawah_program import gantungkan_program, salah_program
from workbook_tools.diagnosis.bawah_rekening import gantungkan_rekening
from workbook_tools.diagnosis.bawah_tempelan import dengan_tahun_ini, gantungkan_tempelan
from workbook_tools.diagnosis.geser_kolom import dikembalikan_kolom, gantungkan_kolom, geser_kolom
from workbook_tools.diagnosis.geseran import KODE, dikembalikan, geseran
from workbook_tools.diagnosis.serombongan import serombongan
from workbook_tools.facts import Konteks
from workbook_tools.facts.kepala_hilang import kepala_hilang
from workbook_tools.facts.keraguan import ragukan
from workbook_tools.facts.kode_keliru import kode_keliru
from workbook_tools.facts.rekening_keliru import rekening_keliru
from workbook_tools.facts.tahun_tertempel import tahun_tertempel
from workbook_tools.model.hasil import Hasil
from workbook_tools.model.sel import BukuSel
from workbook_tools.model.tabel import Tabel
from workbook_tools.model.temuan import Temuan
from workbook_tools.records import Laporan
from workbook_tools.rules import aturan_kewajaran, periksa, urutkan
from workbook_tools.tables.cari import susun_tabel
from workbook_tools.tables.jejak import centang_tersimpan, tandai_diterima
from workbook_tools.tables.susun import susun_laporan


class Olahan(Struct, frozen=True):
    """A workbook worked through: its tables, records and results with findings."""

    buku: BukuSel
    tabel: dict[str, Tabel]
    laporan: Laporan
    hasil: Hasil


def hitung(buku: BukuSel, triwulan: int | None = None) -> Olahan:
    """Compute and check one workbook. Does no I/O and never raises on bad input.

    ``triwulan``: up to this quarter (1 to 4), whatever Identitas says.
    """
    k = _susun(buku, triwulan)
    temuan = tandai_diterima(_nilai(k, triwulan), centang_tersimpan(buku), k.tabel)
    hasil = ragukan(k.laporan, replace(k.hasil, temuan=temuan), aturan_kewajaran())
    return Olahan(buku, k.tabel, k.laporan, hasil)


def _susun(buku: BukuSel, triwulan: int | None) -> Konteks:
    tabel = susun_tabel(buku)
    laporan = susun_laporan(tabel, triwulan)
    return Konteks(buku, tabel, laporan, hitung_semua(laporan))


def _nilai(k: Konteks, triwulan: int | None) -> tuple[Temuan, ...]:
    """The findings; those that a wrong code of an indicator, or a row under the wrong program,
    explains under it."""

    def andai(lembar: str, kolom: str, sel: str, teks: str) -> tuple[Temuan, ...]:
        return _sekode(_susun(dengan_teks(k, lembar, kolom, sel, teks), triwulan), triwulan)

    temuan = _sekode(k, triwulan)
    if geser_kolom(k):
        sesudah = _nilai(_susun(dikembalikan_kolom(k), triwulan), triwulan)
        return urutkan(gantungkan_kolom(k, temuan, sesudah))
    keliru = [(c, c.isian) for c in kode_keliru(k)]
    if keliru:
        semua = [(c, andai(i.lembar, i.kolom, i.sel, c.maksud)) for c, i in keliru]
        return urutkan(gantungkan_kode(temuan, semua))
    if rekening := rekening_keliru(k):
        lain = [(c, andai(c.isian.lembar, c.isian.kolom, c.isian.sel, c.maksud)) for c in rekening]
        return urutkan(gantungkan_rekening(k, temuan, lain))
    if (kepala := kepala_hilang(k)) is not None:
        sesudah = _sekode(_susun(dengan_kepala(k, kepala), triwulan), triwulan)
        return urutkan(gantungkan_kepala(kepala, temuan, sesudah))
    if (tempelan := tahun_tertempel(k)) is not None:
        sesudah = _sekode(_susun(dengan_tahun_ini(k, tempelan), triwulan), triwulan)
        return urutkan(gantungkan_tempelan(k, tempelan, temuan, sesudah))
    t = salah_program(temuan)
    if t is None:
        return temuan
    sesudah = andai(t.lembar, t.kolom, t.sel, t.seharusnya)
    return urutkan(gantungkan_program(temuan, sesudah, t))


def _sekode(k: Konteks, triwulan: int | None) -> tuple[Temuan, ...]:
    """The findings; those that a block in the wrong place explains under it."""
    temuan = periksa(k)
    blok = geseran(k) if any(t.aturan == KODE for t in temuan) else None
    if blok is None:
        return urutkan(serombongan(k, temuan))
    sesudah = periksa(_susun(dikembalikan(k, blok), triwulan))
    semua = urutkan(serombongan(k, gantungkan_geseran(k, blok, temuan, sesudah)))
    return tuple(sorted(semua, key=lambda t: KODE not in (t.aturan, t.induk and t.induk.aturan)))

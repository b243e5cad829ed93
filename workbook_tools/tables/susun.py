"""From tables of cells to the records of a report."""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from workbook_tools.model.sel import JenisSel, Sel
from workbook_tools.model.tabel import BarisSel, Tabel
from workbook_tools.names import rapikan
from workbook_tools.numbers import (
    Angka,
    Golongan,
    JenisAngka,
    Status,
    baca_bilangan,
    baca_teks,
    cetak,
    cetak_tanggal,
    golongan_format,
)
from workbook_tools.records import KELAS_BARIS, MASUKAN, Baris, Isian, Jenis, Laporan
from workbook_tools.records.baris_lain import BarisLain
from workbook_tools.records.identitas import BarisIdentitas
from workbook_tools.records.isian import kosong
from workbook_tools.records.kebijakan import susun_kebijakan
from workbook_tools.records.nomenklatur import BarisNomenklatur, Nomenklatur
from workbook_tools.records.program_kegiatan import BarisProgramKegiatan
from workbook_tools.records.skala import BarisSkala
from workbook_tools.tables.baris import Pilahan, pilah
from workbook_tools.tables.kode_nama import kodekan
from workbook_tools.tables.nama import daftar_nama, satukan_nama
from workbook_tools.tables.perubahan_nol import tanpa_perubahan_nol
from workbook_tools.tables.pohon import bernama, susun_pohon
from workbook_tools.tables.predikat import tafsirkan_predikat
from workbook_tools.tables.rincian_pk import pisahkan_rincian
from workbook_tools.tables.satuan import tafsirkan_satuan
from workbook_tools.tables.tafsir import PECAHAN, tafsirkan
from workbook_tools.tables.turunan import turunan_program_kegiatan

_JENIS_ANGKA = {
    Jenis.NILAI: JenisAngka.NILAI,
    Jenis.PERSEN: JenisAngka.PERSEN,
    Jenis.RUPIAH: JenisAngka.RUPIAH,
    Jenis.BULAT: JenisAngka.BULAT,
    Jenis.TAHUN: JenisAngka.BULAT,
    Jenis.SKOR: JenisAngka.SKOR,
}


def susun_laporan(tabel: dict[str, Tabel], triwulan: int | None = None) -> Laporan:
    """The records of every sheet, their names joined, with the policy read from Identitas.

    ``triwulan``: up to this quarter (1 to 4), whatever Identitas says.
    """
    pilahan = {id_: _pilah(t) for id_, t in tabel.items()}
    isi = {id_: list(p.rekaman) for id_, p in pilahan.items()}
    identitas = isi.pop("identitas")
    kepala = identitas[0] if identitas else susun_baris(tabel["identitas"], BarisSel(0, {}))
    assert isinstance(kepala, BarisIdentitas)
    skala = [b for b in isi["skala"] if isinstance(b, BarisSkala)]
    isi["program_kegiatan"] = list(_bernama(isi))
    isi |= kodekan(isi)
    isi |= tanpa_perubahan_nol(isi)
    isi |= tafsirkan_predikat(isi)
    isi |= tafsirkan_satuan(isi)
    turunan = _turunan(isi)
    isi["perjanjian_program"], rincian = pisahkan_rincian(isi | turunan)
    terpisah = {id_: isi[id_] for id_ in turunan if isi[id_]}
    laporan = Laporan(
        identitas=kepala,
        kebijakan=susun_kebijakan(kepala, skala),
        lain=_lain(pilahan, rincian),
        turunan=frozenset(turunan),
        terpisah=terpisah,
        diminta=triwulan,
        **(isi | turunan),  # type: ignore[arg-type]  # KELAS_BARIS keeps list types and ids together
    )
    return replace(laporan, nama=satukan_nama(laporan), daftar=daftar_nama(laporan))


def _lain(
    pilahan: Mapping[str, Pilahan], rincian: list[BarisLain]
) -> dict[str, tuple[BarisLain, ...]]:
    """By sheet the rows that are no records, in their order; ``rincian`` those of PK Program."""
    semua = {id_: p.lain for id_, p in pilahan.items() if p.lain}
    if rincian:
        gabung = (*semua.get("perjanjian_program", ()), *rincian)
        semua["perjanjian_program"] = tuple(sorted(gabung, key=lambda x: x.baris.nomor_baris))
    return semua


def _turunan(isi: Mapping[str, list[Baris]]) -> dict[str, list[Baris]]:
    """The records that Program Kegiatan gives, by the id of the sheet they once were typed on."""
    baris = [b for b in isi["program_kegiatan"] if isinstance(b, BarisProgramKegiatan)]
    return {id_: list(b) for id_, b in turunan_program_kegiatan(susun_pohon(baris))}


def _bernama(isi: Mapping[str, list[Baris]]) -> Iterator[Baris]:
    """Program Kegiatan with the official names of the codes whose name nobody typed."""
    nomenklatur = Nomenklatur(b for b in isi["nomenklatur"] if isinstance(b, BarisNomenklatur))
    for b in isi["program_kegiatan"]:
        yield bernama(b, nomenklatur) if isinstance(b, BarisProgramKegiatan) else b


def _pilah(tabel: Tabel) -> Pilahan:
    semua = list(susun_semua(tabel, tabel.baris))
    return Pilahan(tuple(semua)) if tabel.lembar.tegak else pilah(tabel.lembar.id, semua)


def susun_baris(tabel: Tabel, baris: BarisSel) -> Baris:
    """One record from one row of cells."""
    return next(susun_semua(tabel, [baris]))


def susun_semua(tabel: Tabel, baris: Iterable[BarisSel]) -> Iterator[Baris]:
    """The records of rows of cells."""
    lembar, tegak = tabel.lembar.id, tabel.lembar.tegak
    kolom = [(k, k.id, tabel.pangkal(k.id)) for k in _KOLOM[lembar]]
    atas: list[Isian] = []
    for b in baris:
        akhiran = "" if tegak else str(b.nomor)
        isian = []
        for sifat, id_, pangkal in kolom:
            sel, letak = b.sel.get(id_), pangkal and pangkal + akhiran
            isian.append(_isian(lembar, sifat, letak, sel) if sel else kosong(lembar, id_, letak))
            if sel and sifat.jenis is None and atas and isian[-1].teks in _SEPERTI_DI_ATAS:
                isian[-1] = replace(isian[-1], teks=atas[len(isian) - 1].teks)
        atas = isian
        yield KELAS_BARIS[lembar](b.nomor, *isian)  # the columns are the fields, in their order


_SEPERTI_DI_ATAS = frozenset({
    *("sda", "SDA", "Sda", "s.d.a", "s.d.a.", "S.d.a", "S.d.a.", "S.D.A", "S.D.A."),
    *("idem", "Idem", "IDEM", '"', "“", "”", "″", "〃", "''", "-”-", '-"-', "- ” -", '- " -'),
})  # fmt: skip
"""Words and signs for the text of the cell above."""


class _SifatKolom(Struct, frozen=True):
    """What reading a cell needs to know of its column. ``jenis``: None for columns of words."""

    id: str
    jenis: JenisAngka | None
    tahun: bool
    pecahan: bool


_KOLOM = {
    lembar.id: tuple(
        _SifatKolom(k.id, _JENIS_ANGKA.get(k.jenis), k.jenis is Jenis.TAHUN, k.id in PECAHAN)
        for k in lembar.kolom
    )
    for lembar in MASUKAN.values()
}


def _isian(lembar: str, kolom: _SifatKolom, alamat: str, sel: Sel) -> Isian:
    """The meaning of one cell."""
    jenis_sel, mentah, rumus = sel.jenis, sel.mentah, sel.rumus
    if jenis_sel is JenisSel.TEKS:
        teks = rapikan(mentah)
        bacaan = baca_teks(teks, kolom.jenis) if kolom.jenis else None
        if bacaan is not None and (
            bacaan.catatan or bacaan.status is Status.TAK_TERBACA or kolom.pecahan
        ):
            bacaan = tafsirkan(kolom.id, teks, bacaan)
        return Isian(lembar, kolom.id, alamat, teks, bacaan, rumus=rumus)
    if jenis_sel is JenisSel.BILANGAN:
        bacaan = baca_bilangan(mentah, sel.format, kolom.jenis or JenisAngka.NILAI)
        teks = _teks_tanggal(kolom, sel.format, mentah) or _teks_bilangan(
            kolom, bacaan.angka, mentah
        )
        if kolom.pecahan:
            bacaan = tafsirkan(kolom.id, teks, bacaan)
        return Isian(lembar, kolom.id, alamat, teks, bacaan if kolom.jenis else None, rumus=rumus)
    if jenis_sel is JenisSel.GALAT:
        return Isian(lembar, kolom.id, alamat, galat=mentah, rumus=rumus)
    teks = "TRUE" if mentah == "1" else "FALSE"
    return Isian(
        lembar, kolom.id, alamat, teks, baca_teks(teks) if kolom.jenis else None, rumus=rumus
    )


def _teks_tanggal(kolom: _SifatKolom, kode_format: str, mentah: str) -> str:
    """A date in a column of words, as people wrote it before Excel made a number of it."""
    if kolom.jenis is not None or golongan_format(kode_format) is not Golongan.TANGGAL:
        return ""
    return cetak_tanggal(mentah)


def _teks_bilangan(kolom: _SifatKolom, angka: Angka | None, mentah: str) -> str:
    if angka is None:
        return mentah
    teks = cetak(angka)
    if kolom.tahun or kolom.jenis is None:
        # A year or a code typed as a number has no thousands separators, and codes have points.
        return teks.replace(".", "").replace(",", ".")
    return teks

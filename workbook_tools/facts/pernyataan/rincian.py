"""Which indicator, program, status or period a stated figure is about."""

import re
from collections.abc import Callable, Iterable
from functools import partial

from msgspec import Struct

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.nama_dekat import cari_nama
from workbook_tools.names import kunci_nama, usulkan
from workbook_tools.names.kode import kunci_kode
from workbook_tools.names.periode import kunci_periode
from workbook_tools.names.pohon import Simpul
from workbook_tools.records.desa import STATUS_DESA
from workbook_tools.regex import regex

_TAHUN = regex(r"\b(?:tahun\s+)?((?:19|20)\d\d)\b", re.IGNORECASE)


class Rincian(Struct, frozen=True):
    """What a stated figure is about: matching key and name; both '' where nothing is asked.

    ``apa`` is the kind in words, ``simpul`` the program, kegiatan or sub kegiatan. When the name
    does not exist, ``ada`` is False and ``cari_saran`` looks for the nearest one that does;
    ``ganda`` names what several of the same name stand under.
    """

    kunci: str = ""
    nama: str = ""
    apa: str = ""
    ada: bool = True
    cari_saran: Callable[[], str] = str
    simpul: Simpul | None = None
    ganda: tuple[str, ...] = ()

    @property
    def saran(self) -> str:
        """The nearest name that exists; '' when none is near."""
        return self.cari_saran()


def cari_rincian(k: Konteks, acuan: str, teks: str) -> Rincian:
    """Resolve the column Rincian of a stated figure."""
    for akhiran, cari in _PENCARI.items():
        if acuan.endswith(akhiran) and not acuan.startswith("rata_rata"):
            return cari(k, teks)
    return Rincian()


def simpul_program(k: Konteks) -> list[Simpul]:
    """The programs of the workbook."""
    return k.laporan.nama.semua("program")


def _indikator(k: Konteks, teks: str) -> Rincian:
    apa = "kode indikator"
    kode = {kunci_kode(i.kode.teks): i.kode.teks for i in k.laporan.indikator if i.kode.teks}
    kunci = kunci_kode(teks)
    if kunci in kode:
        return Rincian(kunci, kode[kunci], apa)
    for i in k.laporan.indikator:
        if teks and kunci_nama(i.indikator.teks) == kunci_nama(teks):
            return Rincian(kunci_kode(i.kode.teks), i.kode.teks, apa)
    nama = {i.indikator.teks: i.kode.teks for i in k.laporan.indikator}

    def saran() -> str:
        return usulkan(teks, kode.values()) or nama.get(usulkan(teks, nama), "")

    return Rincian(kunci, teks, apa, ada=False, cari_saran=saran)


def _indikator_tahun(k: Konteks, teks: str) -> Rincian:
    """A code with a year: 'IKU1 2023'."""
    apa = "kode indikator dan tahun"
    tahun = _TAHUN.findall(teks)
    r = _indikator(k, _TAHUN.sub(" ", teks).strip(" ,;:()/-"))
    if len(tahun) != 1 or not r.ada:

        def saran() -> str:
            return f"{r.saran} {tahun[0]}" if tahun and r.saran else ""

        return Rincian(kunci_nama(teks), teks, apa, ada=False, cari_saran=saran)
    return Rincian(f"{r.kunci} {tahun[0]}", f"{r.nama} tahun {tahun[0]}", apa)


def _di_pohon(tingkat: str, lembar: str = "anggaran") -> Callable[[Konteks, str], Rincian]:
    """Resolve the name of a program, kegiatan or sub kegiatan; the latter two of this sheet."""
    apa = tingkat.replace("_", " ")

    def cari(k: Konteks, teks: str) -> Rincian:
        nama = k.laporan.nama
        cocok = nama.cari(tingkat, teks) if teks else ()
        if len(cocok) == 1 and (tingkat == "program" or nama.di_lembar(cocok[0], lembar)):
            return rincian_simpul(cocok[0])
        ganda = tuple(s.induk.nama for s in cocok if s.induk) if len(cocok) > 1 else ()

        def saran() -> str:
            return "" if ganda else usulkan(teks, [s.nama for s in nama.semua(tingkat)])

        return Rincian(kunci_nama(teks), teks, apa, ada=False, cari_saran=saran, ganda=ganda)

    return cari


def rincian_simpul(simpul: Simpul) -> Rincian:
    """A program, kegiatan or sub kegiatan as what a figure is about."""
    apa = simpul.tingkat.replace("_", " ")
    return Rincian(f"{simpul.tingkat} {simpul.nomor}", simpul.nama, apa, simpul=simpul)


def _status(k: Konteks, teks: str) -> Rincian:
    return _menurut_nama("status desa", teks, STATUS_DESA)


def _periode(k: Konteks, teks: str) -> Rincian:
    periode = [b.periode.teks for b in k.laporan.ikm if b.periode.teks]
    if not teks and len(periode) == 1:
        return Rincian(kunci_periode(periode[0]), periode[0], "periode IKM")
    sama = [p for p in periode if kunci_periode(p) == kunci_periode(teks)]
    if sama and teks:
        return Rincian(kunci_periode(teks), sama[0], "periode IKM")
    saran = partial(usulkan, teks, periode)
    return Rincian(kunci_periode(teks), teks, "periode IKM", ada=False, cari_saran=saran)


def _menurut_nama(apa: str, teks: str, pilihan: Iterable[str]) -> Rincian:
    daftar = list(dict.fromkeys(p for p in pilihan if p))
    nama = cari_nama(teks, daftar) if teks else None
    if nama is not None:
        return Rincian(kunci_nama(nama), nama, apa)
    saran = partial(usulkan, teks, daftar)
    return Rincian(kunci_nama(teks), teks, apa, ada=False, cari_saran=saran)


_PENCARI: dict[str, Callable[[Konteks, str], Rincian]] = {
    "_indikator": _indikator,
    "_sasaran": _indikator,
    "_program": _di_pohon("program"),
    "capaian_sub_kegiatan": _di_pohon("sub_kegiatan", "kinerja_program"),
    "capaian_kegiatan": _di_pohon("kegiatan", "kinerja_program"),
    "_sub_kegiatan": _di_pohon("sub_kegiatan"),
    "_kegiatan": _di_pohon("kegiatan"),
    "rasio_renstra": _indikator_tahun,
    "_status": _status,
    "nilai_ikm": _periode,
}

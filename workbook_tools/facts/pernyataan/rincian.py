"""Which indicator, program, status or period a stated figure is about."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from workbook_tools.compute.indikator import kunci_kode
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.nama_dekat import cari_nama
from workbook_tools.facts.sekali import sekali
from workbook_tools.names import kunci_nama, usulkan
from workbook_tools.records.desa import STATUS_DESA


class Rincian(NamedTuple):
    """What a stated figure is about: matching key and name; both '' where nothing is asked.

    ``apa`` is the kind in words. When the name does not exist, ``ada`` is False and ``saran``
    the nearest one that does ('' when none is near).
    """

    kunci: str = ""
    nama: str = ""
    apa: str = ""
    ada: bool = True
    saran: str = ""


def cari_rincian(k: Konteks, acuan: str, teks: str) -> Rincian:
    """Resolve the column Rincian of a stated figure."""
    for akhiran, cari in _PENCARI.items():
        if acuan.endswith(akhiran) and not acuan.startswith("rata_rata"):
            return cari(k, teks)
    return Rincian()


@sekali
def nama_program(k: Konteks) -> list[str]:
    """The programs of the workbook, Realisasi Anggaran first, each spelling once."""
    laporan = k.laporan
    semua = (
        *(b.program.teks for b in laporan.anggaran),
        *(b.program.teks for b in laporan.kinerja_program),
        *(b.program.teks for b in laporan.perjanjian_program),
        *(b.program.teks for b in laporan.renja),
    )
    return list(dict.fromkeys(n for n in semua if n))


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
    saran = usulkan(teks, kode.values()) or nama.get(usulkan(teks, nama), "")
    return Rincian(kunci, teks, apa, ada=False, saran=saran)


def _program(k: Konteks, teks: str) -> Rincian:
    return _menurut_nama("program", teks, nama_program(k))


def _kegiatan(k: Konteks, teks: str) -> Rincian:
    return _menurut_nama("kegiatan", teks, (b.kegiatan.teks for b in k.laporan.anggaran))


def _sub_kegiatan(k: Konteks, teks: str) -> Rincian:
    return _menurut_nama("sub kegiatan", teks, (b.sub_kegiatan.teks for b in k.laporan.anggaran))


def _status(k: Konteks, teks: str) -> Rincian:
    return _menurut_nama("status desa", teks, STATUS_DESA)


def _periode(k: Konteks, teks: str) -> Rincian:
    periode = [b.periode.teks for b in k.laporan.ikm if b.periode.teks]
    if not teks and len(periode) == 1:
        return Rincian(kunci_nama(periode[0]), periode[0], "periode IKM")
    sama = [p for p in periode if kunci_nama(p) == kunci_nama(teks)]
    if sama and teks:
        return Rincian(kunci_nama(teks), sama[0], "periode IKM")
    return Rincian(kunci_nama(teks), teks, "periode IKM", False, usulkan(teks, periode))


def _menurut_nama(apa: str, teks: str, pilihan: Iterable[str]) -> Rincian:
    daftar = list(dict.fromkeys(p for p in pilihan if p))
    nama = cari_nama(teks, daftar) if teks else None
    if nama is not None:
        return Rincian(kunci_nama(nama), nama, apa)
    return Rincian(kunci_nama(teks), teks, apa, ada=False, saran=usulkan(teks, daftar))


_PENCARI: dict[str, Callable[[Konteks, str], Rincian]] = {
    "_indikator": _indikator,
    "_sasaran": _indikator,
    "_program": _program,
    "efisiensi_sub_kegiatan": _sub_kegiatan,
    "efisiensi_kegiatan": _kegiatan,
    "_status": _status,
    "nilai_ikm": _periode,
}

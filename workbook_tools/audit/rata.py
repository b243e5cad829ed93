"""Printed averages: of achievements and of efficiencies by level, in tables and in sentences."""

import re
from collections.abc import Iterator

from msgspec import Struct

from workbook_tools.audit.fakta import KALIMAT
from workbook_tools.audit.fakta_tabel import KEGIATAN, PROGRAM, SUB
from workbook_tools.audit.kolom import Kolom, Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import RATA, TabelDok
from workbook_tools.audit.teks import normal, tempat_alinea
from workbook_tools.regex import regex

CAPAIAN = "rata_rata_capaian"
EFISIENSI = "rata_rata_efisiensi_"
_TINGKAT = r"(sub ?kegiatan|kegiatan|program|sasaran)"
_N = r"([-−]?\d+(?:[.,]\d+)?)"
_DI_KALIMAT = (
    regex(
        rf"rata\s*-?\s*rata efisiensi {_TINGKAT}(?: adalah| sebesar| yaitu)? {_N}", re.IGNORECASE
    ),
    regex(
        rf"\b{_TINGKAT}\b[^.;]{{0,80}}?rata\s*-?\s*rata efisiensi(?:nya)?(?: adalah| sebesar| "
        rf"yaitu)?\s*{_N}",
        re.IGNORECASE,
    ),
)
_CAPAIAN = regex(
    r"rata\s*-?\s*rata capaian \d+ \([a-z ]+\) indikator[^.;%\d]{0,40}?(?:adalah|sebesar) "
    r"(\d+(?:[.,]\d+)?\s*%)",
    re.IGNORECASE,
)
_JUDUL = regex(rf"tingkat {_TINGKAT}", re.IGNORECASE)
_KEPALA = regex(rf"efisiensi (?:kinerja )?{_TINGKAT}\b", re.IGNORECASE)


class RataRata(Struct, frozen=True):
    """What it is the average of (an ``acuan`` of Angka Laporan), as typed, and where."""

    acuan: str
    teks: str
    lembar: str
    tempat: str


def rata_tabel(k: KonteksDokumen) -> Iterator[RataRata]:
    """The averages below the columns of tables."""
    for t in k.dok.tabel:
        for b in t.baris:
            for x in t.milik(Peran.CAPAIAN, Peran.EFISIENSI) if b.jenis == RATA else ():
                s, acuan = b.sel[x.indeks], _acuan(k, t, x)
                if acuan and s is not None and s.kolom == x.indeks and re.match(r"[-−]?\d", s.teks):
                    yield RataRata(acuan, s.teks.strip(), t.lembar, s.tempat)


def rata_kalimat(k: KonteksDokumen) -> Iterator[RataRata]:
    """The averages in sentences."""
    ada = set()
    for f in k.fakta:
        if f.jenis == "rata_rata" and f.sumber == KALIMAT and f.tahun == k.identitas.tahun:
            ada.add(f.tempat)
            yield RataRata(CAPAIAN, f.teks, f.lembar, f.tempat)
    for a in k.dok.isi():
        m = _CAPAIAN.search(a.teks)
        tempat = tempat_alinea(a.urutan, m.start(1), m.end(1)) if m else ""
        if m and tempat not in ada:
            yield RataRata(CAPAIAN, m[1], a.lembar, tempat)
        cocok = {m.start(2): m for pola in _DI_KALIMAT for m in pola.finditer(a.teks)}
        for _, m in sorted(cocok.items()):
            tempat = tempat_alinea(a.urutan, m.start(2), m.end(2))
            yield RataRata(EFISIENSI + _kunci(m[1]), m[2], a.lembar, tempat)


def _acuan(k: KonteksDokumen, t: TabelDok, x: Kolom) -> str:
    isi = [c for c in k.catatan if c.tabel is t and c.panel == x.panel]
    utama = [c for c in isi if k.nama.indikator.kunci(c.nama) in k.utama]
    sasaran = isi and 2 * len(utama) > len(isi)
    if x.peran is Peran.CAPAIAN:
        return CAPAIAN if sasaran else ""
    if m := _JUDUL.search(t.judul) or _KEPALA.search(x.judul):
        return EFISIENSI + _kunci(m[1])
    if not isi or sasaran:
        return EFISIENSI + "sasaran" if isi else ""
    lingkup = {c.lingkup for c in isi}
    satu = lingkup.pop() if len(lingkup) == 1 else ""
    return EFISIENSI + (satu if satu in (PROGRAM, KEGIATAN, SUB) else PROGRAM) if satu else ""


def _kunci(tingkat: str) -> str:
    return re.sub(r"sub ?kegiatan", SUB, normal(tingkat))

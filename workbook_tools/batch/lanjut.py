"""What an earlier run has already done (`--lanjut`)."""

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from fractions import Fraction
from pathlib import Path

from msgspec.structs import replace

from workbook_tools import __version__
from workbook_tools.errors import LkjError
from workbook_tools.keluaran import baca_segel, masih_terhitung
from workbook_tools.model.ringkas import Keadaan, Ringkas
from workbook_tools.model.sel import BukuSel, LembarSel
from workbook_tools.model.temuan import Tingkat
from workbook_tools.names import kunci_judul
from workbook_tools.numbers import baca_teks
from workbook_tools.records import LEMBAR_MASUKAN, MASUKAN
from workbook_tools.regex import regex
from workbook_tools.schema import HITUNG, LABEL_SIDIK, LABEL_TRIWULAN
from workbook_tools.sheets.beranda import (
    BELUM_LENGKAP,
    DIRAGUKAN,
    LABEL_CAPAIAN,
    LABEL_KATEGORI,
    LABEL_LENGKAP,
    LABEL_REALISASI,
    LENGKAP,
    SAMPAI,
    sebut_triwulan,
)
from workbook_tools.tables.cari import susun_tabel
from workbook_tools.tables.jejak import sidik_isian
from workbook_tools.tables.susun import susun_laporan
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.pembaca import baca_buku

LABEL_VERSI = "Versi program"
_KEPALA = 300  # bytes within which the first mark of a part ends
_HITUNGAN = regex(rb' (?:count|uniqueCount)="\d+"')


_BERANDA = kunci_judul(HITUNG["beranda"].judul)
_TRIWULAN = kunci_judul(HITUNG["triwulan"].judul)
_IDENTITAS = kunci_judul(MASUKAN["identitas"].judul)
_MASUKAN = frozenset(kunci_judul(x.judul) for x in LEMBAR_MASUKAN)


def sudah_dihitung(jalur: Path, tujuan: Path | None, triwulan: int | None = None) -> Ringkas | None:
    """The summary of a workbook whose output exists, was made by this version of the program
    and from the same inputs up to the same quarter; None when it has to be computed."""
    hasil = tujuan or jalur
    if not hasil.exists():
        return None
    try:
        with Paket(jalur) as asal, _hasil(asal, hasil) as jadi:
            beranda = _beranda(baca_buku(jadi, judul={_BERANDA}))
            if not _mutakhir(asal, jadi, beranda, triwulan):
                return None
            bertriwulan = any(kunci_judul(t.judul) == _TRIWULAN for t in jadi.lembar)
    except LkjError:
        return None  # computing it will say what is wrong
    return replace(_ringkas(jalur, hasil, beranda), bertriwulan=bertriwulan)


def _hasil(asal: Paket, hasil: Path) -> AbstractContextManager[Paket]:
    """The result; computed in its own place it is the same open file."""
    return nullcontext(asal) if hasil == asal.jalur else Paket(hasil)


def _mutakhir(asal: Paket, jadi: Paket, beranda: Mapping[str, str], triwulan: int | None) -> bool:
    if beranda.get(LABEL_VERSI) != f"lkj {__version__}":
        return False
    identitas = susun_tabel(baca_buku(asal, judul={_IDENTITAS}))
    if beranda.get(LABEL_TRIWULAN) != sebut_triwulan(susun_laporan(identitas, triwulan).triwulan):
        return False
    if _dihitung_dari(asal, jadi):
        return True
    return beranda.get(LABEL_SIDIK) == sidik_isian(susun_tabel(baca_buku(asal)))


def _dihitung_dari(asal: Paket, jadi: Paket) -> bool:
    """Whether the one is what `hitung` made of the other, told without reading any cell: nobody
    changed it since, and all that input cells are read from is the same byte for byte. Where this
    does not tell, the fingerprint of the inputs does."""
    if asal is jadi and masih_terhitung(jadi.jalur):
        return True
    segel = baca_segel(jadi.jalur)
    if segel is None or segel.verba != "hitung":
        return False
    return asal is jadi or _sumber_isian(asal) == _sumber_isian(jadi)


def _sumber_isian(paket: Paket) -> dict[str, object]:
    """Input tabs and styles by their checksums; the texts that cells share without the counts of
    their use, which computing changes."""
    periksa = {i.filename: (i.CRC, i.file_size) for i in paket.zip.infolist()}
    tab = {t.judul: periksa.get(t.bagian) for t in paket.lembar if kunci_judul(t.judul) in _MASUKAN}
    gaya, teks = map(paket.bagian_jenis, ("styles", "sharedStrings"))
    isi = paket.baca(teks) if teks else b""
    isi = _HITUNGAN.sub(b"", isi[:_KEPALA]) + isi[_KEPALA:]
    return {**tab, "<styles>": periksa.get(gaya or ""), "<teks>": isi}


def _beranda(buku: BukuSel) -> dict[str, str]:
    """What stands right of every label on Beranda; the first one of equal labels."""
    tab = _tab(buku.lembar)
    isi: dict[str, str] = {}
    for baris in tab.kisi.values() if tab else ():
        for kolom, sel in baris.items():
            if kolom + 1 in baris:
                isi.setdefault(sel.mentah, baris[kolom + 1].mentah)
    return isi


def _tab(lembar: Mapping[str, LembarSel]) -> LembarSel | None:
    return next((t for j, t in lembar.items() if kunci_judul(j) == _BERANDA), None)


def _ringkas(jalur: Path, hasil: Path, beranda: Mapping[str, str]) -> Ringkas:
    sampai = SAMPAI if LABEL_TRIWULAN in beranda else ""
    capaian, realisasi = (
        baca_teks(_tanpa_ragu(beranda.get(f"{label}{sampai}", ""))).angka
        for label in (LABEL_CAPAIAN, LABEL_REALISASI)
    )
    return Ringkas(
        jalur,
        Keadaan.DILEWATI,
        hasil,
        capaian.nilai if capaian else None,
        _tanpa_ragu(beranda.get(f"{LABEL_KATEGORI}{sampai}", "")) or None,
        realisasi.nilai if realisasi else None,
        _jumlah(beranda, Tingkat.GALAT),
        _jumlah(beranda, Tingkat.PERINGATAN),
        _jumlah(beranda, Tingkat.INFO),
        catatan=tuple(_ragu(jalur, beranda)),
        lengkap=_lengkap(beranda.get(LABEL_LENGKAP, "")),
    )


def _lengkap(teks: str) -> Fraction | None:
    """How complete a workbook is, from what Beranda says of it (percent)."""
    if teks == LENGKAP:
        return Fraction(100)
    angka = baca_teks(teks.removeprefix(BELUM_LENGKAP).partition(",")[0]).angka
    return angka.nilai if angka else None


def _ragu(jalur: Path, beranda: Mapping[str, str]) -> Iterator[str]:
    """That headlines rest on cells which are probably wrong, as Beranda says."""
    for label in (LABEL_CAPAIAN, LABEL_REALISASI):
        _, tanda, sel = beranda.get(label, "").partition(f" {DIRAGUKAN}: ")
        if tanda:
            angka = label[0].lower() + label[1:]
            yield f"{jalur.name}: {angka} diragukan, {sel.rstrip(')')}."


def _tanpa_ragu(teks: str) -> str:
    """A figure of Beranda without the cells that make it doubtful."""
    return teks.partition(f" {DIRAGUKAN}")[0]


def _jumlah(beranda: Mapping[str, str], tingkat: Tingkat) -> int:
    teks = beranda.get(tingkat.value.capitalize(), "")
    return int(teks) if teks.isdigit() else 0

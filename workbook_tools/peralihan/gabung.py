"""Rencana Kerja, Realisasi Anggaran and Kinerja Program as rows of Program Kegiatan.

A table moves only where nothing is lost: every row finds its place, every cell its column, and no
name is written in another way than in the tables that moved before. Otherwise it stays a sheet,
unless the office asks for one place a fact: then what disagrees is left out, and told.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

from msgspec import Struct, field

from workbook_tools.model.sel import Sel
from workbook_tools.model.tabel import BarisSel, Tabel
from workbook_tools.names import kunci_nama, rapikan
from workbook_tools.names.pohon import TINGKAT

KOLOM = {
    "anggaran": {
        "kode_rekening": "kode_rekening",
        "sasaran": "sasaran",
        "anggaran": "anggaran",
        "anggaran_perubahan": "anggaran_perubahan",
        "realisasi": "realisasi",
        "persen_dilaporkan": "persen_dilaporkan",
        "unit": "unit",
    },
    "renja": {"kode_rekening": "kode_rekening", "anggaran": "anggaran_renja", "unit": "unit"},
    "kinerja_program": {
        "indikator": "indikator",
        "satuan": "satuan",
        "target": "target",
        "realisasi": "realisasi_kinerja",
        "capaian_dilaporkan": "capaian_dilaporkan",
        "keluaran": "keluaran",
    },
}
"""Where the columns of each table stand on Program Kegiatan. The names make the tree."""

_UANG = ("anggaran", "anggaran_perubahan", "realisasi", "persen_dilaporkan")
KINERJA = {"target_kinerja": "target", "realisasi_kinerja": "realisasi_kinerja"}
"""Columns of Realisasi Anggaran that repeat what Kinerja Program says."""

Asal = tuple[str, int, str]
"""A cell: sheet id, row, column id."""


class BarisGabung(Struct):
    """A row to be: the place in the tree, and for each column the cell that it takes.

    ``lanjutan``: a further indicator of the row above.
    """

    tingkat: str
    nama: tuple[str, ...]
    sel: dict[str, Asal] = field(default_factory=dict)
    lanjutan: bool = False


class Gabungan(Struct, frozen=True):
    """The rows, the tables that are in them, for every other one why it stays, and what was left
    out of those that moved."""

    baris: list[BarisGabung]
    masuk: tuple[str, ...]
    tinggal: dict[str, str]
    dilepas: tuple[str, ...] = ()


class _TakMuat(Exception):
    """A table cannot move without a loss; the text is for the user."""


def gabungkan(
    tabel: Mapping[str, Tabel], ejaan_lain: bool = False, satukan: bool = False
) -> Gabungan:
    """Put the tables together, one after the other.

    ``ejaan_lain``: a name that another table writes in another way takes the spelling of the
    table that moved first. ``satukan``: so does a figure that Kinerja Program gives otherwise, and
    rows that say nothing but names move too.
    """
    dilepas: list[str] = []
    baris: list[BarisGabung] = []
    masuk: list[str] = []
    tinggal: dict[str, str] = {}
    for id_, tambah in (
        ("anggaran", _tambah_anggaran),
        ("renja", _tambah_renja),
        ("kinerja_program", _tambah_kinerja),
    ):
        t = tabel[id_]
        if not t.ada or not t.baris:
            continue
        try:
            _pastikan_polos(t)
            calon = _Penyusun(baris, _kunci if ejaan_lain or satukan else rapikan, satukan)
            tambah(calon, t, tabel)
        except _TakMuat as e:
            tinggal[id_] = str(e)
        else:
            baris = calon.baris
            dilepas += calon.dilepas
            masuk.append(id_)
    return Gabungan(baris, tuple(masuk), tinggal, tuple(dilepas))


def _kunci(nama: str) -> str:
    return kunci_nama(nama)


class _Penyusun:
    """Rows in the order of the tree, found again by their names."""

    def __init__(
        self, baris: Iterable[BarisGabung], kunci: Callable[[str], str], satukan: bool
    ) -> None:
        self.satukan = satukan
        self.dilepas: list[str] = []
        self.baris = [BarisGabung(b.tingkat, b.nama, dict(b.sel), b.lanjutan) for b in baris]
        self._kunci = kunci
        self._letak: dict[tuple[str, ...], list[BarisGabung]] = {}
        for b in self.baris:
            if not b.lanjutan:
                self._letak.setdefault(self._kunci_nama(b.nama), []).append(b)

    def cari(self, nama: tuple[str, ...]) -> list[BarisGabung]:
        """The rows of this name under these names."""
        return self._letak.get(self._kunci_nama(nama), [])

    def pastikan(
        self, nama: tuple[str, ...], asal: Iterable[Asal], lagi: bool = False
    ) -> BarisGabung:
        """The row of this name, made with the ones above it; ``lagi``: another one of it."""
        asal = tuple(asal)
        if len(nama) > 1:
            self.pastikan(nama[:-1], asal[:-1])
        ada = self.cari(nama)
        if ada and not lagi:
            return ada[0]
        baru = BarisGabung(TINGKAT[len(nama) - 1], nama, {"nama": asal[-1]})
        self.baris.insert(self._akhir(nama[:-1]), baru)
        self._letak.setdefault(self._kunci_nama(nama), []).append(baru)
        return baru

    def indikator(self, milik: BarisGabung) -> BarisGabung:
        """The row for one more indicator: the row itself, then rows below it."""
        if not any(k in milik.sel for k in KOLOM["kinerja_program"].values()):
            return milik
        letak = next(n for n, b in enumerate(self.baris) if b is milik) + 1
        while letak < len(self.baris) and self.baris[letak].lanjutan:
            letak += 1
        baru = BarisGabung(milik.tingkat, milik.nama, lanjutan=True)
        self.baris.insert(letak, baru)
        return baru

    def _akhir(self, induk: tuple[str, ...]) -> int:
        """Behind the last row under these names."""
        kunci = self._kunci_nama(induk)
        milik = [
            n for n, b in enumerate(self.baris) if self._kunci_nama(b.nama)[: len(kunci)] == kunci
        ]
        return milik[-1] + 1 if milik else len(self.baris)

    def _kunci_nama(self, nama: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(map(self._kunci, nama))


def _tambah_anggaran(calon: _Penyusun, t: Tabel, tabel: Mapping[str, Tabel]) -> None:
    kinerja = _kinerja_tertulis(tabel["kinerja_program"])
    for b in t.baris:
        nama, asal = _nama(t, b, 3)
        baris = calon.pastikan(nama, asal, lagi=True)
        _pastikan_ada(calon, b, _UANG)
        _isi(baris, t, b, KOLOM["anggaran"])
        for kolom, tujuan in KINERJA.items():
            sendiri = kinerja.get((nama[-1], tujuan), set())
            if kolom in b.sel and not _tertulis(calon, b.sel[kolom], sendiri):
                _berbeda(calon, baris, (t, b, kolom), tujuan, sendiri)


def _tertulis(calon: _Penyusun, sel: Sel, sendiri: Collection[str]) -> bool:
    """Whether a text is one of these, to the letter or, where facts are put in one place, but for
    capitals."""
    teks = _teks(sel)
    huruf = {x.casefold() for x in sendiri} if calon.satukan else frozenset()
    return teks in sendiri or teks.casefold() in huruf


def _berbeda(
    calon: _Penyusun,
    baris: BarisGabung,
    asal: tuple[Tabel, BarisSel, str],
    tujuan: str,
    sendiri: Collection[str],
) -> None:
    """A target or realisation of Realisasi Anggaran that Kinerja Program has otherwise or not."""
    t, b, kolom = asal
    sebut = f"{t.lembar.cari(kolom).label} baris {b.nomor}"
    if not calon.satukan:
        raise _TakMuat(f"{sebut} tidak ada di Kinerja Program")
    if sendiri:
        calon.dilepas.append(
            f"{t.judul}: {sebut} ({_teks(b.sel[kolom])}); dipakai Kinerja Program "
            f"({', '.join(sorted(sendiri))})"
        )
    else:
        baris.sel[tujuan] = (t.lembar.id, b.nomor, kolom)


def _tambah_renja(calon: _Penyusun, t: Tabel, _: Mapping[str, Tabel]) -> None:
    for b in t.baris:
        nama, asal = _nama(t, b, 3)
        ada = [x for x in calon.cari(nama) if "anggaran_renja" not in x.sel]
        if not ada and calon.cari(nama):
            raise _TakMuat(f"sub kegiatan baris {b.nomor} ada dua kali")
        if not ada:
            nama = _sejalan(calon, t, nama, b)
            ada = [x for x in calon.cari(nama) if "anggaran_renja" not in x.sel]
        baris = ada[0] if ada else calon.pastikan(nama, asal)
        _pastikan_ada(calon, b, ("anggaran",))
        _isi(baris, t, b, KOLOM["renja"])


def _tambah_kinerja(calon: _Penyusun, t: Tabel, _: Mapping[str, Tabel]) -> None:
    for b in t.baris:
        dalam = max((n for n, k in enumerate(TINGKAT, 1) if k in b.sel), default=0)
        nama, asal = _nama(t, b, dalam)
        nama = _sejalan(calon, t, nama, b)
        _pastikan_ada(calon, b, ("indikator", "target", "realisasi", "capaian_dilaporkan"))
        baris = calon.indikator(calon.pastikan(nama, asal))
        _isi(baris, t, b, KOLOM["kinerja_program"])


def _pastikan_ada(calon: _Penyusun, b: BarisSel, kolom: Iterable[str]) -> None:
    """A row that says nothing but names would not be a row of that table any more."""
    if not calon.satukan and not any(k in b.sel for k in kolom):
        raise _TakMuat(f"baris {b.nomor} hanya berisi nama")


def _sejalan(calon: _Penyusun, t: Tabel, nama: tuple[str, ...], b: BarisSel) -> tuple[str, ...]:
    """The names under which a row stands. One that the tables before write almost so, or have
    under another program or kegiatan, would become a second row."""
    for dalam in range(1, len(nama) + 1):
        if calon.cari(nama[:dalam]):
            continue
        dekat = kunci_nama(nama[dalam - 1])
        mirip = [x for x in calon.baris if len(x.nama) == dalam and kunci_nama(x.nama[-1]) == dekat]
        if not mirip:
            continue
        if not calon.satukan or len({x.nama for x in mirip}) > 1:
            raise _TakMuat(f"nama pada baris {b.nomor} ditulis lain: {nama[dalam - 1]}")
        lain = next(x for x in range(dalam) if nama[x] != mirip[0].nama[x])
        calon.dilepas.append(
            f"{t.judul}: baris {b.nomor} di bawah {nama[lain]}; dipakai {mirip[0].nama[lain]}"
        )
        nama = (*mirip[0].nama, *nama[dalam:])
    return nama


def _nama(t: Tabel, b: BarisSel, dalam: int) -> tuple[tuple[str, ...], tuple[Asal, ...]]:
    kolom = TINGKAT[:dalam]
    if not dalam or any(k not in b.sel for k in kolom):
        raise _TakMuat(f"baris {b.nomor} tanpa nama program, kegiatan, atau sub kegiatan")
    return (
        tuple(_teks(b.sel[k]) for k in kolom),
        tuple((t.lembar.id, b.nomor, k) for k in kolom),
    )


def _isi(baris: BarisGabung, t: Tabel, b: BarisSel, kolom: Mapping[str, str]) -> None:
    for dari, ke in kolom.items():
        if dari in b.sel:
            baris.sel.setdefault(ke, (t.lembar.id, b.nomor, dari))


def _kinerja_tertulis(t: Tabel) -> dict[tuple[str, str], set[str]]:
    """What Kinerja Program says of every sub kegiatan, by column of Program Kegiatan."""
    hasil: dict[tuple[str, str], set[str]] = {}
    for b in t.baris:
        if "sub_kegiatan" in b.sel:
            for dari in ("target", "realisasi"):
                if dari in b.sel:
                    kunci = (_teks(b.sel["sub_kegiatan"]), KOLOM["kinerja_program"][dari])
                    hasil.setdefault(kunci, set()).add(_teks(b.sel[dari]))
    return hasil


def _pastikan_polos(t: Tabel) -> None:
    """Formulas, error cells and columns that Program Kegiatan has no place for stay."""
    for b in t.baris:
        for id_, sel in b.sel.items():
            if sel.rumus:
                raise _TakMuat(f"{t.lembar.cari(id_).label} baris {b.nomor} berisi rumus")


def _teks(sel: Sel) -> str:
    return rapikan(sel.mentah)


def baris_lain(t: Tabel, terisi: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The filled cells of a tab, by row and column, that belong to no row of its table."""
    milik = {(b.nomor, t.letak[k]) for b in t.baris for k in b.sel}
    return (x for x in terisi if x[0] > t.baris_kepala and x not in milik)

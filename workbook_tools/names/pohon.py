"""Programs, kegiatan and sub kegiatan of a workbook, each known once, whatever it is called."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from msgspec import Struct, field

from workbook_tools.kelompok import kelompokkan
from workbook_tools.names.awalan import kode_awalan, tanpa_awalan
from workbook_tools.names.gabung import gabungkan
from workbook_tools.names.kode_rekening import kode_tingkat
from workbook_tools.names.kunci import kunci_nama
from workbook_tools.names.padanan import sama_maksud
from workbook_tools.names.pendek import pendekan
from workbook_tools.names.sebutan import Cara, Kelompok, Sebutan

TINGKAT = ("program", "kegiatan", "sub_kegiatan")


class BarisNama(Struct, frozen=True):
    """The names of one row; '' where a cell is empty."""

    lembar: str
    baris: int
    program: str
    kegiatan: str = ""
    sub_kegiatan: str = ""
    kode: str = ""


class Simpul(Struct, frozen=True, cache_hash=True):
    """One program, kegiatan or sub kegiatan under its official name.

    ``nomor`` tells it from others of its level; ``induk`` is what most tables put it under.
    """

    tingkat: str
    nomor: int
    nama: str
    kode: str = ""
    induk: "Simpul | None" = None


class Silsilah(NamedTuple):
    """What a row is about, level by level, as the row itself says; None where it is silent."""

    program: Simpul | None = None
    kegiatan: Simpul | None = None
    sub_kegiatan: Simpul | None = None

    def di(self, tingkat: str) -> Simpul | None:
        """What it is about at one level."""
        return self[TINGKAT.index(tingkat)]

    @property
    def terdalam(self) -> Simpul | None:
        """The deepest level that the row names."""
        return self.sub_kegiatan or self.kegiatan or self.program


TANPA_NAMA = Silsilah()


class Ejaan(Struct, frozen=True):
    """One spelling of a name: how it came to the others, and the cells that hold it."""

    teks: str
    kunci: str
    cara: Cara
    sel: tuple[tuple[str, int], ...]  # sheet and row


class Pohon(Struct, frozen=True):
    """The names of a workbook, joined. ``ejaan`` holds the spellings of each, the official one
    first."""

    silsilah: Mapping[tuple[str, int], Silsilah] = field(default_factory=dict)
    ejaan: Mapping[Simpul, tuple[Ejaan, ...]] = field(default_factory=dict)
    _kunci: Mapping[tuple[str, str], tuple[Simpul, ...]] = field(default_factory=dict)

    def baris(self, lembar: str, nomor: int) -> Silsilah:
        """What a row is about."""
        return self.silsilah.get((lembar, nomor), TANPA_NAMA)

    def semua(self, tingkat: str) -> list[Simpul]:
        """All of one level, in the order in which they first appear."""
        return [s for s in self.ejaan if s.tingkat == tingkat]

    def di_lembar(self, simpul: Simpul, lembar: str) -> bool:
        """Whether a sheet names it."""
        return any(satu == lembar for e in self.ejaan[simpul] for satu, _ in e.sel)

    def cari(self, tingkat: str, teks: str) -> tuple[Simpul, ...]:
        """What a name written elsewhere means: one, none, or several of the same name.

        A name may be preceded by that of its program or kegiatan and ' > '. One of another level
        is none that it is only like.
        """
        *atas, nama = teks.split(" > ")
        kunci = kunci_nama(nama)
        hasil = self._kunci.get((tingkat, kunci), ())
        if not hasil and not any((lain, kunci) in self._kunci for lain in TINGKAT):
            hasil = self._mirip(tingkat, nama)
        return tuple(s for s in hasil if all(self._di_bawah(s, a) for a in atas))

    def _mirip(self, tingkat: str, nama: str) -> tuple[Simpul, ...]:
        for sama in (sama_maksud, pendekan):
            cocok = [s for s in self.semua(tingkat) if sama(tanpa_awalan(nama), s.nama)]
            if cocok:
                return tuple(cocok) if len({s.nama for s in cocok}) == 1 else ()
        return ()

    def _di_bawah(self, s: Simpul, nama: str) -> bool:
        while s.induk is not None:
            s = s.induk
            if s in self.cari(s.tingkat, nama):
                return True
        return False


def tumbuhkan(baris: Sequence[BarisNama], berulang: frozenset[str] = frozenset()) -> Pohon:
    """Join the names of all tables, programs first, then what stands under them.

    ``berulang`` are the tables in which one sub kegiatan rightly has several rows.
    """
    silsilah: dict[tuple[str, int], list[Simpul | None]] = {
        (b.lembar, b.baris): [None] * len(TINGKAT) for b in baris
    }
    ejaan: dict[Simpul, tuple[Ejaan, ...]] = {}
    menurut: list[Simpul] = []
    for ke, tingkat in enumerate(TINGKAT):
        sebutan = _sebutan(baris, ke, silsilah)
        terdalam = ke == len(TINGKAT) - 1
        for k in gabungkan(sebutan, _berulang(baris, ke, berulang), daun=terdalam):
            simpul = _simpul(tingkat, k, menurut)
            menurut.append(simpul)
            ejaan[simpul] = tuple(ejaan_kelompok(k))
            for s in k.anggota:
                silsilah[s.lembar, s.baris][ke] = simpul
    kunci: dict[tuple[str, str], tuple[Simpul, ...]] = {}
    for simpul, semua in ejaan.items():
        for satu in dict.fromkeys(e.kunci for e in semua):
            kunci[simpul.tingkat, satu] = (*kunci.get((simpul.tingkat, satu), ()), simpul)
    return Pohon({letak: Silsilah(*s) for letak, s in silsilah.items()}, ejaan, kunci)


def _sebutan(
    baris: Iterable[BarisNama], ke: int, silsilah: Mapping[tuple[str, int], list[Simpul | None]]
) -> Iterator[Sebutan]:
    """The cells of one level, with what stands above and below them in their row."""
    for b in baris:
        nama = _nama(b)
        teks = nama[ke]
        if teks:
            atas = silsilah[b.lembar, b.baris][:ke]
            lingkup = tuple([-1 if s is None else s.nomor for s in atas])
            isi = tuple([kunci_nama(n) for n in nama[:ke:-1]])
            yield Sebutan(
                b.lembar, b.baris, teks, _tabel(b), _kode(b, teks, TINGKAT[ke]), lingkup, isi
            )


def _nama(b: BarisNama) -> tuple[str, str, str]:
    """Level by level."""
    return b.program, b.kegiatan, b.sub_kegiatan


def _tabel(b: BarisNama) -> str:
    """Rows of one sheet that go equally deep; indicators of programs and of sub kegiatan on one
    sheet are two tables."""
    return f"{b.lembar}:{'sub' if b.sub_kegiatan else 'kegiatan' if b.kegiatan else 'program'}"


def _berulang(baris: Iterable[BarisNama], ke: int, berulang: frozenset[str]) -> frozenset[str]:
    """The tables in which a name of a level stands in several rows: those that go deeper, and
    those where every row does."""
    return frozenset(_tabel(b) for b in baris if b.lembar in berulang or any(_nama(b)[ke + 1 :]))


def _kode(b: BarisNama, teks: str, tingkat: str) -> str:
    """The code of a level: that in front of its name, else its part of the row's code. One that
    leaves the urusan open tells nothing apart."""
    depan = kode_awalan(teks)
    pasti = "" if "x" in depan.casefold() else depan
    return (pasti and kode_tingkat(pasti, tingkat)) or (b.kode and kode_tingkat(b.kode, tingkat))


def _simpul(tingkat: str, k: Kelompok, semua: Sequence[Simpul]) -> Simpul:
    nomor = next((n for n in reversed(k.lingkup) if isinstance(n, int) and n >= 0), None)
    induk = None if nomor is None else semua[nomor]
    return Simpul(tingkat, len(semua), k.teks, k.kode, induk)


def ejaan_kelompok(k: Kelompok) -> Iterator[Ejaan]:
    """The spellings of a group, the official one first; capitals and a full stop make no other
    spelling."""
    bentuk = {teks: _bentuk(tanpa_awalan(teks)) for teks in {s.teks for s in k.anggota}}
    menurut = kelompokkan((bentuk[s.teks], s) for s in k.anggota)
    baku = _bentuk(k.teks)
    for teks in sorted(menurut, key=lambda t: (t != baku, -len(menurut[t]))):
        isi = menurut[teks]
        cara = k.cara.get(isi[0].kunci, Cara.NAMA)
        yield Ejaan(
            tanpa_awalan(isi[0].teks), isi[0].kunci, cara, tuple((s.lembar, s.baris) for s in isi)
        )


def _bentuk(nama: str) -> str:
    return nama.casefold().strip(" .,;:*)\"'“”‘’")

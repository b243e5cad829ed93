"""How rules are written and run.

A rule is one small function in a file of its own, registered under its code. Its docstring is
the explanation that users read (`lkj aturan KODE`, docs/aturan/): what it checks, why it
matters, an example, how to mend it. It yields findings and never raises on bad input.
"""

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from workbook_tools.diagnosis.gantungan import bersengketa
from workbook_tools.diagnosis.ikutan import ikutan
from workbook_tools.diagnosis.rangkum import rangkum
from workbook_tools.errors import catat_kesalahan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.temuan import KunciTemuan, Temuan, Tingkat, terhitung
from workbook_tools.records import MASUKAN
from workbook_tools.schema import HITUNG

if TYPE_CHECKING:
    from workbook_tools.model.petikan import Petikan

KODE_GAGAL = "T199"
"""Reported in place of a rule that itself failed; its details go to the log."""

KELUARGA = {
    "templat": "T1xx - templat dan berkas",
    "isian": "I1xx - isian setiap sel",
    "hitungan": "H2xx - hitungan yang dilaporkan",
    "silang": "S3xx - kecocokan antarlembar",
    "pernyataan": "P4xx - angka di naskah laporan",
    "banding_buku": "B5xx - kecocokan antarbuku kerja",
    "susunan": "D6xx - susunan dokumen LKj",
    "angka": "N7xx - angka dan nama di dalam dokumen LKj",
    "kelengkapan": "K8xx - kelengkapan dokumen LKj",
}
KELUARGA_DOKUMEN = ("susunan", "angka", "kelengkapan")
"""Families that look at a finished document, in audit/rules; loaded only when one is audited or
listed."""
KELUARGA_ANTARBUKU = ("banding_buku",)
"""Families that look at many workbooks at once; loaded only when some are compared or listed."""


Pemeriksa = TypeVar("Pemeriksa", bound=Callable[[Any], Iterator[Temuan]])
"""Looks at a workbook (facts/konteks.py), at many (facts/antarbuku.py), at a document
(audit/konteks.py), as its family does."""


class Aturan(Struct, frozen=True):
    """A registered rule."""

    kode: str
    tingkat: Tingkat
    judul: str
    periksa: Callable[[Any], Iterator[Temuan]]
    kewajaran: bool = False  # accuses a cell of holding a figure that is hardly possible
    menyusul: bool = False  # explains what other rules say of figures: run only where they do

    @property
    def keluarga(self) -> str:
        """Its family: the folder that it stands in."""
        return self.periksa.__module__.split(".")[-2]

    @property
    def penjelasan(self) -> str:
        """What users read about it; few commands ask."""
        return inspect.cleandoc(self.periksa.__doc__ or "")


_DAFTAR: dict[str, Aturan] = {}


def aturan(
    kode: str, tingkat: Tingkat, judul: str, kewajaran: bool = False, menyusul: bool = False
) -> Callable[[Pemeriksa], Pemeriksa]:
    """Register a rule under its code, which it keeps for ever.

    ``tingkat`` is its usual severity; a finding that says otherwise keeps its own. ``kewajaran``:
    it accuses cells of figures that are hardly possible; headlines that rest on them are marked.
    ``menyusul``: it explains figures that other rules find wrong, and costs nothing where none is.

    Raises:
        ValueError: the code is taken.
    """

    def daftarkan(fungsi: Pemeriksa) -> Pemeriksa:
        if kode in _DAFTAR and _DAFTAR[kode].periksa.__module__ != fungsi.__module__:
            raise ValueError(f"aturan {kode} sudah ada")
        _DAFTAR[kode] = Aturan(kode, tingkat, judul, fungsi, kewajaran, menyusul)
        return fungsi

    return daftarkan


def semua_aturan() -> dict[str, Aturan]:
    """Every rule by code, in order of codes; the rule files are imported once."""
    return _aturan(tuple(KELUARGA))


@lru_cache(maxsize=4)
def _aturan(keluarga: tuple[str, ...]) -> dict[str, Aturan]:
    milik = tuple(map(_folder, keluarga))
    for nama in milik:
        for modul in pkgutil.iter_modules(importlib.import_module(nama).__path__):
            importlib.import_module(f"{nama}.{modul.name}")
    return {
        k: a for k, a in sorted(_DAFTAR.items()) if a.periksa.__module__.rpartition(".")[0] in milik
    }


def _folder(keluarga: str) -> str:
    """Where the rules of a family stand; those of documents stand in the room of the audit."""
    ruang = "audit.rules" if keluarga in KELUARGA_DOKUMEN else "rules"
    return f"workbook_tools.{ruang}.{keluarga}"


def aturan_buku() -> dict[str, Aturan]:
    """The rules on one workbook; those on many and on documents are not even loaded."""
    lain = (*KELUARGA_DOKUMEN, *KELUARGA_ANTARBUKU)
    return _aturan(tuple(k for k in KELUARGA if k not in lain))


def aturan_dokumen() -> dict[str, Aturan]:
    """The rules on a finished document, see audit/periksa.py."""
    return _aturan(KELUARGA_DOKUMEN)


@lru_cache(maxsize=1)
def aturan_kewajaran() -> frozenset[str]:
    """The codes of the rules that accuse cells of figures that are hardly possible."""
    return frozenset(kode for kode, a in aturan_buku().items() if a.kewajaran)


def periksa(konteks: Konteks) -> tuple[Temuan, ...]:
    """The findings of all rules on one workbook: gravest first, then by sheet and row."""
    semua = aturan_buku().values()
    temuan = [t for a in semua if not a.menyusul for t in jalankan_aturan(a, konteks)]
    if not bersengketa(temuan):
        return urutkan(ikutan(temuan))
    temuan += [t for a in semua if a.menyusul for t in jalankan_aturan(a, konteks)]
    return urutkan(ikutan(rangkum(konteks, temuan, _ulang)))


def _ulang(kode: str, konteks: Konteks) -> list[Temuan]:
    """The findings of one rule on a workbook that might be."""
    return jalankan_aturan(aturan_buku()[kode], konteks)


def urutkan(temuan: Iterable[Temuan]) -> tuple[Temuan, ...]:
    """Gravest first, those that explain others before the rest; children after their parent."""
    semua = _di_bawah_puncak(list(temuan))
    anak = kelompokkan((t.induk, t) for t in semua if t.induk is not None)
    hasil: list[Temuan] = []
    for t in sorted(terhitung(semua), key=lambda t: (*_berat(t, anak), *_urutan(t))):
        hasil += [t, *sorted(anak.pop(t.sebagai_induk, []), key=_urutan)]
    return tuple(hasil)


def _di_bawah_puncak(temuan: list[Temuan]) -> list[Temuan]:
    """The findings with children of children under the topmost one; none is lost whose parent is
    not told."""
    puncak = {t.sebagai_induk for t in temuan if t.induk is None}
    atas = {t.sebagai_induk: t.induk for t in temuan if t.induk is not None}

    def naik(kunci: KunciTemuan | None) -> KunciTemuan | None:
        sudah = set[KunciTemuan]()
        while kunci is not None and kunci not in puncak and kunci not in sudah:
            sudah.add(kunci)
            kunci = atas.get(kunci)
        return kunci if kunci in puncak else None

    tetap = {None, *puncak}
    return [t if t.induk in tetap else replace(t, induk=naik(t.induk)) for t in temuan]


def _berat(t: Temuan, anak: Mapping[KunciTemuan, list[Temuan]]) -> tuple[int, int]:
    return urutan_tingkat(t), -len(anak.get(t.sebagai_induk, ()))


def periksa_antarbuku(buku: Iterable["Petikan"]) -> tuple[Temuan, ...]:
    """The findings across workbooks: gravest first, then by rule; workbooks in their order."""
    return tuple(sorted(temuan_antarbuku(buku), key=urutan_tingkat))


def temuan_antarbuku(buku: Iterable["Petikan"]) -> Iterator[Temuan]:
    """The same rule by rule, only those of one in memory at once."""
    from workbook_tools.facts.antarbuku import KonteksAntarbuku

    konteks = KonteksAntarbuku(tuple(buku))
    for a in _aturan(KELUARGA_ANTARBUKU).values():
        yield from jalankan_aturan(a, konteks)


def urutan_tingkat(t: Temuan) -> int:
    """Where the severity of a finding stands, 0 for the gravest."""
    return t.tingkat.urutan if t.tingkat else 0


def jalankan_aturan(a: Aturan, konteks: object) -> list[Temuan]:
    """The findings of one rule; a rule that fails is a finding itself."""
    try:
        return [t.menurut(a.kode, a.tingkat) for t in a.periksa(konteks)]
    except Exception as e:  # one faulty rule must not take the others' findings away
        catat_kesalahan(f"aturan {a.kode} gagal")
        pesan = (
            f"Pemeriksaan {a.kode} ({a.judul}) tidak dapat dijalankan pada berkas ini "
            f"({type(e).__name__}). Pemeriksaan lain tetap berjalan; laporkan kepada pengembang."
        )
        return [Temuan("", "", pesan, aturan=KODE_GAGAL, tingkat=Tingkat.PERINGATAN)]


def _urutan(t: Temuan) -> tuple[int, int, int, int, str, str]:
    lembar = _URUTAN_LEMBAR.get(t.lembar, 99)
    angka = int("".join(filter(str.isdigit, t.sel)) or 0)
    huruf = "".join(filter(str.isalpha, t.sel))
    return urutan_tingkat(t), lembar, angka, len(huruf), huruf, t.aturan


_URUTAN_LEMBAR = {id_: n for n, id_ in enumerate([*MASUKAN, *HITUNG])}

"""Which row of a sheet a row of an export is."""

from collections.abc import Iterable, Sequence

from msgspec import Struct, field

from workbook_tools.model.tabel import Tabel
from workbook_tools.names import kunci_nama
from workbook_tools.names.kode import kunci_kode
from workbook_tools.names.kode_rekening import kunci_rekening
from workbook_tools.names.padanan import sama_maksud
from workbook_tools.names.wilayah import tanpa_desa
from workbook_tools.records import Baris
from workbook_tools.records.baris_lain import JenisBaris
from workbook_tools.records.program_kegiatan import BarisProgramKegiatan
from workbook_tools.tables.baris import pilah
from workbook_tools.tables.pohon import Simpul, semua_simpul, susun_pohon
from workbook_tools.tables.susun import susun_baris
from workbook_tools.tempel.datar import kolom_kunci
from workbook_tools.tempel.rekam import BarisAsing

_BERISI = (JenisBaris.REKENING, JenisBaris.INDUK)
_PENUTUP = (JenisBaris.JUMLAH, JenisBaris.CATATAN, JenisBaris.DI_BAWAH)


class Sebab(Struct, frozen=True):
    """Why no row can be told."""

    kata: str


class BarisBuku(Struct):
    """The rows of one sheet of the workbook, by number, as they are typed."""

    tabel: Tabel
    mentah: dict[int, Baris] = field(default_factory=dict)
    rekaman: Sequence[Baris] = ()
    tertutup: int = 0  # a total or note stands here, below which no row may be added
    isi: Sequence[int] = ()  # rows that hold a record or an account, in order

    @property
    def akhir(self) -> int:
        """The last row of a record or account; the header where there is none."""
        return self.isi[-1] if self.isi else self.tabel.baris_kepala

    @property
    def bawah(self) -> int:
        """The last filled row, whatever it is."""
        return max((b.nomor for b in self.tabel.baris), default=self.tabel.baris_kepala)


def baris_buku(tabel: Tabel) -> BarisBuku:
    """The rows of a sheet."""
    mentah = {b.nomor: susun_baris(tabel, b) for b in tabel.baris}
    pilahan = pilah(tabel.lembar.id, list(mentah.values()))
    terakhir = max((b.nomor_baris for b in pilahan.rekaman), default=0)
    bawah = [
        x.baris.nomor_baris
        for x in pilahan.lain
        if x.jenis in _PENUTUP and x.baris.nomor_baris > terakhir
    ]
    isi = [b.nomor_baris for b in pilahan.rekaman]
    isi += [x.baris.nomor_baris for x in pilahan.lain if x.jenis in _BERISI]
    return BarisBuku(tabel, mentah, pilahan.rekaman, min(bawah, default=0), sorted(isi))


class CocokDatar:
    """Rows known by their key columns."""

    def __init__(self, buku: BarisBuku) -> None:
        self._lembar = buku.tabel.lembar.id
        self._kolom = kolom_kunci(self._lembar)
        self._baris: dict[tuple[str, ...], int] = {}
        self._kode: dict[tuple[str, str], int] = {}
        for b in buku.rekaman:
            if hasattr(b, "kode_rekening"):
                kode = kunci_rekening(b.isian("kode_rekening").teks)
                self._kode.setdefault((kode, kunci_nama(b.isian("unit").teks)), b.nomor_baris)
            kunci = tuple(_kunci(k, b.isian(k).teks) for k in self._kolom)
            self._baris.setdefault(kunci, b.nomor_baris)

    def cari(self, b: BarisAsing) -> int | Sebab | None:
        """The number of the row; None for a new one."""
        kode = kunci_rekening(_teks(b, "kode_rekening"))
        if kode and (kode, _unit(b)) in self._kode:
            return self._kode[kode, _unit(b)]
        return self._baris.get(self._kunci_asing(b))

    def nama(self, b: BarisAsing) -> str:
        """What a row is remembered by."""
        return "|".join(self._kunci_asing(b))

    def _kunci_asing(self, b: BarisAsing) -> tuple[str, ...]:
        teks = ((k, b.identitas[k].teks if k in b.identitas else "") for k in self._kolom)
        return tuple(_kunci(k, t) for k, t in teks)


def _kunci(kolom: str, teks: str) -> str:
    if kolom == "kode":
        return kunci_kode(teks)
    return kunci_nama(tanpa_desa(teks)) if kolom == "desa" else kunci_nama(teks)


Jalur = tuple[str, ...]


class CocokPohon:
    """Rows of Program Kegiatan: by code, else by their names under the names above them."""

    def __init__(self, buku: BarisBuku) -> None:
        semua = [b for b in buku.rekaman if isinstance(b, BarisProgramKegiatan)]
        self.akar = susun_pohon(semua)
        self._kode: dict[tuple[str, str], list[Simpul]] = {}
        self._jalur: dict[Jalur, list[Simpul]] = {}
        for s in semua_simpul(self.akar):
            kode = kunci_rekening(s.baris.kode_rekening.teks)
            if kode:
                self._kode.setdefault((s.tingkat, kode), []).append(s)
            self._jalur.setdefault(_jalur_simpul(s), []).append(s)
        self._ketemu: dict[Jalur, Simpul] = {}

    def cari(self, b: BarisAsing) -> Simpul | Sebab | None:
        """The row; None for a new one."""
        jalur = jalur_asing(b)
        hasil = self._cari(b, jalur)
        if isinstance(hasil, Simpul):
            self._ketemu[jalur] = hasil
        return hasil

    def kenal(self, jalur: Jalur) -> Simpul | None:
        """The row that was found for a path of the export."""
        return self._ketemu.get(jalur)

    def berulang(self) -> frozenset[int]:
        """Headings that stand more than once: none has all of its rows below it."""
        ganda = (s for s in (*self._kode.values(), *self._jalur.values()) if len(s) > 1)
        return frozenset(x.baris.nomor_baris for s in ganda for x in s if not x.daun)

    def nama(self, b: BarisAsing) -> str:
        """What a row is remembered by."""
        unit = _unit(b)
        kode = kunci_rekening(_teks(b, "kode_rekening"))
        return "|".join([b.tingkat, kode or "/".join(jalur_asing(b)), unit])

    def _cari(self, b: BarisAsing, jalur: Jalur) -> Simpul | Sebab | None:
        kode = kunci_rekening(_teks(b, "kode_rekening"))
        calon = self._kode.get((b.tingkat, kode), []) if kode else []
        if not calon:
            calon = [s for s in self._jalur.get(jalur, ()) if _kode_boleh(s, kode)]
        if not calon:
            calon = [
                s
                for s in self._saudara(b, jalur)
                if s.tingkat == b.tingkat and _kode_boleh(s, kode)
                and sama_maksud(s.baris.nama.teks, b.sebut)
            ]  # fmt: skip
        return _menurut_unit(calon, _unit(b))

    def _saudara(self, b: BarisAsing, jalur: Jalur) -> Iterable[Simpul]:
        if not b.induk:
            return self.akar
        atas = self._ketemu.get(jalur[:-1])
        return atas.anak if atas else ()


def jalur_asing(b: BarisAsing) -> Jalur:
    """The names of a row and of those above it, as keys."""
    return tuple(kunci_nama(x.sebut) for x in (*b.induk, b))


def _jalur_simpul(s: Simpul) -> Jalur:
    atas = _jalur_simpul(s.induk) if s.induk else ()
    return (*atas, kunci_nama(s.baris.nama.teks))


def _kode_boleh(s: Simpul, kode: str) -> bool:
    """Whether two codes do not speak against each other; 'x' stands for any urusan."""
    sendiri = kunci_rekening(s.baris.kode_rekening.teks)
    return not kode or not sendiri or "x" in kode + sendiri or kode == sendiri


def _menurut_unit(calon: Sequence[Simpul], unit: str) -> Simpul | Sebab | None:
    if not calon:
        return None
    cocok = [s for s in calon if kunci_nama(s.baris.unit.teks) == unit]
    if len(cocok) == 1 or (cocok and all(not s.daun for s in cocok)):
        return cocok[0]  # a heading that is repeated further down
    if len(cocok) > 1:
        baris = ", ".join(str(s.baris.nomor_baris) for s in cocok)
        return Sebab(f"di buku ada beberapa baris yang sama (baris {baris})")
    if len(calon) == 1 and not unit:
        return calon[0]
    if unit and any(not s.baris.unit for s in calon):
        return Sebab(
            f"di buku baris {calon[0].baris.nomor_baris} belum menyebut Unit; isi dulu kolom itu"
        )
    return None if unit else Sebab("di buku ada beberapa Unit, tabel ini tidak menyebutnya")


def _unit(b: BarisAsing) -> str:
    return kunci_nama(_teks(b, "unit"))


def _teks(b: BarisAsing, kolom: str) -> str:
    return b.identitas[kolom].teks if kolom in b.identitas else ""

"""What is put into which cell: empty cells are filled, own ones renewed, others left."""

from dataclasses import dataclass, field
from fractions import Fraction

from workbook_tools.model.sel import alamat
from workbook_tools.model.tabel import BarisSel
from workbook_tools.names import rapikan
from workbook_tools.names.padanan import sama_maksud
from workbook_tools.records import Baris, Isian
from workbook_tools.tables.pohon import Simpul
from workbook_tools.tables.susun import susun_baris
from workbook_tools.tempel.buku import Buku, baca_kembali, isi_tulis
from workbook_tools.tempel.cocok import (
    BarisBuku,
    CocokDatar,
    CocokPohon,
    Jalur,
    Sebab,
    baris_buku,
    jalur_asing,
)
from workbook_tools.tempel.ingatan import tanda
from workbook_tools.tempel.rekam import BarisAsing, Rekaman
from workbook_tools.tempel.tabel_asing import sebut_kolom

INDIKATOR = frozenset({
    "indikator", "satuan", "target", "target_perubahan", "realisasi_kinerja", "keluaran",
    "capaian_dilaporkan",
})  # fmt: skip
"""Columns of Program Kegiatan that belong to an indicator, not to the name."""


@dataclass(slots=True)
class Hasil:
    """What a table did: counts of cells and rows."""

    rekaman: Rekaman
    judul: str
    diisi: int = 0
    disegarkan: int = 0
    ditimpa: int = 0
    sama: int = 0
    baris_baru: int = 0
    per_kolom: dict[str, int] = field(default_factory=dict)


def rencanakan(buku: Buku, rekaman: Rekaman, timpa: bool) -> Hasil:
    """Plan the cells of one table."""
    tabel = buku.tabel(rekaman.lembar)
    perencana = _Perencana(buku, rekaman, baris_buku(tabel), timpa)
    if rekaman.lembar == "program_kegiatan":
        perencana.pohon()
    else:
        perencana.datar()
    return perencana.hasil


class _Perencana:
    def __init__(self, buku: Buku, rekaman: Rekaman, baris: BarisBuku, timpa: bool) -> None:
        self._buku, self._rekaman, self._baris, self._timpa = buku, rekaman, baris, timpa
        self._tabel = baris.tabel
        self._lembar = rekaman.lembar
        self.hasil = Hasil(rekaman, self._tabel.judul)
        self._berikut = baris.akhir + 1
        self._sudah: dict[tuple[int, str], int] = {}
        self._bercabang: frozenset[int] = frozenset()

    def datar(self) -> None:
        cocok = CocokDatar(self._baris)
        baru: dict[str, int] = {}
        for b in self._rekaman.baris:
            nama = cocok.nama(b)
            nomor = baru.get(nama) or cocok.cari(b)
            if nomor is None:
                nomor = self._baris_baru(b, nama)
                if nomor:
                    baru[nama] = nomor
            elif not isinstance(nomor, Sebab):
                self._isi(b, nomor, b.isi, nama)

    def pohon(self) -> None:
        cocok = CocokPohon(self._baris)
        jalur = _jalur_terakhir(cocok.terakhir)
        self._bercabang = self._cabang(cocok, frozenset(jalur))
        baru: dict[Jalur | str, int] = {}
        for b in self._rekaman.baris:
            if b.tingkat == "indikator":
                self._indikator_lain(b, cocok, baru)
                continue
            nama = cocok.nama(b)
            ketemu = cocok.cari(b)
            if isinstance(ketemu, Sebab):
                self._rekaman.tinggalkan(b.nomor, b.sebut, ketemu.kata)
            elif ketemu is not None:
                self._isi_simpul(b, ketemu, nama)
            elif nama in baru:
                self._isi(b, baru[nama], b.isi, nama)
            else:
                jalur = self._kepalai(b, cocok, jalur)
                nomor = self._baris_baru(b, nama)
                if nomor:
                    baru[nama] = nomor
                    jalur = (*jalur[: len(b.induk)], jalur_asing(b))

    def _cabang(self, cocok: CocokPohon, akhir: frozenset[object]) -> frozenset[int]:
        """Headings (rows of the workbook) some of whose rows will stand further down under the
        heading repeated: a printed subtotal would not be the sum of what stands below them."""
        hasil: set[int] = set()
        for b in self._rekaman.baris:
            if b.tingkat != "indikator" and cocok.cari(b) is None:
                jalur = jalur_asing(b)
                atas = (cocok.kenal(jalur[:ke]) for ke in range(1, len(jalur)))
                hasil |= {s.baris.nomor_baris for s in atas if s is not None}
        return frozenset(hasil - akhir) | cocok.berulang()

    def _kepalai(
        self, b: BarisAsing, cocok: CocokPohon, jalur: tuple[object, ...]
    ) -> tuple[object, ...]:
        """New rows stand at the end: the headings that they belong under are repeated there
        unless they are the last ones anyway."""
        perlu: list[object] = []
        for ke, atas in enumerate(b.induk):
            lengkap = jalur_asing(b)[: ke + 1]
            simpul = cocok.kenal(lengkap)
            perlu.append(simpul.baris.nomor_baris if simpul else lengkap)
            if jalur[: ke + 1] != tuple(perlu) and not self._baris.tertutup:
                self._tulis_baru(atas.identitas, {})
        return tuple(perlu)

    def _isi_simpul(self, b: BarisAsing, simpul: Simpul, nama: str) -> None:
        uang = {k: v for k, v in b.isi.items() if k not in INDIKATOR}
        if simpul.baris.nomor_baris in self._bercabang:
            uang = {}
        if not simpul.baris.kode_rekening and "kode_rekening" in b.identitas:
            uang["kode_rekening"] = b.identitas["kode_rekening"]
        self._isi(b, simpul.baris.nomor_baris, uang, nama)
        kinerja = {k: v for k, v in b.isi.items() if k in INDIKATOR}
        self._isi_indikator(b, simpul, kinerja, nama)

    def _isi_indikator(
        self, b: BarisAsing, simpul: Simpul, isi: dict[str, Isian], nama: str
    ) -> None:
        """An indicator goes to the row that names it; the order may be another one."""
        if not isi:
            return
        dicari = isi["indikator"].teks if "indikator" in isi else ""
        for baris in (simpul.baris, *simpul.indikator):
            if not baris.indikator or not dicari or sama_maksud(baris.indikator.teks, dicari):
                self._isi(b, baris.nomor_baris, isi, f"{nama}|{dicari}")
                return
        self._rekaman.tinggalkan(
            b.nomor,
            b.sebut,
            f"indikator {dicari!r} belum ada di buku; tambahkan barisnya di bawah baris "
            f"{simpul.baris.nomor_baris}".replace("'", '"'),
        )

    def _indikator_lain(
        self, b: BarisAsing, cocok: CocokPohon, baru: dict[Jalur | str, int]
    ) -> None:
        atas = b.induk[-1]
        milik = BarisAsing(
            atas.nomor, atas.sebut, atas.identitas, {}, atas.tingkat, tuple(b.induk[:-1])
        )
        nama = cocok.nama(milik)
        simpul = cocok.kenal(jalur_asing(milik))
        if simpul is not None:
            self._isi_indikator(b, simpul, b.isi, nama)
        elif nama in baru:
            self._baris_baru(b, f"{nama}|{b.isi['indikator'].teks}")
        else:
            self._rekaman.tinggalkan(b.nomor, b.sebut, "baris namanya tidak diambil")

    def _isi(self, b: BarisAsing, nomor: int, isi: dict[str, Isian], nama: str) -> None:
        """Fill the cells of a row that is there."""
        lama = self._baris.mentah.get(nomor)
        tulis = {k: isi_tulis(self._lembar, k, v) for k, v in isi.items() if self._ada(k)}
        baca = baca_kembali(self._lembar, tulis)
        for kolom in tulis:
            sebelum = self._sudah.setdefault((nomor, kolom), b.nomor)
            if sebelum != b.nomor and not _sama(self._kini(nomor, kolom), baca.isian(kolom)):
                kata = f"baris {sebelum} tabel ini mengisi sel yang sama"
                self._rekaman.tinggalkan(b.nomor, self._sebut(b, kolom), kata)
                continue
            self._satu(b, nomor, kolom, lama, baca.isian(kolom), nama)

    def _satu(
        self, b: BarisAsing, nomor: int, kolom: str, lama: Baris | None, baru: Isian, nama: str
    ) -> None:
        ada = lama.isian(kolom) if lama is not None else None
        isi = isi_tulis(self._lembar, kolom, baru)
        if ada is None or not (ada or ada.rumus):
            self._tulis(nomor, kolom, isi, baru, nama)
            self.hasil.diisi += 1
        elif _sama(ada, baru):
            self.hasil.sama += 1
            if (t := tanda(self._lembar, kolom, nama, ada)) in self._buku.ingatan:
                self._buku.tanda_baru.add(t)
        elif ada.rumus:
            self._tinggal(b, nomor, kolom, ada, baru, "selnya berisi rumus")
        elif (t := tanda(self._lembar, kolom, nama, ada)) in self._buku.ingatan:
            self._buku.tanda_lama.add(t)
            self._tulis(nomor, kolom, isi, baru, nama)
            self.hasil.disegarkan += 1
        elif self._timpa:
            self._tulis(nomor, kolom, isi, baru, nama)
            self.hasil.ditimpa += 1
        else:
            self._tinggal(b, nomor, kolom, ada, baru, "selnya sudah diisi lain")

    def _tulis(self, nomor: int, kolom: str, isi: object, baru: Isian, nama: str) -> None:
        assert isinstance(isi, str | Fraction)
        self._buku.tulis(self._tabel, (nomor, self._tabel.letak[kolom]), isi)
        self._buku.tanda_baru.add(tanda(self._lembar, kolom, nama, baru))
        self.hasil.per_kolom[kolom] = self.hasil.per_kolom.get(kolom, 0) + 1

    def _baris_baru(self, b: BarisAsing, nama: str) -> int:
        """Append a row; 0 where that cannot be done."""
        if self._baris.tertutup:
            self._rekaman.tinggalkan(
                b.nomor,
                b.sebut,
                f"baris baru tidak dapat ditambahkan: di lembar {self._tabel.judul} ada jumlah "
                f"atau catatan di bawah tabel (baris {self._baris.tertutup}); hapus dulu baris itu",
            )
            return 0
        nomor = self._tulis_baru(b.identitas, b.isi, nama)
        self.hasil.baris_baru += 1
        self._sudah |= {(nomor, k): b.nomor for k in b.isi}
        return nomor

    def _tulis_baru(
        self, identitas: dict[str, Isian], isi: dict[str, Isian], nama: str = ""
    ) -> int:
        nomor = self._berikut
        self._berikut += 1
        tulis = {
            k: isi_tulis(self._lembar, k, v)
            for k, v in {**identitas, **isi}.items()
            if self._ada(k)
        }
        baca = baca_kembali(self._lembar, tulis)
        for kolom, satu in tulis.items():
            self._buku.tulis(self._tabel, (nomor, self._tabel.letak[kolom]), satu)
            if kolom in isi:
                self._buku.tanda_baru.add(tanda(self._lembar, kolom, nama, baca.isian(kolom)))
                self.hasil.diisi += 1
                self.hasil.per_kolom[kolom] = self.hasil.per_kolom.get(kolom, 0) + 1
        return nomor

    def _ada(self, kolom: str) -> bool:
        return kolom in self._tabel.letak

    def _kini(self, nomor: int, kolom: str) -> Isian:
        letak = self._tabel.letak[kolom]
        sel = self._buku.sel.lembar[self._tabel.judul].kisi.get(nomor, {}).get(letak)
        return susun_baris(self._tabel, BarisSel(nomor, {kolom: sel} if sel else {})).isian(kolom)

    def _tinggal(
        self, b: BarisAsing, nomor: int, kolom: str, ada: Isian, baru: Isian, sebab: str
    ) -> None:
        sel = alamat(nomor, self._tabel.letak[kolom])
        kata = f"{self._tabel.judul} {sel} {sebab}: {ada.teks or ada.galat}, tabel ini {baru.teks}"
        self._rekaman.tinggalkan(b.nomor, self._sebut(b, kolom), kata)

    def _sebut(self, b: BarisAsing, kolom: str) -> str:
        return f"{b.sebut}, {sebut_kolom(self._lembar, kolom)}"


def _jalur_terakhir(simpul: Simpul | None) -> tuple[object, ...]:
    """The rows that a row added at the end stands under, by number."""
    if simpul is None:
        return ()
    return (*_jalur_terakhir(simpul.induk), simpul.baris.nomor_baris)


def _sama(a: Isian, b: Isian) -> bool:
    if a.galat:
        return False
    if a.nilai is not None and b.nilai is not None:
        return a.nilai == b.nilai
    return rapikan(a.teks).casefold() == rapikan(b.teks).casefold()

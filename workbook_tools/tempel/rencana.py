"""What is put into which cell: empty cells are filled, own ones renewed, others left."""

from fractions import Fraction

from msgspec import Struct, field
from msgspec.structs import replace

from workbook_tools.model.sel import alamat
from workbook_tools.model.tabel import BarisSel
from workbook_tools.names import rapikan
from workbook_tools.names.padanan import sama_maksud
from workbook_tools.records import Baris, Isian
from workbook_tools.tables.pohon import Simpul
from workbook_tools.tables.susun import susun_baris
from workbook_tools.tempel.antrean import INDIKATOR as INDIKATOR_LAIN
from workbook_tools.tempel.antrean import Antrean, BarisBaru
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


class Hasil(Struct):
    """What a table did: counts of cells and rows."""

    rekaman: Rekaman
    judul: str
    diisi: int = 0
    disegarkan: int = 0
    ditimpa: int = 0
    sama: int = 0
    baris_baru: int = 0
    disisipkan: int = 0
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
        self._antrean = Antrean(baris)
        self._sudah: dict[tuple[int, str], int] = {}
        self._berulang: frozenset[int] = frozenset()

    def datar(self) -> None:
        cocok = CocokDatar(self._baris)
        baru: dict[str, BarisBaru] = {}
        for b in self._rekaman.baris:
            nama = cocok.nama(b)
            nomor = cocok.cari(b)
            if nama in baru:
                self._lengkapi(b, baru[nama])
            elif nomor is None:
                baru[nama] = self._antre(b, nama, self._baris.akhir, 0, sejenis=True)
            elif not isinstance(nomor, Sebab):
                self._isi(b, nomor, b.isi, nama)
        self._tambahkan()

    def pohon(self) -> None:
        cocok = CocokPohon(self._baris)
        self._berulang = cocok.berulang()
        baru: dict[Jalur, BarisBaru] = {}
        for b in self._rekaman.baris:
            if b.tingkat == "indikator":
                self._indikator_lain(b, cocok, baru)
                continue
            nama = cocok.nama(b)
            ketemu = cocok.cari(b)
            jalur = jalur_asing(b)
            if isinstance(ketemu, Sebab):
                self._rekaman.tinggalkan(b.nomor, b.sebut, ketemu.kata)
            elif ketemu is not None:
                self._isi_simpul(b, ketemu, nama)
            elif (ada := baru.get(jalur)) and ada.nama == nama:
                self._lengkapi(b, ada)
            elif x := self._cabang_baru(b, nama, cocok, baru):
                baru[jalur] = x
        self._tambahkan()

    def _cabang_baru(
        self, b: BarisAsing, nama: str, cocok: CocokPohon, baru: dict[Jalur, BarisBaru]
    ) -> BarisBaru | None:
        """A new row where its heading stands; None where that one was left out itself."""
        atas = jalur_asing(b)[:-1]
        if not atas:
            return self._antre(b, nama, self._antrean.di_akar(cocok.akar, b), 0)
        if atas in baru:
            return self._antre(b, nama, baru[atas].sesudah, baru[atas].dalam)
        simpul = cocok.kenal(atas)
        if simpul is None:
            self._rekaman.tinggalkan(b.nomor, b.sebut, "baris di atasnya tidak diambil")
            return None
        sesudah, sejenis = self._antrean.di_bawah(simpul, b)
        return self._antre(b, nama, sesudah, len(atas), sejenis=sejenis)

    def _antre(
        self, b: BarisAsing, nama: str, sesudah: int, dalam: int, *, sejenis: bool = False
    ) -> BarisBaru:
        x = BarisBaru(b, nama, sesudah, dalam, sejenis, dict(b.isi))
        self._antrean.semua.append(x)
        return x

    def _lengkapi(self, b: BarisAsing, x: BarisBaru) -> None:
        """A row of the table that is the same as a new one before it."""
        for kolom, isian in b.isi.items():
            if kolom in x.isi and not _sama(x.isi[kolom], isian):
                kata = f"baris {x.asal.nomor} tabel ini mengisi sel yang sama"
                self._rekaman.tinggalkan(b.nomor, self._sebut(b, kolom), kata)
            else:
                x.isi.setdefault(kolom, isian)

    def _tambahkan(self) -> None:
        """Put the new rows into their places and fill them."""
        semua = self._antrean.semua
        if semua and self._baris.tertutup and not self._baris.isi:
            self._tertutup(semua)
            return
        tempat = self._antrean.tempatkan()
        if tempat.sesudah:
            luas = self._baris.isi[0], self._baris.akhir
            self._buku.sisipkan(self._tabel, luas, tempat.sesudah, tempat.lanjut)
        for x, nomor in tempat.nomor:
            self._tulis_baru(x, nomor)
            self.hasil.baris_baru += 1
        self._buku.urutkan(self._tabel)
        self.hasil.disisipkan = sum(tempat.sesudah.values())

    def _tertutup(self, semua: list[BarisBaru]) -> None:
        for x in semua:
            self._rekaman.tinggalkan(
                x.asal.nomor,
                x.asal.sebut,
                f"lembar {self._tabel.judul} masih kosong, tetapi ada jumlah atau catatan di baris "
                f"{self._baris.tertutup}; hapus dulu baris itu",
            )

    def _isi_simpul(self, b: BarisAsing, simpul: Simpul, nama: str) -> None:
        uang = {k: v for k, v in b.isi.items() if k not in INDIKATOR}
        if simpul.baris.nomor_baris in self._berulang:
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
            kini = self._kini(baris.nomor_baris, "indikator")
            if not kini or not dicari or sama_maksud(kini.teks, dicari):
                self._isi(b, baris.nomor_baris, isi, f"{nama}|{dicari}")
                return
        sesudah = self._antrean.milik(simpul)
        x = self._antre(b, f"{nama}|{dicari}", sesudah, INDIKATOR_LAIN, sejenis=True)
        x.asal, x.isi = replace(b, identitas={}), dict(isi)

    def _indikator_lain(
        self, b: BarisAsing, cocok: CocokPohon, baru: dict[Jalur, BarisBaru]
    ) -> None:
        atas = b.induk[-1]
        milik = replace(atas, isi={}, induk=b.induk[:-1])
        jalur, nama = jalur_asing(milik), cocok.nama(milik)
        simpul = cocok.kenal(jalur)
        if simpul is not None:
            self._isi_indikator(b, simpul, b.isi, nama)
        elif jalur in baru:
            x = baru[jalur]
            self._antre(b, f"{nama}|{b.isi['indikator'].teks}", x.sesudah, x.dalam)
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

    def _tulis_baru(self, x: BarisBaru, nomor: int) -> None:
        semua = {**x.asal.identitas, **x.isi}
        tulis = {k: isi_tulis(self._lembar, k, v) for k, v in semua.items() if self._ada(k)}
        baca = baca_kembali(self._lembar, tulis)
        for kolom, satu in tulis.items():
            self._buku.tulis(self._tabel, (nomor, self._tabel.letak[kolom]), satu)
            if kolom in x.isi:
                self._buku.tanda_baru.add(tanda(self._lembar, kolom, x.nama, baca.isian(kolom)))
                self.hasil.diisi += 1
                self.hasil.per_kolom[kolom] = self.hasil.per_kolom.get(kolom, 0) + 1

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


def _sama(a: Isian, b: Isian) -> bool:
    if a.galat:
        return False
    if a.nilai is not None and b.nilai is not None:
        return a.nilai == b.nilai
    return rapikan(a.teks).casefold() == rapikan(b.teks).casefold()

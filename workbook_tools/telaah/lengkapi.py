"""The inputs of a report put into the empty cells of a workbook.

Everything else of the workbook stays byte for byte: what is filled, sheets of the office's own,
charts, macros. Rows are found and added as `lkj tempel` does it, which takes the tables of other
systems; here the table is the report.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from msgspec import Struct, field

from workbook_tools.formats.buku_json import buku_dari_masukan
from workbook_tools.formats.json_masukan import Masukan
from workbook_tools.keluaran import Keluar
from workbook_tools.model.sel import LembarSel, Sel
from workbook_tools.model.tabel import BarisSel, Tabel
from workbook_tools.names.pohon import TINGKAT
from workbook_tools.peralihan.gabung import KINERJA, KOLOM
from workbook_tools.records import MASUKAN
from workbook_tools.tables.cari import susun_tabel
from workbook_tools.tempel.baca import LembarAsing
from workbook_tools.tempel.buku import Buku, buka_buku
from workbook_tools.tempel.datar import rekam_datar
from workbook_tools.tempel.jenis.dasar import JenisTabel, khas
from workbook_tools.tempel.kepala import Kepala
from workbook_tools.tempel.pohon import LEMBAR as POHON
from workbook_tools.tempel.pohon import rekam_pohon
from workbook_tools.tempel.rekam import Rekaman
from workbook_tools.tempel.rencana import Hasil, rencanakan
from workbook_tools.tempel.tabel_asing import TabelAsing
from workbook_tools.tempel.tulis import perubahan
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.simpan import salin


class Lengkapan(Struct):
    """What was filled, sheet by sheet; sheets of which nothing was taken, with the reason."""

    hasil: list[Hasil] = field(default_factory=list)
    dilewati: dict[str, str] = field(default_factory=dict)
    catatan: tuple[str, ...] = ()

    @property
    def sel(self) -> int:
        """How many cells were filled, those of new rows' names not counted."""
        return sum(h.diisi for h in self.hasil)

    @property
    def baris(self) -> int:
        """How many rows were added."""
        return sum(h.baris_baru for h in self.hasil)


def lengkapi(jalur: Path, masukan: Masukan, asal: str, keluar: Keluar) -> Lengkapan:
    """Write a copy of the workbook with its empty cells filled. ``asal``: what the report is
    called.

    Raises:
        LkjError and those derived from it: the workbook cannot be used, or not be written.
    """
    lengkapan = Lengkapan()
    with Paket(jalur) as paket:
        buku = buka_buku(paket)
        # What lkj tempel filled is filled: it is neither renewed nor forgotten.
        ingatan, buku.ingatan = buku.ingatan, frozenset()
        bahan = susun_tabel(buku_dari_masukan(masukan))
        for id_ in masukan:
            _satu_lembar(buku, bahan[id_], asal, lengkapan)
        buku.ingatan = ingatan
        buku.tanda_baru.clear()
        baru, dibuang = perubahan(buku)
        tulis = salin(paket, baru, keluar, buku.pemilik, dibuang)
        lengkapan.catatan = (*buku.catatan, *tulis.catatan)
    return lengkapan


def _satu_lembar(buku: Buku, bahan: Tabel, asal: str, lengkapan: Lengkapan) -> None:
    id_ = bahan.lembar.id
    tujuan = _tujuan(buku, id_)
    kolom = _kolom_pohon(bahan) if tujuan == POHON else {k: k for k in bahan.letak}
    ada = buku.tabel(tujuan)
    if not ada.letak:
        lengkapan.dilewati[bahan.lembar.judul] = "lembarnya tidak ada di buku"
    elif id_ == "pernyataan" and ada.baris:
        lengkapan.dilewati[bahan.lembar.judul] = "lembarnya sudah berisi; angka laporan lain"
    elif bahan.lembar.tegak:
        lengkapan.hasil.append(_tegak(buku, ada, bahan, asal))
    else:
        tabel = _tabel(bahan, tujuan, kolom, asal)
        rekaman = rekam_pohon(tabel) if tujuan == POHON else rekam_datar(tabel, buku.kantor)
        lengkapan.hasil.append(rencanakan(buku, rekaman, timpa=False))


def _tujuan(buku: Buku, id_: str) -> str:
    """Program Kegiatan takes three tables, unless the workbook has sheets of their own in use."""
    if id_ not in KOLOM or buku.tabel(id_).baris or not buku.tabel(POHON).letak:
        return id_
    return POHON


def _kolom_pohon(bahan: Tabel) -> Mapping[str, str]:
    """Columns of the tree by the columns of a table of its own."""
    id_ = bahan.lembar.id
    tambahan = KINERJA if id_ == "anggaran" else {}
    return {**{t: t for t in TINGKAT}, **KOLOM[id_], **tambahan}


def _tabel(bahan: Tabel, tujuan: str, kolom: Mapping[str, str], asal: str) -> TabelAsing:
    """The records as a table of another system, so that they are taken in the same way."""
    judul = bahan.lembar.judul
    letak = {k.id: ke for ke, k in enumerate(bahan.lembar.kolom, start=1)}
    baris = _tanpa_nama_berulang(bahan.baris) if tujuan == POHON else bahan.baris
    kisi = {b.nomor: {letak[k]: s for k, s in b.sel.items()} for b in baris}
    jenis = JenisTabel(bahan.lembar.id, judul, "", tujuan, khas("$^"), bool, bersasaran=True)
    return TabelAsing(
        LembarAsing(asal, LembarSel(judul, kisi)),
        jenis,
        Kepala(bahan.baris_kepala, bahan.baris_kepala, {}),
        judul,
        {ke: [letak[dari]] for dari, ke in kolom.items() if dari in letak},
    )


def _tanpa_nama_berulang(baris: Iterable[BarisSel]) -> Iterator[BarisSel]:
    """The rows of the tree: a further indicator of the row above bears no name."""
    lalu: dict[str, Sel] = {}
    for b in baris:
        nama = {k: s for k, s in b.sel.items() if k in TINGKAT}
        if nama == lalu and "indikator" in b.sel:
            yield BarisSel(b.nomor, {k: s for k, s in b.sel.items() if k not in TINGKAT})
        else:
            yield b
        lalu = nama


def _tegak(buku: Buku, ada: Tabel, bahan: Tabel, asal: str) -> Hasil:
    """Identitas: one value a row."""
    rekaman = Rekaman(_tabel(bahan, bahan.lembar.id, {}, asal), bahan.lembar.id)
    hasil = Hasil(rekaman, ada.judul)
    for kolom, isi in _isi_tegak(bahan):
        if kolom not in ada.letak:
            continue
        letak = (ada.letak[kolom], ada.kolom_isian)
        lama = buku.sel.lembar[ada.judul].kisi.get(letak[0], {}).get(letak[1])
        if lama is None or not (lama.mentah.strip() or lama.rumus):
            buku.tulis(ada, letak, isi)
            hasil.diisi += 1
        elif lama.mentah.strip() == isi:
            hasil.sama += 1
        else:
            label = next(k.label for k in MASUKAN["identitas"].kolom if k.id == kolom)
            kata = f"selnya sudah diisi lain: {lama.mentah}, dokumen {isi}"
            rekaman.tinggalkan(letak[0], label, kata)
    return hasil


def _isi_tegak(bahan: Tabel) -> Iterator[tuple[str, str]]:
    for b in bahan.baris:
        for kolom, s in b.sel.items():
            yield kolom, s.mentah

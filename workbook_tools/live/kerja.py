"""What the buttons do, on the same pipeline as the files."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from msgspec.structs import replace

from workbook_tools.errors import LkjError
from workbook_tools.live.khusus import terkunci
from workbook_tools.live.layar import Layar, hitung_ditahan, layar_tenang
from workbook_tools.live.luruskan import pelurusan
from workbook_tools.live.pembaca import baca_terbuka
from workbook_tools.live.penulis import (
    RencanaLembar,
    baca_lama,
    geser,
    rencanakan,
    tulis_lembar,
)
from workbook_tools.live.pesan import beri_tahu, kata_galat
from workbook_tools.live.rujukan import RujukanStaf
from workbook_tools.live.tab import Tab, Terbuka
from workbook_tools.model.sel import BukuSel
from workbook_tools.model.terisi import LembarTerisi
from workbook_tools.names import kunci_judul
from workbook_tools.pipeline import Olahan
from workbook_tools.pipeline import hitung as olah
from workbook_tools.schema import HITUNG, LEMBAR_HITUNG
from workbook_tools.sheets import susun_lembar
from workbook_tools.tables.gerbang import sebab_ditolak
from workbook_tools.tables.jejak import centang_tersimpan, sidik_isian
from workbook_tools.tables.versi import versi_buku
from workbook_tools.workbook.lembar_lama import LembarLama
from workbook_tools.workbook.temuan_rujukan import temuan_rujukan

if TYPE_CHECKING:
    import xlwings

HANYA_PERIKSA = {
    "beranda": frozenset({"temuan", "kelengkapan", "kelengkapan_rinci"}),
    "pemeriksaan": None,
}
"""What Periksa writes: sheets, and the blocks of theirs (None: all)."""


def hitung(book: xlwings.Book) -> Olahan | None:
    """Compute the open workbook and fill its computed sheets.

    Never raises: what goes wrong is said in one message box, and None comes back.
    """
    return _jalankan(book, periksa_saja=False)


def periksa(book: xlwings.Book) -> Olahan | None:
    """Check the open workbook: only the findings are written, results stay as they are.

    Never raises: what goes wrong is said in one message box, and None comes back.
    """
    return _jalankan(book, periksa_saja=True)


def _jalankan(book: xlwings.Book, *, periksa_saja: bool) -> Olahan | None:
    layar = Layar(book)
    try:
        with layar_tenang(layar):
            olahan, hilang = _kerjakan(book, layar, periksa_saja)
    except Exception as e:  # the button's last line: nothing may reach the office program
        beri_tahu(book, kata_galat(e, menulis=layar.menulis))
        return None
    if hilang:
        beri_tahu(book, _kata_hilang(hilang), gawat=False)
    return olahan


def _kerjakan(book: xlwings.Book, layar: Layar, periksa_saja: bool) -> tuple[Olahan, Sequence[str]]:
    layar.kata("membaca isian ...")
    terbuka = baca_terbuka(book)
    buku, tab = terbuka.buku, _per_judul(terbuka)
    _periksa_kunci(tab, periksa_saja)
    if not periksa_saja:
        buku.sidik = None  # what is computed now cannot be out of date
    layar.kata("menghitung ...")
    olahan = olah(buku)
    if sebab := sebab_ditolak(buku, olahan.tabel):
        raise LkjError(f"Buku kerja ini {sebab}")
    lama = _baca_lama(tab)
    if not periksa_saja and _luruskan(tab, lama, layar):
        terbuka = baca_terbuka(book)
        tab = _per_judul(terbuka)
        lama = _baca_lama(tab)

    def siapkan(olahan: Olahan) -> tuple[list[RencanaLembar], RujukanStaf]:
        lembar = [t for t in _susun(olahan, buku) if t.lembar.id in lama]
        rencana = [
            rencanakan(tab[kunci_judul(t.lembar.judul)], t, lama[t.lembar.id]) for t in lembar
        ]
        bergerak = (r.peta for r in rencana if not periksa_saja or _seluruhnya(r))
        return rencana, RujukanStaf(book, terbuka, [p for p in bergerak if p is not None])

    rencana, rujukan = siapkan(olahan)
    tambahan = [x for r in rencana for x in r.temuan]
    tambahan += temuan_rujukan(rujukan.iringan.catatan)
    if tambahan:
        # What is only seen on the sheets is said on Pemeriksaan as well.
        hasil = olahan.hasil
        olahan = replace(olahan, hasil=replace(hasil, temuan=(*tambahan, *hasil.temuan)))
        rencana, rujukan = siapkan(olahan)
    if periksa_saja:
        rencana = [r for r in rencana if r.terisi.lembar.id in HANYA_PERIKSA]
    layar.kata("menulis hasil ...")
    layar.menulis = True
    with hitung_ditahan(layar):
        for r in rencana:
            tulis_lembar(r, HANYA_PERIKSA[r.terisi.lembar.id] if periksa_saja else None)
        rujukan.pasang()
    versi = versi_buku(buku)
    ditulis = [x for x in LEMBAR_HITUNG if not periksa_saja or x.id in HANYA_PERIKSA]
    return olahan, [x.judul for x in ditulis if x.sejak <= versi and x.id not in lama]


def _per_judul(terbuka: Terbuka) -> dict[str, Tab]:
    return {kunci_judul(t.judul): t for t in terbuka.tab}


def _baca_lama(tab: dict[str, Tab]) -> dict[str, LembarLama]:
    """The computed sheets that are there, by id, as they stand."""
    ada = {t.id: tab.get(kunci_judul(t.judul)) for t in LEMBAR_HITUNG}
    return {id_: baca_lama(t) for id_, t in ada.items() if t is not None}


def _luruskan(tab: dict[str, Tab], lama: dict[str, LembarLama], layar: Layar) -> bool:
    """Mend what a press left that broke off among tables side by side; whether there was any."""
    perlu = {id_: pelurusan(HITUNG[id_], ada) for id_, ada in lama.items()}
    for id_, semua in perlu.items():
        for g in semua:
            layar.menulis = True
            geser(tab[kunci_judul(HITUNG[id_].judul)].sheet, g)
    return layar.menulis


def _seluruhnya(r: RencanaLembar) -> bool:
    """Whether Periksa writes all of a sheet, so that its rows may come and go."""
    return HANYA_PERIKSA.get(r.terisi.lembar.id, frozenset()) is None


def _susun(olahan: Olahan, buku: BukuSel) -> list[LembarTerisi]:
    waktu = datetime.now().strftime("%d-%m-%Y %H:%M")
    sidik = sidik_isian(olahan.tabel)
    return list(susun_lembar(olahan, waktu, sidik, centang_tersimpan(buku)))


def _periksa_kunci(tab: dict[str, Tab], periksa_saja: bool) -> None:
    """Before anything is written: no computed sheet may be protected."""
    milik = [x for x in LEMBAR_HITUNG if not periksa_saja or x.id in HANYA_PERIKSA]
    terkunci_ = [
        x.judul
        for x in milik
        if (t := tab.get(kunci_judul(x.judul))) is not None and terkunci(t.sheet)
    ]
    if terkunci_:
        raise LkjError(
            f"Lembar {', '.join(terkunci_)} sedang dikunci, sehingga hasil tidak dapat ditulis. "
            "Buka kuncinya (Excel: Review > Unprotect Sheet; LibreOffice: Tools > Protect Sheet), "
            "lalu klik tombolnya lagi. Belum ada yang diubah."
        )


def _kata_hilang(judul: Sequence[str]) -> str:
    kata = "Lembar lain sudah diisi. "
    if HITUNG["pemeriksaan"].judul in judul:
        kata += "Temuan tidak dapat ditampilkan tanpa lembar Pemeriksaan. "
    return (
        f"Lembar {', '.join(judul)} tidak ada di buku kerja ini, jadi hasilnya tidak ditulis. "
        f"{kata}Salin lembar itu dari templat kosong bila diperlukan, lalu klik tombolnya lagi."
    )

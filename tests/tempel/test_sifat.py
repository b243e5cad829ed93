"""Whatever an office's table looks like: sums to the sen, rows where they belong, the rest told."""

from fractions import Fraction
from typing import Any, cast

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from tests.alat import IDENTITAS
from tests.tables.ekspor import Ekspor, Gaya, buat
from workbook_tools.formats.buku_json import buku_dari_masukan
from workbook_tools.formats.json_masukan import susun_masukan
from workbook_tools.model.hasil import Hasil as Hasilnya
from workbook_tools.model.sel import JenisSel, LembarSel, Sel
from workbook_tools.numbers import baca_teks
from workbook_tools.pipeline import Olahan, hitung
from workbook_tools.tempel.baca import LembarAsing
from workbook_tools.tempel.buku import Buku
from workbook_tools.tempel.pohon import rekam_pohon
from workbook_tools.tempel.rekam import Rekaman
from workbook_tools.tempel.rencana import Hasil, rencanakan
from workbook_tools.tempel.tabel_asing import kenali
from workbook_tools.workbook.paket import Paket

TINGKAT = ("program", "kegiatan", "sub_kegiatan")
KEPALA = ["Kode Rekening", "Uraian", "Anggaran", "Realisasi"]
URUT = ["No", *KEPALA[1:]]
Baris = list[str]


@st.composite
def gaya(draw: st.DrawFn) -> Gaya:
    di_rekening = draw(st.booleans())
    return Gaya(
        nama="sendiri",
        kode=draw(st.sampled_from(["kolom", "nama", "tidak ada"])),
        rekening=di_rekening or draw(st.booleans()),
        uang_di_rekening=di_rekening,
        jumlah=draw(
            st.sampled_from(["", "JUMLAH", "T O T A L", "Grand Total", "Jumlah Seluruhnya"])
        ),
        catatan=draw(st.booleans()),
        sen=draw(st.booleans()),
    )


@st.composite
def ekspor(draw: st.DrawFn) -> tuple[Ekspor, list[Baris]]:
    """A table with its truth, as one column of names: codes in a column or in front of the names,
    or no codes but the numbers of a list; amounts with points or with commas."""
    bentuk = draw(gaya())
    e = buat(bentuk, draw(st.integers(0, 999)), draw(st.integers(1, 3)))
    inggris = bentuk.sen and draw(st.booleans())
    baris = [
        [
            b.get("kode_rekening", ""),
            next((b[t] for t in reversed(TINGKAT) if t in b), ""),
            *(_tulis(b.get(k, ""), inggris) for k in ("anggaran", "realisasi")),
        ]
        for b in e.baris
    ]
    tanpa = bentuk.kode == "tidak ada"
    if tanpa:
        _nomori(e, baris)
    return e, [["Laporan Realisasi Anggaran"], URUT if tanpa else KEPALA, *baris]


def _tulis(uang: str, inggris: bool) -> str:
    return uang.translate(str.maketrans(".,", ",.")) if inggris else uang


def _nomori(e: Ekspor, baris: list[Baris]) -> None:
    """1, 1.1, 1.1.1 for programs, kegiatan and sub kegiatan."""
    kini = [0, 0, 0]
    for b, isi in zip(e.baris, baris, strict=True):
        dalam = next((n for n, t in enumerate(TINGKAT) if t in b), None)
        bukan = "kode_rekening" in b or dalam is None or not b[TINGKAT[dalam]].startswith(_AWAL)
        if dalam is None or bukan:
            continue
        kini = [*kini[:dalam], kini[dalam] + 1, *[0] * (2 - dalam)]
        isi[0] = ".".join(map(str, kini[: dalam + 1]))


_AWAL = ("Program Nomor", "Kegiatan", "Penyediaan")


def tempelkan(buku: Buku, baris: list[Baris]) -> Hasil:
    """What the table does to the workbook, in memory."""
    kisi = {
        n: {k: Sel(JenisSel.TEKS, teks) for k, teks in enumerate(b, start=1) if teks}
        for n, b in enumerate(baris, start=1)
    }
    tabel = kenali(LembarAsing("lra.csv", LembarSel("lra", kisi)))
    assert tabel is not None
    return rencanakan(buku, rekam_pohon(tabel), timpa=False)


def buku_berisi(baris: list[dict[str, str]], ingatan: frozenset[str] = frozenset()) -> Buku:
    isi = susun_masukan({"identitas": IDENTITAS, "program_kegiatan": baris})
    tanpa_berkas = cast(Paket, None)
    return Buku(tanpa_berkas, buku_dari_masukan(isi), 2, ingatan, "", "Kecamatan Contoh")


def total(o: Olahan) -> tuple[Fraction | None, Fraction | None]:
    hasil: Hasilnya = o.hasil
    return hasil.ringkasan.total_anggaran, hasil.ringkasan.total_realisasi


def silsilah(o: Olahan) -> list[tuple[str, str, str]]:
    """Program, kegiatan and sub kegiatan of every budget row, as the workbook has them."""
    return [(b.program.teks, b.kegiatan.teks, b.sub_kegiatan.teks) for b in o.laporan.anggaran]


CEPAT = settings(max_examples=10, phases=(Phase.explicit, Phase.reuse, Phase.generate))
"""Shrinking would take longer than looking at the example."""


@given(ekspor())
@CEPAT
def test_buku_kosong(satu: tuple[Ekspor, list[Baris]]) -> None:
    e, baris = satu
    buku = buku_berisi([])
    hasil = tempelkan(buku, baris)
    o = hitung(buku.sel)
    assert total(o) == (e.anggaran, e.realisasi)
    assert hasil.rekaman.jenis["sub_kegiatan"] == e.sub_kegiatan
    assert hasil.rekaman.tertinggal == []
    assert not [c for c in hasil.rekaman.cek if "TIDAK SAMA" in c]
    assert not [t for t in o.hasil.temuan if t.aturan in ("H209", "H220")]


BERKODE = ekspor().filter(lambda x: x[1][1] is KEPALA and bool(x[1][2][0]))


@given(BERKODE, st.data())
@CEPAT
def test_buku_yang_sudah_berisi(satu: tuple[Ekspor, list[Baris]], data: st.DataObject) -> None:
    """Some sub kegiatan are there, some with another amount: those are told and stay; all others
    come right, each under its own kegiatan, in the order of the codes."""
    e, baris = satu
    bernama = [(n, b) for n, b in enumerate(baris[2:], start=3) if b[0].startswith("7.")]
    sub = [n for n, b in bernama if b[0].count(".") == 5]
    ada = data.draw(st.sets(st.sampled_from(sub)))
    lain = data.draw(st.sets(st.sampled_from(sorted(ada)))) if ada else set()
    isi = [
        {"kode_rekening": b[0], "nama": b[1], **({"realisasi": "1"} if n in lain else {})}
        for n, b in bernama
        if n in ada or (b[0].count(".") < 5 and _beranak(b[0], ada, baris))
    ]
    buku = buku_berisi(isi)
    benar = silsilah(_penuh(baris))
    rekaman = tempelkan(buku, baris).rekaman
    o = hitung(buku.sel)
    tertulis = sum((_realisasi(rekaman, n) for n in lain), Fraction(0))
    assert total(o) == (e.anggaran, e.realisasi - tertulis + len(lain))
    assert sorted(x.nomor for x in rekaman.tertinggal) == sorted(lain)
    assert silsilah(o) == benar
    lagi = tempelkan(buku, baris)
    assert (lagi.diisi, lagi.baris_baru) == (0, 0)


def _penuh(baris: list[Baris]) -> Olahan:
    buku = buku_berisi([])
    tempelkan(buku, baris)
    return hitung(buku.sel)


def _beranak(kode: str, ada: set[int], baris: list[Baris]) -> bool:
    return any(baris[n - 1][0].startswith(f"{kode}.") for n in ada)


def _realisasi(rekaman: Rekaman, nomor: int) -> Fraction:
    """What the table says for a row."""
    (satu,) = (b for b in rekaman.baris if b.nomor == nomor)
    angka = baca_teks(satu.isi["realisasi"].teks).angka
    assert angka is not None
    return angka.nilai


@settings(max_examples=30)
@given(st.lists(st.dictionaries(st.integers(0, 9), st.integers(1, 3), min_size=1), min_size=1))
def test_sisipan_bertumpuk(semua: list[dict[int, int]]) -> None:
    """Rows put in by several tables: the map from the file's rows is that of all of them."""
    asal: list[dict[str, Any]] = [{"nama": f"Nama {n}"} for n in range(5)]
    buku = buku_berisi([{k: str(v) for k, v in b.items()} for b in asal])
    judul = "Program Kegiatan"
    letak = next(k for k, s in buku.sel.lembar[judul].kisi[6].items() if s.mentah == "Nama 0")
    for sesudah in semua:
        nomor = sorted(buku.sel.lembar[judul].kisi)[1:]
        pasti = {nomor[n % len(nomor)]: banyak for n, banyak in sesudah.items()}
        buku.sisipkan(buku.tabel("program_kegiatan"), (6, 10), pasti, ())
    (peta,) = buku.semua_sisipan
    kisi = buku.sel.lembar[judul].kisi
    for n in range(5):
        assert kisi[peta.titik(6 + n, letak)][letak].mentah == f"Nama {n}"

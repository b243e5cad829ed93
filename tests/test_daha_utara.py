"""docs/daha_utara.md is true: every finding it names comes out of the sample, in that cell."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import pytest
from openpyxl.utils.cell import range_boundaries

from tests.alat import AKAR, olah_contoh
from workbook_tools.formats.json_temuan import judul_tab
from workbook_tools.model.temuan import Tempat, Temuan

HALAMAN = (AKAR / "docs" / "daha_utara.md").read_text(encoding="utf-8")
BARIS = re.compile(r"^\| (DU-\d{3}) \| \((\w+)\) (.+?) \| (.+?) \| ?(.*?) ?\|$", re.MULTILINE)
SEBUTAN = re.compile(r"([A-Z]\d{3}) (.+) ([A-Z]+\d+)")
BOBOT = ("galat", "peringatan", "info")


@dataclass(frozen=True)
class Butir:
    """One row of the page; ``temuan`` are (rule, sheet title, cell), ``alasan`` is the note."""

    nomor: str
    bobot: str
    temuan: tuple[tuple[str, str, str], ...]
    alasan: str


def _butir() -> Iterator[Butir]:
    for nomor, bobot, _, temuan, catatan in BARIS.findall(HALAMAN):
        sebutan = [] if temuan == "-" else temuan.split("; ")
        yield Butir(nomor, bobot, tuple(_sebutan(s) for s in sebutan), catatan)


def _sebutan(teks: str) -> tuple[str, str, str]:
    """'H201 Realisasi Kinerja K8' as rule, sheet title, cell."""
    m = SEBUTAN.fullmatch(teks)
    assert m, teks
    return m[1], m[2], m[3]


BUTIR = tuple(_butir())
DILAPORKAN = [b for b in BUTIR if b.temuan]
TIDAK = [b for b in BUTIR if not b.temuan]


@cache
def semua_temuan() -> tuple[Temuan, ...]:
    return olah_contoh("daha_utara_2024").hasil.temuan


def tempat(t: Temuan) -> list[tuple[str | None, str]]:
    """The finding's own cell and those it names, as (sheet title, cell or range)."""
    sendiri = Tempat(t.lembar, t.sel)
    return [(judul_tab(x.lembar), x.sel) for x in (sendiri, *t.terkait) if x.sel]


def memuat(rentang: str, sel: str) -> bool:
    """Whether a cell lies in a cell or range such as H6:H16."""
    kiri, atas, kanan, bawah = range_boundaries(rentang)
    kolom, baris, *_ = range_boundaries(sel)
    return bool(kiri <= kolom <= kanan and atas <= baris <= bawah)


def cari(aturan: str, lembar: str, sel: str) -> list[Temuan]:
    return [
        t
        for t in semua_temuan()
        if t.aturan == aturan and any(j == lembar and memuat(r, sel) for j, r in tempat(t))
    ]


def test_semua_butir_sekali_dan_berurutan() -> None:
    assert [b.nomor for b in BUTIR] == [f"DU-{n:03}" for n in range(1, 141)]
    assert HALAMAN.count("\n| DU-") == 140


@pytest.mark.parametrize("butir", DILAPORKAN, ids=lambda b: b.nomor)
def test_temuannya_ada(butir: Butir) -> None:
    assert not [s for s in butir.temuan if not cari(*s)]


def test_paling_sedikit_tujuh_puluh_dilaporkan() -> None:
    assert len(DILAPORKAN) >= 70


def test_yang_tidak_dilaporkan_beralasan() -> None:
    """Every reason is one of the page's own, and the page counts them right."""
    tabel = re.findall(r"^\| ([a-z ]+) \| (\d+) \| .+ \|$", HALAMAN, re.MULTILINE)
    banyak = Counter(b.alasan.split(":")[0] for b in TIDAK)
    assert banyak == {alasan: int(n) for alasan, n in tabel}


def test_ringkasan_menghitung_benar() -> None:
    pola = re.compile(r"^\| [a-z ]+ \| DU-(\d+)–DU-(\d+) \| (.+) \|$", re.MULTILINE)
    baris = pola.findall(HALAMAN)
    assert len(baris) == 9
    for awal, akhir, isi in baris:
        golongan = BUTIR[int(awal) - 1 : int(akhir)]
        per_bobot = [[b for b in golongan if b.bobot == bobot] for bobot in BOBOT]
        harap = [_bagian(list(kelompok)) for kelompok in (*per_bobot, golongan)]
        assert isi.split(" | ") == harap, (awal, akhir)


def _bagian(kelompok: list[Butir]) -> str:
    return f"{sum(bool(b.temuan) for b in kelompok)} dari {len(kelompok)}"


def test_galat_tentang_angka_semuanya_dilaporkan() -> None:
    """What remains: the dates on a poster, and wrong years in headings and lists."""
    sisa = [b.nomor for b in TIDAK if b.bobot == "galat"]
    assert sisa == ["DU-041", "DU-102", "DU-103", "DU-104"]


@pytest.mark.parametrize(
    ("aturan", "lembar", "sel", "potongan"),
    [
        pytest.param(
            *("H201", "Realisasi Kinerja", "K8"),
            ("89,85 ÷ 84", "106,96%", "target tahun lalu"),
            id="IKM 106,96 dibagi target tahun lalu",
        ),
        pytest.param(
            *("P403", "Angka Laporan", "C68"),
            ("89,85 ÷ 84", "106,96%", "target tahun lalu"),
            id="IKM 106,96 di naskah",
        ),
        pytest.param(
            *("P401", "Angka Laporan", "C6"),
            ("Rp203.760.000", "Rp202.460.000", "Rp800.000", "Rp500.000"),
            id="jumlah T2.2 terurai menjadi tiga",
        ),
        pytest.param(
            *("H206", "Kecamatan Lain", "G6"),
            ("258 ÷ 1098", "23.50%", "dibagi sebagai jam"),
            id="rasio terbaca sebagai jam",
        ),
        pytest.param(
            *("H207", "Kecamatan Lain", "G17"), ("225.02%", "terbalik"), id="T3.14 terbalik"
        ),
        pytest.param(
            *("H207", "Kecamatan Lain", "G28"), ("98.34%", "terbalik"), id="T3.19 terbalik"
        ),
        pytest.param(
            *("P405", "Angka Laporan", "C7"),
            ("(240,00 + 100,00 + 106,96) ÷ 3 = 148,99", "dipotong"),
            id="rata-rata 148% dari capaian tertulis, dipotong",
        ),
    ],
)
def test_dugaan_menyebut_penyebabnya(
    aturan: str, lembar: str, sel: str, potongan: tuple[str, ...]
) -> None:
    (t,) = cari(aturan, lembar, sel)
    assert not [p for p in potongan if p not in t.dugaan], t.dugaan


PANJANG, TERPANJANG = 200, 260
"""Letters of a message: most, and the longest with names of programs in it."""


def test_pesan_pendek_dan_tidak_berulang() -> None:
    panjang = [len(t.pesan) for t in semua_temuan()]
    assert max(panjang) <= TERPANJANG
    assert sum(n > PANJANG for n in panjang) * 4 <= len(panjang)
    pesan = [(t.lembar, t.sel, t.pesan) for t in semua_temuan()]
    assert len(set(pesan)) == len(pesan)
    assert not [t.pesan for t in semua_temuan() if ".." in t.pesan.replace("...", "")]


def test_satu_kebiasaan_satu_temuan() -> None:
    for aturan in ("I103", "H211"):
        assert len([t for t in semua_temuan() if t.aturan == aturan]) <= 1

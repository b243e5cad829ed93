"""xlwings' own engine for Windows on an Excel that counts: types as COM gives them, and how often
Excel is asked."""

import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from tests.alat import AKAR
from tests.live.banding import JUDUL_HITUNG, beda
from tests.live.conftest import LOKSADO
from tests.live.excel_tiruan import Buku, buka_tiruan
from tests.live.mesin_memori import LembarMemori, PapanMemori, SelMemori, papan_dari_berkas
from tests.live.nilai_com import GALAT
from workbook_tools.live import dokumen, hitung, periksa
from workbook_tools.live.nilai import sel_dari
from workbook_tools.model.sel import JenisSel, Sel

DAHA_UTARA = AKAR / "samples" / "daha_utara_2024.xlsx"


@pytest.mark.parametrize(("teks", "kode"), GALAT.items())
def test_kode_galat_bukan_angka(teks: str, kode: int) -> None:
    assert sel_dari(kode, "=A1") == Sel(JenisSel.GALAT, teks, rumus=True)


def test_galat_yang_lebih_baru_dari_program_ini_tetap_galat() -> None:
    sel = sel_dari(-2146828288 + 2099, "=A1")
    assert sel is not None
    assert sel.jenis is JenisSel.GALAT


@pytest.mark.parametrize("nilai", [-2146826243.0, 2045.0, Decimal("-2146826243")])
def test_angka_yang_mirip_kode_galat_tetap_angka(nilai: float | Decimal) -> None:
    sel = sel_dari(nilai, str(nilai))
    assert sel is not None
    assert sel.jenis is JenisSel.BILANGAN


def _satu(nilai: object, bentuk: str) -> object:
    """What Excel hands out for a number in a format."""
    papan = PapanMemori("LKj.xlsm", {})
    papan.tab["A"] = LembarMemori()
    papan.tab["A"].sel[1, 1] = SelMemori(nilai, format=bentuk)  # type: ignore[arg-type]
    return buka_tiruan(papan)[0].sheets["A"].range("A1").raw_value


def test_tiruan_memberi_jenis_seperti_com() -> None:
    assert _satu(45292.5, "dd/mm/yyyy") == datetime(2024, 1, 1, 12, tzinfo=UTC)
    assert _satu(1234.56789, '"Rp"#,##0') == Decimal("1234.5679")
    assert _satu({"galat": "#SPILL!"}, "General") == -2146826243
    assert type(_satu(5.0, "0.00")) is float


def test_galat_di_isian_tidak_dijumlahkan() -> None:
    """An error among the amounts is told, and no total holds its code."""
    papan = papan_dari_berkas(DAHA_UTARA)
    sel, tempat = next(
        (tab.sel, (b, kolom))
        for tab in papan.tab.values()
        for (baris, kolom), s in tab.sel.items()
        if str(s.nilai).startswith("Realisasi")
        for b in range(baris + 1, baris + 30)
        if isinstance(tab.sel.get((b, kolom), SelMemori()).nilai, int | float)
    )
    sel[tempat].nilai = {"galat": "#SPILL!"}
    buku, _ = buka_tiruan(papan)
    olahan = hitung(buku)
    assert olahan is not None
    assert any("#SPILL!" in t.pesan for t in olahan.hasil.temuan)
    semua = [s.nilai for t in papan.tab.values() for s in t.sel.values()]
    assert not [x for x in semua if isinstance(x, float) and x < -1_000_000_000]


class _Jam:
    """A clock that goes on by a minute each time it is asked, so that every press writes it."""

    def __init__(self) -> None:
        self._kini = datetime(2025, 1, 2, 8, 0)

    def now(self) -> datetime:
        self._kini += timedelta(minutes=1)
        return self._kini


@dataclass
class Tekanan:
    """What presses cost, by name: round trips by word, and what became of the cells."""

    papan: PapanMemori
    banyak: dict[str, Counter[str]]


TERBANYAK = 400
"""Round trips of one press, links and everything else included."""
TEKAN = {"pertama": hitung, "berikut": hitung, "periksa": periksa, "dokumen": dokumen}


def _tanpa_salinan(buku: Buku) -> None:
    """A protected document, or a folder in which nothing may be written."""
    buku._menolak = {"SaveCopyAs"}


# The samples with most findings, none computed yet.
BANYAK_TEMUAN = {
    "daha_utara_2024": lambda _: None,
    "barito_timur_dpmdsos_2023": _tanpa_salinan,
}


@pytest.fixture(scope="module", params=BANYAK_TEMUAN)
def contoh(request: pytest.FixtureRequest) -> Path:
    return AKAR / "samples" / f"{request.param}.xlsx"


def _tekan(contoh: Path, folder: Path, siapkan: Callable[[Buku], None]) -> Tekanan:
    papan = papan_dari_berkas(contoh)
    papan.berkas = str(folder / contoh.name)
    buku, panggilan = buka_tiruan(papan)
    siapkan(buku.api)
    banyak = {}
    with pytest.MonkeyPatch.context() as m:
        m.setattr("workbook_tools.live.kerja.datetime", _Jam())
        for kata, kerja in TEKAN.items():
            panggilan.clear()
            assert kerja(buku) is not None
            banyak[kata] = panggilan.copy()
    return Tekanan(papan, banyak)


@pytest.fixture(scope="module")
def tekanan(contoh: Path, tmp_path_factory: pytest.TempPathFactory) -> Tekanan:
    return _tekan(contoh, tmp_path_factory.mktemp("tekan"), BANYAK_TEMUAN[contoh.stem])


@pytest.mark.parametrize("kata", TEKAN)
def test_permintaan_kepada_excel_tidak_lebih_dari_anggarannya(kata: str, tekanan: Tekanan) -> None:
    assert 0 < tekanan.banyak[kata].total() <= TERBANYAK
    assert tekanan.banyak[kata]["Daerah.Worksheet"] == 0  # xlwings asking about a range's place


def test_yang_sudah_benar_tidak_ditulis_lagi(tekanan: Tekanan) -> None:
    assert tekanan.banyak["pertama"].total() > 2 * tekanan.banyak["berikut"].total()
    makro = {kata: banyak["Aplikasi.Run"] for kata, banyak in tekanan.banyak.items()}
    membaca = makro["dokumen"]
    assert makro["pertama"] > makro["berikut"] == membaca  # links lead to the same cells


def test_tekanan_lewat_salinan_sama_dengan_di_berkas(
    tekanan: Tekanan, contoh: Path, terhitung: Callable[[Path], Path]
) -> None:
    assert beda(tekanan.papan, terhitung(contoh)) == []


def _berwarna(buku: Buku) -> None:
    """Colours of the office's own for the categories."""
    skala = buku._papan.tab["Skala Nilai"].sel
    (kolom,) = {k for (_, k), s in skala.items() if s.nilai == "Warna"}
    for nomor, sel in enumerate(s for (_, k), s in skala.items() if k == kolom and s.nilai):
        sel.nilai = sel.nilai if sel.nilai == "Warna" else f"#12AB{nomor:02X}"


def test_sel_sewarna_diwarnai_sekaligus() -> None:
    buku, panggilan = buka_tiruan(papan_dari_berkas(DAHA_UTARA))
    _berwarna(buku.api)
    panggilan.clear()
    assert hitung(buku) is not None
    papan = buku.api._papan
    warna = [s.warna for t in JUDUL_HITUNG for s in papan.tab[t].sel.values()]
    terisi = sum(w is not None and w[:2] == [0x12, 0xAB] for w in warna)
    assert 0 < 3 * panggilan["Isian.Color="] < terisi
    assert panggilan.total() <= TERBANYAK


def _tanpa_makro(buku: Buku) -> None:
    """A workbook of an older template."""
    buku._menolak = {"Run"}


def _salinan_tersandi(buku: Buku) -> None:
    """What Excel saves of a protected document."""
    buku._simpan = lambda jalur: jalur.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")


@pytest.mark.parametrize("siapkan", [_tanpa_salinan, _tanpa_makro, _salinan_tersandi])
def test_tanpa_jalan_singkat_hasilnya_sama(
    siapkan: Callable[[Buku], None], terhitung: Callable[[Path], Path], tmp_path: Path
) -> None:
    tekanan = _tekan(LOKSADO, tmp_path, siapkan)
    assert beda(tekanan.papan, terhitung(LOKSADO)) == []
    assert tekanan.banyak["berikut"].total() <= TERBANYAK
    assert tekanan.banyak["periksa"].total() <= TERBANYAK


def test_salinan_tidak_menanyai_dan_tidak_tertinggal(
    loksado: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "sementara"))
    (tmp_path / "sementara").mkdir()
    buku, _ = buka_tiruan(papan_dari_berkas(loksado))
    bertanya = []
    simpan = buku.api._simpan

    def catat(jalur: Path) -> None:
        bertanya.append(buku.app.api.DisplayAlerts)
        simpan(jalur)

    buku.api._simpan = catat
    assert hitung(buku) is not None
    assert bertanya == [False]
    assert buku.app.api.DisplayAlerts is True
    assert list((tmp_path / "sementara").iterdir()) == []

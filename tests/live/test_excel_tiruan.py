"""xlwings' own engine for Windows on an Excel that counts: types as COM gives them, and how often
Excel is asked."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from tests.alat import AKAR
from tests.live.banding import beda
from tests.live.excel_tiruan import GALAT, buka_tiruan
from tests.live.mesin_memori import LembarMemori, PapanMemori, SelMemori, papan_dari_berkas
from workbook_tools.live import hitung, periksa
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


def test_permintaan_kepada_excel_tidak_lebih_dari_anggarannya(
    terhitung: Callable[[Path], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Everything is counted. Links are two requests each the first time, which grow with the
    findings, and none as long as they lead to the same cells."""
    papan = papan_dari_berkas(DAHA_UTARA)
    buku, panggilan = buka_tiruan(papan)
    banyak, tautan = {}, {}
    monkeypatch.setattr("workbook_tools.live.kerja.datetime", _Jam())
    for kata, kerja in (("pertama", hitung), ("berikut", hitung), ("periksa", periksa)):
        panggilan.clear()
        assert kerja(buku) is not None
        banyak[kata], tautan[kata] = panggilan.total(), panggilan["Tautan.Add"]
        assert panggilan["Daerah.Worksheet"] == 0  # xlwings asking about a range's place
    assert beda(papan, terhitung(DAHA_UTARA)) == []
    assert banyak["pertama"] <= 700 + 2 * tautan["pertama"]
    assert banyak["berikut"] <= 400
    assert tautan["berikut"] == 0
    assert banyak["periksa"] <= 340

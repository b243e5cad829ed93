"""A wrong code of an indicator is one finding; what it explains hangs under it."""

from copy import deepcopy

import pytest

from tests.alat import olah
from tests.rules.alat import BERSIH, Masukan, ubah
from workbook_tools.model.temuan import Perbaikan, Temuan, terhitung


def utama(isi: Masukan) -> list[Temuan]:
    """The findings that count."""
    return terhitung(olah(isi).hasil.temuan)


def saran_anak(isi: Masukan) -> list[str]:
    """What findings under another one advise."""
    return [t.seharusnya for t in olah(isi).hasil.temuan if t.induk and t.seharusnya]


@pytest.mark.parametrize("lembar", ["renstra", "perjanjian_kinerja", "kinerja"])
@pytest.mark.parametrize(
    ("tertulis", "aturan", "pasti"),
    [("IU1", "I107", "IKU1"), ("IKX9", "I107", ""), (None, "I101", ""), ("IKU2", "I106", "IKU1")],
)
def test_kode_salah_satu_temuan_di_selnya(
    lembar: str, tertulis: str | None, aturan: str, pasti: str
) -> None:
    isi = ubah(BERSIH, lembar, 6, "kode", tertulis)
    (t,) = utama(isi)
    assert (t.aturan, t.lembar, t.sel, t.seharusnya) == (aturan, lembar, "A6", pasti)
    sebab = f"IKU1 tertulis sebagai {tertulis}" if pasti else "Mungkin IKU1"
    assert sebab in t.dugaan or tertulis is None
    assert not saran_anak(isi)


@pytest.mark.parametrize(("baris", "kode"), [(7, "IKU1"), (8, "IKU2")])
def test_dari_dua_baris_sekode_dituduh_yang_angkanya_lain(baris: int, kode: str) -> None:
    (t,) = utama(ubah(BERSIH, "kinerja", baris, "kode", kode))
    assert (t.aturan, t.sel, t.seharusnya) == ("I106", f"A{baris}", f"IKU{baris - 5}")


@pytest.mark.parametrize(
    ("tertulis", "aturan"), [("IU3", "I107"), ("IKX9", "I107"), (None, "I101"), ("IKU1", "I106")]
)
def test_kode_di_indikator_yang_tak_dipakai_lembar_lain(tertulis: str | None, aturan: str) -> None:
    isi = ubah(BERSIH, "indikator", 8, "kode", tertulis)
    (t,) = utama(isi)
    assert (t.aturan, t.lembar, t.sel, t.seharusnya) == (aturan, "indikator", "A8", "IKU3")
    assert t.perbaikan == Perbaikan("indikator", "A8", "IKU3")
    assert not saran_anak(isi)


def test_dua_kode_salah_tidak_ditebak() -> None:
    isi = ubah(ubah(BERSIH, "kinerja", 6, "kode", "IKX8"), "kinerja", 7, "kode", "IKX9")
    assert [t for t in utama(isi) if t.aturan == "I107" and t.seharusnya] == []


def _bernaskah() -> Masukan:
    isi = deepcopy(BERSIH)
    jumlah = {"IKU1": "20.000.000", "IKU2": "10.000.000", "IKU3": "8.000.000"}
    isi["pernyataan"] = [
        *isi.get("pernyataan", []),
        *({"acuan": "anggaran_sasaran", "rincian": k, "nilai": n} for k, n in jumlah.items()),
    ]
    return isi


@pytest.mark.parametrize(
    ("tertulis", "aturan"), [("IKX9", "I107"), (None, "S316"), ("IKU3", "P401")]
)
def test_kode_sasaran_menurut_anggaran_di_naskah(tertulis: str | None, aturan: str) -> None:
    isi = _bernaskah()
    assert not utama(isi)
    isi = ubah(isi, "anggaran", 7, "sasaran", tertulis)
    (t,) = utama(isi)
    assert (t.aturan, t.lembar, t.sel, t.seharusnya) == (aturan, "anggaran", "E7", "IKU2")
    assert not saran_anak(isi)


def test_anggaran_di_naskah_saja_tidak_mengubah_kode() -> None:
    isi = _bernaskah()
    isi["pernyataan"][-2]["nilai"] = "30.000.000"  # IKU2, too much by a row of IKU1
    assert [t.lembar for t in utama(isi)] == ["pernyataan"]


def test_indikator_tanpa_anggaran_di_bawah_kode_yang_tak_dikenal() -> None:
    (t,) = utama(ubah(BERSIH, "anggaran", 7, "sasaran", "IKX9"))
    assert (t.aturan, t.sel) == ("I107", "E7")

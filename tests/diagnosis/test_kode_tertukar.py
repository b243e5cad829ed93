"""Two rows whose codes have changed places: their figures are not put together anew in parts."""

from copy import deepcopy

import pytest

from tests.alat import data
from tests.diagnosis.test_saksi import temuan
from tests.mutasi.nilai import sama
from tests.mutasi.taat import patuhi, saran
from workbook_tools.formats.json_masukan import Masukan, Rekam
from workbook_tools.model.temuan import terhitung

BUKU = "barito_timur_dpmdsos_2023"


def _tertukar(lembar: str, dua: tuple[int, int], *kolom: str) -> tuple[Masukan, Masukan]:
    """A workbook, and the same with two rows that hold each other's figures, or codes."""
    isi = data(BUKU)
    rusak = deepcopy(isi)
    a, z = (rusak[lembar][n] for n in dua)
    for k in kolom:
        a[k], z[k] = z[k], a[k]
    return isi, rusak


@pytest.mark.parametrize(("lembar", "dua"), [("renstra", (0, 4)), ("kinerja", (0, 2))])
def test_kode_dua_baris_tertukar(lembar: str, dua: tuple[int, int]) -> None:
    """Either all figures go with their codes, or none."""
    isi, rusak = _tertukar(lembar, dua, "kode")
    benar = {r["kode"]: r for r in isi[lembar]}
    patuh = patuhi(rusak, temuan(rusak))[lembar]
    if [_angka(patuh[n]) for n in dua] == [_angka(rusak[lembar][n]) for n in dua]:
        return
    for r in (patuh[n] for n in dua):
        angka, seharusnya = _angka(r), _angka(benar[r["kode"]])
        assert all(sama(angka.get(k, ""), seharusnya.get(k, "")) for k in angka | seharusnya)


def _angka(rekam: Rekam) -> dict[str, str]:
    return {k: str(v) for k, v in rekam.items() if k.startswith(("target", "realisasi"))}


def test_dua_target_tertukar_dikembalikan() -> None:
    """The other figures of the two rows are confirmed: not their codes are wrong."""
    isi, rusak = _tertukar("renstra", (0, 4), "target_5")
    semua = {s.sel: s.isi for s in saran(temuan(rusak)) if s.lembar == "renstra"}
    assert (semua["I6"], semua["I10"]) == tuple(str(isi["renstra"][n]["target_5"]) for n in (0, 4))


@pytest.mark.parametrize(("lembar", "dua"), [("renstra", (0, 4)), ("kinerja", (0, 2))])
def test_kode_dua_baris_tertukar_satu_temuan(lembar: str, dua: tuple[int, int]) -> None:
    """Also where many rows of the sheet disagree with something: the two worst are tried."""
    isi, rusak = _tertukar(lembar, dua, "kode")
    sudah = {(t.aturan, t.sel) for t in temuan(isi)}
    baru = [t for t in terhitung(temuan(rusak)) if (t.aturan, t.sel) not in sudah]
    assert "I173" in {t.aturan for t in baru}
    assert len(baru) <= 2

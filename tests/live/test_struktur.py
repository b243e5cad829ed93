"""Rows inserted and deleted one after another bring every cell where the plan says."""

from hypothesis import given
from hypothesis import strategies as st

from tests.workbook.rujukan import KEPALA, capaian, lama_capaian
from workbook_tools.live.struktur import akhir_terisi, operasi, pencari_akhir
from workbook_tools.workbook.perpindahan import Perpindahan
from workbook_tools.workbook.tata_baris import Tata, susun_tata
from workbook_tools.workbook.temukan_blok import temukan_pita

KODE = st.lists(st.sampled_from("ABCDEFGH"), unique=True, min_size=1).map(" ".join)
BAWAH = 30
SAMPING = 16  # a column of staff


def rencana(lama: str, baru: str) -> tuple[Tata, Perpindahan, dict[int, dict[int, str]]]:
    """Plan and map of Capaian, and its cells in two columns by their old rows."""
    ada = lama_capaian(lama, {f"I{BAWAH}": "x", "P7": "y"})
    isi = capaian(baru)
    pita = [(p, t) for p, t in zip(temukan_pita(isi.lembar, ada), isi.pita, strict=True) if p]
    tata = susun_tata(pita, ada, akhir_terisi)
    baris = range(1, BAWAH + 10)
    sel = {k: {n: f"{k}:{n}" for n in baris} for k in (9, SAMPING)}
    return tata, Perpindahan("Capaian", tata, ada), _sesudah(sel, tata, ada)


def _sesudah(sel: dict[int, dict[int, str]], tata: Tata, lama: object) -> dict[int, dict[int, str]]:
    for g in operasi(tata, lama):  # type: ignore[arg-type]
        for kolom in sel:
            if g.kiri <= kolom <= g.kanan:
                hilang = range(g.baris, g.baris - g.banyak) if g.banyak < 0 else ()
                sel[kolom] = {
                    n + g.banyak if n >= g.baris else n: x
                    for n, x in sel[kolom].items()
                    if n not in hilang
                }
    return sel


@given(KODE, KODE)
def test_sel_sampai_di_tempat_menurut_peta(lama: str, baru: str) -> None:
    _, peta, sel = rencana(lama, baru)
    for kolom, isi in sel.items():
        tiba = {int(x.split(":")[1]): n for n, x in isi.items()}
        data = range(1, KEPALA + len(lama.split()) + 1)
        for asal in (*data, BAWAH):
            assert tiba.get(asal) == peta.titik(asal, kolom), (kolom, asal)


@given(KODE)
def test_yang_sama_tidak_digeser(kode: str) -> None:
    tata, peta, _ = rencana(kode, kode)
    assert peta.diam
    assert operasi(tata, lama_capaian(kode, {})) == []


def test_tabel_kosong_tidak_menghapus_tulisan_staf_di_bawahnya() -> None:
    """One empty row is all that a table without data has; the rest is not its own."""
    ada = lama_capaian("", {"A8": "Catatan", "I9": "Camat"})
    pita = [(p, t) for p, t in zip(temukan_pita(capaian("A").lembar, ada), capaian("A B").pita,
                                   strict=True) if p]  # fmt: skip
    tata = susun_tata(pita, ada, akhir_terisi)
    assert [(g.baris, g.banyak) for g in operasi(tata, ada)] == [(7, 1)]


def test_baris_siap_di_bawah_tabel_yang_tetap_kosong_tidak_diambil() -> None:
    """Each press would take as many rows of the sheet below."""
    ada, isi = lama_capaian("", {}), capaian("")
    pita = [(p, t) for p, t in zip(temukan_pita(isi.lembar, ada), isi.pita, strict=True) if p]
    assert operasi(susun_tata(pita, ada, pencari_akhir(isi)), ada) == []
    assert operasi(susun_tata(pita, ada, akhir_terisi), ada) != []

"""--isi-pembanding: Kecamatan Lain from the other workbooks, nothing else touched."""

import shutil
from pathlib import Path

import pytest

from tests.alat import AKAR
from tests.rekap.alat import buku, kumpulan
from tests.workbook.alat import bagian, bagian_lembar, ubah_bagian
from workbook_tools.cli import main
from workbook_tools.rekap.pembanding import rencana_isian
from workbook_tools.tables.cari import susun_tabel
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.pembaca import baca_buku

HSS = AKAR / "samples" / "hss_2024"


@pytest.fixture
def hss(tmp_path: Path) -> Path:
    folder = tmp_path / "hss"
    shutil.copytree(HSS, folder)
    return folder


def _baris(jalur: Path) -> list[tuple[str, ...]]:
    """Kecamatan Lain as rows of texts."""
    with Paket(jalur) as paket:
        t = susun_tabel(baca_buku(paket))["pembanding"]
    kolom = [k.id for k in t.lembar.kolom]
    return [tuple(b.sel[k].mentah if k in b.sel else "" for k in kolom) for b in t.baris]


def _rencana(*isi: object) -> list[tuple[int | None, str, str | None, str | None]]:
    k = kumpulan(*isi)  # type: ignore[arg-type]
    semua = rencana_isian(k.kelompok[0], k.buku[0])
    return [(x.baris, x.kecamatan, x.target, x.realisasi) for x in semua]


def test_rencana_menambah_kecamatan_yang_belum_ada() -> None:
    assert _rencana(buku("A"), buku("B", "9:09", "9:9")) == [(None, "B", "9:9", "9:9")]


def test_rencana_membetulkan_hanya_yang_berbeda() -> None:
    a = buku("A", pembanding=[("B", "85", "84")])
    assert _rencana(a, buku("B", "85,14", "84")) == [(6, "B", "85,14", None)]


def test_rencana_membiarkan_yang_sudah_benar_dan_pembulatan_wajar() -> None:
    a = buku("A", pembanding=[("Kecamatan B", "0,82", "0,82")])
    assert _rencana(a, buku("B", "14:17", "14:17")) == []


def test_rencana_membiarkan_kantor_sendiri_dan_yang_tanpa_buku() -> None:
    a = buku("A", pembanding=[("A", "1", "1"), ("Tak Ada", "1", "1"), ("B", "80", "84")])
    assert _rencana(a, buku("B")) == []


def test_rencana_tidak_menghapus_yang_tidak_dipunyai_sumber() -> None:
    a = buku("A", pembanding=[("B", "80", "84")])
    assert _rencana(a, buku("B", "80", "")) == []


def test_di_tempat_lalu_cocok(hss: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rekap", str(hss), "--isi-pembanding"]) == 0
    keluar = capsys.readouterr().out
    assert "IKU1 Kalumpang: target 0,33 → 9:9, realisasi 0,33 → 9:9" in keluar
    assert "IKU3 Padang Batung: target 85 → 85,14" in keluar
    assert "Kecamatan Lain diisi di 10 dari 11 buku kerja." in keluar
    assert main(["rekap", str(hss), "--isi-pembanding"]) == 0
    keluar = capsys.readouterr().out
    assert "Kecamatan Lain diisi di 0 dari 11 buku kerja." in keluar
    assert "B501" not in keluar
    assert "B502" not in keluar


def test_baris_lama_dan_capaian_dilaporkan_tetap(hss: Path) -> None:
    lama = _baris(hss / "loksado.xlsx")
    main(["rekap", str(hss), "--isi-pembanding"])
    baru = _baris(hss / "loksado.xlsx")
    assert len(baru) == len(lama) + 24
    for sebelum, sesudah in zip(lama, baru, strict=False):
        assert (sebelum[0], sebelum[1], sebelum[4]) == (sesudah[0], sesudah[1], sesudah[4])
    assert ("IKU3", "Padang Batung", "85,14", "85,39", "1.0046") in baru
    assert ("IKU1", "Daha Utara", "0,15", "0,36", "") in baru


def test_hanya_lembar_itu_yang_berubah(hss: Path) -> None:
    lama = bagian(hss / "loksado.xlsx")
    lembar = bagian_lembar(hss / "loksado.xlsx", "Kecamatan Lain")
    main(["rekap", str(hss), "--isi-pembanding"])
    baru = bagian(hss / "loksado.xlsx")
    assert list(lama) == list(baru)
    assert {n for n in lama if lama[n] != baru[n]} == {lembar}
    awal, akhir = b"</sheetData>", b"</worksheet>"
    assert lama[lembar].split(awal)[1] == baru[lembar].split(awal)[1].removesuffix(b"\n")
    assert akhir in baru[lembar]


def test_ke_folder_lain_aslinya_tetap(hss: Path, tmp_path: Path) -> None:
    asli = {p.name: p.read_bytes() for p in hss.iterdir()}
    tujuan = tmp_path / "hasil"
    assert main(["rekap", str(hss), "--isi-pembanding", "--keluaran", str(tujuan)]) == 0
    assert {p.name: p.read_bytes() for p in hss.iterdir()} == asli
    assert sorted(p.name for p in tujuan.iterdir()) == sorted(asli)
    assert len(_baris(tujuan / "angkinang.xlsx")) == 30


def test_rumus_dan_catatan_staf_tetap(hss: Path) -> None:
    """A formula in a cell that should change, a note below the rows, own cells beside them."""
    jalur = hss / "loksado.xlsx"
    nama = bagian_lembar(jalur, "Kecamatan Lain")
    xml = bagian(jalur)[nama].decode()
    awal = xml.index('<c r="E7"')
    akhir = xml.index("</c>", awal) + 4
    xml = xml[:awal] + '<c r="E7"><f>1/3</f><v>0.33</v></c>' + xml[akhir:]
    catatan = '<c r="J15" t="inlineStr"><is><t>catatan staf</t></is></c>'
    baris = xml.index('<row r="15"')
    tutup = xml.index("</row>", baris)
    ubah_bagian(jalur, {nama: (xml[:tutup] + catatan + xml[tutup:]).encode()})
    main(["rekap", str(hss), "--isi-pembanding"])
    xml = bagian(jalur)[nama].decode()
    assert "<f>1/3</f>" in xml
    assert catatan in xml
    kisi = _kisi(jalur)
    assert 1 not in kisi[15]
    assert kisi[15][10].mentah == "catatan staf"
    assert kisi[16][1].mentah == "IKU1"


def _kisi(jalur: Path) -> dict[int, dict[int, object]]:
    with Paket(jalur) as paket:
        return baca_buku(paket).lembar["Kecamatan Lain"].kisi  # type: ignore[return-value]


def test_tabel_excel_ikut_memanjang(tmp_path: Path) -> None:
    """Fifteen kecamatan with three indicators need more rows than the template prepares."""
    folder = tmp_path / "banyak"
    folder.mkdir()
    for n in range(15):
        _salin_dengan_nama(HSS / "simpur.xlsx", folder / f"k{n:02d}.xlsx", f"Uji{n:02d}")
    assert main(["rekap", str(folder), "--isi-pembanding"]) == 0
    jalur = folder / "k00.xlsx"
    assert len(_baris(jalur)) == 14 * 3
    with Paket(jalur) as paket:
        lembar = next(t.bagian for t in paket.lembar if t.judul == "Kecamatan Lain")
        hubungan = paket.hubungan_bagian(lembar).values()
        tabel = next(s for j, s in hubungan if j.endswith("/table"))
        assert paket.uraikan(tabel).get("ref") == "A5:G47"


def _salin_dengan_nama(asal: Path, tujuan: Path, nama: str) -> None:
    shutil.copyfile(asal, tujuan)
    lembar = bagian_lembar(tujuan, "Identitas")
    isi = bagian(tujuan)[lembar].replace(b"Kecamatan Simpur", f"Kecamatan {nama}".encode())
    ubah_bagian(tujuan, {lembar: isi})


def test_buku_yang_terbuka_tidak_disentuh(hss: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (hss / "~$simpur.xlsx").write_bytes(b"x")
    asli = (hss / "simpur.xlsx").read_bytes()
    assert main(["rekap", str(hss), "--isi-pembanding"]) == 2
    assert "TIDAK DIISI" in capsys.readouterr().out
    assert (hss / "simpur.xlsx").read_bytes() == asli

"""Tables of computed sheets are found by their labels, wherever staff moved them."""

from pathlib import Path

from tests.workbook.lembar import (
    bernomor,
    cari,
    diubah_staf,
    kolom,
    lembar,
    templat,
    terisi,
    tulis,
)


def efisiensi_dua_tingkat() -> dict[str, list[dict[str, object]]]:
    return {
        "efisiensi_sasaran": bernomor(2, nama="sasaran", cara_hitung="cara sasaran"),
        "efisiensi_program": bernomor(3, nama="program", cara_hitung="cara program"),
    }


def test_tabel_berdampingan_dengan_label_sama(tmp_path: Path) -> None:
    jalur = templat(tmp_path / "buku.xlsx")
    hasil = tulis(jalur, terisi("efisiensi", **efisiensi_dua_tingkat()))
    ws = lembar(jalur, "Efisiensi")
    assert (hasil.rusak, hasil.kurang) == ((), ())
    assert kolom(ws, "Indikator Sasaran") == ["sasaran"] * 2
    assert kolom(ws, "Program") == ["program"] * 3
    assert kolom(ws, "Cara Hitung", 1) == ["cara sasaran"] * 2
    assert kolom(ws, "Cara Hitung", 2) == ["cara program"] * 3


def test_kolom_yang_hilang_tidak_mengambil_milik_tabel_sebelah(tmp_path: Path) -> None:
    jalur = templat(tmp_path / "buku.xlsx")
    with diubah_staf(jalur, "Efisiensi") as ws:
        baris, letak = cari(ws, "Cara Hitung")
        ws.cell(baris, letak).value = "Rumus saya"
    hasil = tulis(jalur, terisi("efisiensi", **efisiensi_dua_tingkat()))
    ws = lembar(jalur, "Efisiensi")
    assert hasil.kurang == (("efisiensi", "efisiensi_sasaran", "Cara Hitung"),)
    assert hasil.rusak == ()
    assert kolom(ws, "Rumus saya") == []
    assert kolom(ws, "Cara Hitung", 1) == ["cara program"] * 3


def test_kolom_ditukar_di_dalam_tabel_berdampingan(tmp_path: Path) -> None:
    jalur = templat(tmp_path / "buku.xlsx")
    with diubah_staf(jalur, "Efisiensi") as ws:
        baris, letak = cari(ws, "Program")
        ws.cell(baris, letak - 1).value, ws.cell(baris, letak).value = "Program", "No"
    tulis(jalur, terisi("efisiensi", **efisiensi_dua_tingkat()))
    ws = lembar(jalur, "Efisiensi")
    assert kolom(ws, "Program") == ["program"] * 3
    assert kolom(ws, "No", 2) == ["1", "2", "3"]


def test_satu_tabel_tanpa_judul_kolom_tidak_menggagalkan_tetangganya(tmp_path: Path) -> None:
    jalur = templat(tmp_path / "buku.xlsx")
    with diubah_staf(jalur, "Efisiensi") as ws:
        baris, letak = cari(ws, "Program")
        for nomor in range(letak - 1, letak + 6):
            ws.cell(baris, nomor).value = "?"
    hasil = tulis(jalur, terisi("efisiensi", **efisiensi_dua_tingkat()))
    assert hasil.rusak == (("efisiensi", "efisiensi_program"),)
    ws = lembar(jalur, "Efisiensi")
    assert kolom(ws, "Indikator Sasaran") == ["sasaran"] * 2
    assert kolom(ws, "?", 2) == []


def test_tabel_yang_rusak_tidak_ditulis_ke_tabel_lain_yang_mirip(tmp_path: Path) -> None:
    """The two tables of Rekap Anggaran share seven of ten labels."""
    jalur = templat(tmp_path / "buku.xlsx")
    rekap = bernomor(2, program="rekap")
    sasaran = bernomor(3, program="sasaran")
    tulis(jalur, terisi("rekap_anggaran", rekap_anggaran=rekap, anggaran_sasaran=sasaran))
    with diubah_staf(jalur, "Rekap Anggaran") as ws:
        baris, _ = cari(ws, "Persen")
        for c in ws[baris]:
            c.value = f"kolom {c.column}"
    hasil = tulis(jalur, terisi("rekap_anggaran", anggaran_sasaran=bernomor(1, program="baru")))
    assert hasil.rusak == (("rekap_anggaran", "rekap_anggaran"),)
    ws = lembar(jalur, "Rekap Anggaran")
    assert kolom(ws, "Indikator / Program") == ["baru"]
    assert kolom(ws, "kolom 3") == ["rekap"] * 2


def test_tabel_rusak_di_antara_tabel_lain_tidak_tersentuh(tmp_path: Path) -> None:
    jalur = templat(tmp_path / "buku.xlsx")
    isi = {
        "desa": [{"status": "Maju"}],
        "bumdes_ringkas": [{"dasar": "lama"}],
        "bumdes": [{"desa": "Contoh", "bumdes": "B"}],
    }
    tulis(jalur, terisi("desa_bumdes_ikm", **isi))
    with diubah_staf(jalur, "Desa BUMDes IKM") as ws:
        baris, _ = cari(ws, "Dasar Perhitungan")
        for c in ws[baris]:
            c.value = f"kolom {c.column}"
    isi = {"desa": [{"status": "Maju"}] * 4, "bumdes": [{"desa": "Lain", "bumdes": "B"}]}
    hasil = tulis(jalur, terisi("desa_bumdes_ikm", **isi))
    assert hasil.rusak == (("desa_bumdes_ikm", "bumdes_ringkas"),)
    ws = lembar(jalur, "Desa BUMDes IKM")
    assert kolom(ws, "Status") == ["Maju"] * 4
    assert kolom(ws, "kolom 1") == ["lama"]
    assert kolom(ws, "Desa") == ["Lain"]
    assert cari(ws, "kolom 1")[0] == cari(ws, "Status")[0] + 4 + 3


def test_catatan_dengan_dua_label_bukan_judul_kolom(tmp_path: Path) -> None:
    jalur = templat(tmp_path / "buku.xlsx")
    with diubah_staf(jalur, "Capaian") as ws:
        baris, _ = cari(ws, "No")
        ws.delete_rows(baris)
        ws.cell(2, 1).value, ws.cell(2, 2).value = "Target", "Realisasi"
        ws.cell(3, 1).value = "100"
    hasil = tulis(jalur, terisi("capaian", capaian=bernomor(3)))
    assert hasil.rusak == (("capaian", "capaian"),)
    assert lembar(jalur, "Capaian")["A3"].value == "100"


def test_tahun_renstra_diganti_di_tempatnya(tmp_path: Path) -> None:
    """Blank template ('Tahun ke-1'), then years, then other years."""
    jalur = templat(tmp_path / "buku.xlsx")
    isi = terisi("banding_renstra", per_tahun=bernomor(1, target_1="a", target_5="e"))
    tulis(jalur, isi)
    ws = lembar(jalur, "Banding Renstra")
    assert (kolom(ws, "Target 2021"), kolom(ws, "Target 2025")) == (["a"], ["e"])
    with diubah_staf(jalur, "Banding Renstra") as ws:
        for c in ws[cari(ws, "Target 2021")[0]]:
            c.value = str(c.value).replace("202", "203")
    tulis(jalur, isi)
    assert kolom(lembar(jalur, "Banding Renstra"), "Target 2025") == ["e"]


def test_label_dengan_baris_baru_huruf_besar_dan_bintang(tmp_path: Path) -> None:
    jalur = templat(tmp_path / "buku.xlsx")
    with diubah_staf(jalur, "Banding Tahun") as ws:
        baris, letak = cari(ws, "Target Tahun Lalu")
        ws.cell(baris, letak).value = "TARGET\nTAHUN  LALU *"
    hasil = tulis(jalur, terisi("banding_tahun", banding_tahun=bernomor(1, target_lalu=7)))
    assert (hasil.rusak, hasil.kurang) == ((), ())
    assert kolom(lembar(jalur, "Banding Tahun"), "Target Tahun Lalu") == [7]


def test_lembar_tanpa_isi_dan_lembar_yang_hilang(tmp_path: Path) -> None:
    jalur = templat(tmp_path / "buku.xlsx")
    with diubah_staf(jalur, "Grafik") as ws:
        ws.delete_rows(1, 400)
        ws.parent.remove(ws.parent["Capaian"])
    hasil = tulis(jalur, terisi("capaian"), terisi("grafik"))
    assert hasil.hilang == ("capaian",)
    assert [blok for _, blok in hasil.rusak] == [
        "grafik_capaian",
        "grafik_program",
        "grafik_renstra",
    ]


def test_nama_lembar_berhuruf_kecil_dan_berspasi(tmp_path: Path) -> None:
    jalur = templat(tmp_path / "buku.xlsx")
    with diubah_staf(jalur, "Capaian") as ws:
        ws.title = " capaian "
    hasil = tulis(jalur, terisi("capaian", capaian=bernomor(2)))
    assert hasil.hilang == ()
    assert kolom(lembar(jalur, " capaian "), "No") == ["1", "2"]

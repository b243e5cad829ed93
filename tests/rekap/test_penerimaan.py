"""Receiving: who has sent, what goes back and why, what was mended, the letters."""

import os
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from msgspec.structs import replace

from tests.rekap.kabupaten import (
    ASING,
    HARI_INI,
    KABUPATEN,
    TAK_DIKENAL,
    TENGGAT,
    buku,
    daftar,
    isi_buku,
    kumpulan,
)
from tests.workbook.alat import buat_buku, ubah_bagian
from workbook_tools.batch.bukan_buku import cari_bukan_buku
from workbook_tools.cli import main
from workbook_tools.docx.baca import baca_docx
from workbook_tools.errors import LkjError
from workbook_tools.rekap.daftar import Daftar, Kantor, baca_daftar, baca_tanggal
from workbook_tools.rekap.lama import Jejak, KirimanLama, baca_rekap_lama, bandingkan
from workbook_tools.rekap.lembar.penerimaan import lembar_penerimaan, sebut_jumlah
from workbook_tools.rekap.penerimaan import Bahan, Kiriman, Penerimaan, susun_penerimaan
from workbook_tools.rekap.ragu import ragu_buku
from workbook_tools.rekap.surat import isi_surat, nama_berkas


@pytest.fixture(scope="module")
def penerimaan() -> Penerimaan:
    tanggal = {berkas: hari for _, berkas, _, hari, *_ in KABUPATEN if berkas and hari}
    return susun_penerimaan(kumpulan(), daftar(), Bahan(HARI_INI, tanggal))


def _satu(p: Penerimaan, nama: str) -> Kiriman:
    return next(x for x in p.kiriman if x.kantor.nama == nama)


@pytest.mark.parametrize("baris", KABUPATEN, ids=lambda b: b[0])
def test_setiap_keadaan(
    baris: tuple[str, str, str, date | None, str, int], penerimaan: Penerimaan
) -> None:
    nama, berkas, _, hari, putusan, lambat = baris
    x = _satu(penerimaan, nama)
    assert (x.putusan.value, x.terlambat) == (putusan, lambat)
    assert (x.berkas, x.tanggal) == (berkas, hari)
    assert bool(x.alasan) == (putusan in ("kembalikan", "tak terbaca"))


@pytest.mark.parametrize(
    ("nama", "alasan"),
    [
        ("Tujuh", "lengkap (Realisasi Kinerja: 1 isian kosong)"),
        ("Delapan", "galat harus dibetulkan"),
        ("Sepuluh", "berisi tahun 2023, yang lain tahun 2024"),
        ("Sebelas", "Indikator kosong"),
        ("Tiga Belas", "Identitas: 1 isian kosong"),
        ("Empat Belas", "Berkas rusak."),
    ],
)
def test_alasannya_disebut(nama: str, alasan: str, penerimaan: Penerimaan) -> None:
    assert alasan in "; ".join(_satu(penerimaan, nama).alasan)


def test_hampir_kosong_tidak_diterima(penerimaan: Penerimaan) -> None:
    x = _satu(penerimaan, "Sebelas")
    assert x.buku is not None
    assert x.buku.kelengkapan.persen < 60


def test_catatan_bukan_alasan(penerimaan: Penerimaan) -> None:
    assert _satu(penerimaan, "Dua Belas").catatan == (
        "ada 2 buku kerja; yang lain: dua_belas_lama.xlsx",
    )
    assert _satu(penerimaan, "Dua Puluh").catatan == ("dua_puluh_cadangan.xlsx tidak dapat dibaca",)


def test_yang_dikirim_sebagai_ganti_buku_kerja_disebut() -> None:
    ganti = ("Enam Belas/LKj 2024.pdf", "kec. tujuh belas.zip", "LKj Satu.docx", "catatan.docx")
    p = susun_penerimaan(kumpulan(), daftar(), Bahan(HARI_INI, bukan_buku=ganti))
    kalimat = "yang diterima bukan buku kerja: LKj 2024.pdf"
    enam_belas = _satu(p, "Enam Belas")
    assert (enam_belas.putusan.value, enam_belas.catatan) == ("belum kirim", (kalimat,))
    assert _satu(p, "Tujuh Belas").catatan == (
        "yang diterima bukan buku kerja: kec. tujuh belas.zip",
    )
    assert _satu(p, "Delapan Belas").catatan == _satu(p, "Kecamatan Satu").catatan == ()
    assert "Yang diterima bukan buku kerja: LKj 2024.pdf." in str([*isi_surat(enam_belas, p)])


def test_surat_sendiri_bukan_kiriman(tmp_path: Path) -> None:
    daftar_kantor = tmp_path / "daftar.csv"
    daftar_kantor.write_text("Kecamatan\nSatu\n")
    masuk = tmp_path / "masuk"
    masuk.mkdir()
    (masuk / "LKj Satu.pdf").touch()
    (masuk / "~$LKj Satu.docx").touch()
    surat = ["--surat", str(masuk / "surat"), "--daftar", str(daftar_kantor)]
    main(["rekap", str(masuk), *surat])
    assert (masuk / "surat" / "Satu.docx").exists()
    assert cari_bukan_buku([str(masuk), "", "tidak ada"]) == [str(masuk / "LKj Satu.pdf")]


def test_di_luar_daftar_disebut(penerimaan: Penerimaan) -> None:
    *_, asing = penerimaan.kiriman
    assert len(penerimaan.kiriman) == 21
    assert (asing.berkas, asing.terdaftar, asing.putusan.value) == (ASING, False, "terima")
    assert asing.catatan == ("tidak ada di daftar",)
    assert [berkas for berkas, _ in penerimaan.tak_dikenal] == [TAK_DIKENAL]


def test_ringkasannya(penerimaan: Penerimaan) -> None:
    assert sebut_jumlah(penerimaan) == (
        "21 kantor: 9 terima (1 lewat tenggat), 6 kembalikan (1 lewat tenggat), "
        "4 belum kirim (2 lewat tenggat), 2 tak terbaca (2 lewat tenggat)"
    )


def test_kabupaten_lain_bukan_kantor_ini() -> None:
    k = replace(kumpulan(), buku=(buku("Satu", "satu.xlsx"),), tak_terpakai=())
    lain = Daftar((Kantor("Satu", "Kota Teladan"),))
    kota, asing = susun_penerimaan(k, lain, Bahan(HARI_INI)).kiriman
    assert (kota.putusan.value, asing.terdaftar) == ("belum kirim", False)
    (sama,) = susun_penerimaan(k, Daftar((Kantor("Satu"),)), Bahan(HARI_INI)).kiriman
    assert sama.putusan.value == "terima"


def test_tahun_seri_tidak_menuduh() -> None:
    k = replace(kumpulan(), buku=(buku("A", "a.xlsx"), buku("B", "b.xlsx", "tahun")))
    semua = susun_penerimaan(k, Daftar(), Bahan(HARI_INI)).kiriman
    assert not any("berisi tahun" in alasan for x in semua for alasan in x.alasan)
    assert all(x.terdaftar for x in semua)  # there is no list


def test_yang_dibetulkan_dan_yang_baru() -> None:
    b = buku("Delapan", "delapan.xlsx", "capaian")
    kini = [t for t in b.temuan if t.tingkat and t.tingkat.value != "info"]
    assert kini
    sama = [Jejak(t.aturan, "Realisasi Kinerja", t.sel, t.kunci, t.nilai) for t in kini]
    hilang = [Jejak("H201", "Realisasi Kinerja", f"H{n}", "IKU9", "1") for n in range(90, 93)]
    assert _angka(bandingkan([*sama, *hilang], b.temuan)) == (len(sama) + 3, 3, 0)
    pindah = [j._replace(sel="H99") for j in sama]  # a row was inserted above
    assert _angka(bandingkan(pindah, b.temuan)) == (len(sama), 0, 0)
    assert _angka(bandingkan([], b.temuan)) == (0, 0, len(kini))


def _angka(p: object) -> tuple[int, int, int]:
    return p.lama, p.dibetulkan, p.baru  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("tertulis", "tanggal"),
    [
        ("31-01-2025", date(2025, 1, 31)),
        ("31/1/2025", date(2025, 1, 31)),
        ("2025-01-31", date(2025, 1, 31)),
        ("31 Januari 2025", date(2025, 1, 31)),
        ("31 jan 2025", date(2025, 1, 31)),
        (datetime(2025, 1, 31, 8), date(2025, 1, 31)),
        ("31-02-2025", None),
        ("akhir Januari", None),
        ("1 Ju 2025", None),
        ("", None),
    ],
)
def test_tanggal(tertulis: object, tanggal: date | None) -> None:
    assert baca_tanggal(tertulis) == tanggal


@pytest.mark.parametrize(
    "isi",
    [
        "Kecamatan;Tenggat;No. HP\nLoksado;31-01-2025;0812\n",
        "\ufeffNo,NAMA KECAMATAN,Batas Waktu Pengiriman,Kontak Person\n1,Loksado,2025-01-31,0812\n",
        "Daftar 2025\n\nPerangkat Daerah\tJatuh tempo\tWA\nLoksado\t31 Januari 2025\t0812\n",
    ],
)
def test_daftar_dengan_judul_kolom_sendiri(isi: str, tmp_path: Path) -> None:
    jalur = tmp_path / "daftar.csv"
    jalur.write_text(isi, encoding="utf-8")
    (x,) = baca_daftar(jalur).kantor
    assert (x.nama, x.tenggat, x.kontak) == ("Loksado", TENGGAT, "0812")


def test_yang_janggal_di_daftar_disebut(tmp_path: Path) -> None:
    jalur = tmp_path / "daftar.csv"
    jalur.write_text("Kecamatan,Tenggat\nA A,besok\nKec. A A,\n,\nB B,1-2-2025\n", encoding="utf-8")
    hasil = baca_daftar(jalur)
    assert [x.nama for x in hasil.kantor] == ["A A", "B B"]
    assert ["besok" in c or "dua kali, di baris 2 dan 3" in c for c in hasil.catatan] == [True] * 2


@pytest.mark.parametrize(
    ("nama", "isi", "pesan"),
    [
        ("daftar.csv", b"x,y\n1,2\n", "tidak ada kolom kantor"),
        ("daftar.xlsx", b"bukan zip", "tidak dapat dibaca sebagai buku kerja"),
        ("daftar.pdf", b"", r"pakai berkas \.xlsx atau \.csv"),
    ],
)
def test_daftar_yang_tidak_dapat_dipakai(nama: str, isi: bytes, pesan: str, tmp_path: Path) -> None:
    (tmp_path / nama).write_bytes(isi)
    with pytest.raises(LkjError, match=pesan):
        baca_daftar(tmp_path / nama)


def test_peringkat_yang_diragukan() -> None:
    isi = isi_buku("Satu")
    assert ragu_buku(buku("Satu", "satu.xlsx")) == ""
    b = buku("Satu", "satu.xlsx")
    i = b.indikator[0]
    gelap = replace(i, realisasi=replace(i.realisasi, teks="sekian", angka=None))
    jauh = replace(b.indikator[1], capaian=b.indikator[1].capaian * 30)  # type: ignore[operator]
    kata = ragu_buku(replace(b, indikator=(gelap, jauh)))
    assert "IKU1: realisasi D6 tidak terbaca (sekian)" in kata or "tidak terbaca (sekian)" in kata
    assert "IKU2: capaian 3.000,00% tidak wajar" in kata
    assert isi["kinerja"]


def test_nama_surat_sah_dan_tidak_kembar() -> None:
    kantor = (Kantor("A/B: C?"), Kantor("A\\B  C"), Kantor("..."))
    k = replace(kumpulan(), buku=(), tak_terpakai=())
    assert nama_berkas(susun_penerimaan(k, Daftar(kantor), Bahan(HARI_INI))) == [
        "A B C.docx",
        "A B C (2).docx",
        "Kantor.docx",
    ]


@pytest.fixture(scope="module")
def putaran(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two rounds on the command line: first with a wrong workbook, then with it mended."""
    akar = tmp_path_factory.mktemp("putaran")
    folder = akar / "masuk"
    folder.mkdir()
    buat_buku(folder / "satu.xlsx", isi_buku("Satu"))
    buat_buku(folder / "dua.xlsx", isi_buku("Dua", "realisasi capaian"))
    (folder / "tiga.xlsx").write_bytes(b"rusak")
    os.utime(folder / "satu.xlsx", (1735689600, 1735689600))
    (folder / "daftar.csv").write_text(
        "Kecamatan;Tenggat;Kontak\nSatu;01-02-2025;0811\nDua;;\nTiga;;\nEmpat;31-01-2025;\n",
        encoding="utf-8",
    )
    perintah = ["rekap", str(folder), "--proses", "1", "--daftar", str(folder / "daftar.csv")]
    assert main([*perintah, "-o", str(akar / "pertama.xlsx")]) == 2  # tiga.xlsx
    (folder / "dua.xlsx").unlink()
    buat_buku(folder / "dua.xlsx", isi_buku("Dua", "realisasi"))
    lagi = ["-o", str(akar / "kedua.xlsx"), "--sebelumnya", str(akar / "pertama.xlsx")]
    assert main([*perintah, *lagi, "--surat", str(akar / "surat")]) == 2
    return akar


def _lembar(jalur: Path) -> dict[str, dict[str, object]]:
    tab = openpyxl.load_workbook(jalur).worksheets[0]
    assert tab.title == "Penerimaan"
    isi = list(tab.iter_rows(values_only=True))
    kepala = next(n for n, b in enumerate(isi) if b[0] == "Kantor")
    label = [str(x) for x in isi[kepala]]
    return {str(b[0]): dict(zip(label, b, strict=True)) for b in isi[kepala + 1 :] if b[0]}


def test_lembar_penerimaan(putaran: Path) -> None:
    baris = _lembar(putaran / "kedua.xlsx")
    assert {n: b["Putusan"] for n, b in baris.items()} == {
        "Satu": "terima",
        "Dua": "kembalikan",
        "Tiga": "tak terbaca",
        "Empat": "belum kirim",
    }
    assert (baris["Satu"]["Lengkap"], baris["Satu"]["Tanggal Berkas"]) == (1, "01-01-2025")
    assert (baris["Satu"]["Kontak"], baris["Empat"]["Lengkap"]) == ("0811", None)
    assert int(str(baris["Empat"]["Terlambat (hari)"])) > 0


def test_yang_sudah_dibetulkan(putaran: Path) -> None:
    assert _lembar(putaran / "pertama.xlsx")["Dua"]["Sejak Kiriman Sebelumnya"] is None
    kedua = _lembar(putaran / "kedua.xlsx")
    dua = str(kedua["Dua"]["Sejak Kiriman Sebelumnya"])
    assert dua.endswith("temuan sudah dibetulkan")
    assert not dua.startswith("0 ")
    assert kedua["Satu"]["Sejak Kiriman Sebelumnya"] == (
        "tidak berubah; berkasnya tetap yang bertanggal 01-01-2025"
    )


def test_rekap_lama_menyebut_yang_dikirim(putaran: Path) -> None:
    lama = baca_rekap_lama(putaran / "pertama.xlsx")
    assert {kunci[1] for kunci in lama} == {"satu", "dua", "tiga"}  # Empat had sent nothing
    satu, tiga = (next(v for k, v in lama.items() if k[1] == n) for n in ("satu", "tiga"))
    assert (satu.tanggal, satu.terbaca, tiga.terbaca) == (date(2025, 1, 1), True, False)


@pytest.mark.parametrize(
    ("nama", "lama", "perubahan", "catatan"),
    [
        ("Delapan", KirimanLama((), HARI_INI), "sebelumnya tanpa temuan, 1 temuan baru", False),
        ("Delapan", KirimanLama(terbaca=False), "sebelumnya tak terbaca", False),
        ("Satu", None, "kiriman pertama", False),
        ("Satu", KirimanLama((), TENGGAT), "sebelumnya tanpa temuan", True),
        ("Satu", KirimanLama((), date(2025, 3, 1)), "tidak berubah; berkasnya tetap", False),
    ],
)
def test_sejak_kiriman_sebelumnya(
    nama: str, lama: KirimanLama | None, perubahan: str, catatan: bool
) -> None:
    """An office whose first workbook was in time is not blamed for the days of the second."""
    b = buku(nama, "x.xlsx", "capaian" if nama == "Delapan" else "")
    kunci = "", nama.casefold()
    bahan = Bahan(HARI_INI, {"x.xlsx": date(2025, 3, 1)}, {kunci: lama} if lama else {})
    p = susun_penerimaan(
        replace(kumpulan(), buku=(b,), tak_terpakai=()),
        Daftar((Kantor(nama, tenggat=TENGGAT),)),
        bahan,
    )
    (baris,) = lembar_penerimaan(p).tabel[-1].baris
    assert str(baris["perubahan"]).startswith(perubahan)
    assert ("tepat waktu" in str(baris["sebab"])) is catatan


def test_surat_menyebut_buku_kerja_yang_lain(penerimaan: Penerimaan) -> None:
    def teks(nama: str) -> str:
        return repr(list(isi_surat(_satu(penerimaan, nama), penerimaan)))

    assert "Yang diperiksa dua_belas.xlsx, bukan dua_belas_lama.xlsx." in teks("Dua Belas")
    assert "Yang diperiksa" not in teks("Empat")


def test_surat(putaran: Path) -> None:
    surat = {p.stem: _teks(p) for p in (putaran / "surat").iterdir()}
    assert set(surat) == {"Satu", "Dua", "Tiga", "Empat"}
    assert "Buku kerja diterima" in surat["Satu"]
    assert "Realisasi Kinerja: IKU1 (J6)" in surat["Dua"]
    assert "tidak dapat dibaca" in surat["Tiga"]
    assert "belum kami terima" in surat["Empat"]
    assert "Tenggatnya, 31 Januari 2025, sudah lewat" in surat["Empat"]


def _teks(jalur: Path) -> str:
    return repr(baca_docx(jalur))


def test_surat_yang_disunting_tidak_ditimpa(
    putaran: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    surat = putaran / "surat" / "Dua.docx"
    ubah_bagian(surat, {"docProps/app.xml": b"<Properties/>"})  # as Word saves it, without seal
    lama = {p: p.read_bytes() for p in (putaran / "surat").iterdir()}
    folder = putaran / "masuk"
    perintah = ["rekap", str(folder / "satu.xlsx"), str(folder / "dua.xlsx"), "--proses", "1"]
    assert main([*perintah, "--surat", str(putaran / "surat")]) == 0  # other names: no list
    daftar_ = ["--daftar", str(folder / "daftar.csv"), "--surat", str(putaran / "surat")]
    assert main([*perintah, *daftar_]) == 2
    assert "Dua.docx sudah ada" in capsys.readouterr().err
    assert {p: p.read_bytes() for p in lama} == lama


def test_belum_ada_yang_mengirim(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "masuk").mkdir()
    (tmp_path / "daftar.csv").write_text("Kecamatan\nSatu\nDua\n", encoding="utf-8")
    perintah = ["rekap", str(tmp_path / "masuk"), "--daftar", str(tmp_path / "daftar.csv")]
    assert main([*perintah, "-o", str(tmp_path / "rekap.xlsx")]) == 2
    assert set(_lembar(tmp_path / "rekap.xlsx")) == {"Satu", "Dua"}
    assert "belum kirim: Satu, Dua" in capsys.readouterr().out


def test_rekap_lama_yang_bukan_rekap(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bukan = buat_buku(tmp_path / "buku.xlsx", isi_buku("Satu"))
    perintah = ["rekap", str(bukan), "-o", str(tmp_path / "r.xlsx"), "--surat", str(tmp_path / "s")]
    assert main([*perintah, "--sebelumnya", str(bukan)]) == 2
    assert "bukan rekap yang dibuat dengan lkj rekap" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("nama", "jenis", "sebutan"),
    [
        ("Kec. Air Jernih", "", "Kecamatan Air Jernih"),
        ("KECAMATAN Air Jernih", "Kecamatan", "Kecamatan Air Jernih"),
        ("Air Jernih", "Kecamatan", "Kecamatan Air Jernih"),
        ("Dinas Perikanan", "", "Dinas Perikanan"),
    ],
)
def test_surat_menyebut_kantor_dengan_lengkap(nama: str, jenis: str, sebutan: str) -> None:
    assert Kantor(nama, jenis=jenis).sebutan == sebutan

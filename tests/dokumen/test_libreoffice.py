"""Documents through LibreOffice: two rounds of saving in between, prose kept, blocks renewed."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.alat import AKAR, data
from tests.workbook.alat import buat_buku
from workbook_tools.docx.jangkar import cari_jangkar
from workbook_tools.docx.paket import Paket, buka
from workbook_tools.docx.peta import petakan
from workbook_tools.dokumen.kerja import tulis_dokumen
from workbook_tools.susun.kalimat import baca_katalog

pytestmark = pytest.mark.libreoffice

LOKSADO = AKAR / "samples" / "loksado_2024.xlsx"
LAIN = "0,2345"
DIBIARKAN = b"Kalimat orang yang tetap."


def ubah(jalur: Path, bentuk: str, keluar: Path) -> Path:
    """Convert with a profile of its own."""
    perintah = ["soffice", "--headless", f"-env:UserInstallation=file://{keluar.parent / 'profil'}"]
    subprocess.run(
        [*perintah, "--convert-to", bentuk, "--outdir", str(keluar), str(jalur)],
        check=True,
        capture_output=True,
        timeout=240,
    )
    return keluar / f"{jalur.stem}.{bentuk}"


def baca(jalur: Path) -> Paket:
    return buka(jalur.read_bytes(), jalur.name)


def luar(paket: Paket) -> bytes:
    """The bytes outside the blocks."""
    data, letak, hasil = paket.isi[paket.utama], 0, []
    for j in cari_jangkar(petakan(data)).values():
        hasil.append(data[letak : j.awal])
        letak = j.akhir
    return b"|".join([*hasil, data[letak:]])


def berangka_lain(jalur: Path) -> Path:
    """The same office with another realisation."""
    isi: dict[str, object] = {k: list(v) for k, v in data("loksado_2024").items()}
    identitas, kinerja = (data("loksado_2024")[k] for k in ("identitas", "kinerja"))
    isi["identitas"] = identitas[0]
    isi["kinerja"] = [{**kinerja[0], "realisasi": LAIN}, *kinerja[1:]]
    return buat_buku(jalur, isi)


def test_dua_kali_disimpan_libreoffice_lalu_diperbarui(tmp_path: Path) -> None:
    """New figures come in between the two rounds, and go again."""
    jalur = tmp_path / "lkj.docx"
    tulis_dokumen(LOKSADO, jalur, baca_katalog())
    paket = baca(jalur)
    semua = set(cari_jangkar(petakan(paket.isi[paket.utama])))
    paket.isi[paket.utama] = paket.isi[paket.utama].replace(
        b"[ISI: Faktor pendorong Indeks Kepuasan Masyarakat]", DIBIARKAN
    )
    jalur.write_bytes(paket.byte())
    for n in (1, 2):
        folder = tmp_path / str(n)
        folder.mkdir()
        shutil.copy(ubah(jalur, "docx", folder), jalur)
        if n == 1:
            lain = tulis_dokumen(berangka_lain(tmp_path / "lain.xlsx"), jalur, baca_katalog())
            assert "b3.IKU1.capaian" in lain.keadaan.basi and not lain.keadaan.disunting
            paket = baca(jalur)
            assert LAIN.encode() in paket.isi[paket.utama]
    sebelum = baca(jalur)
    hasil = tulis_dokumen(LOKSADO, jalur, baca_katalog())
    sesudah = baca(jalur)
    assert LAIN.encode() not in sesudah.isi[sesudah.utama]
    assert hasil.keadaan.rusak == []
    assert hasil.keadaan.disunting == []
    assert hasil.keadaan.dihapus == []
    assert set(hasil.keadaan.diperbarui) == semua
    assert luar(sesudah) == luar(sebelum)
    assert DIBIARKAN in sesudah.isi[sesudah.utama]
    # The charts are the program's own again, and nothing of LibreOffice's is left behind.
    grafik = [n for n in sesudah.isi if "/charts/" in n and n.endswith(".xml")]
    assert grafik and all(n.startswith("word/charts/lkj_") for n in grafik)
    dirujuk = {r.target for n in sesudah.isi for r in sesudah.relasi(n)}
    assert {n for n in sesudah.isi if n.startswith(("word/charts/lkj", "word/embed"))} <= dirujuk

    pdf = ubah(jalur, "pdf", tmp_path)
    teks = subprocess.run(
        ["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True, text=True
    ).stdout
    assert "99,97%, kategori Sangat Tinggi" in " ".join(teks.split())
    assert "Anggaran Rp346.373.250, realisasi Rp318.678.250 (92,00%)" in " ".join(teks.split())
    for kode in ("SEQ ", "REF ", "MERGEFIELD", "[lkj", "Error: Reference"):
        assert kode not in teks

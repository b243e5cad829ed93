"""Members that do not change keep their packed bytes, order, dates and attributes."""

import io
import os
import struct
import zipfile
from pathlib import Path

import pytest

from tests.workbook.alat import bagian
from tests.workbook.lembar import bernomor, templat, terisi
from workbook_tools.errors import BerkasTakTerpakai, BerkasTerkunci, LkjError
from workbook_tools.keluaran import periksa_kunci
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.simpan import simpan
from workbook_tools.workbook.tulis_hitungan import tulis_hitungan

WAKTU = (2021, 5, 4, 3, 2, 0)


class _TanpaMundur(io.RawIOBase):
    """A stream that cannot seek: zipfile then puts sizes behind the data (descriptors)."""

    def __init__(self, jalur: Path) -> None:
        self._f = jalur.open("wb")

    def writable(self) -> bool:
        return True

    def write(self, b: object) -> int:
        return self._f.write(b)  # type: ignore[arg-type]

    def close(self) -> None:
        self._f.close()


def kemas_ulang(jalur: Path, cara: str) -> None:
    """The same parts as another program packs them."""
    isi = bagian(jalur)
    sasaran: Path | _TanpaMundur = _TanpaMundur(jalur) if cara == "deskriptor" else jalur
    with zipfile.ZipFile(sasaran, "w") as z:  # type: ignore[arg-type]
        z.comment = b"catatan arsip"
        for nama, b in isi.items():
            info = zipfile.ZipInfo(nama, WAKTU)
            info.external_attr = 0o640 << 16
            info.comment = b"catatan bagian"
            info.extra = struct.pack("<HH4s", 0x5455, 4, b"waktu"[:4])
            info.compress_type = zipfile.ZIP_STORED if cara == "polos" else zipfile.ZIP_DEFLATED
            with z.open(info, "w", force_zip64=cara == "zip64") as f:
                f.write(b)
    if isinstance(sasaran, _TanpaMundur):
        sasaran.close()


def sifat(info: zipfile.ZipInfo) -> tuple[object, ...]:
    return (
        info.filename,
        info.date_time,
        info.external_attr,
        info.comment,
        info.compress_type,
        info.CRC,
        info.file_size,
        info.compress_size,
    )


@pytest.mark.parametrize("cara", ["deskriptor", "zip64", "polos", "biasa"])
def test_disalin_apa_adanya(cara: str, tmp_path: Path) -> None:
    jalur = templat(tmp_path / "buku.xlsx")
    kemas_ulang(jalur, cara)
    with zipfile.ZipFile(jalur) as z:
        sebelum = [sifat(i) for i in z.infolist()]
    isi = bagian(jalur)
    with Paket(jalur) as paket:
        simpan(paket, {"xl/workbook.xml": isi["xl/workbook.xml"]}, jalur)
    assert bagian(jalur) == isi
    with zipfile.ZipFile(jalur) as z:
        sesudah = [sifat(i) for i in z.infolist()]
        assert z.comment == b"catatan arsip"
        assert all(b"wakt" in i.extra for i in z.infolist())
        assert not any(i.flag_bits & 0x08 for i in z.infolist())
    tetap = [i for i, s in enumerate(sebelum) if s[0] != "xl/workbook.xml"]
    assert [sebelum[i] for i in tetap] == [sesudah[i] for i in tetap]
    assert [s[:4] for s in sebelum] == [s[:4] for s in sesudah]


def test_bagian_baru_dan_yang_dibuang(tmp_path: Path) -> None:
    jalur = templat(tmp_path / "buku.xlsx")
    isi = bagian(jalur)
    with Paket(jalur) as paket:
        simpan(paket, {"xl/baru.xml": b"<a/>"}, tmp_path / "lain.xlsx", {"docProps/app.xml"})
    baru = bagian(tmp_path / "lain.xlsx")
    assert baru.pop("xl/baru.xml") == b"<a/>"
    assert isi.keys() - baru.keys() == {"docProps/app.xml"}
    assert bagian(jalur) == isi


def test_windows_tidak_mengganti_berkas_yang_masih_terbuka(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    jalur = templat(tmp_path / "buku.xlsx")
    asli = os.replace
    with Paket(jalur) as paket:

        def seperti_windows(dari: Path, ke: Path) -> None:
            if paket.zip.fp is not None:
                raise PermissionError(13, "Access is denied")
            asli(dari, ke)

        monkeypatch.setattr(os, "replace", seperti_windows)
        hasil = tulis_hitungan(paket, [terisi("capaian", capaian=bernomor(2))])
        simpan(paket, hasil.perubahan, jalur)


def test_disimpan_orang_lain_selagi_dihitung(tmp_path: Path) -> None:
    """What was saved meanwhile is neither lost nor mixed with what was read."""
    jalur = templat(tmp_path / "buku.xlsx")
    dibaca = bagian(jalur)
    with Paket(jalur) as paket:
        lain = templat(tmp_path / "lain.xlsx")
        with Paket(lain) as p:
            simpan(p, {"xl/baru.xml": b"<a/>"}, lain)
        lain.replace(jalur)
        with pytest.raises(BerkasTerkunci, match="disimpan oleh program lain"):
            simpan(paket, {}, jalur)
        assert "xl/baru.xml" in bagian(jalur)
        simpan(paket, {}, tmp_path / "salinan.xlsx")
    assert bagian(tmp_path / "salinan.xlsx") == dibaca
    assert not list(tmp_path.glob(".lkj-*"))


def test_bagian_terpotong(tmp_path: Path) -> None:
    jalur = templat(tmp_path / "buku.xlsx")
    with Paket(jalur) as paket:
        info = paket.zip.infolist()[-1]
        info.header_offset += 7
        with pytest.raises(BerkasTakTerpakai, match="terpotong"):
            simpan(paket, {}, tmp_path / "salinan.xlsx")
    assert [x.name for x in tmp_path.iterdir()] == ["buku.xlsx"]


@pytest.mark.parametrize(
    ("galat", "kata"),
    [
        (OSError(28, "No space left on device"), "ruang penyimpanan penuh"),
        (OSError(5, "Input/output error"), "penyimpanannya bermasalah"),
    ],
)
def test_sebab_kegagalan_dalam_bahasa_indonesia(
    galat: OSError, kata: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    jalur = templat(tmp_path / "buku.xlsx")

    def gagal(_: int) -> None:
        raise galat

    monkeypatch.setattr(os, "fsync", gagal)
    with Paket(jalur) as paket, pytest.raises(LkjError, match=kata):
        simpan(paket, {}, jalur)
    assert [x.name for x in tmp_path.iterdir()] == ["buku.xlsx"]


def test_folder_yang_sebenarnya_berkas(tmp_path: Path) -> None:
    jalur = templat(tmp_path / "buku.xlsx")
    with (
        Paket(jalur) as paket,
        pytest.raises(LkjError, match="sudah ada berkas dengan nama folder itu"),
    ):
        simpan(paket, {}, jalur / "x.xlsx")


def test_kunci_di_sebelah_berkas_asli_dari_tautan_simbolik(tmp_path: Path) -> None:
    (tmp_path / "asli").mkdir()
    jalur = templat(tmp_path / "asli" / "buku.xlsx")
    (tmp_path / "asli" / "~$buku.xlsx").write_text("x")
    tautan = tmp_path / "tautan.xlsx"
    tautan.symlink_to(jalur)
    with pytest.raises(BerkasTerkunci, match="sedang dibuka"):
        periksa_kunci(tautan)

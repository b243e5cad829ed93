"""The package: what is no document is told in words, what is hostile is refused."""

import io
import zipfile

import pytest

from tests.docx.alat_tulis import dokumen
from workbook_tools.docx.paket import buka
from workbook_tools.docx.peta import akhir_tanda, petakan
from workbook_tools.docx.sifat import baca_sifat, tulis_sifat
from workbook_tools.errors import LkjError


def arsip(**isi: bytes) -> bytes:
    keluar = io.BytesIO()
    with zipfile.ZipFile(keluar, "w", zipfile.ZIP_DEFLATED) as z:
        for nama, data in isi.items():
            z.writestr(nama, data)
    return keluar.getvalue()


@pytest.mark.parametrize("data", [b"", b"bukan zip", arsip(x=b"y"), b"PK\x03\x04rusak"])
def test_bukan_dokumen(data: bytes) -> None:
    with pytest.raises(LkjError, match=r"a\.docx bukan dokumen Word"):
        buka(data, "a.docx")


def test_terlalu_besar_tidak_dibuka(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workbook_tools.docx.paket.BATAS_BYTE", 1000)
    data = arsip(**{"[Content_Types].xml": b"<x/>", "bom": b"0" * 1001})
    with pytest.raises(LkjError, match="terlalu besar"):
        buka(data, "a.docx")


def test_doctype_dan_sandi_lain_ditolak() -> None:
    with pytest.raises(LkjError, match="DOCTYPE"):
        petakan(b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')
    with pytest.raises(LkjError, match="tersandi"):
        petakan('<?xml version="1.0" encoding="utf-16"?><a/>'.encode("utf-16"))


def test_xml_rusak_disebut() -> None:
    with pytest.raises(LkjError, match="rusak"):
        petakan(b"<a><b></a>")


def test_tanda_besar_di_dalam_kutip() -> None:
    data = b"""<a b="x>y" c='>'/>sisa"""
    assert data[akhir_tanda(data, 0) :] == b"sisa"


def test_bagian_lain_tetap_byte_demi_byte() -> None:
    paket = dokumen()
    lagi = buka(paket.byte(), "a")
    assert lagi.isi == paket.isi


def test_sifat_panjang_dipotong_dan_disambung_lagi() -> None:
    paket = dokumen()
    panjang = ";".join(f"b{n}=abcdef{n}" for n in range(200))
    tulis_sifat(paket, {"lkj.sidik": panjang})
    assert baca_sifat(paket)["lkj.sidik"] == panjang
    assert max(map(len, paket.isi["docProps/custom.xml"].split(b"lpwstr>"))) < 400


def test_sifat_orang_tetap() -> None:
    paket = dokumen()
    data = paket.isi["docProps/custom.xml"]
    milik = data.replace(
        b"</Properties>",
        b'<property fmtid="{X}" pid="99" name="Milik"><vt:lpwstr xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">ya</vt:lpwstr></property></Properties>',
    )
    paket.isi["docProps/custom.xml"] = milik
    tulis_sifat(paket, {"lkj.sidik": "a=b"})
    assert b"Milik" in paket.isi["docProps/custom.xml"]
    assert baca_sifat(paket) == {"lkj.sidik": "a=b"}

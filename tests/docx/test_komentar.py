"""Comments in a copy: at their places, with everything else as it was."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator

from tests.docx.alat import W, paket, paragraf, tabel
from workbook_tools.docx.baca import baca_docx
from workbook_tools.docx.komentar import Komentar, komentari
from workbook_tools.errors import LkjError

NS = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
RUAS = "".join(f"<w:r><w:t>{t}</w:t></w:r>" for t in ("Capaian ", "108,2%", " baik"))


def bagian(data: bytes) -> dict[str, bytes]:
    """The parts of a document by name."""
    with zipfile.ZipFile(BytesIO(data)) as z:
        return {n: z.read(n) for n in z.namelist()}


def beri(asal: bytes, *tempat: str) -> bytes:
    """The document with a comment at each place."""
    return komentari(asal, "a.docx", [Komentar(t, ("[N702]", f"di {t}")) for t in tempat], "lkj")


def terkomentari(data: bytes) -> dict[str, str]:
    """The text between the marks of each comment, by what the comment says."""
    isi = bagian(data)
    akar = etree.fromstring(isi["word/document.xml"])
    sebut = {
        k.get(f"{NS}id"): "".join(k.itertext()).removeprefix("[N702]")
        for k in etree.fromstring(isi["word/comments.xml"])
    }
    terbuka: set[str] = set()
    hasil = dict.fromkeys(sebut, "")
    for u in akar.iter():
        if u.tag == f"{NS}commentRangeStart":
            terbuka.add(u.get(f"{NS}id"))
        elif u.tag == f"{NS}commentRangeEnd":
            terbuka.remove(u.get(f"{NS}id"))
        elif u.tag == f"{NS}t":
            for n in terbuka:
                hasil[n] += u.text or ""
    assert not terbuka
    return {sebut[n]: teks for n, teks in hasil.items()}


def test_di_sel_dan_di_huruf_paragraf() -> None:
    asal = paket(f"<w:p>{RUAS}</w:p>" + tabel([["No", "Target"], ["1", "90"]]) + paragraf("Akhir"))
    hasil = beri(asal, "P1:9-14", "T1 B2 K2", "T1", "P2")
    assert terkomentari(hasil) == {
        "di P1:9-14": "108,2%",
        "di T1 B2 K2": "90",
        "di T1": "No",
        "di P2": "Akhir",
    }


def test_isi_dan_bagian_lain_tidak_berubah(tmp_path: Path) -> None:
    asal = paket(
        f"<w:p>{RUAS}</w:p><w:p/>" + tabel([["a", "<"], ["b", "^"]]), {"word/x.xml": "<x/>"}
    )
    hasil = beri(asal, "P1:9-14", "P2", "T1 B2 K2", "")
    lama, baru = bagian(asal), bagian(hasil)
    ubah = {n for n in baru if lama.get(n) != baru[n]}
    assert ubah == {
        "word/document.xml",
        "word/comments.xml",
        "word/_rels/document.xml.rels",
        "[Content_Types].xml",
    }
    for nama, data in (("lama.docx", asal), ("baru.docx", hasil)):
        (tmp_path / nama).write_bytes(data)
    assert baca_docx(tmp_path / "lama.docx") == baca_docx(tmp_path / "baru.docx")
    polos = baru["word/document.xml"]
    for n in range(4):
        for tanda in (
            f'<w:commentRangeStart w:id="{n}"/>',
            f'<w:commentRangeEnd w:id="{n}"/><w:r><w:commentReference w:id="{n}"/></w:r>',
        ):
            polos = polos.replace(tanda.encode(), b"")
    assert polos.replace(b"<w:p></w:p>", b"<w:p/>") == lama["word/document.xml"]


def test_dokumen_bertanda_sah(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(beri(paket(paragraf("Satu") + "<w:p/>"), "P1", "P2", "P2"))
    salah = OpenXmlValidator().validate(tmp_path / "a.docx").errors
    assert [e.description for e in salah if "comment" in (e.part_uri or "")] == []


def test_komentar_orang_tetap_ada() -> None:
    orang = f'<w:comments {W}><w:comment w:id="7" w:author="Ani"><w:p/></w:comment></w:comments>'
    rujuk = (
        '<Relationship Id="k" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        'relationships/comments" Target="comments.xml"/>'
    )
    hasil = beri(paket(paragraf("Satu"), {"word/comments.xml": orang}, rujuk), "P1")
    isi = etree.fromstring(bagian(hasil)["word/comments.xml"])
    assert [(k.get(f"{NS}id"), k.get(f"{NS}author")) for k in isi] == [("7", "Ani"), ("8", "lkj")]


def test_tempat_yang_tidak_ada_jatuh_di_awal() -> None:
    assert terkomentari(beri(paket(paragraf("Satu")), "T9 B1 K1")) == {"di T9 B1 K1": "Satu"}


def test_yang_jahat_menjadi_teks_saja() -> None:
    hasil = komentari(paket(paragraf("x")), "a", [Komentar("P1", ("</w:t>\x00&<w:b/>",))], "lkj")
    (k,) = etree.fromstring(bagian(hasil)["word/comments.xml"])
    assert "".join(k.itertext()) == "</w:t>&<w:b/>"


def test_bukan_dokumen_ditolak() -> None:
    with pytest.raises(LkjError, match=r"bukan dokumen Word"):
        komentari(b"x", "a.docx", [], "lkj")

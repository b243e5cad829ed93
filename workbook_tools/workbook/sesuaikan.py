"""What must change in a sheet's XML together with its rows: links, filter, merges, extent."""

import re
from html import escape

from lxml import etree

from workbook_tools.model.sel import alamat
from workbook_tools.workbook.lembar_lama import LembarLama
from workbook_tools.workbook.pembaca import nomor_kolom
from workbook_tools.workbook.susun_lembar import BarisBaru, IsiBaru
from workbook_tools.workbook.xml_sel import teks_aman

# Elements that come after <hyperlinks> in a worksheet (ECMA-376 part 1, 18.3.1.99).
_SETELAH_TAUTAN = frozenset(
    {
        *("printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks"),
        *("customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing"),
        *("legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls"),
        *("webPublishItems", "tableParts", "extLst", "AlternateContent"),
    }
)
_REF = re.compile(r"\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?")


def rakit(lama: LembarLama, isi: IsiBaru) -> bytes:
    """The whole sheet part with the new rows."""
    _tautan(lama, isi)
    _gabungan(lama, isi)
    _saringan(lama, isi)
    _luas(lama, isi)
    lama.data.clear()
    kerangka: bytes = etree.tostring(
        lama.akar, xml_declaration=True, encoding="UTF-8", standalone=True
    )
    kosong = re.search(rb"<((?:\w+:)?sheetData)\s*/>", kerangka)
    assert kosong is not None
    tanda = kosong[1].decode()
    awalan = tanda.rpartition(":")[0]
    baris = "".join(_baris_xml(nomor, isi.baris[nomor]) for nomor in sorted(isi.baris))
    # Cells are written with the main namespace as default, whatever prefix the sheet uses.
    ns = f' xmlns="{lama.ns}"' if awalan else ""
    isi_baru = f"<{tanda}>{_dengan_ns(baris, ns)}</{tanda}>".encode()
    return kerangka[: kosong.start()] + isi_baru + kerangka[kosong.end() :]


def _dengan_ns(baris: str, ns: str) -> str:
    return baris.replace("<row ", f"<row{ns} ") if ns else baris


def _baris_xml(nomor: int, b: BarisBaru) -> str:
    atribut = "".join(f' {k}="{escape(v)}"' for k, v in b.atribut.items() if "{" not in k)
    sel = "".join(b.sel[k] for k in sorted(b.sel))
    return f'<row r="{nomor}"{atribut}>{sel}</row>' if sel else f'<row r="{nomor}"{atribut}/>'


def _di_dalam(isi: IsiBaru, ref: str) -> bool:
    """Whether a range touches the rewritten area."""
    cocok = _REF.match(ref)
    if cocok is None:
        return False
    atas, bawah = int(cocok[2]), int(cocok[4] or cocok[2])
    kiri, kanan = nomor_kolom(cocok[1]), nomor_kolom(cocok[3] or cocok[1])
    kena_baris = bawah >= isi.awal
    return kena_baris and atas <= 1_048_576 and any(kiri <= k <= kanan for k in isi.kolom)


def _tautan(lama: LembarLama, isi: IsiBaru) -> None:
    ada = lama.akar.find(f"{{{lama.ns}}}hyperlinks")
    if ada is None:
        ada = etree.Element(f"{{{lama.ns}}}hyperlinks")
        letak = next(
            (n for n, u in enumerate(lama.akar) if _nama(u) in _SETELAH_TAUTAN), len(lama.akar)
        )
        lama.akar.insert(letak, ada)
    for tautan in list(ada):
        if _di_dalam(isi, tautan.get("ref", "")):
            ada.remove(tautan)
    for ref, (judul, sel), teks in isi.tautan:
        lokasi = "'" + judul.replace("'", "''") + f"'!{sel}"
        etree.SubElement(
            ada, f"{{{lama.ns}}}hyperlink", ref=ref, location=lokasi, display=teks_aman(teks)
        )
    if not len(ada):
        lama.akar.remove(ada)


def _gabungan(lama: LembarLama, isi: IsiBaru) -> None:
    ada = lama.akar.find(f"{{{lama.ns}}}mergeCells")
    if ada is None:
        return
    for gabung in list(ada):
        if _di_dalam(isi, gabung.get("ref", "")):
            ada.remove(gabung)
    ada.set("count", str(len(ada)))
    if not len(ada):
        lama.akar.remove(ada)


def _saringan(lama: LembarLama, isi: IsiBaru) -> None:
    ada = lama.akar.find(f"{{{lama.ns}}}autoFilter")
    if ada is None or isi.saring is None:
        return
    kepala, akhir, kiri, kanan = isi.saring
    cocok = _REF.match(ada.get("ref", ""))
    akhir_lama = int(cocok[4] or 0) if cocok else 0
    ada.set("ref", f"{alamat(kepala, kiri)}:{alamat(max(akhir, akhir_lama), kanan)}")
    for anak in list(ada):  # the rows are new; an old choice would hide them at random
        ada.remove(anak)


def _luas(lama: LembarLama, isi: IsiBaru) -> None:
    ada = lama.akar.find(f"{{{lama.ns}}}dimension")
    kolom = [k for b in isi.baris.values() for k in b.sel]
    if ada is not None and kolom:
        ada.set("ref", f"{alamat(min(isi.baris), min(kolom))}:{alamat(max(isi.baris), max(kolom))}")


def _nama(unsur: etree._Element) -> str:
    return unsur.tag.rpartition("}")[2] if isinstance(unsur.tag, str) else ""

"""Pictures as parts of the package."""

import hashlib
import struct

from workbook_tools.docx.grafik import EMU, sebaris
from workbook_tools.docx.paket import Relasi
from workbook_tools.docx.tulis import BagianBaru, Meja
from workbook_tools.docx.xml import PIC, A, R, atribut
from workbook_tools.naskah import Gambar

TIPE = {"png": "image/png", "jpg": "image/jpeg"}
_TERTINGGI = 0.6  # of the text's width: a picture and its caption fit on half a page


def tulis_gambar(g: Gambar, meja: Meja) -> str:
    """A paragraph with the picture, within the width of the text."""
    sidik = hashlib.sha256(g.data).hexdigest()[:16]
    berkas, rid = f"word/media/lkj_{sidik}.{g.jenis}", f"lkj_{sidik}"
    meja.bagian.append(BagianBaru(berkas, g.data, TIPE[g.jenis], Relasi(rid, "image", berkas)))
    lebar, tinggi = _ukuran(g, meja.lebar * EMU)
    nomor = meja.nomor_gambar()
    isi = (
        f'<pic:pic xmlns:pic="{PIC}" xmlns:a="{A}" xmlns:r="{R}">'
        f'<pic:nvPicPr><pic:cNvPr id="{nomor}" name="Gambar {nomor}"/><pic:cNvPicPr/></pic:nvPicPr>'
        f"<pic:blipFill><a:blip r:embed={atribut(rid)}/><a:stretch><a:fillRect/></a:stretch>"
        f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{lebar}" cy="{tinggi}"/>'
        '</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
    )
    id_ = meja.gaya.paragraf("LKj Gambar")
    sifat = f"<w:pPr><w:pStyle w:val={atribut(id_)}/></w:pPr>" if id_ else ""
    return f"<w:p>{sifat}<w:r>{sebaris(isi, PIC, lebar, tinggi, nomor, g.keterangan)}</w:r></w:p>"


def _ukuran(g: Gambar, lebar: int) -> tuple[int, int]:
    titik_lebar, titik_tinggi = ukuran_titik(g.data, g.jenis)
    tinggi = lebar * titik_tinggi // titik_lebar
    batas = int(lebar * _TERTINGGI)
    return (lebar, tinggi) if tinggi <= batas else (lebar * batas // tinggi, batas)


def ukuran_titik(data: bytes, jenis: str) -> tuple[int, int]:
    """Width and height of a picture in pixels; (4, 3) when its head cannot be read."""
    if jenis == "png" and len(data) >= 24:
        lebar, tinggi = struct.unpack(">II", data[16:24])
        return (lebar, tinggi) if lebar and tinggi else (4, 3)
    letak = 2
    while jenis == "jpg" and letak + 9 < len(data) and data[letak] == 0xFF:
        tanda, panjang = data[letak + 1], struct.unpack(">H", data[letak + 2 : letak + 4])[0]
        if tanda in range(0xC0, 0xD0) and tanda not in (0xC4, 0xC8, 0xCC):
            tinggi, lebar = struct.unpack(">HH", data[letak + 5 : letak + 9])
            return (lebar, tinggi) if lebar and tinggi else (4, 3)
        letak += 2 + panjang
    return 4, 3

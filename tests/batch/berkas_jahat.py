"""Twenty files that a folder of workbooks may hold, and why each cannot simply be computed."""

import re
import zipfile
from collections.abc import Callable
from pathlib import Path

from tests.workbook.alat import bagian, bagian_lembar, ubah_bagian

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
INDIKATOR = "Indikator"

Perusak = Callable[[Path], None]


def terpotong(jalur: Path) -> None:
    isi = jalur.read_bytes()
    jalur.write_bytes(isi[: len(isi) // 2])


def bukan_zip(jalur: Path) -> None:
    jalur.write_text("Ini surat, bukan buku kerja.", encoding="utf-8")


def kosong(jalur: Path) -> None:
    jalur.write_bytes(b"")


def terkunci_sandi(jalur: Path) -> None:
    judul = "EncryptedPackage".encode("utf-16-le")
    jalur.write_bytes(OLE + bytes(504) + judul + bytes(4096))


def xls_lama(jalur: Path) -> None:
    jalur.write_bytes(OLE + bytes(504) + "Workbook".encode("utf-16-le") + bytes(4096))


def bom_zip(jalur: Path) -> None:
    nol = bytes(1024 * 1024)
    with zipfile.ZipFile(jalur, "a", zipfile.ZIP_DEFLATED) as z, z.open("xl/besar.bin", "w") as f:
        for _ in range(80):
            f.write(nol)


def terlalu_banyak_bagian(jalur: Path) -> None:
    with zipfile.ZipFile(jalur, "a") as z:
        for n in range(5_001):
            z.writestr(f"xl/x/{n}.xml", b"")


def sejuta_baris(jalur: Path) -> None:
    """More XML than a tab of this template can sensibly have."""
    _ganti_data(jalur, "".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in _sejuta()))


def ratusan_ribu_baris(jalur: Path) -> None:
    """Below the limit on bytes, above the one on rows."""
    _ganti_data(jalur, "".join(f"<row><c><v>{n}</v></c></row>" for n in range(200_000)))


def xml_dalam(jalur: Path) -> None:
    _ganti_data(jalur, "<row>" * 200_000 + "</row>" * 200_000)


def bom_entitas(jalur: Path) -> None:
    entitas = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    dtd = f'<!DOCTYPE worksheet [<!ENTITY a0 "aaaaaaaaaa">{entitas}]>'
    _ganti_lembar(jalur, lambda x: x.replace("<worksheet", dtd + "<worksheet", 1))
    _ganti_data(jalur, '<row r="6"><c r="A6" t="inlineStr"><is><t>&a9;</t></is></c></row>')


def entitas_luar(jalur: Path) -> None:
    dtd = '<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    _ganti_lembar(jalur, lambda x: x.replace("<worksheet", dtd + "<worksheet", 1))
    _ganti_data(jalur, '<row r="6"><c r="A6" t="inlineStr"><is><t>&x;</t></is></c></row>')


def xml_rusak(jalur: Path) -> None:
    _ganti_lembar(jalur, lambda x: x[: len(x) // 2])


def bagian_rusak(jalur: Path) -> None:
    """The packed bytes of a tab are damaged, as on a bad disk."""
    nama = bagian_lembar(jalur, INDIKATOR)
    with zipfile.ZipFile(jalur) as z:
        awal = z.getinfo(nama).header_offset + 30 + len(nama)
    isi = bytearray(jalur.read_bytes())
    isi[awal + 20 : awal + 200] = bytes(180)
    jalur.write_bytes(bytes(isi))


def teks_tak_ada(jalur: Path) -> None:
    _ganti_data(jalur, '<row r="5"><c r="A5" t="s"><v>999999</v></c></row>')


def alamat_ngawur(jalur: Path) -> None:
    _ganti_data(jalur, '<row r="lima"><c r="A5"><v>1</v></c></row>')


def templat_lain(jalur: Path) -> None:
    import openpyxl

    buku = openpyxl.Workbook()
    buku.active.append(["Nama", "Jumlah"])
    buku.save(jalur)


def dokumen_word(jalur: Path) -> None:
    with zipfile.ZipFile(jalur, "w") as z:
        z.writestr("[Content_Types].xml", "<Types/>")
        z.writestr("word/document.xml", "<document/>")


def hanya_baca(jalur: Path) -> None:
    jalur.chmod(0o444)


def sedang_dibuka(jalur: Path) -> None:
    jalur.with_name(f"~${jalur.name}").write_bytes(b"Petugas")


TAK_TERPAKAI: dict[str, tuple[Perusak, str]] = {
    "terpotong": (terpotong, "terpotong"),
    "bukan_zip": (bukan_zip, "bukan buku kerja Excel"),
    "kosong": (kosong, "bukan buku kerja Excel"),
    "terkunci_sandi": (terkunci_sandi, "kata sandi"),
    "xls_lama": (xls_lama, "Excel lama"),
    "bom_zip": (bom_zip, "mengembang"),
    "terlalu_banyak_bagian": (terlalu_banyak_bagian, "bagian"),
    "sejuta_baris": (sejuta_baris, "terlalu besar"),
    "ratusan_ribu_baris": (ratusan_ribu_baris, "lebih dari 8000 baris"),
    "xml_dalam": (xml_dalam, "bukan XML yang utuh"),
    "bom_entitas": (bom_entitas, "tidak wajar"),
    "entitas_luar": (entitas_luar, "tidak wajar"),
    "xml_rusak": (xml_rusak, "bukan XML yang utuh"),
    "bagian_rusak": (bagian_rusak, "tidak dapat dibuka"),
    "teks_tak_ada": (teks_tak_ada, "menunjuk teks yang tidak ada"),
    "alamat_ngawur": (alamat_ngawur, "rusak pada lembar"),
    "templat_lain": (templat_lain, "bukan buku kerja dari templat"),
    "dokumen_word": (dokumen_word, "bukan buku kerja Excel"),
    "hanya_baca": (hanya_baca, "hanya-baca"),
    "sedang_dibuka": (sedang_dibuka, "sedang dibuka"),
}
"""How a good workbook is spoilt, and words of the reason that the user must read."""


def rumus_belum_dihitung(jalur: Path) -> None:
    """A formula in an input cell without a result, as programs write that do not compute."""
    _ganti_sel_realisasi(jalur, "<f>1+1</f>")


def rumus_dihitung(jalur: Path) -> None:
    """A formula in an input cell, with the result that Excel left: 0,27."""
    _ganti_sel_realisasi(jalur, "<f>3/11</f><v>0.27</v>")


def tautan_luar(jalur: Path) -> None:
    """A link to another workbook; it is not followed, the figure that stands there is used."""
    _ganti_sel_realisasi(jalur, "<f>[1]Data!$A$1</f><v>0.27</v>")
    hubungan = bagian(jalur)["xl/_rels/workbook.xml.rels"].decode()
    jenis = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink"
    baru = f'<Relationship Id="rIdLuar" Type="{jenis}" Target="externalLinks/externalLink1.xml"/>'
    luar = (
        f'<externalLink xmlns="{NS}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/'
        '2006/relationships"><externalBook r:id="rId1"/></externalLink>'
    )
    rel = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        'relationships/externalLinkPath" Target="file:///etc/hostname" TargetMode="External"/>'
        "</Relationships>"
    )
    ubah_bagian(
        jalur,
        {
            "xl/_rels/workbook.xml.rels": hubungan.replace(
                "</Relationships>", baru + "</Relationships>"
            ).encode(),
            "xl/externalLinks/externalLink1.xml": luar.encode(),
            "xl/externalLinks/_rels/externalLink1.xml.rels": rel.encode(),
        },
    )


def excel_bahasa_lain(jalur: Path) -> None:
    """Number formats known by number only (27-36, 50-58 in East Asian versions), other names of
    styles, a locale in the format code."""
    gaya = bagian(jalur)["xl/styles.xml"].decode()
    gaya = re.sub(r'numFmtId="0"', 'numFmtId="57"', gaya).replace(
        'name="Normal"', 'name="Standard"'
    )
    gaya = re.sub(r'formatCode="#,##0"', 'formatCode="[$-421]#,##0"', gaya)
    ubah_bagian(jalur, {"xl/styles.xml": gaya.encode()})


MASIH_TERPAKAI: dict[str, Perusak] = {
    "rumus_belum_dihitung": rumus_belum_dihitung,
    "rumus_dihitung": rumus_dihitung,
    "tautan_luar": tautan_luar,
    "excel_bahasa_lain": excel_bahasa_lain,
}
"""Odd, but to be computed."""


def _sejuta() -> range:
    return range(6, 1_000_006)


def _ganti_lembar(jalur: Path, ubah: Callable[[str], str]) -> None:
    nama = bagian_lembar(jalur, INDIKATOR)
    ubah_bagian(jalur, {nama: ubah(bagian(jalur)[nama].decode()).encode()})


def _ganti_data(jalur: Path, baris: str) -> None:
    """Other rows on the tab Indikator. The part is put in as it is, whatever is in it."""
    with zipfile.ZipFile(jalur) as z:
        isi = {n: z.read(n) for n in z.namelist()}
    nama = _bagian_indikator(isi)
    teks = isi[nama].decode()
    awal, akhir = teks.index("<sheetData>"), teks.index("</sheetData>")
    isi[nama] = (teks[:awal] + "<sheetData>" + baris + teks[akhir:]).encode()
    with zipfile.ZipFile(jalur, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as z:
        for n, b in isi.items():
            z.writestr(n, b)


def _bagian_indikator(isi: dict[str, bytes]) -> str:
    buku = isi["xl/workbook.xml"].decode()
    rid = re.search(rf'name="{INDIKATOR}"[^>]*r:id="(\w+)"', buku)
    assert rid is not None
    rel = isi["xl/_rels/workbook.xml.rels"].decode()
    unsur = next(u for u in re.findall(r"<Relationship [^>]*>", rel) if f'Id="{rid[1]}"' in u)
    sasaran = re.search(r'Target="/?(?:xl/)?([^"]+)"', unsur)
    assert sasaran is not None
    return f"xl/{sasaran[1]}"


def _ganti_sel_realisasi(jalur: Path, isi: str) -> None:
    """Put other content into the realisation of the first indicator (Realisasi Kinerja J6)."""
    nama = bagian_lembar(jalur, "Realisasi Kinerja")
    teks = bagian(jalur)[nama].decode()
    baru, jumlah = re.subn(
        r'<c r="J6"( s="\d+")?[^>]*>.*?</c>', rf'<c r="J6"\1>{isi}</c>', teks, count=1
    )
    assert jumlah == 1
    ubah_bagian(jalur, {nama: baru.encode()})

"""Ways to spoil what ties the parts together: relationships, tabs, names, styles."""

from collections.abc import Callable

from tests.kacau.dasar import Isi, bagian_tab, ganti

BUKU, HUBUNGAN, GAYA = "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"
UNTAI, AKAR = "xl/sharedStrings.xml", "_rels/.rels"

Perusak = Callable[[Isi], Isi]


def _di(nama: str, pola: str, baru: str) -> Perusak:
    return lambda isi: {**isi, nama: ganti(isi[nama].decode(), pola, baru).encode()}


def _lembar_satu_bagian(isi: Isi) -> Isi:
    dari, ke = (bagian_tab(j).removeprefix("xl/") for j in ("Capaian", "Indikator"))
    return {**isi, HUBUNGAN: isi[HUBUNGAN].replace(f'{dari}"'.encode(), f'{ke}"'.encode())}


def _lembar_ke(sasaran: str) -> Perusak:
    bagian = bagian_tab("Capaian").removeprefix("xl/")
    return lambda isi: {
        **isi,
        HUBUNGAN: isi[HUBUNGAN].replace(f'{bagian}"'.encode(), f'{sasaran}"'.encode()),
    }


def rusak_hubungan() -> dict[str, Perusak]:
    """All parts in, spoilt ones out, by kind."""
    return {
        "dua lembar satu bagian": _lembar_satu_bagian,
        "lembar ke luar": _lembar_ke("../../../../etc/passwd"),
        "lembar ke buku": _lembar_ke("workbook.xml"),
        "lembar ke gaya": _lembar_ke("styles.xml"),
        "lembar kosong": _lembar_ke(""),
        "lembar hilang": _lembar_ke("worksheets/tak_ada.xml"),
        "akar ke luar": _di(AKAR, 'Target="/?xl/workbook.xml"', 'Target="../../x.xml"'),
        "akar kosong": _di(AKAR, 'Target="/?xl/workbook.xml"', 'Target=""'),
        "akar berputar": _di(AKAR, 'Target="/?xl/workbook.xml"', 'Target="_rels/.rels"'),
        "judul kosong": _di(BUKU, 'name="Capaian"', 'name=""'),
        "judul sama": _di(BUKU, 'name="Capaian"', 'name="Indikator"'),
        "judul kapital": _di(BUKU, 'name="Capaian"', 'name="INDIKATOR"'),
        "judul ansi": _di(BUKU, 'name="Desa"', 'name="Desa&#x202E;&#x9b;31m"'),
        "nomor lembar ngawur": _di(BUKU, 'sheetId="1"', 'sheetId="99999999999999999999"'),
        "sejuta nama": _di(BUKU, "<definedNames>", "<definedNames>" + "<definedName/>" * 300_000),
        "nama saring ngawur": _di(
            BUKU,
            "<definedNames>",
            '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="²">x'
            "</definedName>",
        ),
        "gaya tanpa isi": _di(GAYA, "<cellXfs.*</cellXfs>", ""),
        "gaya isian ngawur": _di(GAYA, 'fillId="\\d+"', 'fillId="-99999999999"'),
        "gaya format ngawur": _di(GAYA, 'numFmtId="\\d+"', 'numFmtId="-1"'),
        "gaya kode panjang": _di(GAYA, 'formatCode="[^"]*"', 'formatCode="' + "[" * 20_000 + '"'),
        "gaya kode kutip": _di(GAYA, 'formatCode="[^"]*"', 'formatCode="' + "\\" * 20_001 + '"'),
        "gaya sejuta": _di(GAYA, "</cellXfs>", "<xf/>" * 300_000 + "</cellXfs>"),
        "untai kosong": _di(UNTAI, "<si>.*</si>", ""),
        "untai besar": _di(UNTAI, "</sst>", f"<si><t>{'x' * 9_000_000}</t></si></sst>"),
    }

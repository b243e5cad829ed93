"""What the columns of a template that only show something show of input records.

The formulas say the same; their results are written too, so that programs which compute nothing
show names beside codes, and rows are as high as their texts.
"""

from collections.abc import Iterator, Mapping

from lxml import etree

from workbook_tools.formats.json_masukan import Masukan, Rekam
from workbook_tools.records import LembarMasukan, Rujukan
from workbook_tools.records.jenis import Pembantu
from workbook_tools.records.renstra import TAHUN_RENSTRA
from workbook_tools.workbook.paket import NS
from workbook_tools.workbook.xml_sel import teks_aman

_KODE = "kode"


class Tampak:
    """What is known of every code, for the sheets that show it."""

    def __init__(self, masukan: Masukan) -> None:
        self._masukan = masukan
        self._menurut_kode: dict[str, Mapping[str, Rekam]] = {}
        self._target_renstra = _kolom_target((masukan.get("identitas") or [{}])[0])

    def baris(self, lembar: LembarMasukan, rekam: Rekam) -> Iterator[tuple[Pembantu, str]]:
        """What each of these columns shows in the row of a record."""
        for p in lembar.pembantu:
            if p.dari is not None:
                yield p, self._isi(p.dari, rekam.get(_KODE, ""))

    def _isi(self, dari: Rujukan, kode: object) -> str:
        asal = self._lembar(dari.lembar).get(_kunci(kode), {})
        if dari == Rujukan("renstra", "target"):
            kolom = self._target_renstra
        elif dari == Rujukan("perjanjian_kinerja", "target") and "target_perubahan" in asal:
            kolom = "target_perubahan"
        else:
            kolom = dari.kolom
        nilai = asal.get(kolom, "")
        return nilai if isinstance(nilai, str) else str(nilai).replace(".", ",")

    def _lembar(self, id_: str) -> Mapping[str, Rekam]:
        if id_ not in self._menurut_kode:
            semua = reversed(self._masukan.get(id_, []))
            self._menurut_kode[id_] = {_kunci(r[_KODE]): r for r in semua if _KODE in r}
        return self._menurut_kode[id_]


def tulis_tampak(c: etree._Element, isi: str) -> None:
    """The result of a cell's formula."""
    for v in c.findall(f"{{{NS}}}v"):
        c.remove(v)
    c.set("t", "str")
    etree.SubElement(c, f"{{{NS}}}v").text = teks_aman(isi)


def _kunci(kode: object) -> str:
    """Codes are compared as the formulas do."""
    return str(kode).casefold()


def _kolom_target(identitas: Rekam) -> str:
    """The column of Renstra with the targets of the report's year."""
    tahun, awal = (str(identitas.get(k, "")) for k in ("tahun", "renstra_awal"))
    if not (tahun.isdecimal() and awal.isdecimal()):
        return ""
    ke = int(tahun) - int(awal) + 1
    return f"target_{ke}" if 1 <= ke <= TAHUN_RENSTRA else ""

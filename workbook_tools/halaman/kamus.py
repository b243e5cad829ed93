"""The data dictionary (docs/kamus.md) from the schema. For staff and for programmers."""

from collections.abc import Iterator

from workbook_tools.records import LEMBAR_MASUKAN, Kolom, LembarMasukan
from workbook_tools.records.pernyataan import ACUAN
from workbook_tools.schema import LEMBAR_HITUNG, LembarHitung

PEMBUKA = """# Kamus data

Semua lembar dan kolom buku kerja LKj. *Id* adalah nama pada JSON, *Label* judul kolom di lembar;
tanda * berarti wajib diisi. Halaman ini dibuat dari skema: `python -m workbook_tools.halaman`.
"""


def kamus() -> str:
    """The whole page as Markdown."""
    bagian = [PEMBUKA, "## Lembar isian\n"]
    bagian.extend("\n".join(_masukan(x)) for x in LEMBAR_MASUKAN)
    bagian.append("## Nilai kolom Acuan pada Angka Laporan\n")
    bagian.append("\n".join(["| Acuan | Artinya |", "|---|---|", *_acuan()]) + "\n")
    bagian.append("## Lembar hitungan\n")
    bagian.extend("\n".join(_hitung(x)) for x in LEMBAR_HITUNG)
    return "\n".join(bagian)


def _masukan(lembar: LembarMasukan) -> Iterator[str]:
    yield f"### {lembar.judul} (`{lembar.id}`)\n"
    yield f"{lembar.bantuan}\n"
    yield "| Id | Label | Jenis | Keterangan |"
    yield "|---|---|---|---|"
    for k in lembar.kolom:
        yield f"| `{k.id}` | {k.label}{' *' if k.wajib else ''} | {k.jenis.value} | {_rinci(k)} |"
    yield ""


def _rinci(k: Kolom) -> str:
    rinci = [k.bantuan] if k.bantuan else []
    if k.pilihan and k.id != "acuan":
        rinci.append("Pilihan: " + ", ".join(k.pilihan) + ".")
    if k.rujukan:
        rinci.append(f"Dari `{k.rujukan.lembar}.{k.rujukan.kolom}`.")
    if k.bawaan:
        rinci.append(f"Bawaan: {k.bawaan}.")
    return " ".join(rinci).replace("|", "\\|")


def _acuan() -> Iterator[str]:
    for id_, arti in ACUAN.items():
        yield f"| `{id_}` | {arti} |"


def _hitung(lembar: LembarHitung) -> Iterator[str]:
    yield f"### {lembar.judul} (`{lembar.id}`)\n"
    yield f"{lembar.bantuan}\n"
    for blok in lembar.blok:
        label = ", ".join(
            k.label.replace("{tahun_", "(tahun ke-").replace("}", ")") for k in blok.kolom
        )
        yield f"- {blok.judul or lembar.kepala}: {label}"
    yield ""

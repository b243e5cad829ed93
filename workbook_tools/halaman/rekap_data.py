"""The tables for analysts (docs/rekap_data.md), from their own description."""

from collections.abc import Iterator

from workbook_tools.rekap.kolom import SEMUA, TabelData

PEMBUKA = """# Tabel data rekap

`lkj rekap FOLDER --csv DIR` dan `--parquet DIR` menulis satu berkas per tabel: rapi (satu hal per
baris), untuk diolah di R, Python, Power BI, atau Excel. Persen dalam poin (99.92), rupiah bulat,
yang belum dinilai kosong. CSV: UTF-8, pemisah koma, desimal titik; teks yang dapat dibaca
spreadsheet sebagai rumus diawali tanda petik tunggal. Parquet memerlukan pyarrow:
`pip install 'workbook-tools[analis]'`. Halaman ini dibuat dari programnya:
`python -m workbook_tools.halaman`.

Peringkat dan rata-rata dihitung per kabupaten dan tahun. Kantor yang punya dua buku kerja (B505)
hanya dihitung sekali: buku kerja keduanya ada di tabel `buku` dengan `dihitung` = tidak, dan
temuannya di tabel `temuan`.
"""


def rekap_data() -> str:
    """The whole page as Markdown."""
    return "\n".join([PEMBUKA, *("\n".join(_tabel(t)) for t in SEMUA)])


def _tabel(t: TabelData) -> Iterator[str]:
    yield f"## `{t.id}`\n"
    yield f"{t.arti}\n"
    yield "| Kolom | Isi | Arti |"
    yield "|---|---|---|"
    for k in t.kolom:
        yield f"| `{k.id}` | {k.isi.value} | {k.arti} |"
    yield ""

"""H214: an office that caps its capaian states figures above the cap."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import cetak_persen
from workbook_tools.records import Baris, Isian
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan

ACUAN = frozenset(
    {
        "capaian_indikator",
        "capaian_lalu_indikator",
        "rata_rata_capaian",
        "capaian_program",
        "capaian_kegiatan",
        "capaian_sub_kegiatan",
    }
)


@aturan("H214", Tingkat.PERINGATAN, "Batas atas capaian tidak dipakai")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari capaian yang ditulis di atas batas yang ditetapkan di Identitas.

    Mengapa penting: aturan perangkat daerah sendiri mengatakan capaian di atas batas dihitung
    sebesar batasnya. Bila tabel tidak mengikutinya, rata-rata dan kategorinya ikut terlalu tinggi.

    Contoh: Batas Atas Capaian 100%, tetapi tabel menulis 240%.

    Cara memperbaiki: tulis capaian yang sudah dibatasi di semua tabel, atau kosongkan batasnya bila
    memang tidak dipakai.
    """
    batas = k.laporan.kebijakan.batas_capaian
    if batas is None:
        return
    lewat = [(b, i) for b, i in _capaian(k) if i.nilai is not None and i.nilai > batas]
    if not lewat:
        return
    baris, isian = lewat[0]
    banyak = f" Ada {len(lewat)} angka seperti ini." if len(lewat) > 1 else ""
    yield temuan(
        isian,
        baris,
        f"Capaian tertulis {isian.teks}, padahal Batas Atas Capaian di Identitas "
        f"{cetak_persen(batas, 0)}.{banyak} Tulis capaian yang sudah dibatasi, atau kosongkan "
        "batasnya bila tidak dipakai.",
        dugaan="Mungkin Batas Atas Capaian di Identitas tidak dipakai." if len(lewat) > 1 else "",
        terkait=(
            tempat(k.laporan.identitas.batas_capaian),
            *(tempat(i) for _, i in lewat[1:]),
        ),
    )


def _capaian(k: Konteks) -> Iterator[tuple[Baris, Isian]]:
    for b in k.laporan.kinerja:
        yield b, b.capaian_dilaporkan
        yield b, b.capaian_lalu_dilaporkan
    for program in k.laporan.kinerja_program:
        yield program, program.capaian_dilaporkan
    for lain in k.laporan.pembanding:
        yield lain, lain.capaian_dilaporkan
    for p in k.laporan.pernyataan:
        if p.tentang in ACUAN:
            yield p, p.nilai

"""S317: what was not assessed is counted as 0."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan.rincian import cari_rincian, rincian_simpul
from workbook_tools.facts.sel import label, tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names.kode import kunci_kode
from workbook_tools.records import Baris, Isian
from workbook_tools.records.pernyataan import BarisPernyataan
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan
from workbook_tools.wording.sebut import temuan


@aturan("S317", Tingkat.GALAT, "Belum dinilai dihitung sebagai 0")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari capaian atau efisiensi 0 untuk indikator yang realisasinya belum ada.

    Mengapa penting: "belum dinilai" bukan 0%. Empat nilai yang belum terbit menurunkan rata-rata
    efisiensi program dari 1,06 menjadi 0,59 di sebuah laporan terbit.

    Contoh: realisasi nilai AKIP "-", tetapi capaiannya ditulis 0% dan ikut dirata-rata.

    Cara memperbaiki: tulis "-" atau "belum dinilai" di naskah, dan keluarkan dari rata-rata.
    """
    for b in k.laporan.kinerja:
        yield from _capaian(b, b.realisasi, b.capaian_dilaporkan)
        if b.realisasi_lalu:
            yield from _capaian(b, b.realisasi_lalu, b.capaian_lalu_dilaporkan)
    for p in k.laporan.kinerja_program:
        yield from _capaian(p, p.realisasi, p.capaian_dilaporkan)
    yield from _naskah(k)


def _capaian(b: Baris, realisasi: Isian, capaian: Isian) -> Iterator[Temuan]:
    if realisasi.belum_dinilai and capaian.nilai == 0:
        yield temuan(
            capaian,
            b,
            f"{label(capaian)} {capaian.teks}, padahal realisasinya belum dinilai "
            f"({realisasi.teks or 'kosong'}). Belum dinilai bukan 0: tulis tanda - dan keluarkan "
            "dari rata-rata.",
            seharusnya="-" if realisasi else "",
            terkait=(tempat(realisasi),),
        )


def _naskah(k: Konteks) -> Iterator[Temuan]:
    """Stated figures of 0 about what has no assessed indicator; one finding for each subject."""
    kelompok: dict[tuple[str, str], list[BarisPernyataan]] = {}
    belum = {"indikator": _indikator_belum(k), "program": _program_belum(k)}
    for b in (b for b in k.laporan.pernyataan if b.nilai.nilai == 0):
        jenis = _jenis(b.tentang)
        kunci = cari_rincian(k, b.tentang, b.rincian.teks).kunci
        if kunci in belum.get(jenis, {}):
            kelompok.setdefault((jenis, kunci), []).append(b)
    for (jenis, kunci), baris in kelompok.items():
        yield _temuan_naskah(baris, belum[jenis][kunci])


def _jenis(acuan: str) -> str:
    return {
        "capaian_indikator": "indikator",
        "efisiensi_sasaran": "indikator",
        "capaian_program": "program",
        "efisiensi_program": "program",
    }.get(acuan, "")


def _indikator_belum(k: Konteks) -> dict[str, list[Isian]]:
    """Indicators that were not assessed, by code, with the cell that says so."""
    return {
        kunci_kode(b.kode.teks): [b.realisasi]
        for b in k.laporan.kinerja
        if b.kode and b.realisasi.belum_dinilai
    }


def _program_belum(k: Konteks) -> dict[str, list[Isian]]:
    """Programs none of whose own indicators was assessed, by name key."""
    semua: dict[str, list[Isian]] = {}
    for b in k.laporan.kinerja_program:
        if b.tingkat == "program":
            program = k.laporan.silsilah(b).program
            if program is not None:
                semua.setdefault(rincian_simpul(program).kunci, []).append(b.realisasi)
    return {kunci: isi for kunci, isi in semua.items() if all(i.belum_dinilai for i in isi)}


def _apa(b: BarisPernyataan) -> str:
    """'capaian' of 'capaian_program'."""
    return b.acuan.teks.partition("_")[0].strip().casefold()


def _temuan_naskah(baris: list[BarisPernyataan], belum: list[Isian]) -> Temuan:
    b = baris[0]
    tertulis = sebutkan([f"{x.nilai.sel} ({_apa(x)} {x.nilai.teks})" for x in baris], 2)
    return temuan(
        b.nilai,
        b,
        f"{b.rincian.teks} belum dinilai, tetapi di naskah ditulis 0: {tertulis}. Tulis tanda "
        "- di naskah, dan keluarkan dari rata-rata.",
        seharusnya="-" if len(baris) == 1 else "",
        terkait=(*(tempat(x.nilai) for x in baris[1:]), *(tempat(i) for i in belum)),
    )

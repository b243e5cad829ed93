"""N719: what was not assessed counts as 0 in an average."""

from collections.abc import Iterator

from workbook_tools.audit.fakta import baca
from workbook_tools.audit.fakta_tabel import INDIKATOR, PROGRAM, Catatan
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.pendukung import program_indikator
from workbook_tools.audit.tabel import RATA, SelDok
from workbook_tools.audit.ucapan import tempat_fakta
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.numbers import cetak_angka, rata_rata
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan, singkat


@aturan("N719", Tingkat.PERINGATAN, "Yang belum dinilai dihitung nol")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari capaian 0 dengan serapan penuh di tabel efisiensi, yang ikut dirata-ratakan.

    Mengapa penting: nilai yang belum terbit bukan nol. Rata-ratanya menjadi terlalu rendah, dan
    programnya tampak gagal padahal tabel lain menyebut 100%.

    Contoh: empat skor AKIP tertulis 0% karena belum ada hasil evaluasi; rata-rata lima indikator
    lain 1,06, tetapi tertulis 0,6.

    Cara memperbaiki: tulis tanda - untuk yang belum dinilai dan keluarkan dari rata-rata.
    """
    program = program_indikator(k)
    for t in k.dok.tabel:
        for panel in t.panel:
            isi = [
                c for c in k.catatan if c.tabel is t and c.panel == panel and c.lingkup == INDIKATOR
            ]
            nol = [c for c in isi if _nol(c)]
            if len(nol) >= 2 and len(nol) < len(isi):
                yield _temuan(k, isi, nol, program)


def _nol(c: Catatan) -> bool:
    capaian, serapan = c.angka(Peran.CAPAIAN), c.angka(Peran.PENYERAPAN)
    return bool(capaian and serapan and capaian.nilai == 0 and serapan.nilai >= 50)


def _temuan(
    k: KonteksDokumen, isi: list[Catatan], nol: list[Catatan], program: dict[str, str]
) -> Temuan:
    t = nol[0].tabel
    capaian = [s for c in nol for _, s in c.isi(Peran.CAPAIAN)]
    rata = _sel_rata(nol[0])
    dinilai = [
        x for c in isi if c not in nol and (x := baca(c.teks(Peran.EFISIENSI), "efisiensi").angka)
    ]
    tanpa = rata_rata([x.nilai for x in dinilai]) if dinilai else None
    kunci = {program.get(k.nama.indikator.kunci(c.nama), "") for c in nol} - {""}
    lawan = [f for n in kunci for f in k.ambil("capaian", PROGRAM, n)]
    pesan = (
        f"{len(nol)} indikator ({sebutkan([singkat(c.nama) for c in nol], 1)}) tertulis 0% dengan "
        "serapan penuh: tampaknya belum dinilai"
    )
    if rata is not None and tanpa is not None:
        pesan += (
            f". Rata-rata {rata.teks.strip()} ikut menghitungnya; tanpa mereka {cetak_angka(tanpa)}"
        )
    if lawan:
        pesan += f". Di tabel lain capaian programnya {lawan[0].teks}"
    return Temuan(
        t.lembar,
        "; ".join(s.tempat for s in (*capaian, *([rata] if rata else []))),
        f"{pesan}. Tulis tanda - dan keluarkan dari rata-rata.",
        kunci=nol[0].nama,
        nilai=capaian[0].teks.strip(),
        terkait=(
            *tempat_fakta(lawan),
            *(Tempat(t.lembar, s.tempat, s.teks) for c in nol for _, s in c.isi(Peran.EFISIENSI)),
        ),
    )


def _sel_rata(c: Catatan) -> SelDok | None:
    for b in c.tabel.baris:
        if b.jenis == RATA:
            for kolom in c.tabel.milik(Peran.EFISIENSI, panel=c.panel):
                s = b.sel[kolom.indeks]
                if s is not None and s.lebar == 1:
                    return s
    return None

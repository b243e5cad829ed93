"""B505: one office has several workbooks."""

from collections.abc import Iterator

from workbook_tools.facts.antarbuku import Kelompok, KonteksAntarbuku
from workbook_tools.model.petikan import Petikan
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names.wilayah import kunci_kecamatan
from workbook_tools.rules.registry import aturan


@aturan("B505", Tingkat.GALAT, "Satu perangkat daerah punya dua buku kerja")
def periksa(k: KonteksAntarbuku) -> Iterator[Temuan]:
    """Memeriksa apakah satu perangkat daerah hanya punya satu buku kerja per tahun.

    Mengapa penting: angkanya terhitung dua kali, dan tidak jelas mana yang berlaku. Yang
    dipakai dalam rekap hanya buku kerja yang terakhir disimpan orang.

    Contoh: di folder yang sama ada LKj_Loksado.xlsx dan LKj_Loksado (revisi).xlsx.

    Cara memperbaiki: simpan hanya buku kerja yang berlaku di folder itu, atau betulkan nama
    perangkat daerah di Identitas bila isinya memang kantor lain.
    """
    for kelompok in k.kelompok:
        for kembar in kelompok.kembar:
            yield _temuan(kelompok, kembar)


def _temuan(kelompok: Kelompok, kembar: Petikan) -> Temuan:
    kunci = kunci_kecamatan(kembar.perangkat_daerah.teks)
    dipakai = kelompok.per_kecamatan[kunci]
    isi = "Isian keduanya sama persis." if dipakai.sidik == kembar.sidik else "Isiannya berbeda."
    return Temuan(
        "identitas",
        kembar.perangkat_daerah.sel,
        f"{kembar.perangkat_daerah.teks} tahun {kembar.tahun or '(tidak diketahui)'} punya buku "
        f"kerja lain: {dipakai.berkas}. {isi} Rekap memakai yang terakhir disimpan; simpan satu "
        "yang berlaku saja.",
        kolom="perangkat_daerah",
        kunci=kembar.perangkat_daerah.teks,
        nilai=kembar.perangkat_daerah.teks,
        terkait=(dipakai.perangkat_daerah.tempat(dipakai.berkas),),
        berkas=kembar.berkas,
    )

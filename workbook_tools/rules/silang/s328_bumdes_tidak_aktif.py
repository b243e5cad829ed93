"""S328: a BUM Desa said to be inactive that operates well, or earns."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.records import Isian
from workbook_tools.records.bumdes import BULAN, BarisBumdes
from workbook_tools.records.pilihan import pilihan
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan
from workbook_tools.wording.sebut import temuan


@aturan("S328", Tingkat.PERINGATAN, "BUMDes tidak aktif, tetapi beroperasi atau untung")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari BUMDes yang kolom Aktif-nya 'tidak', padahal dinyatakan beroperasi dengan baik atau
    punya keuntungan.

    Mengapa penting: BUMDes yang tidak aktif dikeluarkan dari pembagi persentase BUMDes aktif, jadi
    persentasenya berubah.

    Contoh: Aktif 'tidak', Beroperasi dengan Baik 'ya', keuntungan terisi dari Januari sampai
    Desember.

    Cara memperbaiki: pilih 'ya' pada kolom Aktif bila BUMDes itu berjalan; bila tidak, betulkan
    kolom lainnya.
    """
    bentrok = [
        (b, bukti) for b in k.laporan.bumdes if pilihan(b.aktif) == "tidak" and (bukti := _bukti(b))
    ]
    if not bentrok:
        return
    b, bukti = bentrok[0]
    nama = sebutkan([x.bumdes.teks or x.desa.teks for x, _ in bentrok])
    baik = pilihan(b.beroperasi_baik) == "ya"
    kata = "dinyatakan beroperasi dengan baik" if baik else "punya keuntungan"
    yield temuan(
        b.aktif,
        b,
        f"Kolom Aktif 'tidak' untuk {nama}, padahal {kata}. Pilih 'ya' bila BUMDes itu berjalan; "
        "bila tidak, betulkan kolom lainnya.",
        dugaan="Mungkin salah pilih pada kolom Aktif.",
        terkait=(*map(tempat, bukti), *(tempat(x.aktif) for x, _ in bentrok[1:])),
    )


def _bukti(b: BarisBumdes) -> list[Isian]:
    """The cells that say that it operates: well, or with a profit in some month."""
    baik = [b.beroperasi_baik] if pilihan(b.beroperasi_baik) == "ya" else []
    return baik + [i for id_ in BULAN if ((i := b.isian(id_)).nilai or 0) > 0][:1]

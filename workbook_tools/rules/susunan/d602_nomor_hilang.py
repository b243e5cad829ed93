"""D602: a number is missing in the sequence of captions."""

from collections import defaultdict
from collections.abc import Iterator

from workbook_tools.audit.dokumen import Kapsi
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.rules.registry import aturan_dokumen


@aturan_dokumen("D602", Tingkat.PERINGATAN, "Nomor tabel atau gambar terloncat")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari nomor yang hilang di urutan tabel dan gambar setiap bab.

    Mengapa penting: pembaca mengira ada tabel yang tercecer, dan memang sering ada yang terhapus
    atau diberi nomor lain.

    Contoh: setelah Tabel 3.14 langsung Tabel 3.16.

    Cara memperbaiki: nomori ulang dengan Insert Caption, atau kembalikan tabel yang hilang.
    """
    urutan: dict[tuple[str, str], list[tuple[int, Kapsi]]] = defaultdict(list)
    for x in k.dok.kapsi:
        bab, _, akhir = x.nomor.rpartition(".")
        if akhir.isdigit():
            urutan[x.jenis, bab].append((int(akhir), x))
    for (jenis, bab), isi in urutan.items():
        ada = {n for n, _ in isi}
        for hilang in sorted(set(range(1, max(ada) + 1)) - ada):
            yield _temuan(jenis, f"{bab}.{hilang}".lstrip("."), hilang, isi)


def _temuan(jenis: str, nomor: str, hilang: int, isi: list[tuple[int, Kapsi]]) -> Temuan:
    sesudah = min((x for x in isi if x[0] > hilang), key=lambda x: x[0])[1]
    sebelum = max((x for x in isi if x[0] < hilang), key=lambda x: x[0], default=(0, sesudah))[1]
    tempat = dict.fromkeys((sesudah.tempat, sebelum.tempat))
    return Temuan(
        sesudah.judul,
        "; ".join(tempat),
        f"{jenis.capitalize()} {nomor} tidak ada: urutannya meloncat dari {sebelum.nomor} ke "
        f"{sesudah.nomor}. Nomori ulang, atau kembalikan yang hilang.",
        kunci=f"{jenis.capitalize()} {nomor}",
        nilai=sesudah.nomor,
        terkait=(Tempat(sebelum.judul, sebelum.tempat, sebelum.nomor),),
    )

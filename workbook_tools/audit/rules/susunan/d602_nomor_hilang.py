"""D602: a number is missing in the sequence of captions."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from workbook_tools.audit.dokumen import Kapsi
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.rules.registry import aturan


@aturan("D602", Tingkat.PERINGATAN, "Nomor tabel atau gambar terloncat")
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
        ada = sorted({n for n, _ in isi})
        for sebelum, sesudah in pairwise([0, *ada]):
            if sesudah - sebelum > 1:
                yield _temuan(jenis, bab, (sebelum, sesudah), isi)


def _temuan(jenis: str, bab: str, celah: tuple[int, int], isi: list[tuple[int, Kapsi]]) -> Temuan:
    sesudah = next(x for n, x in isi if n == celah[1])
    sebelum = next((x for n, x in isi if n == celah[0]), sesudah)
    awal, akhir = (f"{bab}.{n}".lstrip(".") for n in (celah[0] + 1, celah[1] - 1))
    hilang = f"{jenis.capitalize()} {awal}" + (f" sampai {akhir}" if awal != akhir else "")
    loncat = f"meloncat dari {sebelum.nomor} ke" if celah[0] else "mulai dari"
    return Temuan(
        sesudah.judul,
        "; ".join(dict.fromkeys((sesudah.tempat, sebelum.tempat))),
        f"{hilang} tidak ada: urutannya {loncat} {sesudah.nomor}. "
        "Nomori ulang, atau kembalikan yang hilang.",
        kunci=hilang,
        nilai=sesudah.nomor,
        terkait=(Tempat(sebelum.judul, sebelum.tempat, sebelum.nomor),),
    )

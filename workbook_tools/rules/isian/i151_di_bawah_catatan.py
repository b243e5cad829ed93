"""I151: what looks like records stands below the first note of a table."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.records.baris_lain import JenisBaris
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan


@aturan("I151", Tingkat.PERINGATAN, "Isian di bawah catatan tabel")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari baris lengkap di bawah catatan atau tanda tangan, tempat tabel berakhir.

    Mengapa penting: baris itu tidak ikut dihitung, padahal mungkin isian yang terlewat.

    Contoh: baris "Keterangan: ..." di tengah tabel, di bawahnya masih ada sub kegiatan.

    Cara memperbaiki: pindahkan catatannya ke bawah baris terakhir, atau hapus baris yang bukan
    isian.
    """
    for id_, lain in k.laporan.lain.items():
        di_bawah = [x.baris for x in lain if x.jenis is JenisBaris.DI_BAWAH]
        if not di_bawah:
            continue
        catatan = next(x.baris for x in lain if x.jenis is JenisBaris.CATATAN)
        kolom = k.tabel[id_].lembar.kolom
        isian = next(i for c in kolom if (i := di_bawah[0].isian(c.id)))
        yield temuan(
            isian,
            di_bawah[0],
            f"{len(di_bawah)} baris lengkap mulai baris {di_bawah[0].nomor_baris} tidak dihitung, "
            f"karena tabel berakhir di catatan pada baris {catatan.nomor_baris}. Pindahkan "
            "catatannya ke bawah tabel, atau hapus baris yang bukan isian.",
        )

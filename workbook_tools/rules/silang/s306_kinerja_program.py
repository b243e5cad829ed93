"""S306: a sub kegiatan has a budget, but no performance on Kinerja Program, or the reverse."""

from collections.abc import Iterator

from workbook_tools.facts.belanja import Bagian, kegiatan, pasangkan, program, sub_kegiatan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.facts.usul_nama import jodohkan
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names import kunci_nama
from workbook_tools.names.pohon import Simpul
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import letak, sebutkan, sepasang, singkat
from workbook_tools.wording.sebut import temuan

KINERJA = "kinerja_program"
BELANJA = ("renja", "anggaran")
BANYAK = 3
"""From so many kegiatan on, each of which lacks some, the sheet was not filled to that depth."""


@aturan("S306", Tingkat.PERINGATAN, "Sub kegiatan tidak ada di Kinerja Program atau di anggaran")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah setiap sub kegiatan beranggaran punya kinerja, dan sebaliknya.

    Mengapa penting: tanpa capaian kinerja, efisiensi sub kegiatan tidak dapat dihitung; kinerja
    tanpa anggaran berarti namanya keliru atau barisnya terlewat.

    Contoh: "Pengadaan Kendaraan Dinas Operasional" Rp360.000.000 tidak ada di Kinerja Program.

    Cara memperbaiki: tambahkan baris yang kurang, atau samakan namanya. Bila Kinerja Program tidak
    dirinci sampai sub kegiatan, aturan ini tidak berlaku.
    """
    for kelompok in _kelompok(_di_atas(k), [*program(k, KINERJA)]):
        yield _tanpa_anggaran(k, kelompok)
    kinerja = sub_kegiatan(k, KINERJA)
    belanja = sub_kegiatan(k, "anggaran") or sub_kegiatan(k, "renja")
    if not kinerja or not belanja:
        return
    sisa = pasangkan(belanja, kinerja)
    lain = pasangkan(sub_kegiatan(k, "renja"), list(sisa.hanya_b))
    tanpa_belanja = [x for x in sisa.hanya_b if x not in [p.b for p in lain.pasang]]
    hanya_belanja, hanya_kinerja = list[Bagian](), list[Bagian]()
    for a, b in jodohkan(list(sisa.hanya_a), tanpa_belanja):
        if a is not None and b is not None:
            yield _mungkin_sama(k, a, b)
        elif a is not None:
            hanya_belanja.append(a)
        elif b is not None:
            hanya_kinerja.append(b)
    for kelompok in _kelompok(hanya_belanja, kinerja):
        yield _tanpa_kinerja(k, kelompok)
    for kelompok in _kelompok(hanya_kinerja, belanja):
        yield _tanpa_anggaran(k, kelompok)


def _di_atas(k: Konteks) -> list[Bagian]:
    """Programs and kegiatan with indicators that no budget names; where sub kegiatan stand under
    them, those tell. On Program Kegiatan all are rows of one table."""
    if k.laporan.dari_program_kegiatan(KINERJA):
        return []
    lebih_rinci = {s for x in sub_kegiatan(k, KINERJA) for s in x.silsilah}
    hasil = list[Bagian]()
    for semua, lembar in ((program, ("perjanjian_program", *BELANJA)), (kegiatan, BELANJA)):
        dianggarkan = {x.simpul for id_ in lembar for x in semua(k, id_)}
        if not dianggarkan.isdisjoint(x.simpul for x in semua(k, KINERJA)):
            hasil += [x for x in semua(k, KINERJA) if x.simpul not in dianggarkan | lebih_rinci]
    luar = {x.simpul for x in hasil}
    return [x for x in hasil if x.simpul.induk not in luar]


def _kelompok(hilang: list[Bagian], ada: list[Bagian]) -> list[list[Bagian]]:
    """One group a kegiatan; a program that the other sheet lacks altogether is one group. Of many
    kegiatan it is a habit, and one finding."""
    program = {x.silsilah.program for x in ada}
    hasil: dict[tuple[Simpul | None, ...], list[Bagian]] = {}
    for x in hilang:
        p, g = x.silsilah.program, x.silsilah.kegiatan
        hasil.setdefault((p, g) if p in program else (p,), []).append(x)
    return [hilang] if len(hasil) >= BANYAK else list(hasil.values())


def _mungkin_sama(k: Konteks, a: Bagian, b: Bagian) -> Temuan:
    if kunci_nama(a.nama) == kunci_nama(b.nama):
        return temuan(
            b.isian,
            b.baris[0],
            f"'{singkat(b.nama)}' di sini lain atau tanpa kegiatannya, tidak seperti di "
            f"{letak(a.isian)}. Isi program dan kegiatannya menurut DPA.",
            terkait=(tempat(a.isian),),
        )
    ini, itu = sepasang(b.nama, a.nama)
    return temuan(
        b.isian,
        b.baris[0],
        f"'{ini}' hanya ada di {k.laporan.judul(KINERJA)}, '{itu}' hanya "
        f"di {letak(a.isian)}. Apakah keduanya sama? Bila ya, samakan namanya menurut DPA.",
        dugaan=f"Mungkin maksudnya '{a.nama}'.",
        terkait=(tempat(a.isian),),
    )


def _tanpa_kinerja(k: Konteks, kelompok: list[Bagian]) -> Temuan:
    return _temuan(
        kelompok,
        f"{_sebut(kelompok)} belum ada di {k.laporan.judul(KINERJA)}. Tambahkan target dan "
        "realisasinya.",
    )


def _tanpa_anggaran(k: Konteks, kelompok: list[Bagian]) -> Temuan:
    belanja = k.laporan.judul("anggaran" if k.laporan.anggaran else "renja")
    return _temuan(
        kelompok,
        f"{_sebut(kelompok)} tidak ada di {belanja}. Samakan namanya dengan DPA, atau hapus bila "
        "tidak dianggarkan.",
    )


def _sebut(kelompok: list[Bagian]) -> str:
    apa = kelompok[0].simpul.tingkat.replace("_", " ")
    if len(kelompok) == 1:
        return f"{apa.capitalize()} '{singkat(kelompok[0].nama)}'"
    nama = sebutkan([f"'{singkat(x.nama, 40)}'" for x in kelompok], 2)
    for jenis in ("kegiatan", "program"):
        if len({x.silsilah.di(jenis) for x in kelompok}) == 1:
            induk = kelompok[0].induk(jenis).teks
            return f"{len(kelompok)} {apa} {singkat(induk)} ({nama})"
    return f"{len(kelompok)} {apa} ({nama})"


def _temuan(kelompok: list[Bagian], pesan: str) -> Temuan:
    return temuan(
        kelompok[0].isian,
        kelompok[0].baris[0],
        pesan,
        kunci=kelompok[0].nama,
        terkait=tuple(tempat(x.isian) for x in kelompok[1:]),
    )

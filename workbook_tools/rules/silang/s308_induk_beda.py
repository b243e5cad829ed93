"""S308: a sub kegiatan stands under another kegiatan or program on another sheet."""

from collections.abc import Iterator

from msgspec.structs import replace

from workbook_tools.facts.belanja import Pasang, pasangkan, sub_kegiatan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names.pohon import Simpul
from workbook_tools.records import Isian
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import judul, letak, sepasang, singkat
from workbook_tools.wording.sebut import temuan

INDUK = ("program", "kegiatan")
TERTUKAR = "Mungkin nama kedua sub kegiatan tertukar."
SEMUA = ("renja", "anggaran", "kinerja_program")


@aturan("S308", Tingkat.PERINGATAN, "Kegiatan atau program sebuah sub kegiatan berbeda antarlembar")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah sub kegiatan berada di bawah kegiatan dan program yang sama di semua lembar.

    Mengapa penting: jumlah anggaran dan rata-rata capaian kegiatan menjadi berbeda menurut lembar
    mana yang dibaca.

    Contoh: tiga sub kegiatan laporan keuangan berada di "Administrasi Keuangan Daerah" pada
    Kinerja Program, di "Perencanaan, Penganggaran, dan Evaluasi Kinerja" pada Realisasi Anggaran.

    Cara memperbaiki: ikuti DPA di semua lembar.
    """
    for kiri, kanan in _lembar(k):
        kelompok: dict[tuple[str, Simpul, Simpul], list[Pasang]] = {}
        for p in pasangkan(sub_kegiatan(k, kiri), sub_kegiatan(k, kanan)).pasang:
            for jenis in INDUK:
                a, b = p.a.silsilah.di(jenis), p.b.silsilah.di(jenis)
                if a and b and a != b:
                    kelompok.setdefault((jenis, a, b), []).append(p)
                    break
        for (jenis, induk, lain), pasang in kelompok.items():
            teguh, sebaliknya = (
                _diteguhkan(k, {kiri, kanan}, pasang[0].a.simpul, x) for x in (induk, lain)
            )
            if sebaliknya and kiri == "anggaran":
                continue  # told there, against Rencana Kerja
            balik = kelompok.get((jenis, lain, induk), [])
            if len(pasang) != 1 or len(balik) != 1:
                arah = [Pasang(p.b, p.a) for p in pasang] if sebaliknya else pasang
                yield _temuan(jenis, arah, a_benar=teguh or sebaliknya)
            elif pasang[0].b.baris[0].nomor_baris < balik[0].b.baris[0].nomor_baris:
                yield _bertukar(jenis, pasang[0], balik[0])


def _lembar(k: Konteks) -> Iterator[tuple[str, str]]:
    """Realisasi Anggaran is compared with both others; without it, they with each other."""
    if k.laporan.anggaran:
        yield "renja", "anggaran"
        yield "anggaran", "kinerja_program"
    else:
        yield "renja", "kinerja_program"


def _diteguhkan(k: Konteks, kecuali: set[str], sub: Simpul, induk: Simpul) -> bool:
    """Whether a third sheet, too, puts the sub kegiatan under this one."""
    lain = (lembar for lembar in SEMUA if lembar not in kecuali)
    return any(
        b.simpul == sub and induk in (b.silsilah.kegiatan, b.silsilah.program)
        for lembar in lain
        for b in sub_kegiatan(k, lembar)
    )


def _temuan(jenis: str, pasang: list[Pasang], *, a_benar: bool) -> Temuan:
    p = pasang[0]
    a, b = p.a.induk(jenis), p.b.induk(jenis)
    ini, itu = sepasang(b.teks, a.teks, 36)
    nama = f"'{singkat(p.b.nama, 34)}'"
    if len(pasang) > 1:
        nama = f"{nama} dan {len(pasang) - 1} sub kegiatan lain"
    return temuan(
        b,
        p.b.baris[0],
        f"{nama} di sini ada di {jenis} '{ini}', di {letak(a)} di '{itu}'. Ikuti DPA.",
        kunci=p.b.nama,
        seharusnya=a.teks if a_benar else "",
        terkait=tuple(tempat(i) for i in _sel(jenis, pasang)),
    )


def _sel(jenis: str, pasang: list[Pasang]) -> Iterator[Isian]:
    for n, p in enumerate(pasang):
        yield p.a.induk(jenis)
        if n:
            yield p.b.induk(jenis)


def _bertukar(jenis: str, ini: Pasang, itu: Pasang) -> Temuan:
    """Two sub kegiatan under each other's program: the rows may be right, and their names not."""
    nama = f"'{singkat(ini.b.nama, 34)}' dan '{singkat(itu.b.nama, 34)}'"
    return replace(
        _temuan(jenis, [ini, itu], a_benar=False),
        pesan=f"{nama} di sini dan di {judul(ini.a.lembar)} bertukar {jenis}. Periksa nama dan "
        f"{jenis}nya menurut DPA.",
        dugaan=TERTUKAR,
    )

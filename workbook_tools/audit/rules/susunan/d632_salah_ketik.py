"""D632: a word, or a text that stands several times, is typed once with another letter."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import chain

from workbook_tools.audit.fakta_tabel import INDIKATOR, KEGIATAN, PROGRAM, SUB
from workbook_tools.audit.jabatan import jabatan_terpotong
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.nama_kantor import nama_terpotong
from workbook_tools.audit.salah_ketik import (
    MAKS_KALI,
    kata_di_depan_nama,
    kata_hilang,
    nama_lain,
    nama_salah_ketik,
    salah_di_antara,
    salah_ketik_di,
    salah_pendek,
    salah_sekolom,
    ujung_tertukar,
)
from workbook_tools.audit.sebutan_daerah import sebutan_lain
from workbook_tools.audit.teks import nama_bersih, normal
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan

MIN_HURUF = 20
MIN_KALI = 2
MAKS_BEDA = 2
"""Letters that differ, all at one place inside a word."""


@aturan("D632", Tingkat.INFO, "Salah ketik")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari nama atau judul di tabel yang di tempat lain ditulis sama berkali-kali, tetapi di
    satu tempat berbeda satu atau dua huruf di dalam satu kata; dan kata yang berbeda satu huruf
    dari kata yang sering dipakai laporan ini.

    Mengapa penting: nama yang salah ketik tidak ditemukan saat dicari, dan tidak cocok dengan DPA.

    Contoh: "Peningkaan Efektifitas Pelaksanaan" di satu tabel, "Peningkatan" di tabel lain;
    "Kebupaten" di sampul.

    Cara memperbaiki: salin tulisan yang benar dari tempat lain.
    """
    semua: dict[str, list[Tempat]] = defaultdict(list)
    for t in k.dok.tabel:
        for b in t.baris:
            for s in (s for s in b.sel if s is not None and s.awal):
                teks = nama_bersih(s.teks)
                tempat = Tempat(t.lembar, s.tempat, teks)
                if len(teks) >= MIN_HURUF and tempat not in semua[normal(teks)]:
                    semua[normal(teks)].append(tempat)
    sering = [x for x, isi in semua.items() if len(isi) >= MIN_KALI]
    for satu in (x for x, isi in semua.items() if len(isi) == 1):
        benar = next((x for x in sering if _sehuruf(satu, x) and not _sekunci(k, satu, x)), "")
        if benar:
            yield _temuan(semua[satu][0], semua[benar])
    yield from _kata(k)
    for nama, tempat in chain(nama_terpotong(k.dok), jabatan_terpotong(k.dok)):
        yield Temuan(
            tempat.lembar,
            tempat.sel,
            f"'{tempat.nilai}' di tempat lain selalu '{nama}'. Lengkapi namanya.",
            nilai=tempat.nilai,
        )
    for hilang, tempat in kata_hilang(k.dok):
        yield Temuan(
            tempat.lembar,
            tempat.sel,
            f"'{tempat.nilai}': kata '{hilang}' tampaknya hilang. Lengkapi.",
            nilai=tempat.nilai,
        )


def _kata(k: KonteksDokumen) -> Iterator[Temuan]:
    """All words of the document in one finding: they are mended in one go."""
    isi = [(benar, tempat) for benar, tempat in salah_ketik_di(k.dok) if tempat]
    nama = list(nama_salah_ketik(k.dok, k.identitas.nama))
    if 0 < len(nama) <= MAKS_KALI and not any(x in tempat for _, tempat in isi for x in nama):
        isi.append((k.identitas.nama, nama))
    depan = list(kata_di_depan_nama(k.dok, k.identitas.nama))
    depan += nama_lain(k.dok, k.identitas.nama)
    isi += [(benar, [x]) for benar, x in depan] if len(depan) == 1 else []
    isi += [(benar, [x]) for benar, x in sebutan_lain(k.dok, k.identitas.nama)]
    sudah = {x for _, tempat in isi for x in tempat}
    cara = (salah_di_antara, ujung_tertukar, salah_pendek, salah_sekolom)
    lain = chain.from_iterable(x(k.dok) for x in cara)
    antara = {x: benar for benar, x in lain if x not in sudah}
    isi += [(benar, [x]) for x, benar in antara.items()]
    if isi:
        semua = [x for _, tempat in isi for x in tempat]
        sebut = sebutkan([f"'{tempat[0].nilai}' ({benar})" for benar, tempat in isi], 12)
        yield Temuan(
            semua[0].lembar,
            "; ".join(dict.fromkeys(x.sel for x in semua)),
            f"Kemungkinan salah ketik: {sebut}. Periksa dan betulkan.",
            kunci="Salah ketik",
            nilai=semua[0].nilai,
            terkait=tuple(semua),
        )


def _sehuruf(a: str, b: str) -> bool:
    """Whether two texts differ by some letters at one place inside a word."""
    if a == b or abs(len(a) - len(b)) > MAKS_BEDA:
        return False
    pendek = min(len(a), len(b))
    depan = next((n for n in range(pendek) if a[n] != b[n]), pendek)
    belakang = next((n for n in range(pendek - depan) if a[-1 - n] != b[-1 - n]), pendek - depan)
    lain = (a[depan : len(a) - belakang], b[depan : len(b) - belakang])
    dalam_kata = all(x == "" or (x.isalpha() and x.isascii()) for x in lain)
    return dalam_kata and max(map(len, lain)) <= MAKS_BEDA and _dalam(a, depan, belakang)


def _dalam(a: str, depan: int, belakang: int) -> bool:
    """No ending of a word, which may be meant: the letters on both sides belong to one word."""
    kiri = a[max(depan - 2, 0) : depan]
    kanan = a[len(a) - belakang :][:1]
    return len(kiri) == 2 and kiri.isalpha() and kanan.isalpha()


def _sekunci(k: KonteksDokumen, a: str, b: str) -> bool:
    """Whether both are one name already, which N708 tells of."""
    kamus = [k.nama.kamus(x) for x in (INDIKATOR, PROGRAM, KEGIATAN, SUB)]
    return any(x is not None and x.kunci(a) == x.kunci(b) != "" for x in kamus)


def _temuan(sini: Tempat, sana: list[Tempat]) -> Temuan:
    return Temuan(
        sini.lembar,
        sini.sel,
        f"'{sini.nilai}' di {len(sana)} tempat lain ditulis '{sana[0].nilai}'. Periksa salah "
        "ketiknya.",
        nilai=sini.nilai,
        terkait=tuple(sana[:10]),
    )

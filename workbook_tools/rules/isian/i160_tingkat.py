"""I160: a row of Program Kegiatan whose level is not certain."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names.kode_rekening import di_bawah
from workbook_tools.records.pilihan import baca_pilihan
from workbook_tools.rules.registry import aturan
from workbook_tools.tables.baris.kedalaman import tingkat_kode
from workbook_tools.tables.pohon import Dasar, Simpul, semua_simpul, susun_pohon
from workbook_tools.wording.kata import singkat
from workbook_tools.wording.sebut import temuan

_SEBUT = {"program": "program", "kegiatan": "kegiatan", "sub_kegiatan": "sub kegiatan"}


@aturan("I160", Tingkat.PERINGATAN, "Tingkat baris Program Kegiatan tidak pasti")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah setiap baris Program Kegiatan jelas program, kegiatan, atau sub kegiatan.

    Mengapa penting: urutan dan tingkat baris menentukan di bawah siapa sebuah sub kegiatan
    berada, dan ke mana anggarannya dijumlahkan.

    Contoh: kolom Tingkat berisi Kegiatan, padahal kodenya 7.01.02.2.01.0001; sub kegiatan
    7.01.03... berada di bawah program 7.01.02; baris tanpa kode dan tanpa tingkat.

    Cara memperbaiki: betulkan kode atau tingkatnya, atau pindahkan barisnya ke bawah program dan
    kegiatannya.
    """
    menurut_urutan = []
    for s in semua_simpul(susun_pohon(k.laporan.program_kegiatan)):
        if s.dasar is Dasar.URUTAN and not _bertentangan(s):
            menurut_urutan.append(s)
        elif pesan := _pesan(s):
            yield temuan(s.baris.kode_rekening, s.baris, pesan)
    if menurut_urutan:
        yield _menurut_urutan(*menurut_urutan)


def _menurut_urutan(s: Simpul, *lain: Simpul) -> Temuan:
    juga = f", begitu pula {len(lain)} baris lain" if lain else ""
    return temuan(
        s.baris.nama,
        s.baris,
        f"{singkat(s.baris.nama.teks)} tidak berkode dan tidak bertingkat, jadi dianggap "
        f"{_SEBUT[s.tingkat]} menurut urutannya{juga}. Isi kolom Tingkat atau Kode.",
        terkait=tuple(tempat(x.baris.nama, f"dianggap {_SEBUT[x.tingkat]}") for x in lain),
        tingkat=Tingkat.INFO,
    )


def _bertentangan(s: Simpul) -> bool:
    menurut_kode = tingkat_kode(s.baris.kode_rekening.teks)
    tertulis = baca_pilihan(s.baris.tingkat) or ""
    return bool(tertulis and menurut_kode) and tertulis.casefold() != _SEBUT.get(menurut_kode)


def _salah_letak(s: Simpul) -> bool:
    """Whether a row has another one's code above it, which its own rows do not: it is the odd one,
    and tells it."""
    atas = s.induk.baris.kode_rekening.teks if s.induk else ""
    bawah = [x.baris.kode_rekening.teks for x in s.anak]
    return not di_bawah(s.baris.kode_rekening.teks, atas) and all(di_bawah(x, atas) for x in bawah)


def _pesan(s: Simpul) -> str | None:
    nama, kode = s.baris.nama.teks, s.baris.kode_rekening.teks
    menurut_kode = tingkat_kode(kode)
    if _bertentangan(s):
        pakai = "" if s.dasar is Dasar.TERTULIS else "Dipakai menurut kodenya. "
        return (
            f"Tingkat {nama} tertulis {s.baris.tingkat.teks}, sedangkan kode {kode} adalah kode "
            f"{_SEBUT.get(menurut_kode, menurut_kode)}. {pakai}Betulkan salah satunya."
        )
    if (
        s.induk
        and not _bertentangan(s.induk)
        and not di_bawah(kode, s.induk.baris.kode_rekening.teks)
        and not _salah_letak(s.induk)
    ):
        return (
            f"{nama} ({kode}) berada di bawah {s.induk.baris.nama.teks} "
            f"({s.induk.baris.kode_rekening.teks}). Pindahkan barisnya, atau betulkan kodenya."
        )
    return None

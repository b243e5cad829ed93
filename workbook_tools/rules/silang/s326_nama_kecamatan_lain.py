"""S326: Identitas bears the name of another kecamatan."""

import re
from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pemilik import kecamatan_kembar
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names.wilayah import tanpa_kecamatan
from workbook_tools.records.pembanding import BarisPembanding
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan

_CAMAT = regex(r"\bcamat\s+(?P<nama>\S.*)$", re.IGNORECASE)


@aturan("S326", Tingkat.PERINGATAN, "Nama kecamatan lain di Identitas")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah nama perangkat daerah di Identitas memang pemilik angka di buku kerja ini.

    Mengapa penting: buku kerja yang dimulai dari salinan kecamatan lain mudah menyimpan nama
    lamanya; di rekap kabupaten angkanya lalu tercatat atas nama yang salah.

    Contoh: Identitas menyebut Kecamatan Simpur, sedangkan semua angka Realisasi Kinerja sama
    dengan baris Loksado di lembar Kecamatan Lain; jabatan "Camat Loksado" di Kecamatan Simpur.

    Cara memperbaiki: betulkan nama perangkat daerah, atau angka atau jabatan yang tersalin.
    """
    identitas = k.laporan.identitas
    kunci = k.laporan.daftar["kecamatan"].kunci
    sendiri = kunci(identitas.perangkat_daerah.teks)
    if not sendiri or not _kecamatan(identitas.perangkat_daerah.teks):
        return
    if lain := kecamatan_kembar(k):
        yield _temuan(k, lain)
    camat = _CAMAT.search(identitas.kepala_jabatan.teks)
    if camat and not kunci(camat["nama"]).startswith(sendiri):
        yield temuan(
            identitas.kepala_jabatan,
            identitas,
            f"Jabatan kepala '{identitas.kepala_jabatan.teks}', padahal perangkat daerahnya "
            f"{identitas.perangkat_daerah.teks}. Betulkan yang keliru.",
            terkait=(tempat(identitas.perangkat_daerah),),
        )


def _kecamatan(nama: str) -> bool:
    return tanpa_kecamatan(nama) != nama


def _temuan(k: Konteks, lain: tuple[BarisPembanding, ...]) -> Temuan:
    nama = k.laporan.identitas.perangkat_daerah
    sana = tanpa_kecamatan(lain[0].kecamatan.teks)
    return temuan(
        nama,
        k.laporan.identitas,
        f"Identitas menyebut {nama.teks}, tetapi angka Realisasi Kinerja sama persis dengan baris "
        f"{sana} di Kecamatan Lain, dan tidak satu pun sama dengan {tanpa_kecamatan(nama.teks)}. "
        "Apakah nama ini sisa buku kerja lain?",
        terkait=tuple(tempat(b.kecamatan) for b in lain),
    )

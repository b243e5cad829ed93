"""S326: Identitas bears the name of another kecamatan."""

import re
from collections.abc import Iterator

from workbook_tools.facts.angka_sama import banding_isian
from workbook_tools.facts.banding import Cocok
from workbook_tools.facts.indikator import semua_indikator
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names.kode import kunci_kode
from workbook_tools.names.wilayah import tanpa_kecamatan
from workbook_tools.records.kinerja import BarisKinerja
from workbook_tools.records.pembanding import BarisPembanding
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan

_CAMAT = re.compile(r"\bcamat\s+(?P<nama>\S.*)$", re.IGNORECASE)
PALING_SEDIKIT = 2
"""So many indicators of one row more than chance must agree."""
SERATUS = 100


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
    lain = _kembar(k, sendiri)
    if lain:
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


def _kembar(k: Konteks, sendiri: str) -> list[BarisPembanding]:
    """The rows of the only other kecamatan whose figures are all those of this workbook."""
    kunci = k.laporan.daftar["kecamatan"].kunci
    kinerja = {kunci_kode(i.kode): i.kinerja for i in semua_indikator(k) if i.kinerja is not None}
    kelompok: dict[str, list[BarisPembanding]] = {}
    for b in k.laporan.pembanding:
        if kunci_kode(b.kode.teks) in kinerja and b.kecamatan:
            kelompok.setdefault(kunci(b.kecamatan.teks), []).append(b)
    if sendiri in kelompok:
        return []
    sama = [isi for isi in kelompok.values() if _semua_sama(isi, kinerja)]
    return sama[0] if len(sama) == 1 else []


def _semua_sama(isi: list[BarisPembanding], kinerja: dict[str, BarisKinerja]) -> bool:
    """Several indicators agree in target and realisasi, at least one in a telling figure."""
    pasangan = [(b, kinerja[kunci_kode(b.kode.teks)]) for b in isi]
    cocok = [
        banding_isian(b.target, x.target) is Cocok.SAMA
        and banding_isian(b.realisasi, x.realisasi) is Cocok.SAMA
        for b, x in pasangan
    ]
    khas = any(b.realisasi.nilai not in (0, 1, SERATUS) for b in isi)
    return len({kunci_kode(b.kode.teks) for b in isi}) >= PALING_SEDIKIT and all(cocok) and khas


def _temuan(k: Konteks, lain: list[BarisPembanding]) -> Temuan:
    nama = k.laporan.identitas.perangkat_daerah
    sana = tanpa_kecamatan(lain[0].kecamatan.teks)
    return temuan(
        nama,
        k.laporan.identitas,
        f"Identitas menyebut {nama.teks}, tetapi angka Realisasi Kinerja sama persis dengan baris "
        f"{sana} di Kecamatan Lain, dan {tanpa_kecamatan(nama.teks)} tidak ada di sana. Apakah "
        "nama ini sisa buku kerja lain?",
        terkait=tuple(tempat(b.kecamatan) for b in lain),
    )

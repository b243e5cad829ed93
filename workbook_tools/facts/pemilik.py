"""Whose figures a workbook holds: this office's rows on Kecamatan Lain, or another one's."""

from workbook_tools.facts.angka_sama import banding_isian
from workbook_tools.facts.banding import Cocok
from workbook_tools.facts.indikator import semua_indikator
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sekali import sekali
from workbook_tools.kelompok import kelompokkan
from workbook_tools.names.kode import kunci_kode
from workbook_tools.records.kinerja import BarisKinerja
from workbook_tools.records.pembanding import BarisPembanding

PALING_SEDIKIT = 2
"""So many indicators must agree; one may do so by chance."""
SERATUS = 100
ANGKA = ("target", "realisasi", "capaian_dilaporkan")
MIN_BEDA = 2
"""So many figures of a row must differ; one may be a slip, unless hardly another row has it."""


def baris_sendiri(k: Konteks) -> list[BarisPembanding]:
    """This office's own rows on Kecamatan Lain; none where its name seems to be another one's."""
    if kecamatan_kembar(k):
        return []
    kunci, sendiri = k.laporan.daftar["kecamatan"].kunci, _sendiri(k)
    return [b for b in k.laporan.pembanding if sendiri and kunci(b.kecamatan.teks) == sendiri]


@sekali
def kecamatan_kembar(k: Konteks) -> tuple[BarisPembanding, ...]:
    """The rows of the only other kecamatan whose figures are all those of this workbook, while
    the rows of the name on Identitas, where there are any, all differ."""
    kunci, sendiri = k.laporan.daftar["kecamatan"].kunci, _sendiri(k)
    kinerja = {kunci_kode(i.kode): i.kinerja for i in semua_indikator(k) if i.kinerja is not None}
    kelompok = kelompokkan(
        (kunci(b.kecamatan.teks), b)
        for b in k.laporan.pembanding
        if kunci_kode(b.kode.teks) in kinerja and b.kecamatan
    )
    if not sendiri or any(_sama(b, kinerja) for b in kelompok.pop(sendiri, [])):
        return ()
    sama = [isi for isi in kelompok.values() if _semua_sama(isi, kinerja)]
    return tuple(sama[0]) if len(sama) == 1 else ()


@sekali
def nama_tertukar(k: Konteks) -> dict[tuple[str, str], BarisPembanding]:
    """The figures of this office's rows that are not those of Realisasi Kinerja, each with the row
    of another kecamatan that holds these: the names may have changed places."""
    kinerja = {kunci_kode(i.kode): i.kinerja for i in semua_indikator(k) if i.kinerja is not None}
    sendiri = [b for b in baris_sendiri(k) if kunci_kode(b.kode.teks) in kinerja]
    hasil: dict[tuple[str, str], BarisPembanding] = {}
    for b in sendiri:
        kode = kunci_kode(b.kode.teks)
        angka = [(b.isian(x), kinerja[kode].isian(x)) for x in ANGKA]
        beda = sum(banding_isian(sini, sana) is Cocok.BEDA for sini, sana in angka)
        lain = (x for x in k.laporan.pembanding if kunci_kode(x.kode.teks) == kode)
        milik = next((x for x in lain if x not in sendiri and _milik(x, kinerja)), None)
        if milik is not None and beda >= (MIN_BEDA - _khas(milik)):
            hasil.update(((sini.lembar, sini.sel), milik) for sini, _ in angka)
    return hasil


def _sendiri(k: Konteks) -> str:
    return k.laporan.daftar["kecamatan"].kunci(k.laporan.identitas.perangkat_daerah.teks)


def _semua_sama(isi: list[BarisPembanding], kinerja: dict[str, BarisKinerja]) -> bool:
    """Several indicators agree in target and realisasi, at least one in a telling figure."""
    khas = any(map(_khas, isi))
    banyak = len({kunci_kode(b.kode.teks) for b in isi})
    return khas and banyak >= PALING_SEDIKIT and all(_sama(b, kinerja) for b in isi)


def _milik(b: BarisPembanding, kinerja: dict[str, BarisKinerja]) -> bool:
    """Whether a row holds this office's figures, or at least its telling one."""
    realisasi = kinerja[kunci_kode(b.kode.teks)].realisasi
    return _sama(b, kinerja) or (_khas(b) and banding_isian(b.realisasi, realisasi) is Cocok.SAMA)


def _khas(b: BarisPembanding) -> bool:
    """Whether a row states a figure that not many have."""
    return b.realisasi.nilai not in (None, 0, 1, SERATUS)


def _sama(b: BarisPembanding, kinerja: dict[str, BarisKinerja]) -> bool:
    x = kinerja[kunci_kode(b.kode.teks)]
    pasangan = ((b.target, x.target), (b.realisasi, x.realisasi))
    return all(banding_isian(sini, sana) is Cocok.SAMA for sini, sana in pasangan)

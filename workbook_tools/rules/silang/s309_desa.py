"""S309: the realisation is not what the Desa sheet gives."""

from collections.abc import Iterator
from fractions import Fraction

from msgspec import Struct
from msgspec.structs import replace

from workbook_tools.compute.desa import status_dalam_nama, tanpa_kelurahan
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.facts.indikator import Indikator, semua_indikator
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.satuan import PERSEN, RASIO, baku, satuan_angka
from workbook_tools.facts.sumber import bersumber
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.numbers import cetak_ringkas
from workbook_tools.records import Isian
from workbook_tools.records.desa import STATUS_DESA
from workbook_tools.records.pilihan import pilihan
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import tulis
from workbook_tools.wording.sebut import temuan


class _Hitungan(Struct, frozen=True):
    """Villages at or above a status, in one year."""

    jumlah: int
    semua: int
    kolom: str  # status or status_lalu

    def nilai(self, satuan: set[str]) -> Fraction:
        """In the unit that the figure is written in: a count, percent, or a fraction of 1."""
        if self._cacah(satuan):
            return Fraction(self.jumlah)
        return Fraction(self.jumlah * (100 if PERSEN in satuan else 1), self.semua)

    def tanda(self, satuan: set[str]) -> str:
        """The sign behind it."""
        return "%" if PERSEN in satuan and not self._cacah(satuan) else ""

    def _cacah(self, satuan: set[str]) -> bool:
        return "desa" in satuan and RASIO not in satuan


@aturan("S309", Tingkat.GALAT, "Realisasi berbeda dari lembar Desa")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Membandingkan realisasi indikator bersumber desa dengan status desa di lembar Desa.

    Mengapa penting: angka kinerja harus dapat dihitung ulang dari data desa. Yang dihitung adalah
    desa berstatus seperti pada nama indikator atau lebih tinggi, dibagi jumlah seluruh desa.
    Realisasi tahun lalu dibandingkan dengan Status Tahun Lalu.

    Contoh: 7 dari 19 desa Mandiri adalah 0,37. Ditulis 0,36 berarti dipotong (info); ditulis 0,30
    salah.

    Cara memperbaiki: periksa status setiap desa. Bila benar, ganti realisasinya.
    """
    for i in semua_indikator(k):
        status = status_dalam_nama(i.indikator.indikator.teks)
        if i.kinerja is None or status is None or not bersumber(i, "desa"):
            continue
        for isian, kolom in (
            (i.kinerja.realisasi, "status"),
            (i.kinerja.realisasi_lalu, "status_lalu"),
        ):
            yield from _satu(k, i, isian, kolom, status)


def _satu(k: Konteks, i: Indikator, isian: Isian, kolom: str, status: str) -> Iterator[Temuan]:
    hitungan = _hitung(k, kolom, STATUS_DESA[: STATUS_DESA.index(status) + 1])
    if hitungan is None or isian.angka is None or i.kinerja is None:
        return
    satuan = {baku(i.indikator.satuan.teks), satuan_angka(isian.angka)}
    nilai = hitungan.nilai(satuan)
    cocok = _banding(k, isian, nilai, satuan)
    if cocok is Cocok.SAMA:
        return
    lalu = " tahun lalu" if kolom == "status_lalu" else ""
    dugaan = _dugaan(k, isian, kolom, status, satuan) if cocok is Cocok.BEDA else ""
    if cocok is Cocok.BEDA and _satu_desa(k, isian, hitungan, satuan):
        atau = f" Atau: {dugaan}" if dugaan else ""
        dugaan = f"Mungkin status satu desa keliru.{atau}"
    yield temuan(
        isian,
        i.kinerja,
        f"Realisasi{lalu} {i.kode} {tulis(isian)}, padahal menurut lembar Desa {hitungan.jumlah} "
        f"dari {hitungan.semua} desa berstatus {_sebut(status)}{lalu}: "
        f"{cetak_ringkas(nilai, 4)}{hitungan.tanda(satuan)}. {_saran(cocok)}",
        dugaan=dugaan,
        terkait=(_kolom(k, kolom, f"{hitungan.jumlah} dari {hitungan.semua}"),),
        tingkat=_tingkat(cocok, bool(lalu)),
    )


def _satu_desa(k: Konteks, isian: Isian, hitungan: _Hitungan, satuan: set[str]) -> bool:
    """Whether one village more, or one less, would do."""
    lain = [replace(hitungan, jumlah=hitungan.jumlah + n) for n in (1, -1)]
    return any(_banding(k, isian, h.nilai(satuan), satuan) is not Cocok.BEDA for h in lain)


def _kolom(k: Konteks, kolom: str, nilai: str) -> Tempat:
    """All statuses as one place."""
    sel = [b.isian(kolom).sel for b in k.laporan.desa]
    return Tempat("desa", sel[0] if len(sel) == 1 else f"{sel[0]}:{sel[-1]}", nilai)


def _saran(cocok: Cocok) -> str:
    if cocok is Cocok.DIPOTONG:
        return "Angka belakangnya dipotong; bulatkan supaya sama di semua tempat."
    return "Periksa status setiap desa; bila benar, ganti realisasinya."


def _tingkat(cocok: Cocok, lalu: bool) -> Tingkat | None:
    if cocok is Cocok.DIPOTONG:
        return Tingkat.INFO
    return Tingkat.PERINGATAN if lalu else None


def _sebut(status: str) -> str:
    return status if status == STATUS_DESA[0] else f"{status} atau lebih tinggi"


def _hitung(k: Konteks, kolom: str, status: tuple[str, ...]) -> _Hitungan | None:
    """Villages with one of these statuses; None unless every village has one."""
    isi = [pilihan(b.isian(kolom)) for b in tanpa_kelurahan(k.laporan)]
    if not isi or not all(isi):
        return None
    return _Hitungan(sum(1 for s in isi if s in status), len(isi), kolom)


def _banding(k: Konteks, isian: Isian, nilai: Fraction, satuan: set[str]) -> Cocok:
    """A ratio typed with its terms must be exact, anything else right to its last digit."""
    assert isian.angka is not None
    if isian.angka.rasio is not None:
        return Cocok.SAMA if isian.angka.nilai == nilai else Cocok.BEDA
    toleransi = k.laporan.kebijakan.toleransi  # percentage points
    return bandingkan(isian.angka, nilai, toleransi if PERSEN in satuan else toleransi / 100)


def _dugaan(k: Konteks, isian: Isian, kolom: str, status: str, satuan: set[str]) -> str:
    """What was counted instead: this status alone, another one, the other year."""
    lain: list[tuple[str, str, tuple[str, ...]]] = [
        (f"hanya desa berstatus {status}, tanpa yang lebih tinggi", kolom, (status,))
    ]
    for n, s in enumerate(STATUS_DESA):
        if s != status:
            lain.append((f"desa berstatus {_sebut(s)}", kolom, STATUS_DESA[: n + 1]))
    tahun = "status" if kolom == "status_lalu" else "status_lalu"
    sebut = "tahun ini" if kolom == "status_lalu" else "tahun lalu"
    sampai = STATUS_DESA[: STATUS_DESA.index(status) + 1]
    lain.append((f"desa berstatus {_sebut(status)} {sebut}", tahun, sampai))
    for sebutan, dari, yang in lain:
        hitungan = _hitung(k, dari, yang)
        if hitungan is None or not hitungan.jumlah:
            continue
        if _banding(k, isian, hitungan.nilai(satuan), satuan) is not Cocok.BEDA:
            return f"{isian.teks} cocok bila yang dihitung {sebutan} ({hitungan.jumlah} desa)."
    return ""

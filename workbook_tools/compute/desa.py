"""Villages by status."""

from fractions import Fraction
from itertools import accumulate

from workbook_tools.compute.nilai import cacah, gelap_pilihan, lubang_dari, medan, sebab
from workbook_tools.compute.ucapan import ucap_nilai
from workbook_tools.model.hasil import Desa, RasioDesa, StatusDesa
from workbook_tools.names import rapikan
from workbook_tools.numbers import Angka
from workbook_tools.records import Isian, Laporan
from workbook_tools.records.desa import STATUS_DESA, BarisDesa
from workbook_tools.records.pilihan import pilihan


def hitung_desa(laporan: Laporan) -> Desa:
    """Counts per status, and the ratio at or above the status that an indicator names.

    Status names: Permendesa 2/2016 (IDM) and Permendesa 9/2024 (Indeks Desa). The ratio is a
    fraction of 1, over all villages of the sheet.
    """
    desa = tanpa_kelurahan(laporan)
    jumlah = len(desa)
    if not jumlah:
        return Desa(0)
    kini = _hitung([b.status for b in desa])
    lalu = _hitung([b.status_lalu for b in desa])
    gelap = gelap_pilihan((b.status for b in desa), kosong=True)
    gelap_lalu = gelap_pilihan((b.status_lalu for b in desa), kosong=True)
    per_status, kumulatif = [], 0
    for status in STATUS_DESA:
        kumulatif += kini[status]
        rasio = cacah(kumulatif, gelap, jumlah)
        lubang = lubang_dari(
            jumlah=cacah(kini[status], gelap),
            jumlah_lalu=cacah(lalu[status], gelap_lalu),
            kumulatif=cacah(kumulatif, gelap),
            rasio=rasio,
        )
        per_status.append(
            StatusDesa(status, kini[status], lalu[status], kumulatif, rasio.pasti, lubang)
        )
    return Desa(jumlah, tuple(per_status), _rasio_indikator(laporan, tuple(per_status), jumlah))


def tanpa_kelurahan(laporan: Laporan) -> list[BarisDesa]:
    """The rows of the Desa sheet that are villages; a kelurahan has no status."""
    return [b for b in laporan.desa if pilihan(b.jenis) != "Kelurahan"]


def status_dalam_nama(nama: str) -> str | None:
    """The village status that a name speaks of: 'Rasio Desa Maju ...' -> Maju.

    Of several the lowest, since villages at or above it are counted: 'Maju atau Mandiri' -> Maju.
    """
    teks = f" {rapikan(nama).casefold()} "
    ada = set()
    for status in sorted(STATUS_DESA, key=len, reverse=True):
        if f" {status.casefold()} " in teks:
            ada.add(status)
            teks = teks.replace(status.casefold(), "")  # 'Sangat Tertinggal' holds 'Tertinggal'
    return next((status for status in reversed(STATUS_DESA) if status in ada), None)


def status_lalu(angka: Angka, desa: Desa) -> tuple[str, ...]:
    """The statuses at or above which this share of the villages was last year, to the digits that
    the figure has, best first; none where the statuses of last year are not complete."""
    lalu = [s.jumlah_lalu for s in desa.per_status]
    if sum(lalu) != desa.jumlah or any("jumlah_lalu" in dict(s.lubang) for s in desa.per_status):
        return ()
    satuan = Fraction(0) if angka.rasio else Fraction(1, 10**angka.desimal)
    beda = [abs(angka.nilai - Fraction(n, desa.jumlah)) for n in accumulate(lalu)]
    return tuple(
        s.status for s, n in zip(desa.per_status, beda, strict=True) if not n or n < satuan
    )


def _hitung(isian: list[Isian]) -> dict[str, int]:
    ada = [pilihan(i) for i in isian]
    return {status: ada.count(status) for status in STATUS_DESA}


def _rasio_indikator(
    laporan: Laporan, per_status: tuple[StatusDesa, ...], jumlah: int
) -> tuple[RasioDesa, ...]:
    menurut = {s.status: s for s in per_status}
    hasil = []
    for i in laporan.indikator:
        status = status_dalam_nama(i.indikator.teks)
        if pilihan(i.sumber_realisasi) == "desa" and status:
            s = menurut[status]
            sebut = f"{s.kumulatif} desa {status} atau lebih tinggi ÷ {jumlah} desa"
            rasio = medan(s, "rasio")
            cara = sebab(rasio) or f"{sebut} = {ucap_nilai(s.rasio or Fraction(0))}"
            lubang = lubang_dari(rasio=rasio, jumlah=medan(s, "kumulatif"))
            hasil.append(RasioDesa(i.kode.teks, status, s.kumulatif, s.rasio, cara, lubang))
    return tuple(hasil)

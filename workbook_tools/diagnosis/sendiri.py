"""This office's own row on Kecamatan Lain, computed from Realisasi Kinerja instead."""

from collections.abc import Iterator

from workbook_tools.compute.ucapan import ucap
from workbook_tools.diagnosis.dasar import LAIN, Kemungkinan
from workbook_tools.facts.capaian_dilaporkan import PerbandinganCapaian
from workbook_tools.facts.konteks import Konteks
from workbook_tools.names.kode import kunci_kode
from workbook_tools.numbers import persentase
from workbook_tools.records.pembanding import BarisPembanding


def baris_sendiri(p: PerbandinganCapaian, k: Konteks) -> Iterator[Kemungkinan]:
    """The own figures of Realisasi Kinerja, the right way round and reversed."""
    b = p.baris
    if not isinstance(b, BarisPembanding):
        return
    if k.laporan.daftar["kecamatan"].kunci(b.kecamatan.teks) != k.laporan.daftar["kecamatan"].kunci(
        k.laporan.identitas.perangkat_daerah.teks
    ):
        return
    for kinerja in k.laporan.kinerja:
        t, r = kinerja.target.angka, kinerja.realisasi.angka
        if kunci_kode(kinerja.kode.teks) != kunci_kode(b.kode.teks) or t is None or r is None:
            continue
        asal = "angka lembar Realisasi Kinerja"
        if t.nilai:
            sebab = f"{ucap(r)} ÷ {ucap(t)} × 100 = {p.isian.teks}: dari {asal}."
            yield Kemungkinan(sebab, persentase(r.nilai, t.nilai), LAIN)
        if r.nilai:
            sebab = f"{ucap(t)} ÷ {ucap(r)} × 100 = {p.isian.teks}: dari {asal}, tetapi terbalik."
            yield Kemungkinan(sebab, persentase(t.nilai, r.nilai), LAIN)

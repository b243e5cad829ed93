"""Many tasks: order, window, processes that die, stopping."""

import multiprocessing
from collections.abc import Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from typing import Any

import pytest

from tests.batch.pekerja_uji import KERJA, TugasUji
from workbook_tools.batch.batas import Batas
from workbook_tools.batch.hanya_baca import urutkan
from workbook_tools.batch.henti import Henti
from workbook_tools.batch.jalankan import jalankan
from workbook_tools.batch.kolam import MATI
from workbook_tools.batch.pelaksana import PELAKSANA_MATI


def _jalankan(jumlah: int, **lain: Any) -> dict[int, str]:
    khusus = lain.pop("khusus", {})
    tugas = [khusus.get(n, TugasUji(n)) for n in range(jumlah)]
    return {t.nomor: hasil for t, hasil in jalankan(KERJA, tugas, **lain)}


@pytest.mark.parametrize("proses", [1, 2, 3])
def test_semua_selesai(proses: int) -> None:
    assert _jalankan(25, proses=proses) == {n: f"selesai {n}" for n in range(25)}


def test_tanpa_tugas() -> None:
    assert _jalankan(0) == {}


def test_proses_yang_mati_hanya_merugikan_tugasnya_sendiri() -> None:
    mati = {n: TugasUji(n, mati=True) for n in (3, 11)}
    hasil = _jalankan(20, proses=2, khusus=mati)
    assert len(hasil) == 20
    assert {n for n, h in hasil.items() if h.startswith("gagal")} == {3, 11}
    assert MATI in hasil[3]


def test_proses_yang_macet_dihentikan_dan_diganti() -> None:
    macet = {n: TugasUji(n, lama=60) for n in (1, 4)}
    hasil = _jalankan(12, proses=2, khusus=macet, batas=Batas(detik=0.5))
    assert {n for n, h in hasil.items() if "belum selesai sesudah" in h} == {1, 4}
    assert len(hasil) == 12


def test_memori_induknya_bukan_memori_berkas() -> None:
    """A forked worker shares what its parent holds."""
    induk = bytearray(b"x" * 400_000_000)
    lama = {n: TugasUji(n, lama=0.5) for n in range(2)}
    hasil = _jalankan(4, proses=2, khusus=lama, batas=Batas(memori=300_000_000))
    assert len(induk) > 0
    assert all(h.startswith("selesai") for h in hasil.values())


def test_proses_yang_membengkak_dihentikan() -> None:
    besar = {2: TugasUji(2, lama=60, memori=400_000_000)}
    hasil = _jalankan(6, proses=2, khusus=besar, batas=Batas(memori=300_000_000))
    assert {n for n, h in hasil.items() if "lebih dari 300 MB" in h} == {2}
    assert len(hasil) == 6


@pytest.mark.parametrize("cara", ["spawn", "forkserver"])
def test_kolam_sendiri_tidak_bergantung_pada_fork(cara: str, monkeypatch: Any) -> None:
    konteks = multiprocessing.get_context(cara)
    monkeypatch.setattr("workbook_tools.batch.kolam.multiprocessing.Process", konteks.Process)
    mati = {1: TugasUji(1, mati=True)}
    hasil = _jalankan(5, proses=2, khusus=mati)
    assert len(hasil) == 5
    assert MATI in hasil[1]


def test_kesalahan_yang_lolos_menjadi_hasil() -> None:
    hasil = _jalankan(5, proses=2, khusus={2: TugasUji(2, galat=True)})
    assert "sengaja" in hasil[2]
    assert len(hasil) == 5


@pytest.mark.parametrize("cara", ["spawn", "forkserver"])
def test_cara_memulai_proses_lain(cara: str) -> None:
    """Windows and macOS start processes anew; nothing may rest on fork."""
    konteks = multiprocessing.get_context(cara)
    with ProcessPoolExecutor(2, mp_context=konteks) as pelaksana:
        assert len(_jalankan(6, pelaksana=pelaksana)) == 6


def test_pelaksana_luar_tetap_terbuka() -> None:
    with ThreadPoolExecutor(3) as pelaksana:
        assert len(_jalankan(10, pelaksana=pelaksana)) == 10
        assert pelaksana.submit(lambda: 1).result() == 1


def test_pelaksana_luar_yang_rusak_disebut() -> None:
    with ProcessPoolExecutor(1) as pelaksana:
        hasil = _jalankan(30, pelaksana=pelaksana, khusus={0: TugasUji(0, mati=True)}, jendela=4)
    assert len(hasil) == 30
    assert PELAKSANA_MATI in hasil[29]


class _PelaksanaHitung(Executor):
    """Counts how many tasks are handed over and not yet done."""

    def __init__(self) -> None:
        self.antre: list[tuple[Future[Any], Any, Any]] = []
        self.terbanyak = 0

    def submit(self, fn: Any, /, *args: Any, **kw: Any) -> Future[Any]:
        f: Future[Any] = Future()
        self.antre.append((f, fn, args))
        self.terbanyak = max(self.terbanyak, len(self.antre))
        if len(self.antre) == 5:
            self.kerjakan()
        return f

    def kerjakan(self) -> None:
        for f, fn, args in self.antre:
            f.set_result(fn(*args))
        self.antre.clear()


def test_tugas_diserahkan_sedikit_sedikit() -> None:
    pelaksana = _PelaksanaHitung()
    assert len(_jalankan(100, pelaksana=pelaksana, jendela=5)) == 100
    assert pelaksana.terbanyak == 5


@pytest.mark.parametrize("proses", [1, 2])
def test_berhenti_di_tengah(proses: int) -> None:
    henti = Henti()
    hasil = []
    tugas = [TugasUji(n, lama=0.01) for n in range(100)]
    for nomor, (_, teks) in enumerate(jalankan(KERJA, tugas, proses=proses, henti=henti)):
        hasil.append(teks)
        if nomor == 5:
            henti.minta()
    assert 6 <= len(hasil) < 30
    assert all(h.startswith("selesai") for h in hasil)


def test_hasil_diurutkan_menurut_tugasnya() -> None:
    def acak() -> Iterator[tuple[TugasUji, int]]:
        for n in (2, 0, 1, 4, 3, 6):
            yield TugasUji(n), n

    assert list(urutkan(acak(), lambda t: t.nomor)) == [0, 1, 2, 3, 4, 6]

"""Reads many workbooks and keeps the condensed form of each, the bulk of it in a file."""

from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Executor
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from workbook_tools.batch.berkas import Sasaran
from workbook_tools.batch.hanya_baca import baca_aman, urutkan
from workbook_tools.batch.henti import Henti
from workbook_tools.batch.jalankan import Kerja, jalankan
from workbook_tools.batch.rencana import Tugas, mutlak, rencanakan
from workbook_tools.batch.ringkas import temuan_gagal
from workbook_tools.errors import catat_kesalahan
from workbook_tools.keluaran import baca_segel, disimpan_pada
from workbook_tools.model.petikan import Petikan
from workbook_tools.model.temuan import Temuan
from workbook_tools.rekap.gudang import Bungkusan, Gudang, bungkus
from workbook_tools.rekap.petik import petik


class Terpetik(Struct, frozen=True):
    """One file: its condensed workbook, or the reason why it could not be used. ``salinan``: a
    copy that `hitung --keluaran` made, which nobody has changed. ``bungkusan``: its bulky parts on
    their way from the process that read it."""

    jalur: Path
    petikan: Petikan | None
    sebab: Temuan | None = None
    salinan: bool = False
    bungkusan: Mapping[str, Bungkusan] = field(default_factory=dict)


def kumpulkan(
    sasaran: Iterable[Sasaran],
    *,
    proses: int | None = None,
    pelaksana: Executor | None = None,
    henti: Henti | None = None,
) -> Iterator[Terpetik]:
    """Condense every workbook, in the order given; nothing is written, nothing raises."""
    tugas, _ = rencanakan(sasaran if pelaksana is None else mutlak(sasaran), None)
    kerja = Kerja(petik_satu, _mati)
    semua = jalankan(kerja, tugas, proses=proses, pelaksana=pelaksana, henti=henti)
    return simpan_besar(urutkan(semua, lambda t: t.nomor))


def simpan_besar(semua: Iterable[Terpetik]) -> Iterator[Terpetik]:
    """The same with their bulky parts put away."""
    gudang = Gudang()
    for t in semua:
        if t.petikan is None:
            yield t
        else:
            yield replace(t, petikan=gudang.titip(t.petikan, t.bungkusan), bungkusan={})


def petik_satu(t: Tugas) -> Terpetik:
    """One workbook, in whatever process."""
    o = baca_aman(t.jalur)
    if o.olahan is None:
        return Terpetik(t.jalur, None, o.temuan[0])
    try:
        segel = baca_segel(t.jalur)
        salinan = segel is not None and segel.verba == "hitung"
        inti, besar = bungkus(petik(o.olahan, str(t.jalur), disimpan_pada(t.jalur)))
        return Terpetik(t.jalur, inti, salinan=salinan, bungkusan=besar)
    except Exception as e:  # one workbook must not take the overview down
        catat_kesalahan(f"{t.jalur} gagal diringkas")
        pesan = (
            f"Berkas {t.jalur.name} tidak dapat diringkas (kesalahan program {type(e).__name__})."
        )
        return Terpetik(t.jalur, None, temuan_gagal("T105", pesan))


def _mati(t: Tugas, pesan: str) -> Terpetik:
    return Terpetik(t.jalur, None, temuan_gagal("T107", f"{t.jalur.name}: {pesan}"))

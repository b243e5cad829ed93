"""S352: a quarter was asked for, and indicators have no target for it."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names.kode import kunci_kode
from workbook_tools.records.identitas import TRIWULAN
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan
from workbook_tools.wording.sebut import temuan


@aturan("S352", Tingkat.INFO, "Target triwulan belum diisi")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari indikator yang targetnya untuk triwulan yang dihitung belum diisi di PK Indikator.

    Mengapa penting: tanpa target triwulan, capaian triwulan tidak dapat dihitung; realisasi
    triwulan II tidak dibandingkan dengan target setahun.

    Contoh: lkj hitung --triwulan 2, sedangkan Target Triwulan II untuk IKU1 kosong.

    Cara memperbaiki: isi Target Triwulan di PK Indikator sesuai rencana aksi. Bila triwulan
    dijumlahkan: target triwulan itu sendiri; selain itu: posisi yang dicapai.
    """
    t = k.hasil.triwulan
    if k.laporan.triwulan is None or t is None:
        return
    pk = {kunci_kode(b.kode.teks): b for b in reversed(k.laporan.perjanjian_kinerja)}
    tanpa = {c.kode for c in t.capaian if c.target is None and not c.lubang}
    baris = [b for kode in sorted(tanpa) if (b := pk.get(kunci_kode(kode)))]
    if not baris:
        return
    kolom = f"target_tw{t.ke}"
    yield temuan(
        baris[0].isian(kolom),
        baris[0],
        f"Target sampai triwulan {TRIWULAN[t.ke - 1]} belum diketahui untuk "
        f"{sebutkan([b.kode.teks for b in baris])}, jadi capaiannya tidak dihitung. Isi Target "
        "Triwulan di PK Indikator.",
        terkait=tuple(tempat(b.isian(kolom)) for b in baris[1:]),
    )

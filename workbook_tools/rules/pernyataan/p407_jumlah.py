"""P407: a stated count of villages or BUM Desa, or index, differs from the sheets."""

from collections.abc import Iterator

from workbook_tools.diagnosis.banyak import duga_banyak
from workbook_tools.diagnosis.dasar import pilih
from workbook_tools.diagnosis.digit import salah_ketik
from workbook_tools.diagnosis.ikm import ikm_lain
from workbook_tools.facts.banding import Cocok
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan import Hitungan, Pernyataan, salah
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.pernyataan import temuan_angka

ACUAN = ("jumlah_desa", "jumlah_desa_status", "jumlah_bumdes", "jumlah_bumdes_baik", "nilai_ikm")


@aturan("P407", Tingkat.GALAT, "Jumlah desa, BUMDes, atau IKM di naskah berbeda dari lembar")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Membandingkan jumlah desa, jumlah BUMDes, dan nilai IKM di naskah dengan lembarnya.

    Mengapa penting: jumlah ini adalah dasar indikator; jumlah semua status harus sama dengan
    jumlah desa.

    Contoh: naskah menyebut 7 desa mandiri, lalu "12 desa mandiri" di paragraf berikutnya; 12
    adalah jumlah desa maju.

    Cara memperbaiki: cocokkan naskah dengan daftar di lembar Desa, BUMDes, dan IKM.
    """
    for isi, h in salah(k, ACUAN):
        yield temuan_angka(k, isi, h, _dugaan(isi[0], h, k))
    for isi, h in salah(k, ACUAN, Cocok.DIPOTONG):
        yield temuan_angka(k, isi, h)


def _dugaan(p: Pernyataan, h: Hitungan, k: Konteks) -> str:
    if p.acuan != "nilai_ikm":
        return duga_banyak(p, k)
    if p.angka is None or h.nilai is None:
        return ""
    lain = pilih(p.angka, ikm_lain(k, p.rincian.nama))
    slip = salah_ketik(p.angka, h.nilai.bawah)
    return lain or (f"Salah ketik: {slip}." if slip else "")

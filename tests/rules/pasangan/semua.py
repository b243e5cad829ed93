"""All pairs, by where the rule looks."""

from tests.audit import (
    test_aturan_angka,
    test_aturan_kalimat_lain,
    test_aturan_kelengkapan,
    test_aturan_pembanding,
    test_aturan_susunan,
    test_hitungan_indikator,
    test_laporan_kantor_lain,
    test_selip_kalimat,
    test_selip_laporan,
    test_selip_saksi,
)
from tests.rules.pasangan import (
    banding_buku,
    berkas,
    dokumen,
    hitungan,
    isian,
    pernyataan,
    silang,
    templat,
)
from tests.rules.pasangan.bentuk import Pasangan

SEBUKU: dict[str, Pasangan] = {
    **templat.PASANGAN,
    **isian.PASANGAN,
    **hitungan.PASANGAN,
    **silang.PASANGAN,
    **pernyataan.PASANGAN,
}
ANTARBUKU = banding_buku.PASANGAN
DI_BERKAS = berkas.PASANGAN
DI_DOKUMEN = dokumen.PASANGAN
DI_AUDIT = (
    *test_aturan_susunan.KASUS,
    *test_aturan_angka.KASUS,
    *test_aturan_kelengkapan.KASUS,
    *test_aturan_kalimat_lain.KASUS,
    *test_aturan_pembanding.KASUS,
    *test_hitungan_indikator.KASUS,
    *test_selip_kalimat.KASUS,
    *test_laporan_kantor_lain.KASUS,
    *test_selip_saksi.KASUS,
    *test_selip_laporan.KASUS,
)
"""Their pairs stand, and are tried, beside the audit of documents."""
DIUJI = [*SEBUKU, *ANTARBUKU]
KODE = [*DIUJI, *DI_BERKAS, *DI_DOKUMEN, *DI_AUDIT]
"""Every rule must be here, once."""

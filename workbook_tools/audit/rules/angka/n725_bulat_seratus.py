"""N725: an achievement below 100 is rounded up to 100%."""

from collections.abc import Iterator

from workbook_tools.audit.capaian_baris import capaian_baris
from workbook_tools.audit.fakta_tabel import INDIKATOR
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.sel import tempat_sel
from workbook_tools.audit.ucapan import tempat_fakta
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import cetak_persen
from workbook_tools.rules.registry import aturan


@aturan("N725", Tingkat.PERINGATAN, "Capaian di bawah 100% dibulatkan menjadi 100%")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari capaian yang tercetak 100% padahal realisasinya di bawah target.

    Mengapa penting: pembulatan mengubah kesimpulan: target yang tidak tercapai tampak tercapai.

    Contoh: 90,43 dari 90,5 tercetak 100%, sedangkan tabel lain 99,92%.

    Cara memperbaiki: cetak capaian dengan dua angka di belakang koma.
    """
    for x in capaian_baris(k):
        if x.angka.nilai == 100 and x.r.nilai < x.t.nilai and x.cara in ("sama", "dipotong"):
            kunci = (
                k.bagian.tabel(x.catatan.tabel)
                if x.catatan.lingkup == "unit"
                else k.pemilik(x.catatan)[1]
            )
            lain = [
                f for f in k.ambil("capaian", INDIKATOR, kunci) if f.tempat != x.capaian[1].tempat
            ]
            yield Temuan(
                x.catatan.tabel.lembar,
                x.capaian[1].tempat,
                f"Capaian {x.catatan.nama} tercetak {x.capaian[1].teks.strip()}, padahal "
                f"{x.realisasi[1].teks.strip()} "
                f"dari {x.target[1].teks.strip()} adalah {cetak_persen(x.dihitung)}: target "
                f"belum tercapai.",
                kolom=x.capaian[0].judul,
                kunci=x.catatan.nama,
                nilai=x.capaian[1].teks.strip(),
                seharusnya=cetak_persen(x.dihitung),
                terkait=(
                    *tempat_sel(x.catatan.tabel.lembar, (x.target[1], x.realisasi[1])),
                    *tempat_fakta(lain[:8]),
                ),
            )

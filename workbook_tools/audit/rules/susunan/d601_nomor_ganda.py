"""D601: two tables (pictures) carry one number."""

from collections.abc import Iterator

from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.rules.registry import aturan


@aturan("D601", Tingkat.PERINGATAN, "Nomor tabel atau gambar dipakai dua kali")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari nomor tabel, gambar, atau grafik yang dipakai lebih dari satu kali.

    Mengapa penting: kalimat yang merujuk "Tabel 3.5" tidak lagi menunjuk satu tabel, dan daftar
    tabel tidak dapat benar.

    Contoh: Tabel 3.1 untuk skala nilai, lalu Tabel 3.1 lagi untuk capaian kinerja.

    Cara memperbaiki: beri nomor urut dengan Insert Caption di Word, lalu perbarui daftar tabel.
    """
    nomor = kelompokkan(((x.jenis, x.nomor), x) for x in k.dok.kapsi)
    for (jenis, n), isi in nomor.items():
        if len(isi) > 1:
            judul = "; ".join(x.judul or "(tanpa judul)" for x in isi)
            yield Temuan(
                isi[0].judul,
                "; ".join(x.tempat for x in isi),
                f"{jenis.capitalize()} {n} dipakai {len(isi)} kali: {judul}. Beri nomor yang "
                f"berbeda "
                "dan perbarui rujukannya.",
                kunci=f"{jenis.capitalize()} {n}",
                nilai=n,
                terkait=tuple(Tempat(x.judul, x.tempat, x.judul) for x in isi),
            )

"""N736: the achievement of a sub kegiatan in a sentence is not the one of its table."""

from collections.abc import Iterator

from workbook_tools.audit.angka_kalimat import PERSEN, AngkaKalimat, angka_di
from workbook_tools.audit.fakta import baca, sama
from workbook_tools.audit.fakta_tabel import SUB
from workbook_tools.audit.hasil_sub import hasil_sub
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.numbers import Angka
from workbook_tools.rules.registry import aturan


@aturan("N736", Tingkat.PERINGATAN, "Capaian sub kegiatan di kalimat berbeda dari tabelnya")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Membandingkan persentase capaian sub kegiatan yang disebut di kalimat dengan barisnya di
    tabel capaian, juga bila tabel itu hanya mencetak hasilnya ("Terfasilitasinya Penyusunan Profil
    Desa" ialah hasil "Fasilitasi Penyusunan Profil Desa").

    Mengapa penting: kalimat menjelaskan sebab capaian rendah; sebab itu dibaca untuk angka yang
    salah.

    Contoh: kalimat menyebut capaian sub kegiatan 0,00%, tabelnya 22,11%.

    Cara memperbaiki: samakan kalimat dengan tabelnya.
    """
    tabel = _tabel(k)
    for a in k.dok.isi() if tabel else ():
        for x in angka_di(a.teks):
            nama = [s for s in k.cari.cari(a.teks) if s.lingkup == SUB and _depan(s.akhir, x)]
            ada = tabel.get(nama[-1].kunci, []) if nama and _capaian(x) else []
            angka = baca(x.teks, "capaian").angka
            if ada and angka and not any(_sama(angka, t.nilai) for t in ada):
                yield a.temuan(
                    (x.awal, x.akhir),
                    f"Capaian {k.nama.sub_kegiatan.nama(nama[-1].kunci)} di kalimat ini {x.teks}, "
                    f"di tabelnya {ada[0].nilai} ({ada[0].sel}). Samakan.",
                    kunci=k.nama.sub_kegiatan.nama(nama[-1].kunci),
                    terkait=tuple(ada),
                )


def _depan(akhir: int, x: AngkaKalimat) -> bool:
    return x.kalimat[0] <= akhir <= x.awal


def _capaian(x: AngkaKalimat) -> bool:
    kata = x.kata()
    return x.jenis == PERSEN and kata[-1:] == ["capaian"]


def _sama(angka: Angka, teks: str) -> bool:
    lain = baca(teks, "capaian").angka
    return lain is not None and sama(angka, lain)


def _tabel(k: KonteksDokumen) -> dict[str, list[Tempat]]:
    """The achievements of each sub kegiatan in tables."""
    hasil = kelompokkan(
        (h.sub, Tempat(h.catatan.tabel.lembar, s.tempat, s.teks.strip()))
        for h in hasil_sub(k)
        for _, s in h.catatan.isi(Peran.CAPAIAN)
    )
    for f in k.fakta:
        if f.jenis == "capaian" and f.lingkup == SUB and f.tahun == k.identitas.tahun:
            hasil.setdefault(f.kunci, []).append(Tempat(f.lembar, f.tempat, f.teks))
    return hasil

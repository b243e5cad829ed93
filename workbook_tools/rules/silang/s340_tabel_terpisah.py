"""S340: a table kept apart differs from Program Kegiatan."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import label, tempat
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names import kunci_nama
from workbook_tools.names.pohon import TINGKAT
from workbook_tools.records import MASUKAN, Baris, Isian, Jenis
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan


@aturan("S340", Tingkat.PERINGATAN, "Tabel terpisah berbeda dari Program Kegiatan")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Membandingkan Rencana Kerja, Realisasi Anggaran, Kinerja Program dengan Program Kegiatan.

    Mengapa penting: yang dihitung adalah Program Kegiatan. Bila lembar lama ikut diisi, isinya
    harus sama; kalau tidak, tidak jelas mana yang benar.

    Contoh: realisasi sub kegiatan di Program Kegiatan Rp50.000.000, di Realisasi Anggaran
    Rp5.000.000.

    Cara memperbaiki: samakan keduanya, atau kosongkan lembar yang tidak dipakai.
    """
    for lembar, baris in k.laporan.terpisah.items():
        utama = kelompokkan((_kunci(b), b) for b in k.laporan.baris(lembar))
        for b in baris:
            sisa = utama.get(_kunci(b), [])
            if sisa:
                yield from _bandingkan(b, sisa.pop(0))
            else:
                yield _tidak_ada(b, lembar)


def _kunci(b: Baris) -> tuple[str, ...]:
    return tuple(kunci_nama(b.isian(k).teks) for k in TINGKAT)


def _bandingkan(b: Baris, utama: Baris) -> Iterator[Temuan]:
    for kolom in b.LEMBAR.kolom:
        satu, dua = b.isian(kolom.id), utama.isian(kolom.id)
        if kolom.jenis in _ANGKA and satu and dua and _beda(satu, dua):
            yield temuan(
                satu,
                b,
                f"{label(satu)} di lembar {b.LEMBAR.judul} {satu.teks}, di Program Kegiatan "
                f"{dua.teks} ({dua.sel}). Yang dihitung Program Kegiatan; samakan keduanya.",
                terkait=(tempat(dua),),
            )


_ANGKA = frozenset({Jenis.RUPIAH, Jenis.NILAI, Jenis.PERSEN})


def _beda(a: Isian, b: Isian) -> bool:
    if a.nilai is None or b.nilai is None:
        return a.teks.casefold() != b.teks.casefold()
    return a.nilai != b.nilai


def _tidak_ada(b: Baris, lembar: str) -> Temuan:
    isian = next((b.isian(k) for k in reversed(TINGKAT) if b.isian(k)), b.isian(TINGKAT[0]))
    return temuan(
        isian,
        b,
        f"{isian.teks or 'Baris ini'} ada di lembar {MASUKAN[lembar].judul}, tidak ada di Program "
        "Kegiatan, jadi tidak dihitung. Tambahkan di Program Kegiatan, atau hapus di sini.",
    )

"""What is said about a document: findings D611 to D613 and the state of its blocks."""

from collections.abc import Iterator

from workbook_tools.dokumen.kerja import Hasil
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat

DISUNTING, RUSAK, DILACAK = "D611", "D612", "D613"
_POTONG = 300


def temuan_dokumen(h: Hasil) -> Iterator[Temuan]:
    """Blocks that were left alone, each with the reason and what to do."""
    for d in h.keadaan.disunting:
        kini, baru = _beda(d.kini, d.baru)
        yield Temuan(
            "",
            "",
            f"Blok {d.id} disunting orang, jadi tidak diperbarui. Pindahkan suntingan ke luar "
            f"blok, atau tulis ulang bloknya dengan --timpa {d.id}.",
            kunci=d.id,
            nilai=kini,
            terkait=(Tempat("", "", f"menurut buku kerja: {baru}", h.buku.name),),
            aturan=DISUNTING,
            tingkat=Tingkat.PERINGATAN,
        )
    for id_, sebab in h.keadaan.rusak:
        pesan = (
            f"Blok {id_} dibiarkan: {sebab}. Hapus salinan atau sisanya; bila blok ini masih "
            "diperlukan, buat dokumen baru di berkas lain lalu salin bloknya dari sana."
        )
        yield Temuan("", "", pesan, kunci=id_, aturan=RUSAK, tingkat=Tingkat.PERINGATAN)
    for id_ in h.keadaan.dilacak:
        pesan = (
            f"Blok {id_} memuat perubahan terlacak (Track Changes), jadi dibiarkan. Terima atau "
            "tolak dahulu perubahannya."
        )
        yield Temuan("", "", pesan, kunci=id_, aturan=DILACAK, tingkat=Tingkat.PERINGATAN)


def _beda(kini: str, baru: str) -> tuple[str, str]:
    """The two texts from a little before the first word that differs, not too long."""
    a, b = kini.split(), baru.split()
    sama = next(
        (n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b))
    )
    mulai = max(0, sama - 5)
    return _potongan(a, mulai), _potongan(b, mulai)


def _potongan(kata: list[str], mulai: int) -> str:
    teks = ("… " if mulai else "") + " ".join(kata[mulai:])
    return teks if len(teks) <= _POTONG else f"{teks[:_POTONG].rstrip()} …"

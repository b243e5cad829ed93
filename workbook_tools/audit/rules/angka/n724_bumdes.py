"""N724: all BUMDes are said to do well, and most have no profit."""

import re
from collections.abc import Iterator

from workbook_tools.audit.fakta import Fakta, baca
from workbook_tools.audit.fakta_tabel import INDIKATOR, Catatan
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.teks import normal
from workbook_tools.audit.ucapan import tempat_fakta
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.rules.registry import aturan


@aturan("N724", Tingkat.PERINGATAN, "BUMDes dilaporkan baik tanpa keuntungan")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Membandingkan persentase BUMDes yang beroperasi baik dengan tabel keuntungan bulanannya.

    Mengapa penting: laporan menyatakan 100%, sedangkan tabelnya mencatat Nihil sepanjang tahun
    untuk sebagian besar BUMDes.

    Contoh: 100% beroperasi dengan baik; 4 dari 19 BUMDes pernah untung.

    Cara memperbaiki: jelaskan ukuran "beroperasi dengan baik", atau hitung ulang realisasinya.
    """
    kunci = next((u for u in k.utama if "bumdes" in u), "")
    fakta = [f for f in k.ambil("realisasi", INDIKATOR, kunci) if f.angka] if kunci else []
    for t in k.dok.tabel:
        baris = [c for c in k.catatan if c.tabel is t and len(c.sel.get(Peran.BULAN, [])) >= 3]
        untung = [c for c in baris if _untung(c)]
        if len(baris) >= 3 and fakta and _jauh(fakta[0], len(untung), len(baris)):
            capaian = k.ambil("capaian", INDIKATOR, kunci)
            sel = [s for c in untung for _, s in c.isi(Peran.BULAN) if _positif(s.teks)]
            yield Temuan(
                fakta[0].lembar,
                "; ".join(dict.fromkeys(f.tempat for f in (*fakta, *capaian))),
                f"Tertulis {fakta[0].teks} BUMDes beroperasi dengan baik, tetapi menurut tabel "
                f"keuntungan "
                f"hanya {len(untung)} dari {len(baris)} yang pernah untung. Jelaskan "
                f"ukurannya, atau hitung "
                "ulang.",
                kunci=k.sebut(fakta[0]),
                nilai=fakta[0].teks,
                terkait=(
                    *(Tempat(t.lembar, s.tempat, s.teks) for s in sel[:20]),
                    *tempat_fakta(fakta[:5]),
                ),
            )


def _untung(c: Catatan) -> bool:
    return any(_positif(s.teks) for _, s in c.isi(Peran.BULAN))


def _positif(teks: str) -> bool:
    angka = baca(normal(teks).replace("rp.", "rp"), "anggaran").angka
    return bool(angka and angka.nilai > 0) or bool(re.search(r"[1-9]\d*[.,]\d{3}", teks))


def _jauh(f: Fakta, untung: int, semua: int) -> bool:
    nilai = f.angka.nilai if f.angka else 0
    return nilai > 1 and untung * 100 < nilai * semua * 0.7

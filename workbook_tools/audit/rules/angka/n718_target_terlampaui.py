"""N718: a target lies below what was already reached."""

from collections.abc import Iterator

from workbook_tools.audit.capaian_baris import menurun
from workbook_tools.audit.fakta import Fakta
from workbook_tools.audit.fakta_tabel import INDIKATOR
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.ucapan import tempat_fakta
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan


@aturan("N718", Tingkat.INFO, "Target lebih rendah daripada yang sudah dicapai")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Membandingkan target suatu tahun dengan realisasi tahun-tahun sebelumnya dari indikator yang
    sama.

    Mengapa penting: target yang sudah terlampaui sebelum tahunnya mulai tidak menantang, dan sering
    menandai angka target yang salah ketik.

    Contoh: realisasi 2023 89,77, target 2024 89.

    Cara memperbaiki: periksa targetnya di Renstra; bila memang demikian, jelaskan alasannya.
    """
    turun = menurun(k)
    for kunci in k.utama:
        if kunci in turun:
            continue  # there a lower target asks for more
        target = [f for f in k.fakta if _milik(f, "target", kunci)]
        realisasi = [f for f in k.fakta if _milik(f, "realisasi", kunci)]
        pasangan = [
            (t, r)
            for t in target
            for r in realisasi
            if t.tahun and r.tahun and r.tahun < t.tahun and _lebih(r, t)
        ]
        if pasangan:
            t, r = pasangan[0]
            tempat = dict.fromkeys(x.tempat for x, _ in pasangan)
            yield Temuan(
                t.lembar,
                "; ".join(list(tempat)[:20]),
                f"Target {t.tahun} {k.sebut(t)} {t.teks} lebih rendah daripada realisasi {r.tahun} "
                f"({r.teks}). Periksa targetnya, atau jelaskan.",
                kunci=k.sebut(t),
                nilai=t.teks,
                terkait=tempat_fakta(x for _, x in pasangan),
            )


def _milik(f: Fakta, jenis: str, kunci: str) -> bool:
    return f.jenis == jenis and f.lingkup == INDIKATOR and f.kunci == kunci and f.sumber == "tabel"


def _lebih(r: Fakta, t: Fakta) -> bool:
    if r.angka is None or t.angka is None or r.angka.satuan != t.angka.satuan:
        return False
    return r.angka.nilai > t.angka.nilai and r.angka.persen == t.angka.persen

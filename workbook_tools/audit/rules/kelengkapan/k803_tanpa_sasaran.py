"""K803: a sub kegiatan that supports no indicator, though its siblings do."""

from collections.abc import Iterator

from workbook_tools.audit.fakta_tabel import SUB
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.pendukung import dukungan
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.rules.registry import aturan


@aturan("K803", Tingkat.PERINGATAN, "Sub kegiatan tidak mendukung sasaran mana pun")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari sub kegiatan berbiaya yang tidak disebut di tabel pendukung sasaran mana pun,
    padahal sub kegiatan lain dari kegiatan yang sama disebut.

    Mengapa penting: anggarannya tidak ikut dihitung dalam efisiensi sasaran.

    Contoh: tiga dari empat sub kegiatan pembinaan desa mendukung sasaran 1 dan 2; yang keempat
    tidak disebut.

    Cara memperbaiki: masukkan ke tabel pendukung sasaran yang tepat.
    """
    dukung = dukungan(k)
    pendukung = {n for d in dukung.values() for n in d.sub}
    tabel = [
        t for t in k.dok.tabel if t.milik(Peran.SUB_KEGIATAN) and k.bagian.pendukung(t) in dukung
    ]
    if len(tabel) < 2 or not pendukung:
        return
    induk: dict[str, str] = {}
    letak: dict[str, list[Tempat]] = {}
    for c in k.catatan:
        lingkup, kunci = k.pemilik(c)
        if lingkup != SUB or not kunci:
            continue
        if c.isi(Peran.ANGGARAN):
            letak.setdefault(kunci, []).append(c.tempat)
        if atas := k.nama.kegiatan.kunci(c.teks(Peran.KEGIATAN)):
            induk.setdefault(kunci, atas)
    disebut = {induk[n] for n in pendukung if n in induk}
    for kunci, tempat in letak.items():
        if kunci not in pendukung and induk.get(kunci) in disebut:
            sel = [x for t in tabel for x in (t.tempat, t.kapsi) if x]
            yield Temuan(
                tempat[0].lembar,
                "; ".join((*sel, *(x.sel for x in tempat))),
                f"'{k.nama.sub_kegiatan.nama(kunci)}' tidak ada di tabel pendukung sasaran "
                f"mana pun "
                f"({', '.join(t.sebutan for t in tabel)}), padahal sub kegiatan lain dari "
                f"kegiatan yang "
                "sama ada. Masukkan ke sasarannya.",
                kunci=k.nama.sub_kegiatan.nama(kunci),
                nilai=tempat[0].nilai,
                terkait=tuple(tempat),
            )

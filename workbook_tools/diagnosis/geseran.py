"""A block of figures that was pasted in the wrong place: what of a sheet is told as one mistake.

Rows whose figures disagree with everything else, and agree as soon as each takes the figure that
stands some rows further, or in the other column, or a thousand times smaller. What one cell
outside the block explains better is no block.
"""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from workbook_tools.diagnosis.akar import putuskan, semua_butir, suara
from workbook_tools.diagnosis.blok import Blok, berdekatan
from workbook_tools.diagnosis.pasangan import pasangan_lembar
from workbook_tools.diagnosis.percobaan import MIN_PASANGAN, Geseran, terbaik
from workbook_tools.diagnosis.usul import SEMPIT
from workbook_tools.facts.kode_bertukar import kode_bertukar
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.ledger import Butir, Gugus, Letak, lain_satuan
from workbook_tools.facts.sekali import sekali
from workbook_tools.facts.tahun_geser import tahun_geser
from workbook_tools.model.sel import BukuSel, JenisSel, LembarSel, Sel, alamat, baris_alamat

KODE = "I173"
"""The rule that tells it."""
TERKECIL = 1_000_000
"""Less rupiah than that is no budget of an office."""
BELANJA = frozenset({"perjanjian_program", "program_kegiatan", "renja", "anggaran"})
LEMBAR = frozenset(
    {
        "renstra", "perjanjian_kinerja", "perjanjian_program", "program_kegiatan", "renja",
        "anggaran", "kinerja", "kinerja_program", "pembanding", "pernyataan",
    }
)  # fmt: skip
"""The sheets of which several places tell the same."""


@sekali
def geseran(k: Konteks) -> Geseran | None:
    """The block that explains most of what disagrees; None where no block does."""
    salah = [b for b, cocok in zip(semua_butir(k), suara(k), strict=True) if cocok is False]
    salah += [b for f in lain_satuan(k) for b in f.butir() if not b.cocok()]
    if len(salah) < MIN_PASANGAN or tahun_geser(k):
        return None
    pasangan = pasangan_lembar(k, _ramai(salah))
    calon = [g for id_, isi in pasangan.items() if (g := terbaik(Blok(k, id_, isi))) is not None]
    calon = [g for g in calon if not _lalu_terlalu_kecil(g)]
    hasil = max(calon, key=lambda g: g.cocok, default=None)
    if hasil is None or hasil.cocok <= _akar_terkuat(k, hasil):
        return None
    lembar, sel = next(iter(hasil.isi))
    kode = hasil.pola.baris and (lembar, baris_alamat(sel)) in kode_bertukar(k)
    return replace(hasil, pasti=False) if kode else hasil


def _lalu_terlalu_kecil(g: Geseran) -> bool:
    """Whether amounts called too large would be no budget of an office then: rather those that they
    are compared with are in thousands."""
    isi = [i.nilai or 0 for i in g.isi.values()]
    return g.pola.kali < 1 and g.lembar in BELANJA and sum(isi) < TERKECIL


def _akar_terkuat(k: Konteks, g: Geseran) -> int:
    """How much one wrong cell outside the block explains: a policy, a direction."""
    milik = g.isi.keys() | set(g.hilang)
    lain = (a for a in putuskan(k).akar if milik.isdisjoint(a.letak))
    return max((len(a.butir) for a in lain), default=0)


def _ramai(salah: Iterable[Butir]) -> list[str]:
    """The sheets of which neighbouring rows disagree with something, each for itself."""
    baris: dict[str, set[int]] = {}
    for b in salah:
        kanan = b.kanan
        semua = [*b.kiri.letak, *(kanan.letak if isinstance(kanan, Gugus) else _sebaris(b))]
        for lembar, sel in semua:
            if lembar in LEMBAR:
                baris.setdefault(lembar, set()).add(baris_alamat(sel))
    return [id_ for id_, nomor in baris.items() if berdekatan(nomor)]


def _sebaris(b: Butir) -> Iterator[Letak]:
    """The cells of a narrow formula, of each sheet on which they stand in one row."""
    per_lembar: dict[str, list[Letak]] = {}
    for c in b.sel[1] if b.luas <= SEMPIT else ():
        per_lembar.setdefault(c[0], []).append(c)
    for semua in per_lembar.values():
        if len({baris_alamat(sel) for _, sel in semua}) == 1:
            yield from semua


def dikembalikan(k: Konteks, g: Geseran) -> BukuSel:
    """The workbook with the block put back."""
    tabel = k.tabel[g.lembar]
    lama = k.buku.lembar[tabel.judul]
    kisi = {nomor: dict(isi) for nomor, isi in lama.kisi.items()}
    for letak, isian in g.isi.items():
        nomor, kolom = baris_alamat(isian.sel), tabel.letak[isian.kolom]
        sel = _sel_baru(lama, g, letak)
        if sel is None:
            kisi[nomor].pop(kolom, None)
        else:
            kisi[nomor][kolom] = sel
    return k.buku.dengan_kisi({tabel.judul: kisi})


def _sel_baru(lama: LembarSel, g: Geseran, letak: Letak) -> Sel | None:
    """What a cell holds once the block is put back, as it is stored."""
    if g.pola.kali != 1:
        return Sel(JenisSel.TEKS, g.isi[letak].teks, "@")
    _, sel = g.asal[letak]
    nomor = baris_alamat(sel)
    return next((s for n, s in lama.kisi.get(nomor, {}).items() if alamat(nomor, n) == sel), None)

"""What one run leaves in the workbook for the next: the fingerprint and the staff's ticks."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from workbook_tools.model.sel import BukuSel, JenisSel, LembarSel, Sel
from workbook_tools.model.tabel import Tabel
from workbook_tools.model.temuan import Tempat, Temuan
from workbook_tools.names import kunci_judul, rapikan
from workbook_tools.numbers.baku import bilangan_baku
from workbook_tools.numbers.kode_format import desimal_format, golongan_format, persen_harfiah
from workbook_tools.records import MASUKAN
from workbook_tools.regex import regex
from workbook_tools.schema import HITUNG, LABEL_SIDIK, LABEL_TRIWULAN
from workbook_tools.sidik import blake2b

_PANJANG_SIDIK = 8  # bytes


def sidik_isian(tabel: Mapping[str, Tabel]) -> str:
    """A fingerprint of all inputs; it changes when any input cell changes."""
    isi: list[str] = []
    for id_, t in tabel.items():
        isi.append(id_)
        for baris in t.baris:
            isi += [f"\x1f{k}\x1e{_isi_sel(s)}" for k, s in sorted(baris.sel.items())]
            isi.append("\x1d")
    semua = "".join(isi).encode(errors="surrogatepass")
    return blake2b(semua, digest_size=_PANJANG_SIDIK).hexdigest()


def _isi_sel(sel: Sel) -> str:
    """What a cell says, whichever program stored it: they differ in how they write a number
    and spell its format."""
    if sel.jenis is _TEKS:
        return f"{_NAMA_TEKS}\x1e{sel.mentah}"
    if sel.jenis is not _BILANGAN:
        return f"{sel.jenis.value}\x1e{sel.mentah}"
    return f"{_NAMA_BILANGAN}\x1e{bilangan_baku(sel.mentah)}\x1e{_tampak(sel.format)}"


@lru_cache(maxsize=256)
def _tampak(kode: str) -> str:
    """What a number format makes of a number."""
    return str((golongan_format(kode).value, desimal_format(kode), persen_harfiah(kode)))


# Bound once: a lookup in an Enum class costs as much as the rest of the line.
_TEKS, _NAMA_TEKS = JenisSel.TEKS, JenisSel.TEKS.value
_BILANGAN, _NAMA_BILANGAN = JenisSel.BILANGAN, JenisSel.BILANGAN.value


def sidik_tersimpan(lembar: Mapping[str, LembarSel]) -> str | None:
    """The fingerprint on Beranda; None before the first run."""
    return _kanan(lembar, LABEL_SIDIK)


def triwulan_tersimpan(lembar: Mapping[str, LembarSel]) -> str | None:
    """The quarter (I to IV) up to which the workbook was computed last; None for the whole year."""
    return _kanan(lembar, LABEL_TRIWULAN)


def _kanan(lembar: Mapping[str, LembarSel], label: str) -> str | None:
    """The text right of a label on Beranda."""
    tab = _tab(lembar, "beranda")
    if tab is None:
        return None
    for isi in tab.kisi.values():
        for kolom, sel in isi.items():
            if sel.jenis is JenisSel.TEKS and sel.mentah == label:
                kanan = isi.get(kolom + 1)
                return kanan.mentah if kanan else None
    return None


class Tanda(Struct, frozen=True):
    """What staff wrote beside a finding: that it is done, and why it is right as it stands.
    ``dasar`` is what the finding said then."""

    selesai: str
    diterima: str
    dasar: str


def centang_tersimpan(buku: BukuSel) -> dict[str, Tanda]:
    """What staff typed on Pemeriksaan, by the key of the finding."""
    tab = _tab(buku.lembar, "pemeriksaan")
    if tab is None:
        return {}
    temuan = next(b for b in HITUNG["pemeriksaan"].blok if b.id == "temuan")
    label = {k.label.casefold(): k.id for k in temuan.kolom}
    kolom: dict[str, int] = {}
    hasil = {}
    for isi in tab.kisi.values():
        teks = {k: s.mentah for k, s in isi.items()}
        kepala = {label.get(rapikan(t).casefold(), ""): k for k, t in teks.items()}
        if {"pesan", "selesai", "aturan", "lembar"} <= kepala.keys():
            kolom = kepala
        elif kolom:
            baris = {id_: teks.get(k, "") for id_, k in kolom.items()}
            if baris["selesai"] or baris.get("diterima"):
                tanda = Tanda(baris["selesai"], baris.get("diterima", ""), _dasar(baris))
                hasil[kunci_temuan(baris)] = tanda
    return hasil


def kunci_temuan(baris: Mapping[str, str]) -> str:
    """What makes a finding the same one in the next run: sheet, rule, row and value. A report may
    state one figure in several places, whose rows on Angka Laporan are told apart by their cells.
    """
    siapa = baris["kunci"] or baris["sel"]
    if baris["lembar"] == MASUKAN["pernyataan"].judul:
        siapa = f"{siapa} {baris['sel']}"
    return "|".join((baris["lembar"], baris["aturan"], siapa, baris["nilai"]))


def baris_temuan(t: Temuan, tabel: Mapping[str, Tabel]) -> dict[str, str]:
    """The texts of a finding as they stand on Pemeriksaan, by column id."""
    return {
        "lembar": judul_lembar(t.lembar, tabel),
        "aturan": t.aturan,
        "kunci": t.kunci,
        "sel": t.sel,
        "nilai": t.nilai,
        "seharusnya": t.seharusnya,
        "terkait": _terkait(t, tabel),
    }


_TERKAIT_TERBANYAK = 6


def _terkait(t: Temuan, tabel: Mapping[str, Tabel]) -> str:
    """The places of a finding; of a long list the first ones, since a row cannot hold more."""
    sisa = len(t.terkait) - _TERKAIT_TERBANYAK
    kata = [_tempat(x, tabel) for x in t.terkait[:_TERKAIT_TERBANYAK]]
    return "; ".join([*kata, f"dan {sisa} tempat lain"] if sisa > 0 else kata)


def tandai_diterima(
    temuan: Iterable[Temuan], tanda: Mapping[str, Tanda], tabel: Mapping[str, Tabel]
) -> tuple[Temuan, ...]:
    """The findings with the reasons for which they were accepted. A reason counts as long as the
    figures of the finding are those of then."""
    if not tanda:
        return tuple(temuan)

    def tandai(t: Temuan) -> Temuan:
        baris = baris_temuan(t, tabel)
        ada = tanda.get(kunci_temuan(baris))
        return replace(t, diterima=ada.diterima) if ada and ada.dasar == _dasar(baris) else t

    return tuple(tandai(t) for t in temuan)


def judul_lembar(id_: str, tabel: Mapping[str, Tabel]) -> str:
    """The title of a sheet as it stands in the workbook."""
    if id_ in tabel:
        return tabel[id_].judul
    return HITUNG[id_].judul if id_ in HITUNG else id_


def _tempat(x: Tempat, tabel: Mapping[str, Tabel]) -> str:
    letak = f"{judul_lembar(x.lembar, tabel)} {x.sel}".strip()
    return f"{letak}: {x.nilai}" if x.nilai else letak


def _dasar(baris: Mapping[str, str]) -> str:
    """The figures of a finding, without the cells' addresses, which move."""
    return "|".join((baris.get("seharusnya", ""), _ALAMAT.sub("", baris.get("terkait", ""))))


_ALAMAT = regex(r"\b[A-Z]{1,3}[0-9]+\b")


def _tab(lembar: Mapping[str, LembarSel], id_: str) -> LembarSel | None:
    judul = HITUNG[id_].judul.casefold()
    return next((t for j, t in lembar.items() if kunci_judul(j) == judul), None)

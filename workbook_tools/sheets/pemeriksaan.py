"""Pemeriksaan: the findings, summed up by rule and one by one."""

from collections import Counter
from collections.abc import Iterable, Iterator

from workbook_tools.formats.json_temuan import judul_tab
from workbook_tools.model.hasil import Hasil
from workbook_tools.model.tabel import Tabel
from workbook_tools.model.temuan import Tempat, Temuan, terhitung
from workbook_tools.model.terisi import LembarTerisi, SelTulis
from workbook_tools.records import Laporan
from workbook_tools.rules import semua_aturan
from workbook_tools.schema import HITUNG
from workbook_tools.sheets.dasar import Polos, blok, kepala
from workbook_tools.tables.jejak import kunci_temuan

TIDAK_ADA = "Tidak ada temuan. Semua pemeriksaan lolos."


def lembar_pemeriksaan(
    laporan: Laporan, hasil: Hasil, tabel: dict[str, Tabel], selesai: dict[str, str] | None = None
) -> LembarTerisi:
    """All findings. ``selesai`` are the staff's ticks of the last run by ``kunci_temuan``."""
    lembar = HITUNG["pemeriksaan"]
    (ringkas,), (rinci,) = lembar.pita
    bernomor = zip(_nomor(hasil.temuan), hasil.temuan, strict=True)
    isi = [_temuan(no, t, tabel, selesai or {}) for no, t in bernomor]
    if not isi:
        isi = [{"tingkat": "Baik", "pesan": TIDAK_ADA}]
    return LembarTerisi(
        lembar,
        kepala(lembar, laporan),
        (
            (blok(ringkas, _per_aturan(hasil), laporan),),
            (blok(rinci, isi, laporan),),
        ),
    )


def _nomor(temuan: Iterable[Temuan]) -> Iterator[str]:
    """1, 2, 2.1, 2.2, 3: findings that another one explains are numbered below it."""
    induk, anak = 0, 0
    for t in temuan:
        if t.induk is None:
            induk, anak = induk + 1, 0
            yield str(induk)
        else:
            anak += 1
            yield f"{induk}.{anak}"


def _per_aturan(hasil: Hasil) -> list[dict[str, Polos]]:
    jumlah = Counter((t.tingkat, t.aturan) for t in terhitung(hasil.temuan))
    daftar = semua_aturan()
    return [
        {
            "jumlah": banyak,
            "tingkat": tingkat.value.capitalize() if tingkat else None,
            "aturan": kode,
            "judul": daftar[kode].judul if kode in daftar else None,
        }
        for (tingkat, kode), banyak in jumlah.items()
    ]


def _temuan(
    no: str, t: Temuan, tabel: dict[str, Tabel], selesai: dict[str, str]
) -> dict[str, Polos]:
    judul = judul_tab(t.lembar, tabel) or ""
    tanda = {"lembar": judul, "aturan": t.aturan, "kunci": t.kunci, "sel": t.sel, "nilai": t.nilai}
    return {
        "no": no,
        "tingkat": t.tingkat.value.capitalize() if t.tingkat else None,
        "aturan": t.aturan,
        "lembar": judul,
        "sel": SelTulis(t.sel or None, tautan=_tautan(t.lembar, judul, t.sel, tabel)),
        "kunci": t.kunci,
        "pesan": t.pesan,
        "nilai": t.nilai,
        "seharusnya": t.seharusnya,
        "dugaan": t.dugaan,
        "terkait": "; ".join(_tempat(x, tabel) for x in t.terkait),
        "selesai": selesai.get(kunci_temuan(tanda)),
    }


def _tautan(id_: str, judul: str, sel: str, tabel: dict[str, Tabel]) -> tuple[str, str] | None:
    ada = id_ in HITUNG or (id_ in tabel and tabel[id_].ada)
    return (judul, sel or "A1") if ada and sel else None


def _tempat(x: Tempat, tabel: dict[str, Tabel]) -> str:
    judul = judul_tab(x.lembar, tabel) or ""
    letak = f"{judul} {x.sel}".strip()
    return f"{letak}: {x.nilai}" if x.nilai else letak

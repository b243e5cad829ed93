"""Counterparts of stated counts of villages and BUM Desa, and of the satisfaction index."""

from collections.abc import Iterable

from workbook_tools.compute.nilai import Nilai, medan
from workbook_tools.compute.rentang import tepat
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan.hitungan import Hitungan, Jenis, penghitung
from workbook_tools.facts.pernyataan.rincian import Rincian
from workbook_tools.facts.sel import tempat
from workbook_tools.names import kunci_nama
from workbook_tools.names.periode import kunci_periode
from workbook_tools.records import Isian

KOSONG = "lembar {} belum diisi"


@penghitung("jumlah_desa")
def _desa(k: Konteks, _: Rincian) -> Hitungan:
    n = k.hasil.desa.jumlah
    if not n:
        return Hitungan(Jenis.BANYAK, alasan=KOSONG.format("Desa"))
    return Hitungan(Jenis.BANYAK, tepat(n), cara=f"{n} desa di lembar Desa")


@penghitung("jumlah_desa_status")
def _status(k: Konteks, r: Rincian) -> Hitungan:
    if not k.hasil.desa.jumlah:
        return Hitungan(Jenis.BANYAK, alasan=KOSONG.format("Desa"))
    for s in k.hasil.desa.per_status:
        if kunci_nama(s.status) == r.kunci:
            cara = f"{s.jumlah} desa berstatus {s.status} di lembar Desa"
            status = [b.status for b in k.laporan.desa]
            return _banyak(medan(s, "jumlah"), status, cara)
    return Hitungan(Jenis.BANYAK, alasan="status ini tidak dikenal")


@penghitung("jumlah_bumdes")
def _bumdes(k: Konteks, _: Rincian) -> Hitungan:
    b = k.hasil.bumdes
    if not b.jumlah:
        return Hitungan(Jenis.BANYAK, alasan=KOSONG.format("BUMDes"))
    return Hitungan(Jenis.BANYAK, tepat(b.jumlah), cara=f"{b.jumlah} BUMDes di lembar BUMDes")


@penghitung("jumlah_bumdes_baik")
def _bumdes_baik(k: Konteks, _: Rincian) -> Hitungan:
    b = k.hasil.bumdes
    if not b.jumlah or all(r.beroperasi_baik is None for r in b.rincian):
        alasan = "kolom Beroperasi Baik di lembar BUMDes belum diisi"
        return Hitungan(Jenis.BANYAK, alasan=alasan)
    cara = f"{b.baik} dari {b.jumlah} BUMDes di lembar BUMDes beroperasi baik"
    return _banyak(medan(b, "baik"), [x.beroperasi_baik for x in k.laporan.bumdes], cara)


def _banyak(nilai: Nilai, isian: Iterable[Isian], cara: str) -> Hitungan:
    """A count of cells, with those among them that nobody can read."""
    gelap = {(s.lembar, s.sel) for s in nilai.sel}
    rusak = tuple(i for i in isian if (i.lembar, i.sel) in gelap)
    return Hitungan(Jenis.BANYAK, nilai.rentang, cara=cara, rusak=rusak)


@penghitung("nilai_ikm")
def _ikm(k: Konteks, r: Rincian) -> Hitungan:
    for b, hasil in zip(k.laporan.ikm, k.hasil.ikm, strict=True):
        if kunci_periode(b.periode.teks) != r.kunci:
            continue
        if b.nilai_dilaporkan.angka is not None:
            # Whether this value is right is for H210 to say; here only that both places agree.
            angka = b.nilai_dilaporkan.angka
            boleh = () if hasil.nilai is None else (hasil.nilai,)
            return Hitungan(
                Jenis.NILAI,
                tepat(angka.nilai),
                cara=f"{b.nilai_dilaporkan.teks} di lembar IKM",
                sumber=(tempat(b.nilai_dilaporkan),),
                boleh=boleh,
                lembar=angka,
            )
        if hasil.nilai is not None:
            cara = f"{hasil.cara_hitung} dari unsur di lembar IKM"
            return Hitungan(Jenis.RASIO, tepat(hasil.nilai), cara=cara)
        return Hitungan(Jenis.RASIO, alasan="nilai periode ini di lembar IKM belum diisi")
    return Hitungan(Jenis.RASIO, alasan="periode ini tidak ada di lembar IKM")

"""The records of the input sheets. Field names are the column ids of the schema."""

from dataclasses import dataclass
from functools import lru_cache

from workbook_tools.model.isian import Isian


@dataclass(frozen=True, slots=True)
class Baris:
    """A filled row; ``nomor`` is its row number on the tab."""

    nomor: int

    def isian(self, kolom: str) -> Isian:
        """The cell of a column by its id, for rules that go over all columns."""
        hasil: Isian = getattr(self, kolom)
        return hasil


@dataclass(frozen=True, slots=True)
class BarisIdentitas(Baris):
    """Identitas: the keys of the upright sheet as one record."""

    perangkat_daerah: Isian
    jenis: Isian
    kabupaten: Isian
    provinsi: Isian
    tahun: Isian
    renstra_awal: Isian
    renstra_akhir: Isian
    kepala_nama: Isian
    kepala_jabatan: Isian
    kepala_pangkat: Isian
    kepala_nip: Isian
    tempat: Isian
    tanggal: Isian
    skala: Isian
    aturan_celah: Isian
    batas_capaian: Isian
    rumus_turun: Isian
    rumus_efisiensi: Isian
    toleransi: Isian


@dataclass(frozen=True, slots=True)
class BarisIndikator(Baris):
    """Indikator."""

    kode: Isian
    tujuan: Isian
    sasaran: Isian
    indikator: Isian
    satuan: Isian
    arah: Isian
    formulasi: Isian
    sumber_data: Isian
    penanggung_jawab: Isian
    sumber_realisasi: Isian


@dataclass(frozen=True, slots=True)
class BarisRenstra(Baris):
    """Renstra: targets and realisations of up to five years."""

    kode: Isian
    kondisi_awal: Isian
    target_1: Isian
    target_2: Isian
    target_3: Isian
    target_4: Isian
    target_5: Isian
    target_akhir: Isian
    realisasi_1: Isian
    realisasi_2: Isian
    realisasi_3: Isian
    realisasi_4: Isian
    realisasi_5: Isian

    def target(self, ke: int) -> Isian:
        """The target of the k-th year, k from 1 to 5."""
        return self.isian(f"target_{ke}")

    def realisasi(self, ke: int) -> Isian:
        """The realisation of the k-th year, k from 1 to 5."""
        return self.isian(f"realisasi_{ke}")


@dataclass(frozen=True, slots=True)
class BarisPK(Baris):
    """PK Indikator."""

    kode: Isian
    target: Isian
    target_perubahan: Isian

    @property
    def berlaku(self) -> Isian:
        """The target in force: the amended one where filled."""
        return self.target_perubahan or self.target


@dataclass(frozen=True, slots=True)
class BarisPKProgram(Baris):
    """PK Program."""

    program: Isian
    anggaran: Isian
    anggaran_perubahan: Isian

    @property
    def berlaku(self) -> Isian:
        """The budget in force: the amended one where filled."""
        return self.anggaran_perubahan or self.anggaran


@dataclass(frozen=True, slots=True)
class BarisRenja(Baris):
    """Rencana Kerja."""

    kode_rekening: Isian
    program: Isian
    kegiatan: Isian
    sub_kegiatan: Isian
    anggaran: Isian


@dataclass(frozen=True, slots=True)
class BarisKinerja(Baris):
    """Realisasi Kinerja."""

    kode: Isian
    target: Isian
    tw1: Isian
    tw2: Isian
    tw3: Isian
    tw4: Isian
    realisasi: Isian
    capaian_dilaporkan: Isian
    kategori_dilaporkan: Isian
    target_lalu: Isian
    realisasi_lalu: Isian
    capaian_lalu_dilaporkan: Isian
    faktor_pendorong: Isian
    faktor_penghambat: Isian
    solusi: Isian


@dataclass(frozen=True, slots=True)
class BarisAnggaran(Baris):
    """Realisasi Anggaran."""

    kode_rekening: Isian
    program: Isian
    kegiatan: Isian
    sub_kegiatan: Isian
    sasaran: Isian
    target_kinerja: Isian
    realisasi_kinerja: Isian
    anggaran: Isian
    realisasi: Isian
    persen_dilaporkan: Isian

    @property
    def kode_sasaran(self) -> tuple[str, ...]:
        """The indicator codes that the row supports, as typed, in order, each once."""
        return _pecah_kode(self.sasaran.teks)


@lru_cache(maxsize=1024)
def _pecah_kode(teks: str) -> tuple[str, ...]:
    potongan = (k.strip() for k in teks.replace(";", ",").split(","))
    return tuple(dict.fromkeys(k for k in potongan if k))


@dataclass(frozen=True, slots=True)
class BarisKinerjaProgram(Baris):
    """Kinerja Program."""

    program: Isian
    kegiatan: Isian
    sub_kegiatan: Isian
    indikator: Isian
    satuan: Isian
    target: Isian
    realisasi: Isian
    capaian_dilaporkan: Isian

    @property
    def tingkat(self) -> str:
        """program, kegiatan or sub_kegiatan: the deepest name that is filled."""
        if self.sub_kegiatan:
            return "sub_kegiatan"
        return "kegiatan" if self.kegiatan else "program"


@dataclass(frozen=True, slots=True)
class BarisDesa(Baris):
    """Desa."""

    desa: Isian
    status_lalu: Isian
    status: Isian


@dataclass(frozen=True, slots=True)
class BarisBumdes(Baris):
    """BUMDes: monthly profit in rupiah."""

    desa: Isian
    bumdes: Isian
    aktif: Isian
    beroperasi_baik: Isian
    jan: Isian
    feb: Isian
    mar: Isian
    apr: Isian
    mei: Isian
    jun: Isian
    jul: Isian
    agu: Isian
    sep: Isian
    okt: Isian
    nov: Isian
    des: Isian


@dataclass(frozen=True, slots=True)
class BarisIkm(Baris):
    """IKM: respondents and the mean of each of the nine elements (1-4)."""

    periode: Isian
    responden: Isian
    laki_laki: Isian
    perempuan: Isian
    sd: Isian
    smp: Isian
    sma: Isian
    diploma: Isian
    s1: Isian
    s2: Isian
    u1: Isian
    u2: Isian
    u3: Isian
    u4: Isian
    u5: Isian
    u6: Isian
    u7: Isian
    u8: Isian
    u9: Isian
    nilai_dilaporkan: Isian

    @property
    def unsur(self) -> tuple[Isian, ...]:
        """U1 to U9."""
        return tuple(self.isian(f"u{ke}") for ke in range(1, 10))


@dataclass(frozen=True, slots=True)
class BarisPembanding(Baris):
    """Kecamatan Lain."""

    kode: Isian
    kecamatan: Isian
    target: Isian
    realisasi: Isian
    capaian_dilaporkan: Isian


@dataclass(frozen=True, slots=True)
class BarisTindakLanjut(Baris):
    """Tindak Lanjut."""

    rekomendasi: Isian
    rencana_aksi: Isian
    target: Isian
    waktu: Isian
    penanggung_jawab: Isian
    status: Isian


@dataclass(frozen=True, slots=True)
class BarisPrestasi(Baris):
    """Prestasi."""

    prestasi: Isian
    tingkat: Isian


@dataclass(frozen=True, slots=True)
class BarisPernyataan(Baris):
    """Angka Laporan."""

    acuan: Isian
    rincian: Isian
    nilai: Isian
    lokasi: Isian


@dataclass(frozen=True, slots=True)
class BarisSkala(Baris):
    """Skala Nilai."""

    skala: Isian
    batas_bawah: Isian
    inklusif: Isian
    kategori: Isian
    warna: Isian

"""Words that say what a row is: totals, notes, signatures, numbers of columns."""

from functools import lru_cache
from itertools import pairwise

from workbook_tools.names import rapikan
from workbook_tools.names.awalan import tanpa_awalan
from workbook_tools.regex import regex

_BERJARAK = regex(r"(?:\b\w ){2,}\w\b")  # 'T O T A L'
_JUMLAH = regex(
    r"(?:sub ?-? ?)?(?:total|jumlah|jlh\.?|jml\.?|grand total|rata ?- ?rata|rerata|ratarata)"
    r"(?: (?:total|jumlah|keseluruhan|seluruhnya|seluruh|semua|akhir|umum|anggaran|realisasi"
    r"|belanja|daerah|langsung|tidak langsung|operasi|operasional|modal|pagu"
    r"|desa|kelurahan|bumdes|bum desa|capaian|kinerja|indikator|program|kegiatan"
    r"|sub ?kegiatan|dan|per|yang|dengan|tidak|aktif|beroperasi|baik|sangat|mandiri|maju|berkembang"
    r"|tertinggal|laba|keuntungan|pendapatan|rp|rupiah"
    r"|perangkat daerah|skpd|opd|kecamatan|rata ?- ?rata"
    r"|\(rp\.?\)|[ivx]+|\d{1,3}|[a-d]|\+|\([ivx\da-d+ ]+\)))*"
)
_JUMLAH_MILIK = regex(
    r"(?:sub ?-? ?)?(?:total|jumlah) (?P<tingkat>program|sub ?kegiatan|kegiatan)\b.+"
)
_CATATAN = regex(
    r"(?:sumber(?: data)?|catatan|keterangan|ket|note|nb|disclaimer|rumus|formula) ?[.:].*"
    r"|\*+\)? ?\S.*"
    r"|(?:terbilang|mengetahui|mengesahkan|menyetujui|ditetapkan (?:di|pada)"
    r"|disetujui|disusun oleh|dibuat oleh"
    r"|diperiksa|yang membuat|dicetak|tercetak|data per|tanggal cetak|halaman)\b.*"
    r"|pada tanggal \d.*"
    r"|(?:a\.?n|plt|plh|pj)\.? (?:camat|kepala|bupati|sekretaris)\b.*"
    r"|(?:camat|lurah|kepala dinas|kepala badan|sekretaris camat|nip\b[ .:]*\d*)[ ,]*"
    r"|[^\W\d][\w .]*, (?:tanggal )?\d{1,2} [^\W\d]+ \d{4}"
)
_SASARAN = regex(
    r"(?:sasaran|tujuan|misi)(?: strategis)?(?: ?\d{1,2}| [ivx]+)?[ .:)-]+[^\W\d]{3,}.*"
    r"|(?:me|ter|ber|opt)[^\W\d]+nya(?: [^\W\d]{3,}){2,}.*"
)
_KELOMPOK_DESA = regex(
    r"(?:(?:status|kategori|kelompok) )?(?:(?:desa|kelurahan)(?: (?:berstatus|status|kategori))?|)"
    r" ?(?:mandiri|maju|berkembang|(?:sangat )?tertinggal|)"
)
_SURVEI = regex(
    r"(?:nrr|bobot|mutu|kinerja|konversi|kategori|predikat"
    r"|nilai (?:per |rata|interval|konversi|unsur)"
    r"|jumlah nilai|standar deviasi)\b.*"
)
_SISA = regex(
    r"(?:silpa|silva|sisa (?:lebih|anggaran|pagu|dana|kas|belanja)|sisa|selisih|deviasi"
    r"|(?:per|pro)sentase|capaian|tingkat penyerapan|penyerapan|serapan)\b.*"
)
"""What is worked out of a budget below it."""
_JENIS_DESA = ("desa", "kelurahan")
_WILAYAH_LUAS = regex(
    r"(?:(?:rata ?- ?rata|rerata|total|jumlah|capaian|realisasi|target) )?(?:se ?-? ?)?"
    r"(?:kab(?:upaten|\.)?|prov(?:insi|\.)?|nasional)(?: .*)?"
)
_TIADA = regex(r"|(?:belum|tidak|blm|tdk) (?:ada|memiliki|punya|terbentuk|dibentuk)\b.*|nihil")
_TANDA_TANGAN = regex(
    r"(?:camat|lurah|kepala (?:dinas|badan|bagian|seksi|sub ?bagian)|sekretaris)\b.*"
    r"|ttd\.?|nip\b[ .:]*[\d ]*|catatan|keterangan|ket|penjelasan|sumber"
)
_NOMOR = regex(r"\(?(?P<nomor>\d{1,2})\)?\.?(?: ?=.*)?")
_NOMOR_TERSEDIKIT = 3
_NOMOR_POLOS = 5
_ABJAD = "abcdefghijklmnopqrstuvwxyz"


@lru_cache(maxsize=4096)
def polos(teks: str) -> str:
    """Text for comparing with words: no capitals, no stretched letters, no colon at the end."""
    teks = rapikan(teks).casefold()
    teks = _BERJARAK.sub(lambda m: m[0].replace(" ", ""), teks)
    return teks.strip(" :.=_-")


@lru_cache(maxsize=4096)
def kata_jumlah(teks: str) -> bool:
    """Whether a cell calls its row a total, a subtotal or a mean: 'JUMLAH KESELURUHAN'."""
    return bool(_JUMLAH.fullmatch(polos(teks)))


def jumlah_milik(teks: str) -> str:
    """The level whose total a cell names with a name behind it ('Jumlah Program X'); else ''."""
    cocok = _JUMLAH_MILIK.fullmatch(polos(teks))
    return cocok["tingkat"].replace("sub kegiatan", "sub_kegiatan") if cocok else ""


@lru_cache(maxsize=1024)
def kata_sasaran(teks: str) -> bool:
    """Whether a cell for codes holds a sasaran or tujuan in words."""
    return bool(_SASARAN.fullmatch(polos(teks)))


def kata_kelompok_desa(teks: str) -> bool:
    """Whether a cell heads villages of one kind or status: 'A. Desa', 'II. DESA MAJU'; a name
    alone, 'Maju', may be a village."""
    nama = polos(tanpa_awalan(teks))
    return (nama != polos(teks) or " " in nama or nama in _JENIS_DESA) and bool(
        _KELOMPOK_DESA.fullmatch(nama)
    )


def kata_survei(teks: str) -> bool:
    """Whether a cell names what is worked out of a survey's elements: 'NRR tertimbang', 'Mutu'."""
    return bool(_SURVEI.fullmatch(polos(teks)))


def kata_catatan(teks: str) -> bool:
    """Whether a cell begins what stands below a table: a source, a note, a signature."""
    return bool(_CATATAN.fullmatch(rapikan(teks).casefold()))


def kata_wilayah_luas(teks: str) -> bool:
    """Whether a cell names more than a kecamatan: 'Rata-rata Kabupaten', 'Se-Kabupaten'."""
    return bool(_WILAYAH_LUAS.fullmatch(polos(teks)))


def kata_tiada(teks: str) -> bool:
    """Whether a cell says that there is none: 'Belum ada', 'Tidak ada BUMDes', '-'."""
    return bool(_TIADA.fullmatch(polos(teks)))


def kata_sisa(teks: str) -> bool:
    """Whether a cell names what is left of a budget, or its share: 'SILPA', 'Sisa Anggaran'."""
    return bool(_SISA.fullmatch(polos(teks)))


def bernomor(teks: str) -> bool:
    """Whether a cell may number the first column: 1, (2), 6 = 5 : 4, a."""
    return bool(_NOMOR.fullmatch(polos(teks))) or polos(teks).strip("()") == _ABJAD[0]


def kata_tanda_tangan(teks: str) -> bool:
    """Whether a cell that stands alone in its row is of a signature: 'Camat Teladan', 'NIP. 19'."""
    return bool(_TANDA_TANGAN.fullmatch(rapikan(teks).casefold()))


def nomor_kolom(teks: list[str], polos_cukup: bool = False) -> bool:
    """Whether the cells of a row number the columns: 1 2 3, (1) (2) (3), 6 = 5 : 4, a b c.

    A row of few plain figures may as well be a record with the code 1; not where ``polos_cukup``.
    """
    if len(teks) < _NOMOR_TERSEDIKIT:
        return False
    huruf = [polos(t).strip("()") for t in teks]
    if len(huruf) >= _NOMOR_POLOS and "".join(huruf) == _ABJAD[: len(huruf)]:
        return True
    nomor = []
    for t in teks:
        cocok = _NOMOR.fullmatch(polos(t))
        if cocok is None:
            return False
        nomor.append(int(cocok["nomor"]))
    urut = all(a < b for a, b in pairwise(nomor))
    if not urut or nomor[0] > _NOMOR_TERSEDIKIT:
        return False
    berkurung = any(t.strip().startswith("(") or "=" in t for t in teks)
    cukup = _NOMOR_TERSEDIKIT if polos_cukup else _NOMOR_POLOS
    return berkurung or (len(nomor) >= cukup and nomor[-1] - nomor[0] == len(nomor) - 1)

"""Each dependency has a lower bound; ``python -m tests.batas_bawah``, in CI, installs them."""

from tests.batas_bawah import syarat, terendah


def test_setiap_kebutuhan_punya_batas_bawah() -> None:
    nama = {n for n, _ in syarat()}
    assert {"lxml", "pandas", "xlwings", "pdfplumber", "pyarrow", "pyOpenVBA"} <= nama


def test_batas_tiga_angka_dipasang_tepat_yang_lain_terbaru_dari_serinya() -> None:
    assert {"xlwings==0.37.6", "openpyxl==3.1.3", "lxml==5.2.*"} <= set(terendah())

"""``python -m workbook_tools.template``: rebuild the templates of this repository."""

import tempfile
from pathlib import Path

from workbook_tools.template import bangun
from workbook_tools.template.berkas import FOLDER_SUMBER, nama_templat
from workbook_tools.template.buku import urutan_tab
from workbook_tools.template.makro import bangun_makro


def main() -> None:
    """Write all templates anew and say where."""
    FOLDER_SUMBER.mkdir(exist_ok=True)
    for lengkap in (False, True):
        jalur = FOLDER_SUMBER / nama_templat(lengkap=lengkap)
        bangun(jalur, lengkap=lengkap)
        print(f"Templat ditulis ke {jalur}.")
        bermakro = FOLDER_SUMBER / nama_templat(makro=True, lengkap=lengkap)
        with tempfile.TemporaryDirectory() as folder:
            proyek = Path(folder) / "vbaProject.bin"
            bangun_makro(proyek, len(urutan_tab(lengkap)))
            bangun(bermakro, makro=proyek, lengkap=lengkap)
        print(f"Templat bermakro ditulis ke {bermakro}.")


if __name__ == "__main__":
    main()

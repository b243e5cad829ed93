"""``python -m workbook_tools.template``: rebuild the templates of this repository."""

from workbook_tools.template import bangun
from workbook_tools.template.berkas import FOLDER_SUMBER, nama_templat


def main() -> None:
    """Write every template anew and say where."""
    FOLDER_SUMBER.mkdir(exist_ok=True)
    jalur = FOLDER_SUMBER / nama_templat()
    bangun(jalur)
    print(f"Templat ditulis ke {jalur}.")


if __name__ == "__main__":
    main()

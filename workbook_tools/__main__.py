"""`lkj` and `python -m workbook_tools`."""

import sys


def utama() -> int:
    """The command line. Ctrl-C while the program is still being loaded ends without a traceback."""
    try:
        from workbook_tools.cli import main
    except KeyboardInterrupt:
        return 130
    return main()


if __name__ == "__main__":
    sys.exit(utama())

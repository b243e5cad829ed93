"""`python -m workbook_tools` is `lkj`."""

import sys

from workbook_tools.cli import main

sys.exit(main())

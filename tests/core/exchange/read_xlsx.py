# SPDX-FileCopyrightText: 2026 The Yeouido Office developers
# SPDX-License-Identifier: MIT
"""Reads a workbook with a library that is not ours and prints what it holds as JSON.

usage: read_xlsx.py FILE. Exit status 77 when the library is not installed.
"""
import datetime
import json
import sys

try:
    import openpyxl
except ImportError:
    sys.exit(77)


def value(cell):
    content = cell.value
    if isinstance(content, datetime.datetime):
        content = content.date().isoformat()
    return {"type": cell.data_type, "value": content, "format": cell.number_format, "date": cell.is_date}


book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps([{
    "name": sheet.title,
    "frozen": sheet.freeze_panes,
    "filter": sheet.auto_filter.ref,
    "widths": {name: round(column.width) for name, column in sheet.column_dimensions.items()},
    "rows": [[value(cell) for cell in row] for row in sheet.iter_rows()],
} for sheet in book.worksheets], ensure_ascii=False))

# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Keeps the source text of what we import out of memory."""

from __future__ import annotations

import contextlib
import linecache
import sys
import threading
from collections.abc import Iterator


class _SourceForgetter:
    """A finder that finds no module: asked before each import, it drops what the last one left.

    Imports of other threads are none of its business.
    """

    def __init__(self) -> None:
        self._kept = frozenset(linecache.cache)
        self._thread = threading.get_ident()

    def find_spec(self, *_: object) -> None:
        if threading.get_ident() != self._thread:
            return
        for name in linecache.cache.keys() - self._kept:
            entry = linecache.cache.get(name, ())
            if len(entry) == 4 and entry[1] is not None:  # has a file, and so can be read again
                linecache.cache.pop(name, None)


@contextlib.contextmanager
def forgetting_sources() -> Iterator[None]:
    """Import without keeping source texts; a traceback that shows a line reads its file again.

    In FreeCAD, PySide searches each imported module's source for its own name, by
    `inspect.getsource` (shiboken's feature.py), and `linecache` keeps all lines for good: of what
    importing posthog takes, a third. Dropped one by one, that memory serves the next import;
    dropped at the end, it would lie in pieces between what stays.
    """
    forgetter = _SourceForgetter()
    sys.meta_path.insert(0, forgetter)
    try:
        yield
    finally:
        with contextlib.suppress(ValueError):  # somebody else may have removed it
            sys.meta_path.remove(forgetter)
        forgetter.find_spec()

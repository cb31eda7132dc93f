# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""A made-up language that shows which texts can be translated, and makes room for longer ones.

Used by the preview, and copied into a FreeCAD as an addon; see telemetry_dev.translations.pseudo.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from freecad_telemetry_gui.qt import QtCore

_ACCENTS = str.maketrans("aeiouycnszAEIOUYCNSZ", "áéíöûýçñšžÁÉÍÖÛÝÇÑŠŽ")
_PLACEHOLDER = re.compile(r"(\{\w*\}|%n|\(s\)|&)")


class PseudoLanguage(QtCore.QTranslator):
    """Accented, in brackets, 60 % longer. What lupdate does not see stays English."""

    def __init__(self, parent: QtCore.QObject, known: Collection[tuple[str, str, str]]) -> None:
        """Translate what is known: context, text and disambiguation of each message."""
        super().__init__(parent)
        self._known = known

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        if (context, text, disambiguation or "") not in self._known:
            return text
        accented = "".join(
            part if _PLACEHOLDER.fullmatch(part) else part.translate(_ACCENTS)
            for part in _PLACEHOLDER.split(text)
        )
        longer = " ~~~~" * max(len(text) * 6 // 50, 1)
        return f"[{accented}{longer}]"

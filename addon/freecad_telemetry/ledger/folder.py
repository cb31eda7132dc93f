# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The ledger's folder, made for its user only."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from freecad_telemetry.reasons import ExplainedError, Reason, ReasonCode


class UnsafeFolder(ExplainedError, OSError):
    """The ledger's place is a symbolic link, or belongs to somebody else."""


def prepare_folder(file: Path) -> bool:
    """Make the ledger's folder and an empty file, for this user only; tell whether it was made.

    Raises OSError, UnsafeFolder and IsADirectoryError included.
    """
    folder = file.parent
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    for path in (folder, file):
        if path.is_symlink():
            raise UnsafeFolder(Reason(ReasonCode.SYMBOLIC_LINK, path=str(path)))
    if file.is_dir():
        raise IsADirectoryError(str(file))
    if sys.platform == "win32":
        return not file.exists()
    status = folder.stat()
    if status.st_uid != os.geteuid():
        raise UnsafeFolder(Reason(ReasonCode.OTHER_OWNER, path=str(folder)))
    if status.st_mode & 0o077:
        folder.chmod(0o700)
    if not file.exists():
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_RDWR | os.O_NOFOLLOW, 0o600))
        return True
    status = file.stat()
    if status.st_uid != os.geteuid():
        raise UnsafeFolder(Reason(ReasonCode.OTHER_OWNER, path=str(file)))
    if status.st_mode & 0o077:
        file.chmod(0o600)
    return False

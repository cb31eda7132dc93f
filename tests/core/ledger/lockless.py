# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""File systems that cannot lock files, as the system calls tell of them."""

from __future__ import annotations

import _sqlite3
import contextlib
import ctypes
import errno
import fcntl
from collections.abc import Iterator

_LOCKS = {fcntl.F_SETLK, fcntl.F_SETLKW, fcntl.F_GETLK}
_CALL = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_void_p, use_errno=True)
_GET = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_char_p)
_SET = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p)


class _Vfs(ctypes.Structure):
    """SQLite's sqlite3_vfs. Source: https://www.sqlite.org/c3ref/vfs.html"""

    _fields_ = (
        ("version", ctypes.c_int),
        ("file_size", ctypes.c_int),
        ("longest_path", ctypes.c_int),
        ("next", ctypes.c_void_p),
        ("name", ctypes.c_char_p),
        ("data", ctypes.c_void_p),
        ("methods", ctypes.c_void_p * 13),
        ("set_system_call", _SET),
        ("get_system_call", _GET),
    )


@contextlib.contextmanager
def no_locks(monkeypatch, error: int = errno.ENOLCK) -> Iterator[None]:
    """Let every lock of a file fail, Python's and SQLite's."""

    def refuse(*_):
        raise OSError(error, "no locks here")

    library = ctypes.CDLL(_sqlite3.__file__, use_errno=True)
    library.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
    vfs = library.sqlite3_vfs_find(None)
    original = vfs.contents.get_system_call(ctypes.addressof(vfs.contents), b"fcntl")
    call = _CALL(original)

    def locks_nothing(handle, command, argument):
        if command in _LOCKS:
            ctypes.set_errno(error)
            return -1
        return call(handle, command, argument)

    replaced = _CALL(locks_nothing)

    def replace(function):
        vfs.contents.set_system_call(ctypes.addressof(vfs.contents), b"fcntl", function)

    with monkeypatch.context() as patch:
        patch.setattr(fcntl, "flock", refuse)
        patch.setattr(fcntl, "lockf", refuse)
        replace(ctypes.cast(replaced, ctypes.c_void_p))
        try:
            yield
        finally:
            replace(original)

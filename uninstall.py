# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The Addon Manager runs this file before it removes the addon.

It withdraws the consent and deletes what waits unsent. What was sent before stays listed in the
ledger, and so do the IDs: only who knows an ID can have the data under it removed.
It uses nothing of the addon, so that it works for a broken one too, and never raises.
"""


def withdraw(user_data: str) -> str:
    """Withdraw in the ledger below FreeCAD's user data folder; return what was done.

    The Addon Manager executes this file inside a function: names of this module are not seen here.
    """
    import re
    import sqlite3
    from contextlib import closing
    from datetime import UTC, datetime
    from pathlib import Path

    application_id = 0x46435465  # freecad_telemetry/ledger/schema/tables.py
    folder = Path(user_data)
    if re.fullmatch(r"v\d+-\d+", folder.name):
        folder = folder.parent
    file = folder / "Telemetry" / "ledger.sqlite3"
    if not file.is_file():
        return "there is no ledger"
    now = datetime.now(UTC).isoformat(timespec="microseconds")
    file = file.resolve()
    by_folder = file.with_name(
        file.name + ".no-locks"
    ).exists()  # freecad_telemetry/ledger/folder.py
    uri = f"{file.as_uri()}?mode=rw{'&vfs=unix-dotfile' if by_folder else ''}"
    with closing(sqlite3.connect(uri, uri=True, timeout=5.0, isolation_level=None)) as ledger:
        if ledger.execute("PRAGMA application_id").fetchone()[0] != application_id:
            return "the ledger is not ours"
        ledger.execute("PRAGMA secure_delete = ON")
        ledger.execute("BEGIN IMMEDIATE")
        if by_folder and file.with_name(file.name + "-journal").exists():
            raise OSError("a transaction was broken off")
        column, reason = "reason", '{"code":"addon_removed"}'  # freecad_telemetry/reasons.py
        if ledger.execute("PRAGMA user_version").fetchone()[0] == 1:
            column, reason = "words", "the addon was removed"
        newest = ledger.execute("SELECT answer FROM decisions ORDER BY id DESC LIMIT 1").fetchone()
        if newest and newest[0] == "yes":
            ledger.execute(
                "INSERT INTO decisions (answer, categories, version, at, wording, language, source)"
                " VALUES ('no', '[]', 0, ?, '', '', 'uninstall')",
                (now,),
            )
        ledger.execute("DELETE FROM state WHERE name IN ('pause', 'deleted at off')")
        # A session that ended unexpectedly before is told by no later one.
        ledger.execute(
            "UPDATE sessions SET ending = 'stopped', ended_at = ?, workbench = '' "
            "WHERE ended_at IS NULL",
            (now,),
        )
        waiting = "FROM events WHERE state = 'waiting'"
        # Events without a submission yet get one, so that the history shows what became of them.
        unassigned = ledger.execute(
            f"SELECT count(*), total(size), group_concat(DISTINCT event) {waiting} "
            "AND submission IS NULL"
        ).fetchone()
        if unassigned[0]:
            made = ledger.execute(
                "INSERT INTO submissions (made_at, shown_at, state, events, size, names) "
                "VALUES (?, ?, 'waiting', ?, ?, ?)",
                (now, now, unassigned[0], int(unassigned[1]), unassigned[2]),
            )
            ledger.execute(
                "UPDATE events SET submission = ? WHERE state = 'waiting' AND submission IS NULL",
                (made.lastrowid,),
            )
        dropped = ledger.execute(
            "UPDATE events SET state = 'dropped', reason = ?, properties = '{}' "
            "WHERE state = 'waiting'",
            (reason,),
        ).rowcount
        ledger.execute(
            f"UPDATE submissions SET state = 'dropped', shown_at = ?, {column} = ? "
            "WHERE state IN ('waiting', 'blocked')",
            (now, reason),
        )
        ledger.execute("COMMIT")
    return f"withdrawn; {dropped} waiting events were deleted"


def leave_stop(user_data: str) -> None:
    """Leave a file beside the ledger that turns sharing off as soon as the ledger can be written.

    See freecad_telemetry/runtime/pending_stops.py; raises OSError.
    """
    import re
    import secrets
    from datetime import UTC, datetime
    from pathlib import Path

    folder = Path(user_data)
    if re.fullmatch(r"v\d+-\d+", folder.name):
        folder = folder.parent
    at = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
    (folder / "Telemetry" / f"{secrets.token_hex(4)},off,{at},uninstall.stop").touch(mode=0o600)


try:
    import FreeCAD

    user_data = FreeCAD.getUserAppDataDir()
    try:
        done = withdraw(user_data)
    except Exception:
        leave_stop(user_data)
        raise
    FreeCAD.Console.PrintLog(f"Telemetry: {done}\n")
except Exception as error:  # noqa: BLE001 - the removal of the addon must go on
    print(f"Telemetry: the consent could not be withdrawn: {error}")

# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The tables of the ledger, and how older ones become the newest.

`PRAGMA user_version` holds the version of the schema. Each step of `STEPS` leads from its index
to the next version and runs in one transaction with all steps after it.
An older addon can still read the history of a newer ledger: columns are added, none is renamed.
"""

from __future__ import annotations

from freecad_telemetry.ledger.schema import version_1

APPLICATION_ID = 0x46435465
"""`PRAGMA application_id`: tells our file from any other SQLite file ("FCTe")."""

STEPS: tuple[tuple[str, ...], ...] = (
    (
        # What holds once: pause, schedule, how often the question was shown.
        "CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
        """CREATE TABLE decisions (
            id INTEGER PRIMARY KEY,
            answer TEXT NOT NULL,
            categories TEXT NOT NULL,
            version INTEGER NOT NULL,
            at TEXT NOT NULL,
            wording TEXT NOT NULL,
            language TEXT NOT NULL,
            source TEXT NOT NULL)""",
        """CREATE TABLE identities (
            id TEXT PRIMARY KEY,
            since TEXT NOT NULL,
            until TEXT,
            removed_at TEXT)""",
        """CREATE TABLE sessions (
            id TEXT PRIMARY KEY,
            host TEXT NOT NULL,
            started_at TEXT NOT NULL,
            ended_at TEXT,
            ending TEXT NOT NULL DEFAULT '',
            identity TEXT NOT NULL,
            shutdown_uuid TEXT NOT NULL,
            unclean_uuid TEXT NOT NULL,
            context TEXT NOT NULL,
            version TEXT NOT NULL,
            qt TEXT NOT NULL,
            workbench TEXT NOT NULL DEFAULT '')""",
        """CREATE TABLE submissions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            made_at TEXT NOT NULL,
            shown_at TEXT NOT NULL,
            state TEXT NOT NULL,
            claimed_by TEXT NOT NULL DEFAULT '',
            claim INTEGER NOT NULL DEFAULT 0,
            tried_at TEXT,
            attempts INTEGER NOT NULL DEFAULT 0,
            events INTEGER NOT NULL,
            size INTEGER NOT NULL,
            names TEXT NOT NULL,
            words TEXT NOT NULL DEFAULT '')""",
        "CREATE INDEX submissions_state ON submissions (state)",
        "CREATE INDEX submissions_shown ON submissions (shown_at)",
        """CREATE TABLE events (
            number INTEGER PRIMARY KEY,
            uuid TEXT NOT NULL UNIQUE,
            event TEXT NOT NULL,
            distinct_id TEXT NOT NULL,
            timestamp TEXT NOT NULL,
            properties TEXT NOT NULL,
            category TEXT NOT NULL,
            session TEXT NOT NULL,
            recorded_at TEXT NOT NULL,
            size INTEGER NOT NULL,
            state TEXT NOT NULL DEFAULT 'waiting',
            reason TEXT NOT NULL DEFAULT '',
            submission INTEGER REFERENCES submissions (id))""",
        "CREATE INDEX events_waiting ON events (number) WHERE state = 'waiting'",
        "CREATE INDEX events_submission ON events (submission)",
        """CREATE TABLE attempts (
            id INTEGER PRIMARY KEY,
            submission INTEGER NOT NULL REFERENCES submissions (id),
            claim INTEGER NOT NULL,
            at TEXT NOT NULL,
            duration REAL NOT NULL DEFAULT 0,
            url TEXT NOT NULL,
            request_line TEXT NOT NULL DEFAULT '',
            headers TEXT NOT NULL DEFAULT '[]',
            body BLOB NOT NULL DEFAULT x'',
            outcome TEXT NOT NULL,
            status INTEGER,
            answer_headers TEXT NOT NULL DEFAULT '[]',
            answer BLOB NOT NULL DEFAULT x'',
            error TEXT NOT NULL DEFAULT '',
            retry_after REAL)""",
        "CREATE UNIQUE INDEX attempts_submission ON attempts (submission, claim)",
        # What the gate held back, and what else happened without a submission.
        """CREATE TABLE notices (
            id INTEGER PRIMARY KEY,
            at TEXT NOT NULL,
            event TEXT NOT NULL,
            key TEXT NOT NULL,
            words TEXT NOT NULL)""",
        "CREATE INDEX notices_at ON notices (at)",
        # What was last accepted of the sections that are sent only when changed.
        """CREATE TABLE sections (
            event TEXT NOT NULL,
            distinct_id TEXT NOT NULL,
            digest TEXT NOT NULL,
            accepted_at TEXT NOT NULL,
            PRIMARY KEY (event, distinct_id)) WITHOUT ROWID""",
        """CREATE TABLE requests (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            identity TEXT NOT NULL,
            at TEXT NOT NULL,
            state TEXT NOT NULL,
            changed_at TEXT NOT NULL,
            retry INTEGER NOT NULL DEFAULT 0,
            tries INTEGER NOT NULL DEFAULT 0,
            next_try TEXT,
            claimed_by TEXT NOT NULL DEFAULT '',
            words TEXT NOT NULL DEFAULT '',
            status INTEGER)""",
    ),
    (
        # Reasons are JSON, no longer English sentences; `words` stays empty.
        "ALTER TABLE submissions ADD COLUMN reason TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE attempts ADD COLUMN reason TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE notices ADD COLUMN reason TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE requests ADD COLUMN reason TEXT NOT NULL DEFAULT ''",
        "UPDATE submissions SET reason = v1_reason(words), words = ''",
        "UPDATE events SET reason = v1_reason(reason)",
        "UPDATE attempts SET reason = v1_sentence(error)",
        "UPDATE attempts SET error = '' WHERE reason != ''",
        "UPDATE notices SET reason = v1_notice(event, key, words), words = ''",
        "UPDATE requests SET reason = v1_answer(status, words), words = ''",
        "UPDATE state SET name = 'door reason', value = v1_reason(value) WHERE name = 'door words'",
        "UPDATE state SET value = v1_schedule(value) WHERE name = 'schedule'",
    ),
    (
        # Exchanges with the removal service, and what was said to proxies, are kept as well.
        """CREATE TABLE removal_attempts (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            request INTEGER NOT NULL REFERENCES requests (id),
            at TEXT NOT NULL,
            duration REAL NOT NULL DEFAULT 0,
            url TEXT NOT NULL,
            request_line TEXT NOT NULL DEFAULT '',
            headers TEXT NOT NULL DEFAULT '[]',
            body BLOB NOT NULL DEFAULT x'',
            outcome TEXT NOT NULL,
            status INTEGER,
            answer_headers TEXT NOT NULL DEFAULT '[]',
            answer BLOB NOT NULL DEFAULT x'',
            error TEXT NOT NULL DEFAULT '',
            retry_after REAL,
            reason TEXT NOT NULL DEFAULT '',
            tunnel_request TEXT NOT NULL DEFAULT '',
            tunnel_answer TEXT NOT NULL DEFAULT '')""",
        "ALTER TABLE attempts ADD COLUMN tunnel_request TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE attempts ADD COLUMN tunnel_answer TEXT NOT NULL DEFAULT ''",
        # Whether bytes of a request ever left.
        "ALTER TABLE requests ADD COLUMN departed INTEGER NOT NULL DEFAULT 0",
        """UPDATE requests SET departed = 1 WHERE kind = 'removal'
            AND (state = 'sending' OR tries > 0 OR status IS NOT NULL)""",
        # When data was last accepted under an ID: outlives the history.
        "ALTER TABLE identities ADD COLUMN accepted_at TEXT",
        """UPDATE identities SET accepted_at = (
            SELECT max(attempts.at) FROM attempts JOIN events USING (submission)
            WHERE outcome = 'accepted' AND distinct_id = identities.id)""",
        # That a service found nothing is no removal: it may be asked again.
        """UPDATE identities SET removed_at = NULL
            WHERE id IN (SELECT identity FROM requests WHERE state = 'nothing stored')
            AND id NOT IN (SELECT identity FROM requests WHERE state = 'accepted')""",
    ),
)

FUNCTIONS = version_1.FUNCTIONS
"""What the steps call: name, number of arguments, function."""

TABLES = frozenset(
    statement.split()[2]
    for step in STEPS
    for statement in step
    if statement.startswith("CREATE TABLE ")
)
"""The tables that a ledger of the newest version has."""

VERSION = len(STEPS)
"""The schema's newest version."""

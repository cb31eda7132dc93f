# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Importing posthog, in a process in which other code imports the same packages."""

from __future__ import annotations

import sys
from collections.abc import Callable

from freecad_telemetry.reasons import Reason, error_text
from freecad_telemetry.records import Destination
from freecad_telemetry.source_cache import forgetting_sources
from freecad_telemetry.upload.cancellation import CancelToken
from freecad_telemetry.upload.messages import OutgoingRequest, Response, Tunnel
from freecad_telemetry.upload.outcome import BrokenLibrary

IMPORT_RETRY_SECONDS = 1.0
"""Seconds between two tries to import posthog: another thread's import is over by then."""
PACKAGES = frozenset(
    {
        "backoff",
        "certifi",
        "charset_normalizer",
        "dateutil",
        "distro",
        "idna",
        "posthog",
        "requests",
        "urllib3",
    }
)
"""posthog, and what it imports from elsewhere."""

PostBatch = Callable[
    [Destination, list[dict[str, object]], CancelToken, Callable[[OutgoingRequest], None], Tunnel],
    Response,
]


def import_library(token: CancelToken) -> PostBatch:
    """Return `post_batch`; raises BrokenLibrary where posthog cannot be imported twice.

    Another addon's thread may import the same packages at the same moment and be met half-way,
    so one failure does not tell that the library is broken. A module may raise SystemExit too.
    """
    for tries_left in (1, 0):
        mend_packages()
        try:
            with forgetting_sources():
                from freecad_telemetry.upload.posthog_transport import post_batch
        except BaseException as error:
            if not tries_left:
                raise BrokenLibrary(Reason.quoted(error_text(error))) from error
            token.wait(IMPORT_RETRY_SECONDS)
        else:
            return post_batch
    raise AssertionError


def mend_packages() -> None:
    """Undo what an import that failed, ours or another addon's, left of these packages.

    Python takes the package out of `sys.modules` then, but not its modules that were imported
    before the failure: the next import finds them and does not make them attributes of the new
    package (https://docs.python.org/3/reference/import.html#submodules). Those without a package
    are forgotten, and are imported anew; those of a package that somebody has imported since
    become its attributes.
    """
    for name in sorted(sys.modules):
        package, _, child = name.rpartition(".")
        if not package or name.partition(".")[0] not in PACKAGES:
            continue
        owner, module = sys.modules.get(package), sys.modules.get(name)
        if owner is None:
            sys.modules.pop(name, None)
        elif module is not None and child not in vars(owner):
            setattr(owner, child, module)

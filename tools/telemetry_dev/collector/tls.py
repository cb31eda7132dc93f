# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Certificates for the collector, made at run time; nothing of them outlives the process."""

import ssl
from pathlib import Path

import trustme


class Authority:
    """A certificate authority of its own, which nobody trusts who was not given its file."""

    def __init__(self) -> None:
        self._authority = trustme.CA()

    def write(self, path: Path) -> None:
        """Write the certificate that a client must trust, as PEM."""
        self._authority.cert_pem.write_to_path(str(path))

    def server(self, *names: str) -> ssl.SSLContext:
        """Return what a server needs to be believed to have these names (default: loopback)."""
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        self._authority.issue_cert(*(names or ("127.0.0.1", "localhost"))).configure_cert(context)
        return context

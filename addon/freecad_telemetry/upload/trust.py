# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Which certificates are trusted: one rule for what is sent and for what asks for its removal."""

from __future__ import annotations

import contextlib
import os
import ssl
from pathlib import Path

from freecad_telemetry.reasons import ExplainedError, Reason, ReasonCode

VARIABLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
"""Files or folders of certificates that take the place of the system's, the first that is set.

OpenSSL itself obeys SSL_CERT_FILE and SSL_CERT_DIR, which FreeCAD's AppImage and macOS bundle set.
"""


class UnusableCertificates(ExplainedError):
    """The certificates that a variable names cannot be read."""


def trust() -> ssl.SSLContext:
    """Return a new TLS context; raises UnusableCertificates.

    Strict also where other code in the process has made Python's default a loose one.
    """
    context = _with_certificates()
    context.verify_mode = ssl.CERT_REQUIRED
    context.check_hostname = True
    return context


def _with_certificates() -> ssl.SSLContext:
    for name in VARIABLES:
        path = os.environ.get(name)
        if not path:
            continue
        try:
            if Path(path).is_dir():
                return ssl.create_default_context(capath=path)
            return ssl.create_default_context(cafile=path)
        except OSError:  # ssl.SSLError too
            raise UnusableCertificates(
                Reason(ReasonCode.CERTIFICATES_UNUSABLE, variable=name)
            ) from None
    context = ssl.create_default_context()
    if not _system_has_certificates(context):
        with contextlib.suppress(ImportError, OSError):
            import certifi

            context.load_verify_locations(certifi.where())
    return context


def _system_has_certificates(context: ssl.SSLContext) -> bool:
    # Those of a folder are loaded when they are needed, and not counted before.
    folder = ssl.get_default_verify_paths().capath
    if folder and Path(folder).is_dir() and any(Path(folder).iterdir()):
        return True
    return bool(context.cert_store_stats()["x509_ca"])

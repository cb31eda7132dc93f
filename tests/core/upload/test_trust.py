# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Which certificates are trusted is one rule, which other code in the process cannot loosen."""

from __future__ import annotations

import ssl

import pytest
import requests

from freecad_telemetry.reasons import Reason, ReasonCode
from telemetry_dev.collector import Collector
from telemetry_dev.collector.tls import Authority
from tests.core.support import BOTH, Aside, send

VARIABLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE")


@pytest.fixture(scope="module")
def authority():
    return Authority()


@pytest.fixture
def secure(authority, monkeypatch):
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    with Collector(tls=authority.server()) as running:
        yield running


def result(work, collector):
    aside = Aside(work, collector)
    aside.join(10)
    return aside.result


@BOTH
@pytest.mark.parametrize("variable", VARIABLES)
def test_both_trust_what_a_variable_names(work, authority, secure, tmp_path, monkeypatch, variable):
    file = tmp_path / "ca.pem"
    authority.write(file)
    assert result(work, secure).reason == Reason(ReasonCode.UNTRUSTED_CERTIFICATE)
    monkeypatch.setenv(variable, str(file))
    assert result(work, secure).status is not None


@BOTH
def test_certificates_that_cannot_be_read_are_told(work, secure, tmp_path, monkeypatch):
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "missing.pem"))
    assert result(work, secure).reason == Reason(
        ReasonCode.CERTIFICATES_UNUSABLE, variable="REQUESTS_CA_BUNDLE"
    )
    assert secure.connections == 0


@pytest.mark.parametrize("layer", ["session", "settings", "send"])
def test_other_code_cannot_make_us_trust_anybody(secure, monkeypatch, layer):
    if layer == "session":
        original = requests.Session.__init__

        def init(session):
            original(session)
            session.verify = False

        monkeypatch.setattr(requests.Session, "__init__", init)
    elif layer == "settings":
        original = requests.Session.merge_environment_settings

        def merge(*args, **kwargs):
            return {**original(*args, **kwargs), "verify": False}

        monkeypatch.setattr(requests.Session, "merge_environment_settings", merge)
    else:
        original = requests.Session.send

        def send_trustingly(session, request, **kwargs):
            return original(session, request, **{**kwargs, "verify": False})

        monkeypatch.setattr(requests.Session, "send", send_trustingly)
    assert result(send, secure).reason == Reason(ReasonCode.UNTRUSTED_CERTIFICATE)
    assert secure.requests == []


@BOTH
def test_a_context_that_other_code_loosened_is_made_strict_again(work, secure, monkeypatch):
    def loose(**kwargs):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        return context

    monkeypatch.setattr(ssl, "create_default_context", loose)
    assert result(work, secure).reason == Reason(ReasonCode.UNTRUSTED_CERTIFICATE)
    assert secure.requests == []

# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""One request for a removal, over http and https."""

from __future__ import annotations

import dataclasses

import pytest

from freecad_telemetry.reasons import Reason, ReasonCode
from freecad_telemetry.records import Destination, RequestState
from freecad_telemetry.upload import removal_client, removal_manager
from telemetry_dev.collector import Behavior, Collector
from telemetry_dev.collector.tls import Authority
from tests.core.support import ALL, SHOWN, settled


@pytest.fixture
def shared_service(launcher):
    """A FreeCAD that has sent something."""
    service = launcher.start()
    service.share(ALL, SHOWN)
    launcher.wait(service, settled)
    launcher.collector.forget()
    return service


def stands(state, wanted):
    return state.requests and state.requests[0].state is wanted


def test_a_removal_service_that_only_drips_is_told_to_have_taken_too_long(
    launcher, collector, shared_service, monkeypatch
):
    for module in (removal_client, removal_manager):
        monkeypatch.setattr(module, "EXCHANGE_DEADLINE_SECONDS", 0.5)
    collector.behave(Behavior.endless_body(byte_delay=0.05))
    shared_service.request_removal(shared_service.state.identity.id, retry=False)
    state = launcher.wait(shared_service, lambda state: stands(state, RequestState.FAILED))
    assert state.requests[0].reason.code is ReasonCode.DEADLINE


@pytest.fixture(scope="module")
def authority():
    return Authority()


@pytest.fixture
def secure(authority):
    """A collector that speaks https."""
    with Collector(tls=authority.server()) as running:
        yield running


@pytest.fixture
def trust(authority, tmp_path, monkeypatch):
    """This process trusts the authority, as a user's who sets these variables."""
    file = tmp_path / "ca.pem"
    authority.write(file)
    for name in ("REQUESTS_CA_BUNDLE", "SSL_CERT_FILE"):
        monkeypatch.setenv(name, str(file))


def share_with(launcher, collector):
    """Start a FreeCAD that shares with this collector."""
    launcher.destination = Destination(collector.url, "phc_test", collector.removal_url)
    service = launcher.start()
    service.share(ALL, SHOWN)
    return service


def test_a_removal_goes_over_https(launcher, secure, trust):
    service = share_with(launcher, secure)
    identity = launcher.wait(service, settled).identity.id
    service.request_removal(identity, retry=False)
    launcher.wait(
        service,
        lambda state: state.requests and state.requests[0].state is RequestState.ACCEPTED,
    )
    removal = secure.requests[-1]
    assert (removal.method, removal.header("Host")) == ("DELETE", f"127.0.0.1:{secure.port}")


def test_a_removal_service_that_is_not_trusted_is_told_no_id(launcher, collector, secure):
    service = launcher.start()
    service.share(ALL, SHOWN)
    identity = launcher.wait(service, settled).identity.id
    service.configure(dataclasses.replace(launcher.destination, removal_url=secure.removal_url))
    service.request_removal(identity, retry=False)
    state = launcher.wait(
        service, lambda state: state.requests and state.requests[0].state is RequestState.FAILED
    )
    assert state.requests[0].reason == Reason(ReasonCode.UNTRUSTED_CERTIFICATE)
    assert secure.requests == []

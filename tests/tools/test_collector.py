# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The collector records byte for byte, answers like PostHog, and misbehaves on demand."""

import base64
import gzip
import http.client
import json
import socket
import ssl
import subprocess
import sys
import time
from contextlib import closing
from urllib.parse import urlsplit

import pytest
from posthog.request import batch_post

from telemetry_dev.collector import Behavior, Collector
from telemetry_dev.collector.posthog import fault_of_batch
from telemetry_dev.layout import CHECKOUT

EVENT = {
    "event": "freecad_startup",
    "uuid": "3f0f2f0e-6df4-4a4e-9d3b-0f6a3a1f1c11",
    "distinct_id": "9c0d4d2e-5b0e-4d1f-8b57-1a1d0d5a2f22",
    "timestamp": "2026-01-31T10:00:00+00:00",
    "properties": {"$lib": "posthog-python"},
}


def body(*events, **changes):
    batch = {
        "api_key": "phc_test",
        "batch": list(events or [EVENT]),
        "historical_migration": False,
        "sent_at": "2026-01-31T10:00:01+00:00",
    }
    return json.dumps({**batch, **changes}).encode()


def exchange(collector, data=None, method="POST", target="/batch/", headers=None, timeout=2.0):
    """One request on a connection of its own: (status, headers, first bytes of the body)."""
    connection = http.client.HTTPConnection("127.0.0.1", collector.port, timeout=timeout)
    with closing(connection):
        connection.request(method, target, body() if data is None else data, headers or {})
        response = connection.getresponse()
        with response:
            return response.status, response.headers, response.read1(65536)


def test_it_speaks_https_to_whoever_trusts_the_certificate_that_it_wrote(tmp_path):
    file = tmp_path / "ca.pem"
    process = subprocess.Popen(
        [sys.executable, "-m", "telemetry_dev.collector", "--tls", str(file)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=CHECKOUT / "tools",
    )
    with process:
        try:
            url = urlsplit(process.stdout.readline().strip())
            assert url.scheme == "https"
            context = ssl.create_default_context(cafile=str(file))
            connection = http.client.HTTPSConnection(url.netloc, timeout=5, context=context)
            with closing(connection):
                connection.request("POST", "/batch/", body())
                with connection.getresponse() as response:
                    assert response.status == 200
            stranger = http.client.HTTPSConnection(url.netloc, timeout=5)
            with closing(stranger), pytest.raises(ssl.SSLCertVerificationError):
                stranger.request("POST", "/batch/", body())
        finally:
            process.terminate()


def test_what_was_sent_is_recorded_byte_for_byte(collector):
    data = body()
    head = (
        f"POST /batch/ HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Odd:  two  spaces \r\n"
        f"Content-Length: {len(data)}\r\n\r\n"
    ).encode()
    with socket.create_connection(("127.0.0.1", collector.port)) as connection:
        connection.sendall(head[:30])
        time.sleep(0.05)
        connection.sendall(head[30:] + data)
        answer = connection.recv(65536)
    (request,) = collector.wait_for(1, timeout=5)
    assert request.head == head
    assert request.body == data == request.payload
    assert request.header("x-odd") == "two  spaces"
    assert request.events == [EVENT]
    assert request.accepted
    assert answer.startswith(b"HTTP/1.1 200 OK\r\n")
    assert answer.endswith(b'\r\n\r\n{"status":"Ok"}')


def test_posthogs_own_client_is_understood(collector):
    batch_post(
        "phc_test",
        host=collector.url,
        gzip=True,
        timeout=(5, 5),
        batch=[EVENT],
        historical_migration=False,
    )
    (request,) = collector.requests
    assert request.header("Content-Encoding") == "gzip"
    assert gzip.decompress(request.body) == request.payload
    assert collector.events == [EVENT]


def test_one_connection_carries_several_requests(collector):
    connection = http.client.HTTPConnection("127.0.0.1", collector.port, timeout=5)
    with closing(connection):
        for _ in range(3):
            connection.request("POST", "/batch/", body())
            assert connection.getresponse().read() == b'{"status":"Ok"}'
    assert [request.connection for request in collector.requests] == [1, 1, 1]
    assert collector.connections == 1


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"{", "not JSON"),
        (b"[]", "not an object"),
        (body(extra=1), "top-level keys"),
        (body(api_key=""), "api_key"),
        (body(historical_migration="no"), "historical_migration"),
        (body(sent_at="yesterday"), "sent_at"),
        (body(batch=[]), "batch is not a list"),
        (body(batch=[1]), "not an object"),
        (body({**EVENT, "$set": {}}), "keys are"),
        (body({**EVENT, "uuid": 1}), "uuid"),
        (body({**EVENT, "timestamp": "2026-01-31T10:00:00"}), "timestamp"),
        (body({**EVENT, "properties": []}), "properties"),
    ],
)
def test_a_batch_of_the_wrong_shape_is_refused(collector, data, fault):
    status, _, text = exchange(collector, data)
    assert status == 400
    assert fault in json.loads(text)["detail"]
    assert not collector.requests[0].accepted
    assert collector.events == []
    assert fault in fault_of_batch(data)


def test_a_body_that_is_not_what_its_encoding_says_is_refused(collector):
    assert exchange(collector, headers={"Content-Encoding": "gzip"})[0] == 400
    assert collector.requests[0].payload is None


def test_other_methods_and_paths_are_refused(collector):
    assert exchange(collector, b"", method="GET")[0] == 405
    assert exchange(collector, target="/other/")[0] == 404


def test_the_removal_service_answers_as_told(collector):
    path = "/deletetelemetry.php"
    target = f"{path}?person_id={EVENT['distinct_id']}"
    assert exchange(collector, b"", "DELETE", target)[0] == 200
    collector.removal_status = 404
    assert exchange(collector, b"", "DELETE", target)[::2] == (404, b"")
    assert exchange(collector, b"", "DELETE", f"{path}?person_id=x")[0] == 400
    assert exchange(collector, b"", "DELETE", path)[0] == 400
    assert exchange(collector, b"", "GET", f"{path}?person_id=x")[0] == 405
    collector.behave(Behavior.named("removal:429:120"))
    status, headers, content = exchange(collector, b"", "DELETE", target)
    assert (status, headers["Retry-After"], content) == (429, "120", b"")


def test_repeats_collapse_by_posthogs_four_keys(collector):
    later = {**EVENT, "timestamp": "2026-01-31T10:00:01+00:00"}
    exchange(collector, body(EVENT, later))
    exchange(collector, body(EVENT))
    assert collector.events == [EVENT, later, EVENT]
    assert collector.unique() == [EVENT, later]


@pytest.mark.parametrize("make", [Behavior.hang_before_read, Behavior.hang_after_read])
def test_it_can_hang(collector, make):
    collector.behave(make(), times=1)
    with pytest.raises(TimeoutError):
        exchange(collector, timeout=0.3)
    assert exchange(collector)[0] == 200
    read = 1 if make == Behavior.hang_before_read else 2
    assert len(collector.requests) == read
    assert collector.connections == 2


def test_what_was_read_before_a_hang_is_known_and_not_accepted(collector):
    collector.behave(Behavior.hang_after_read(), times=1)
    with pytest.raises(TimeoutError):
        exchange(collector, timeout=0.3)
    (request,) = collector.requests
    assert (request.status, request.accepted) == (None, False)
    assert collector.received_events == [EVENT]
    assert collector.events == []


@pytest.mark.parametrize(
    "make",
    [Behavior.reset_before_read, Behavior.reset_after_read, Behavior.close_without_answer],
)
def test_it_can_break_the_connection(collector, make):
    collector.behave(make(), times=1)
    with pytest.raises(ConnectionError) as caught:
        exchange(collector)
    assert isinstance(caught.value, ConnectionResetError)
    assert exchange(collector)[0] == 200


@pytest.mark.parametrize("status", [400, 408, 413, 429, 500, 503])
def test_it_can_answer_any_status(collector, status):
    collector.behave(Behavior.answer(status))
    assert exchange(collector)[0] == status
    assert exchange(collector)[0] == status
    collector.behave(Behavior.normal())
    assert exchange(collector)[0] == 200


@pytest.mark.parametrize("wait", [120, "Wed, 21 Oct 2026 07:28:00 GMT"])
def test_it_can_ask_to_come_back_later(collector, wait):
    collector.behave(Behavior.answer(429, retry_after=wait), times=1)
    status, headers, _ = exchange(collector)
    assert (status, headers["Retry-After"]) == (429, str(wait))


def test_it_can_redirect(collector):
    collector.behave(Behavior.redirect("http://localhost:1/", 307), times=1)
    status, headers, _ = exchange(collector)
    assert (status, headers["Location"]) == (307, "http://localhost:1/")


def test_it_can_pose_as_a_captive_portal(collector):
    collector.behave(Behavior.captive_portal(), times=1)
    status, headers, text = exchange(collector)
    assert (status, headers.get_content_type()) == (200, "text/html")
    assert b"<html>" in text
    assert not collector.requests[0].accepted


def test_its_body_can_be_endless(collector):
    collector.behave(Behavior.endless_body(), times=1)
    connection = http.client.HTTPConnection("127.0.0.1", collector.port, timeout=5)
    with closing(connection):
        connection.request("POST", "/batch/", body())
        with connection.getresponse() as response:
            assert len(response.read(1_000_000)) == 1_000_000


def test_it_can_be_slow(collector):
    collector.behave(Behavior.slow(0.005), times=1)
    started = time.monotonic()
    assert exchange(collector)[0] == 200
    assert time.monotonic() - started > 0.2


def test_it_can_answer_what_is_not_http(collector):
    collector.behave(Behavior.garbage(), times=1)
    with pytest.raises(http.client.BadStatusLine):
        exchange(collector)


def test_over_quota_looks_like_acceptance(collector):
    collector.behave(Behavior.over_quota(), times=1)
    status, _, text = exchange(collector)
    assert (status, json.loads(text)) == (200, {"status": "Ok", "quota_limited": ["events"]})


def test_behaviors_queue_up(collector):
    collector.behave(Behavior.answer(500), times=2)
    collector.behave(Behavior.answer(503), times=1)
    assert [exchange(collector)[0] for _ in range(4)] == [500, 500, 503, 200]


def test_waiting_in_vain_says_what_was_seen(collector):
    exchange(collector, target="/other/")
    with pytest.raises(TimeoutError, match=r"1 of 2 requests.*POST /other/ -> 404"):
        collector.wait_for(2, timeout=0.1)


def test_it_goes_and_comes_back_on_its_port():
    with Collector() as first:
        port = first.port
        exchange(first)
    with pytest.raises(ConnectionRefusedError):
        exchange(first)
    with Collector(port) as second:
        assert exchange(second)[0] == 200


@pytest.mark.parametrize(
    "text", ["normal", "hang_after_read", "503", "429:7", "redirect:/there", "endless_body"]
)
def test_behaviors_have_names_and_a_form_in_json(text):
    behavior = Behavior.named(text)
    assert Behavior.from_json(json.loads(json.dumps(behavior.to_json()))) == behavior


@pytest.mark.parametrize("text", ["named", "to_json", "slow:now", ""])
def test_a_wrong_name_is_refused(text):
    with pytest.raises(ValueError, match="unknown behavior"):
        Behavior.named(text)


def test_it_runs_as_a_process_of_its_own(tmp_path):
    record = tmp_path / "requests.jsonl"
    command = [sys.executable, "-m", "telemetry_dev.collector", "--record", str(record)]
    process = subprocess.Popen(
        [*command, "--behavior", "503"],
        stdout=subprocess.PIPE,
        text=True,
        cwd=CHECKOUT / "tools",
    )
    with process:
        try:
            url = process.stdout.readline().strip()
            address = type("Address", (), {"port": int(url.rpartition(":")[2])})
            assert exchange(address)[0] == 503
            behavior = json.dumps({"behavior": "429:7", "times": 1}).encode()
            exchange(address, behavior, target="/__collector__/behave")
            assert exchange(address)[1]["Retry-After"] == "7"
            assert exchange(address)[0] == 503
            listed = exchange(address, b"", "GET", "/__collector__/requests")[2]
        finally:
            process.terminate()
    assert [entry["status"] for entry in json.loads(listed)] == [503, 429, 503]
    lines = [json.loads(line) for line in record.read_text().splitlines()]
    assert lines == json.loads(listed)
    assert json.loads(base64.b64decode(lines[0]["body"]))["batch"] == [EVENT]

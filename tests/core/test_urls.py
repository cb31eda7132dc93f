# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Which server addresses may be used, and how they are spelled."""

from __future__ import annotations

import pytest
import requests
from hypothesis import example, given
from hypothesis import strategies as st

from freecad_telemetry.upload.final_check import BATCH_PATH
from freecad_telemetry.urls import InvalidURL, check_url


@pytest.mark.parametrize(
    "url",
    [
        "http://eu.i.posthog.com",
        "ftp://x",
        "https://",
        "https://a:b@c",
        "https://x/path",
        "https://x?y",
        "https://x:99999",
        "https://x y",
        "eu.i.posthog.com",
        "",
        "https://[::1",
        "https://[::1::2]",
        "https://[fe80::1%25eth0]",
        "https://a%41.example",
        "https://a|b.example",
        "https://*.example",
        "https://a..example",
        "https://" + "a" * 64 + ".example",
        "https://\N{FULLWIDTH DIGIT ONE}.2.3.4",
        "https://fa\N{LATIN SMALL LETTER SHARP S}.example",
    ],
)
def test_a_bad_server_address_has_a_reason(url):
    with pytest.raises(InvalidURL) as invalid:
        check_url(url)
    assert invalid.value.reason.code.startswith("url_")


@pytest.mark.parametrize(
    ("url", "clean"),
    [
        ("https://eu.i.posthog.com/", "https://eu.i.posthog.com"),
        (" http://127.0.0.1:8000 ", "http://127.0.0.1:8000"),
        ("http://localhost:1", "http://localhost:1"),
        ("http://[::1]:80", "http://[::1]:80"),
        ("HTTPS://EU.I.PostHog.com", "https://eu.i.posthog.com"),
        ("https://eu.i.posthog.com:443", "https://eu.i.posthog.com:443"),
        ("https://eu.i.posthog.com:0443/", "https://eu.i.posthog.com:443"),
        ("https://eu.i.posthog.com:", "https://eu.i.posthog.com"),
        ("https://eu.i.posthog.com?", "https://eu.i.posthog.com"),
        ("http://LocalHost.:80", "http://localhost.:80"),
        ("https://[FE80::1]:443", "https://[fe80::1]:443"),
        (
            "https://B\N{LATIN CAPITAL LETTER U WITH DIAERESIS}CHER.example",
            "https://xn--bcher-kva.example",
        ),
        ("https://\N{HEBREW LETTER ALEF}\N{HEBREW LETTER BET}.example", "https://xn--4dbc.example"),
    ],
)
def test_a_good_server_address_is_kept(url, clean):
    assert check_url(url) == clean


@given(st.one_of(st.from_regex(r"(?i)https?://[^/]+", fullmatch=True), st.text()))
@example("HTTPS://B\N{LATIN CAPITAL LETTER U WITH DIAERESIS}cher.example:0443/")
@example("https://[::FFFF:1.2.3.4]:443")
@example("http://127.0.0.1:")
def test_the_library_keeps_an_address_as_we_spell_it(url):
    try:
        clean = check_url(url)
    except ValueError:
        return
    assert requests.Request("POST", clean + BATCH_PATH).prepare().url == clean + "/batch/"
    assert check_url(clean) == clean

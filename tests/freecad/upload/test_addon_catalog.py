# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The catalog that the real Addon Manager caches, and when it counts as the official one."""

import base64
import io
import json
import zipfile

import pytest

from freecad_telemetry.facts.public_addons import CATALOG_URL, OFFICIAL_CATALOG
from telemetry_dev.freecad.profile import TELEMETRY

A2PLUS = {"A2plus": [{"repository": "https://github.com/kbwbe/A2plus", "git_ref": "master"}]}
PACKAGE = (
    '<?xml version="1.0"?><package format="1" xmlns="https://wiki.freecad.org/Package_Metadata">'
    '<name>A2plus</name><url type="repository" branch="master">https://github.com/kbwbe/A2plus</url>'
    "</package>"
)
YES = {
    "FirstStart": False,
    "Enable": True,
    "ConsentVersion": 1,
    "ConsentDate": "2026-11-02T14:03:00+00:00",
    "SendAddonInformation": True,
}
ELSEWHERE = "https://cad.acme.example/addon_catalog_cache.zip"


def fetch_catalog():
    """Let the Addon Manager fetch its catalog, by an answer that stands in for the network."""
    import base64

    import addonmanager_workers_startup as manager

    class Network:
        def blocking_get_with_retries(self, url, *_):
            asked.append(url)
            return QtCore.QByteArray(base64.b64decode(args["archive"]))

    asked = []
    manager.NetworkManager.AM_NETWORK_MANAGER = Network()
    manager.CreateAddonListWorker.get_remote_cache("addon_catalog")
    result("asked", asked)


def wait_until_sent():
    told("sent")


def fetched(make_profile, collector, **addons):
    """A profile with one public addon, whose Addon Manager has fetched a catalog; where from."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("addon_catalog_cache.json", json.dumps(A2PLUS))
    profile = make_profile(
        addons={"A2plus": {"package.xml": PACKAGE}},
        parameters={TELEMETRY: {**YES, "PostHogURL": collector.url}, **addons},
    )
    run = profile.run(
        fetch_catalog,
        args={"archive": base64.b64encode(archive.getvalue()).decode()},
        env={"FREECAD_NO_TELEMETRY": "1"},
    )
    return profile, run.results["asked"]


def sent_addons(profile, collector):
    """What a launch tells of the addons."""
    live = profile.start(wait_until_sent)
    collector.wait_for(1, 60, accepted=True)
    live.tell("sent")
    live.wait()
    (event,) = [event for event in collector.events if event["event"] == "freecad_addon_list"]
    return event["properties"]["mods"], event["properties"]["total_mods"]


@pytest.mark.needs_freecad_1_1("the catalog in the Addon Manager's cache")
def test_what_the_addon_manager_fetched_by_itself_names_addons(make_profile, collector):
    profile, asked = fetched(make_profile, collector)
    assert asked == [OFFICIAL_CATALOG]
    assert sent_addons(profile, collector) == (["A2plus"], 2)


@pytest.mark.needs_freecad_1_1("the catalog in the Addon Manager's cache")
def test_what_the_addon_manager_fetched_from_another_address_names_nothing(make_profile, collector):
    group = {CATALOG_URL.path: {CATALOG_URL.name: ELSEWHERE}}
    profile, asked = fetched(make_profile, collector, **group)
    assert asked == [ELSEWHERE]
    assert sent_addons(profile, collector) == ([], 2)


def test_an_address_that_was_changed_later_names_nothing(make_profile, collector):
    profile = make_profile(
        addons={"A2plus": {"package.xml": PACKAGE}},
        parameters={
            TELEMETRY: {**YES, "PostHogURL": collector.url},
            CATALOG_URL.path: {CATALOG_URL.name: ELSEWHERE},
        },
    )
    profile.cache_addon_catalog(json.dumps(A2PLUS))
    assert sent_addons(profile, collector) == ([], 2)

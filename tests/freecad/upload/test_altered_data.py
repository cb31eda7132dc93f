# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""What another addon or another posthog adds does not leave, and the panel says so."""

import gzip

from freecad_telemetry.catalog.registry import CATALOG
from telemetry_dev.freecad.profile import TELEMETRY

YES = {
    "FirstStart": False,
    "Enable": True,
    "ConsentVersion": CATALOG.version,
    "ConsentDate": "2026-11-02T14:03:00+00:00",
    "SendSystemInformation": True,
}

ALTERING = """
def alter():
    import dataclasses
    import freecad_telemetry.events.collector as collector
    from freecad_telemetry.catalog.declaration import Moment
    collect = collector.Collector.collect
    def altered(self, moment, *arguments, **more):
        events = collect(self, moment, *arguments, **more)
        if moment is not Moment.LAUNCH:
            return events
        found = []
        for event in events:
            properties = dict(event.properties)
            if event.event == "freecad_version":
                properties["user"] = "anna"
                properties["version_minor"] = "1 of anna"
            if event.event == "freecad_system_info":
                properties["machine"] = {"owner": {"name": "anna"}}
            found.append(dataclasses.replace(event, properties=properties))
        foreign = dataclasses.replace(events[0], event="acme_report", properties={"x": "anna"})
        return (*found, foreign)
    collector.Collector.collect = altered
alter()
"""
PATCH = """    body["sent_at"] = datetime.now(tz=timezone.utc).isoformat()
"""


def read_the_history():
    Gui.runCommand("Telemetry_TogglePanel")
    panel = wait_for_widget("TelemetryPanel")
    told("sent", 120)
    pump(1)
    table = wait_for(lambda: find("table", parent=panel))
    model = table.model()
    wait_for(lambda: model.rowCount() > 1)
    rows = [[str(model.index(r, c).data()) for c in (2, 1)] for r in range(model.rowCount())]
    result("rows", rows)
    shot("history")


def test_what_was_altered_after_collection_is_lost_and_nothing_else(make_profile, collector):
    profile = make_profile(
        parameters={TELEMETRY: {**YES, "PostHogURL": collector.url}},
        addons={"ZZAltering": {"InitGui.py": ALTERING}},
    )
    live = profile.start(read_the_history)
    (request,) = collector.wait_for(1, 60)
    live.tell("sent")
    run = live.wait()
    assert b"anna" not in gzip.decompress(request.body)
    events = {event["event"]: event["properties"] for event in request.events}
    assert list(events) == ["freecad_startup", "freecad_version", "freecad_system_info"]
    assert "version_minor" not in events["freecad_version"]
    assert {"version_major", "version_patch", "qt_version"} <= set(events["freecad_version"])
    assert "machine" not in events["freecad_system_info"]
    assert events["freecad_system_info"]["screen_resolution"] == "1600x1000"
    notes = {what for what, result in run.results["rows"] if result == "Note"}
    assert notes == {
        "Held back: freecad_version.user. It is not in the list of data.",
        (
            "Held back: Minor version (freecad_version.version_minor). "
            "Its value is not one of those allowed."
        ),
        (
            "Held back: Processor type (freecad_system_info.machine). "
            "Its value is not one of those allowed."
        ),
        "Held back: acme_report. It is not in the list of data.",
    }


def read_the_status():
    if not find("TelemetryPanel").isVisible():
        Gui.runCommand("Telemetry_TogglePanel")
    panel = wait_for_widget("TelemetryPanel")
    sentence = find("sentenceLabel", parent=panel)
    wait_for(lambda: sentence.text().startswith(args["begins"]), 20, sentence.text())
    result("sentence", sentence.text())
    result("next", find("nextLabel", parent=panel).text())
    table = wait_for(lambda: find("table", parent=panel))
    model = table.model()
    wait_for(model.rowCount)
    pump(0.5)
    result("results", [str(model.index(row, 1).data()) for row in range(model.rowCount())])


def test_a_posthog_that_adds_a_field_is_refused_by_the_final_check(
    make_profile, collector, freecad
):
    profile = make_profile(parameters={TELEMETRY: {**YES, "PostHogURL": collector.url}})
    (module,) = (profile.data / freecad.packages_folder).rglob("posthog/request.py")
    text = module.read_text()
    assert text.count(PATCH) == 1
    module.unlink()  # a hard link to the copy that all tests share
    module.write_text(text.replace(PATCH, f"{PATCH}    body['host_name'] = 'anna-pc'\n"))
    begins = {"begins": "Stopped by the final check"}
    run = profile.run(read_the_status, args=begins)
    assert "posthog would have sent something other" in run.results["sentence"]
    assert "different version of posthog" in run.results["next"]
    assert run.results["results"] == ["Stopped"]
    assert collector.requests == []
    # A restart with the same posthog tries nothing; what waits is kept.
    again = profile.run(read_the_status, args=begins)
    assert "Stopped" in again.results["results"]
    assert collector.requests == []
    for found in (run, again):
        assert "anna-pc" not in found.log

# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The harness starts, drives and ends real FreeCAD as the other tests rely on."""

import os
import time
from pathlib import Path

import pytest

from telemetry_dev.freecad.profile import TELEMETRY
from telemetry_dev.freecad.run import FreeCADFailed

PNG = b"\x89PNG\r\n\x1a\n"


def test_a_script_sees_freecad_and_its_results_come_back(make_profile, freecad, capsys):
    def script():
        result("version", App.Version()[:3])
        result("argument", args["color"])
        result("parameter", parameters("BaseApp/Preferences/Mod/Telemetry").GetString("Name"))
        shot("window")
        shot("menu-bar", main_window().menuBar())
        App.Console.PrintWarning("a warning\n")
        print("a line")

    profile = make_profile(addon=False, parameters={TELEMETRY: {"Name": "naïve <&>"}})
    run = profile.run(script, args={"color": "blue"})
    version = tuple(int(part) for part in run.results["version"])
    with capsys.disabled():
        print(f"\nFreeCAD {'.'.join(map(str, version))}")
    assert version == freecad.version
    assert run.results["argument"] == "blue"
    assert run.results["parameter"] == "naïve <&>"
    assert set(run.shots) == {"window", "menu-bar"}
    assert all(path.read_bytes().startswith(PNG) for path in run.shots.values())
    assert "Wrn: a warning" in run.console
    assert "a line" in run.log
    assert run.returncode == 0
    assert 0 < run.quit_seconds < 10
    assert run.started < run.visible < run.closed < run.ended
    assert profile.parameters()[TELEMETRY]["Name"] == "naïve <&>"


def test_freecad_runs_as_an_ordinary_user_in_the_profile_only(make_profile):
    def script():
        import os

        result("user", os.getuid())
        result("folders", [App.getUserAppDataDir(), App.getUserConfigDir(), App.getUserCachePath()])
        result("writable root", os.access("/usr", os.W_OK))

    profile = make_profile(addon=False)
    results = profile.run(script).results
    assert results["user"] != 0
    assert results["folders"] == [f"{f}/" for f in (profile.data, profile.config, profile.cache)]
    assert not results["writable root"]
    assert str(profile.folder) not in Path("/proc/mounts").read_text()


def test_a_script_that_raises_fails_the_run_with_its_traceback(make_profile):
    profile = make_profile(addon=False)
    with pytest.raises(FreeCADFailed, match="ZeroDivisionError") as caught:
        profile.run("result('before', 1)\n1 / 0\nresult('after', 1)")
    assert caught.value.run.results == {"before": 1}
    assert caught.value.run.returncode == 0


def test_an_exception_in_a_timer_fails_the_run_too(make_profile):
    script = """
    def broken():
        raise ValueError("from a timer")

    after(10, broken)
    pump(0.5)
    """
    with pytest.raises(FreeCADFailed, match="from a timer"):
        make_profile(addon=False).run(script)


def test_a_hanging_script_is_ended_and_reported(make_profile):
    with pytest.raises(FreeCADFailed, match="still running after 8 s"):
        make_profile(addon=False).run("import time; time.sleep(600)", timeout=8)


def test_killing_freecad_is_seen(make_profile):
    live = make_profile(addon=False).start("result('here'); pump(600)")
    live.wait_for_result("here")
    os.kill(live.pid, 0)
    live.kill()
    run = live.wait(20, check=False)
    assert run.returncode == -9
    assert run.signal == "SIGKILL"
    with pytest.raises(FreeCADFailed, match="SIGKILL"):
        live.wait(20)


def test_sigterm_is_passed_on(make_profile):
    live = make_profile(addon=False).start("result('here'); pump(600)")
    live.wait_for_result("here")
    live.terminate()
    assert live.wait(20, check=False).signal == "SIGTERM"


def test_an_exit_code_is_seen(make_profile):
    run = make_profile(addon=False).run("import os; os._exit(3)", check=False)
    assert run.returncode == 3


def test_the_test_and_the_script_can_talk_and_two_freecads_run_at_once(make_profile):
    profile = make_profile(addon=False)
    script = "result('up'); result('heard', told('word'))"
    first, second = profile.start(script), profile.start(script)
    for live, word in ((first, "one"), (second, "two")):
        live.wait_for_result("up")
        live.tell("word", word)
    assert first.wait().results["heard"] == "one"
    assert second.wait().results["heard"] == "two"


def test_network_calls_are_traced(make_profile, collector):
    script = """
    import socket
    socket.create_connection(("127.0.0.1", args["port"])).close()
    """
    run = make_profile(addon=False).run(script, args={"port": collector.port}, trace="network")
    calls = [line for line in run.trace.splitlines() if "AF_INET" in line]
    assert any(f"htons({collector.port})" in line for line in calls)
    assert collector.connections == 1


def test_without_a_network_only_a_loopback_of_its_own_is_left(make_profile, collector):
    script = """
    import socket, time
    own = socket.create_server(("127.0.0.1", 0))
    socket.create_connection(own.getsockname()).close()
    for name, address in (("test", ("127.0.0.1", args["port"])), ("far", ("192.0.2.7", 443))):
        started = time.monotonic()
        try:
            socket.create_connection(address, timeout=2).close()
            result(name, "connected")
        except OSError as error:
            result(name, type(error).__name__)
    """
    profile = make_profile(addon=False)
    run = profile.run(script, args={"port": collector.port}, network="none")
    assert run.results == {"test": "ConnectionRefusedError", "far": "OSError"}
    run = profile.run(script, args={"port": collector.port}, network="black hole")
    assert run.results == {"test": "ConnectionRefusedError", "far": "TimeoutError"}
    assert collector.connections == 0


def test_the_theme_the_language_and_the_scale_are_obeyed(make_profile):
    def script():
        result("theme", parameters("BaseApp/Preferences/MainWindow").GetString("Theme"))
        result("dark", main_window().palette().window().color().lightness() < 128)
        result("menu", main_window().menuBar().actions()[0].text().replace("&", ""))
        result("scale", main_window().devicePixelRatioF())

    run = make_profile(addon=False, theme="dark", language="de").run(script, scale=2)
    assert run.results == {"theme": "FreeCAD Dark", "dark": True, "menu": "Datei", "scale": 2.0}
    run = make_profile(addon=False).run(script)
    assert run.results == {"theme": "FreeCAD Light", "dark": False, "menu": "File", "scale": 1.0}


def test_other_addons_are_installed(make_profile):
    profile = make_profile(
        addon=False,
        addons={"Other": {"InitGui.py": "import FreeCAD\nFreeCAD.other_addon = 'loaded'\n"}},
    )
    assert profile.run("result('other', App.other_addon)").results["other"] == "loaded"


def test_posthog_is_there_or_not_as_asked(make_profile):
    script = """
    try:
        import posthog
        result("posthog", posthog.VERSION)
    except ImportError:
        result("posthog", None)
    """
    for package, expected in ((True, "7.91.1"), ("posthog==7.39.2", "7.39.2"), (False, None)):
        run = make_profile(addon=False, posthog=package).run(script)
        assert run.results["posthog"] == expected


def test_a_modal_dialog_can_be_driven(make_profile):
    def script():
        dialog = QtWidgets.QMessageBox(main_window())
        dialog.setObjectName("Dialog")
        button = dialog.addButton("Fine", QtWidgets.QMessageBox.AcceptRole)
        button.setObjectName("fine")
        after(300, lambda: click("fine"))
        dialog.exec()
        result("pressed", dialog.clickedButton().objectName())

    started = time.monotonic()
    assert make_profile(addon=False).run(script).results["pressed"] == "fine"
    assert time.monotonic() - started < 60

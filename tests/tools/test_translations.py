# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The files of the translations, and the tools that make and check them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from freecad_telemetry.translatable import CONTEXT
from telemetry_dev.freecad.languages import LANGUAGES
from telemetry_dev.translations import (
    checking,
    checks,
    exchange,
    extract,
    glossary,
    languages,
    release,
    tsfile,
    update,
)
from telemetry_dev.translations.tsfile import Message, TsFile


def test_nothing_in_the_files_is_wrong():
    found = checking.faults(languages.existing())
    assert not found, "\n".join(found[:60])


def test_every_language_of_freecad_has_a_file():
    assert languages.existing() == sorted(LANGUAGES)


@pytest.mark.parametrize(
    ("code", "forms"),
    [
        ("ja", 1),
        ("fil", 2),
        ("kab", 2),
        ("val-ES", 2),
        ("sr-CS", 3),
        ("ru", 3),
        ("sl", 4),
        ("ar", 6),
    ],
)
def test_a_language_has_qts_number_of_plural_forms(code, forms):
    assert len(languages.plural_forms(code)) == forms
    plurals = [m for m in tsfile.read(languages.ts_file(code)).present if m.plural]
    assert plurals
    assert {len(message.forms) for message in plurals} == {forms}


SOURCE = """
#: A number of things.
def f(n, what):
    translate("C", "%n thing(s)", "", len(n))
    #: {} is a name.
    #: It may be long.
    label(translate("C", "Open {}").format(what))
    translate(_CONTEXT, _TEXT)
    translate("C", "Show", "button")
    return QT_TRANSLATE_NOOP(
        "D",
        "one sentence "
        "in two lines",
    )


#: Of the core.
LABEL = N_("Label")
"""


def test_the_digest_has_every_text_with_its_comment_and_plural():
    found = extract.calls(SOURCE, "x.py")
    assert [(call.text, call.disambiguation, call.comment, call.plural) for call in found] == [
        ("%n thing(s)", "", "A number of things.", True),
        ("Open {}", "", "{} is a name. It may be long.", False),
        ("Show", "button", "", False),
        ("one sentence in two lines", "", "", False),
        ("Label", "", "Of the core.", False),
    ]
    assert [call.context for call in found] == ["C", "C", "C", "D", CONTEXT]


@pytest.mark.parametrize("call", ['translate("C", f"a {b}")', 'translate("C", "a" + b)'])
def test_a_text_that_lupdate_could_not_see_is_refused(call):
    with pytest.raises(extract.UntranslatableError):
        extract.calls(call, "x.py")


@pytest.mark.parametrize(
    ("source", "translation", "fault"),
    [
        ("{} events", "{} Ereignisse", ""),
        ("{} events", "Ereignisse", "no placeholder"),
        ("{a} to {b}", "{b}: {a}", ""),
        ("{a} to {b}", "{a} zu {c}", "{a} {c} instead of {a} {b}"),
        ("&Share", "&Teilen", ""),
        ("&Share", "Teilen", "number of &"),
        ("Pause…", "Pause…", ""),
        ("Pause…", "Pause...", "ends with"),
        ("It is on.", "它已开启。", ""),
        ("It is on.", "Es ist an", "ends with"),
        (" days", "Tage", "begins with other spaces"),
        ("<b>Now</b>", "Jetzt", "other tags"),
        ("at https://x.org/a.php.", "bei https://x.org/a.php.", ""),
        ("at https://x.org/a.php.", "bei https://x.org.", "lacks"),
        ("The data is pseudonymous.", "Die Daten sind anonym.", "pseudonymous, not anonymous"),
        ("The data is pseudonymous.", "Die Daten sind pseudonym.", ""),
    ],
)
def test_the_rules_find_what_is_wrong(source, translation, fault):
    message = Message("C", source).translated((translation,))
    found = checks.faults_of(message, "de")
    assert (fault in found[0]) if fault else found == []


def test_a_plural_form_for_one_number_may_say_it_in_words():
    forms = ("%n يوم", "يوم واحد", "يومان", "%n أيام", "%n يومًا", "%n يوم")
    message = Message("C", "%n day(s)", plural=True)
    assert checks.faults_of(message.translated(forms), "ar") == []
    assert checks.faults_of(message.translated((*forms[:3], "أيام", *forms[4:])), "ar")
    assert checks.faults_of(message.translated(forms[:2]), "ar")


def test_keys_of_one_window_must_not_clash():
    messages = [
        Message("TelemetryQuestion", "&A").translated(("&Eins",)),
        Message("TelemetryQuestionForm", "&B").translated(("Z&wei",)),
        Message("TelemetryQuestionForm", "&C").translated(("Dr&ei",)),
        Message("TelemetryOther", "&D").translated(("&Ende",)),
    ]
    assert len(checks.mnemonic_clashes(messages)) == 1


def test_freecads_own_words_are_used():
    message = Message("C", "Telemetry &Preferences…")
    assert glossary.faults_of(message.translated(("Telemetrie-&Einstellungen…",)), "de") == []
    assert glossary.faults_of(message.translated(("Telemetrie-&Vorlieben…",)), "de")


def test_a_file_is_written_as_it_was_read(tmp_path: Path):
    for path in (languages.TEMPLATE, languages.ts_file("ar")):
        copy = tmp_path / path.name
        copy.write_bytes(path.read_bytes())
        assert not tsfile.write(copy, tsfile.read(copy))


Write = Callable[..., None]


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """A project of its own; writes the texts of its one source."""
    source = tmp_path / "gui" / "freecad_telemetry_gui" / "a.py"
    source.parent.mkdir(parents=True)
    folder = tmp_path / "translations"
    for module, name, value in (
        (update, "CHECKOUT", tmp_path),
        (update, "REVIEWS", folder / "review.csv"),
        (update, "write_reviewed", lambda: False),
        (languages, "FOLDER", folder),
        (languages, "TEMPLATE", folder / "FreeCADTelemetry.ts"),
    ):
        monkeypatch.setattr(module, name, value)

    def write(*texts: str) -> None:
        calls = "\n".join(f'translate("C", "{text}")' for text in texts)
        source.write_text(f"{calls}\n", encoding="utf-8")

    return write


def translate(tmp_path: Path, **translations: str) -> None:
    """Take some translations over, by the English text."""
    rows = [{"context": "C", "source": s, "translation": t} for s, t in translations.items()]
    file = tmp_path / "de.json"
    file.write_text(json.dumps({"language": "de", "messages": rows}), encoding="utf-8")
    assert exchange.take_in("de", file) == (len(rows), [])


def german() -> dict[str, Message]:
    return {message.source: message for message in tsfile.read(languages.ts_file("de")).messages}


def test_what_is_done_is_kept_and_what_has_changed_is_marked(write: Write, tmp_path: Path):
    write("Sharing is on.", "The old text about history.")
    update.update(["de"])
    assert "waits for the review" in tsfile.read(languages.ts_file("de")).header
    translate(
        tmp_path,
        **{"Sharing is on.": "Teilen ist an.", "The old text about history.": "Der alte Text."},
    )
    write("Something new.", "Sharing is on.", "The new text about history.")
    update.update(["de"])
    found = german()
    assert list(found)[:3] == ["Something new.", "Sharing is on.", "The new text about history."]
    assert found["Sharing is on."].finished
    assert found["Something new."].forms == ("",)
    assert not found["The new text about history."].finished
    assert "The old text about history." in [
        found["The new text about history."].old_source,
        *(message.source for message in found.values() if message.gone),
    ]
    target = tmp_path / "out.json"
    assert exchange.export("de", target) == 2
    assert isinstance(tsfile.read(languages.ts_file("de")), TsFile)


def test_a_new_text_is_no_fault_but_is_left_to_do_before_a_release(write: Write, tmp_path: Path):
    def left() -> list[str]:
        lines = checking.left_to_do(["de"])
        return [line for line in lines if line.startswith(("de: ", "the texts"))]

    write("Sharing is on.")
    update.update(["de"])
    translate(tmp_path, **{"Sharing is on.": "Teilen ist an."})
    release.release(["de"])
    assert left() == []
    write("Sharing is on.", "Something new.")
    assert [line.partition(";")[0] for line in left()] == ["the texts have changed (1 new, 0 gone)"]
    update.update(["de"])
    (line,) = left()
    assert line.startswith("de: 1 of 2 texts are not translated, for example “Something new.”")
    assert [line for line in checking.faults(["de"]) if line.startswith("de: ")] == []
    translate(tmp_path, **{"Something new.": "Etwas Neues."})
    (line,) = left()
    assert line.startswith("de: the .qm file is not of this .ts file")
    release.release(["de"])
    assert left() == []


def test_a_file_that_is_not_well_formed_is_a_fault(write: Write):
    write("Sharing is on.")
    update.update(["de"])
    file = languages.ts_file("de")
    file.write_text(file.read_text(encoding="utf-8")[:-20], encoding="utf-8")
    assert any("FreeCADTelemetry_de.ts" in line for line in checking.faults(["de"]))

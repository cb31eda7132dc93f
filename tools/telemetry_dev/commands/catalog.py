# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Make docs/data-catalog.md and docs/privacy.md, or record versions of the catalog.

`document` writes the pages; `freeze` records what each version brought that is not recorded yet
(what is recorded never changes); `parameters` makes or checks the list of FreeCAD's own parameters:
its further arguments are those of `python -m telemetry_dev.parameters.parameter_list`; `texts`
finds its texts in the translations of the FreeCAD that the tests use, so that the panel can show
them as FreeCAD does; `lists` adds the names that FreeCADs ship to those that may leave (`--check`
shows what is missing; executables of other FreeCADs may follow).
"""

import argparse

from telemetry_dev import environment

PASSES_ON = True


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("what", choices=("document", "freeze", "parameters", "texts", "lists"))


def run(arguments: argparse.Namespace) -> int:
    """Do one of the five."""
    if arguments.what == "parameters":
        return environment.run_python(
            ["-m", "telemetry_dev.parameters.parameter_list", *arguments.rest]
        )
    if arguments.what == "lists":
        return environment.run_python(["-m", "telemetry_dev.freecad_lists", *arguments.rest])
    if arguments.what == "texts":
        return environment.run_python(["-m", "telemetry_dev.parameters.translation_keys"])
    from telemetry_dev import catalog_document

    if arguments.what == "freeze":
        return _freeze()
    catalog_document.DOCUMENT.parent.mkdir(exist_ok=True)
    catalog_document.DOCUMENT.write_text(catalog_document.document(), "utf-8")
    return environment.run_python(["-m", "telemetry_dev.privacy_document"])  # its texts need Qt


def _freeze() -> int:
    from telemetry_dev import catalog_versions

    new = catalog_versions.freeze()
    differences = catalog_versions.differences()
    for line in differences:
        print(line)
    if differences:
        print(
            "What was released stays as it is: give what is new the next version (`since`). A "
            f"version that nobody has seen yet: take it out of {catalog_versions.RECORD.name}."
        )
        return 1
    print("recorded" if new else "nothing is new")
    return 0

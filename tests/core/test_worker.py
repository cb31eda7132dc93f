# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""A thread that works off a queue of jobs."""

from __future__ import annotations

import threading

import pytest

from freecad_telemetry.worker import Worker


class Bug(Exception):
    """Something that nobody foresaw."""


@pytest.mark.parametrize("kind", [Bug, SystemExit, KeyboardInterrupt])
def test_a_job_that_raises_ends_neither_the_thread_nor_the_jobs_after_it(kind):
    failures, done = [], threading.Event()

    def bad():
        raise kind

    worker = Worker("test", lambda: None, 10.0, failures.append)
    worker.start()
    worker.post(bad)
    with pytest.raises(kind):
        worker.call(bad)
    worker.close(done.set)
    assert worker.wait(5)
    assert done.is_set()
    assert [type(failure) for failure in failures] == [kind]

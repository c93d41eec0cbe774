"""Runs a command, and prints its wall time, CPU time, peak memory and exit code as JSON.

Node cannot tell CPU time and memory of a child process; wait4 can. The time of this program itself is not in it.
"""

import json
import os
import signal
import sys
import time

job = json.loads(sys.argv[1])
os.chdir(job["cwd"])
if job["cores"] and hasattr(os, "sched_setaffinity"):
    os.sched_setaffinity(0, job["cores"])
# Before the clock runs: what an earlier program left there, up to 11 MB, takes 5 ms to take away.
os.close(os.open(job["output"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
files = [
    (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
    (os.POSIX_SPAWN_OPEN, 1, job["output"], os.O_WRONLY, 0),
    (os.POSIX_SPAWN_DUP2, 1, 2),
]
timed_out = False


def end(*_):
    global timed_out
    timed_out = True
    os.kill(child, signal.SIGKILL)


signal.signal(signal.SIGALRM, end)
started = time.monotonic()
child = os.posix_spawnp(job["command"][0], job["command"], job["env"], file_actions=files)
signal.setitimer(signal.ITIMER_REAL, job["seconds"])
_, status, usage = os.wait4(child, 0)
ended = time.monotonic()
signal.setitimer(signal.ITIMER_REAL, 0)
code = os.waitstatus_to_exitcode(status)
print(
    json.dumps(
        {
            "ms": (ended - started) * 1000,
            "cpuMs": (usage.ru_utime + usage.ru_stime) * 1000,
            # Linux counts in KiB, macOS in bytes.
            "peakMiB": usage.ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10),
            "code": None if code < 0 else code,
            "timedOut": timed_out,
        }
    )
)

import json
import random
import sys
import time

from decision_aids.answers.packed import prepare

STARTED = time.time_ns()

asked: list[str] = []


def answer_line(aid_id: str, line: str) -> str:
    prepare(aid_id)
    if aid_id == "started":
        return str(STARTED)
    if aid_id == "draws":
        return str(random.random())  # noqa: S311
    asked.append(aid_id)
    if aid_id == "breaks":
        raise RuntimeError("on purpose")
    return json.dumps({"asked": asked, "given": json.loads(line), "python": sys.version_info[:2]})

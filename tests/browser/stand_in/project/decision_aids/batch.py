import json
import sys

asked: list[str] = []


def answer_line(aid_id: str, line: str) -> str:
    asked.append(aid_id)
    if aid_id == "breaks":
        raise RuntimeError("on purpose")
    return json.dumps({"asked": asked, "given": json.loads(line), "python": sys.version_info[:2]})

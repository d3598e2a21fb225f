"""Modules of a few lines that take the place of Python's own in the browser's library, where no aid uses those.

To start, Pyodide imports asyncio with its sockets and subprocesses, which a browser has not, and traceback with its
colours, which no worker shows. Making their classes takes a tenth of what Python does before its first answer. The
build tries them out: started with these, Python must give the same answers, and the same message of an error.
"""

STAND_INS = {
    "asyncio/__init__.py": """\
from .coroutines import *
from .events import *
from .events import _BaseDefaultEventLoopPolicy as DefaultEventLoopPolicy
from .exceptions import *
from .futures import *
from .locks import *
from .protocols import *
from .queues import *
from .runners import *
from .tasks import *
from .timeouts import *
""",
    "socket.py": """\
AF_UNSPEC = 0
AI_PASSIVE = 1
""",
    "subprocess.py": """\
PIPE = -1
""",
    "_colorize.py": """\
class NoColour(str):
    def __getattr__(self, name):
        return self

def can_colorize(**_):
    return False

def get_theme(**_):
    return NoColour()
""",
}
"""By its name in Pyodide's library the source of each."""

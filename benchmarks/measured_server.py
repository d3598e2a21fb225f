"""Servers for the benchmarks: one counts what goes over the line, one also is as slow as a poor phone's connection.

The line is made slow in the server, because the throttling of the developer tools does not reach all that a worker
fetches and imports.
"""

import threading
import time
from typing import IO, Any

from build_tools.host.serve import SiteRequestHandler

BYTES_A_SECOND = 1.6e6 / 8
ROUND_TRIP_SECONDS = 0.150


class CountingHandler(SiteRequestHandler):
    """Adds up, over all servers, the bytes of the files as they were sent."""

    piece = 65_536
    sent = 0

    def copyfile(self, source: IO[bytes], outputfile: Any) -> None:  # type: ignore[override]
        while part := source.read(self.piece):
            self.await_turn(len(part))
            outputfile.write(part)
            CountingHandler.sent += len(part)

    def await_turn(self, size: int) -> None:
        """Return when the line is free for so many bytes; here it always is."""

    def log_message(self, *_: object) -> None:
        """Print nothing: the table tells what happened."""


class SlowHandler(CountingHandler):
    """The same over one slow line, shared by all connections, far away."""

    piece = 4096
    _line = threading.Lock()
    _free_at = 0.0

    def setup(self) -> None:
        time.sleep(ROUND_TRIP_SECONDS)  # the handshake of a new connection
        super().setup()

    def send_response(self, code: int, message: str | None = None) -> None:
        time.sleep(ROUND_TRIP_SECONDS)
        super().send_response(code, message)

    def await_turn(self, size: int) -> None:
        with SlowHandler._line:
            begin = max(SlowHandler._free_at, time.monotonic())
            SlowHandler._free_at = end = begin + size / BYTES_A_SECOND
        time.sleep(max(0.0, end - time.monotonic()))

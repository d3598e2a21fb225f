"""Runs a script of the pages to learn with outside a browser."""

import json
import subprocess
from pathlib import Path
from typing import Any

SCRIPTS = Path(__file__).parents[3] / "docs/assets/scripts/trainer"


def in_the_page(module: str, expression: str, given: object) -> Any:
    """What a script of the page makes of `given`, run by Node."""
    program = f'import * as it from "{(SCRIPTS / module).as_uri()}"; const given = JSON.parse(process.argv[1]);'
    program += f"console.log(JSON.stringify({expression}))"
    command = ["node", "--input-type=module", "-e", program, json.dumps(given)]
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)

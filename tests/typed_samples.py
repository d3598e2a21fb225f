"""Holds what Python writes for the page to the types that its scripts are checked with."""

import json
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
TYPES = PROJECT / "docs" / "assets" / "scripts" / "types"
TSC = PROJECT / "node_modules" / ".bin" / "tsc"


def complaints(samples: Mapping[str, Iterable[object]], workplace: Path) -> str:
    """What TypeScript has against these samples, by the name of their type: a field missing, another kind, or one more.

    Every sample is looked at as JSON. Empty where all of them are as their type says.
    """
    lines = [
        f"const {name.lower()}_{number}: {name} = {json.dumps(sample)};"
        for name, of_type in samples.items()
        for number, sample in enumerate(of_type)
    ]
    (workplace / "samples.ts").write_text("\n".join([*lines, "export {};"]), encoding="utf-8")
    settings = {
        "extends": str(PROJECT / "tsconfig.json"),
        "compilerOptions": {"checkJs": False},
        "include": ["samples.ts", f"{TYPES}/*.d.ts"],
        "exclude": [f"{TYPES}/worker_scope.d.ts"],
    }
    (workplace / "tsconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    ran = subprocess.run([TSC, "--project", workplace], capture_output=True, text=True, check=False)
    return ran.stdout + ran.stderr

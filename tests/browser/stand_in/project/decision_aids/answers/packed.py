def packed_files() -> dict[str, bytes]:
    return {}


def use_packed() -> None:
    return None


def prepare(_aid_id: str) -> None:
    return None

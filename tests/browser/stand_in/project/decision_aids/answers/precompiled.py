def prepared_files() -> dict[str, bytes]:
    return {}


def kept_versions(_aid_id: str) -> None:
    return None

def prepared_files() -> dict[str, bytes]:
    return {}

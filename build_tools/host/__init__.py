"""What a host serves: headers, compressed copies, service worker, a server. Uses browser_python and own_edition."""

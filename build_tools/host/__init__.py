"""What a host serves: headers, compressed copies, the service worker, a server to look. Uses browser_python."""

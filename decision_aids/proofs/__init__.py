"""What `verify` proves of every aid, never in a browser. Uses all rooms before it."""

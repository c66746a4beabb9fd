"""Reading in child processes that no file can harm the desk from."""

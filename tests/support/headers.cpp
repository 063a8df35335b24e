// Nothing of its own: it has the headers of the libraries read once, for the tests that reuse them.

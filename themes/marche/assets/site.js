// The entry on every page: small, and asks for the rest when the page holds what needs it.

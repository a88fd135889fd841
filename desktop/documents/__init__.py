"""Plan -> PDF: what a family holds in its hands (``design/documents.md`` says what each sheet must say)."""

"""Nahtstelle: shared care plans per household, and the seams where nobody is responsible."""

__version__ = "0.1.0"

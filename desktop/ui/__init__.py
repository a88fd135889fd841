"""The window. Views build, show and report; every edit goes through ``workspace.Workspace.do``."""

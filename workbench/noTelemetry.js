// office.js asks for its telemetry from beside itself. The workbench has none: this file stands in its place.

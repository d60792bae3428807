"""Cuts the profiles out of the unpacked npm package hl7.fhir.uv.ips: python3 cut.py package/ > profiles-2.0.0.ndjson"""

import glob
import json
import sys

DROPPED = {
    "text", "snapshot", "mapping", "extension", "contact", "jurisdiction", "description", "purpose", "date", "publisher",
    "display", "short", "definition", "comment", "requirements", "alias", "example", "mustSupport", "isModifierReason",
    "condition",
}
VALUE_SETS = ["results-status", "diagnostics-report-status", "edd-method", "pregnancies-summary"]


def cut(part):
    if isinstance(part, list):
        return [cut(each) for each in part]
    if isinstance(part, dict):
        return {key: cut(each) for key, each in part.items() if key not in DROPPED and not key.startswith("_")}
    return part


def is_of_another_package(element):
    return any(
        kind.get("code") == "Extension" and any("uv/ips" not in profile for profile in kind.get("profile", []))
        for kind in element.get("type", [])
    )


package = sys.argv[1]
files = sorted(glob.glob(package + "/StructureDefinition-*.json"))
files += [f"{package}/ValueSet-{name}-uv-ips.json" for name in VALUE_SETS]
for file in files:
    with open(file, encoding="utf-8") as opened:
        resource = json.load(opened)
    if resource.get("kind") == "logical":
        continue
    resource = cut(resource)
    if "differential" in resource:
        elements = resource["differential"]["element"]
        gone = [element["id"] for element in elements if is_of_another_package(element)]
        resource["differential"]["element"] = [
            element
            for element in elements
            if not any(element["id"] == one or element["id"].startswith(one + ".") for one in gone)
        ]
    print(json.dumps(resource, separators=(",", ":"), sort_keys=True, ensure_ascii=False))

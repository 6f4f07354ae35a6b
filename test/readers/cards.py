"""What vobject reads of an address book, and icalendar of a calendar, as JSON."""

import json
import sys

import icalendar
import vobject


def card(one):
    def every(name):
        return [line.value for line in one.contents.get(name, [])]

    name = one.n.value
    return {
        "name": one.fn.value,
        "family": name.family,
        "given": name.given,
        "org": [part for line in every("org") for part in line],
        "title": every("title"),
        "categories": [label for line in every("categories") for label in line],
        "email": every("email"),
        "tel": every("tel"),
    }


def event(one):
    return {
        "uid": str(one["UID"]),
        "on": one["DTSTART"].dt.isoformat(),
        "title": str(one["SUMMARY"]),
        "note": str(one.get("DESCRIPTION", "")),
    }


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    if path.endswith(".vcf"):
        return [card(one) for one in vobject.readComponents(text)]
    return [event(one) for one in icalendar.Calendar.from_ical(text).walk("VEVENT")]


print(json.dumps({path: read(path) for path in sys.argv[1:]}))

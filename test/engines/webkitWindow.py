"""
Windows of WebKitGTK for WebKitWebDriver, which keep what their pages keep: MiniBrowser, when it is driven, forgets all of it
when it ends, and nothing could be seen of a kill. Also: French, no animation, downloads in a folder, a script before the page's own.

Usage: webkitWindow.py FOLDER_OF_DATA FOLDER_OF_DOWNLOADS FILE_OF_SCRIPT WIDTH HEIGHT
"""
import pathlib
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

data, downloads, script = (pathlib.Path(path) for path in sys.argv[1:4])
width, height = (int(size) for size in sys.argv[4:6])

Gtk.Settings.get_default().set_property("gtk-enable-animations", False)
context = WebKit2.WebContext(
    website_data_manager=WebKit2.WebsiteDataManager(
        base_data_directory=str(data / "data"), base_cache_directory=str(data / "cache")
    )
)
context.set_automation_allowed(True)
context.set_preferred_languages(["fr-FR", "fr"])
scripts = WebKit2.UserContentManager()
scripts.add_script(
    WebKit2.UserScript.new(
        script.read_text(), WebKit2.UserContentInjectedFrames.TOP_FRAME, WebKit2.UserScriptInjectionTime.START, None, None
    )
)


def opened(related=None):
    """A window; `related` is the one that opened it."""
    of = {"related_view": related} if related else {"web_context": context, "is_controlled_by_automation": True}
    view = WebKit2.WebView(user_content_manager=scripts, **of)
    settings = view.get_settings()
    settings.set_property("hardware-acceleration-policy", WebKit2.HardwareAccelerationPolicy.NEVER)
    window = Gtk.Window()
    window.set_default_size(width, height)
    window.add(view)
    view.connect("create", lambda view, _action: opened(view))
    view.connect("close", lambda _view: window.destroy())
    window.show_all()
    view.grab_focus()
    return view


def automated(_context, session):
    information = WebKit2.ApplicationInfo()
    information.set_name("Maillon")
    session.set_application_info(information)
    session.connect("create-web-view", lambda _session: opened())


def downloading(_context, download):
    def decide(download, suggested):
        # In this version of the library, an address.
        download.set_destination((downloads / suggested).as_uri())
        return True

    download.set_allow_overwrite(True)
    download.connect("decide-destination", decide)


context.connect("automation-started", automated)
context.connect("download-started", downloading)
Gtk.main()

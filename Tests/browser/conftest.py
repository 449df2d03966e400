"""What the browser tests share: the samples' site, a server of its own, and Debian's Chromium.

Every wait has a limit: the server answers on 127.0.0.1 only and ends with the tests; a page that shows nothing within
PATIENCE fails.
"""

import functools
import http.server
import os
import pathlib
import shutil
import subprocess
import threading

import pytest
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
PATIENCE = 5_000
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'self'"
)


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves the site with the strictest policy that it must bear, and says nothing."""

    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *_):
        pass


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The folder of the samples' site, built by the program that stands at SITEGEN or in .build."""
    folder = tmp_path_factory.mktemp("site") / "kho"
    tool = os.environ.get("SITEGEN") or ROOT / ".build/debug/sitegen"
    subprocess.run([tool, "build", "--quiet", "--output", folder], cwd=ROOT, check=True, timeout=300)
    return folder


@pytest.fixture(scope="session")
def server(site):
    """The address of the site on a server of its own, which stands in a folder of the server."""
    handler = functools.partial(Handler, directory=site.parent)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as running:
        thread = threading.Thread(target=running.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}/{site.name}/"
        running.shutdown()
        thread.join(10)


@pytest.fixture(scope="session")
def chromium():
    program = shutil.which("chromium-headless-shell") or shutil.which("chromium")
    assert program, "Chromium is missing; run scripts/setup --browser"
    with sync_playwright() as playwright:
        # Root, as in containers, may not use the sandbox; no name is resolved, so that nothing leaves the machine.
        arguments = ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
        browser = playwright.chromium.launch(executable_path=program, args=arguments, timeout=60_000)
        yield browser
        browser.close()


@pytest.fixture(params=["folder", "server"])
def base(request, site, server):
    """The site as a folder and as a server gives it."""
    return site.as_uri() + "/" if request.param == "folder" else server


@pytest.fixture
def visit(chromium):
    """Opens pages in a browser of certain habits; whatever a page complains of fails the test."""
    contexts, complaints = [], []

    def failed(request):
        # Who leaves a page while it loads something breaks that off.
        if request.failure != "net::ERR_ABORTED":
            complaints.append(f"{request.url}: {request.failure}")

    def open_page(address, **habits):
        context = chromium.new_context(**{"viewport": {"width": 1280, "height": 900}, **habits})
        contexts.append(context)
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("requestfailed", failed)
        page.goto(address)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []

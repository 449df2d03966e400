"""What the browser tests share: the samples' site, a server of its own, and Debian's Chromium.

Every wait has a limit: the server answers on 127.0.0.1 only and ends with the tests; a page that shows nothing within
PATIENCE fails.
"""

import contextlib
import functools
import http.server
import os
import pathlib
import random
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


def build(folder, *options):
    """Builds a site into `folder` with the program that stands at SITEGEN or in .build."""
    tool = os.environ.get("SITEGEN") or ROOT / ".build/debug/sitegen"
    subprocess.run([tool, "build", "--quiet", "--output", folder, *options], cwd=ROOT, check=True, timeout=300)
    return folder


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The folder of the samples' site."""
    return build(tmp_path_factory.mktemp("site") / "kho")


@pytest.fixture(scope="session")
def large_site(tmp_path_factory):
    """The folder of a site whose index has many shards: generated articles, the same ones each time."""
    draw = random.Random(400)
    syllables = [a + b + c for a in "b c ch d đ h kh l m n ng nh ph s t th tr v".split() for b in "aâeêiôơưu"
                 for c in ["", "c", "m", "n", "ng", "t"]]
    common = syllables[:: len(syllables) // 60]
    seeds = tmp_path_factory.mktemp("articles")
    for number in range(300):
        sentences = []
        for _ in range(14):
            words = [draw.choice(common if draw.random() < 0.6 else syllables) for _ in range(20)]
            sentences.append(" ".join(words).capitalize() + ".")
        sentences[3] = f"Nga và Thổ Nhĩ Kỳ ký hợp đồng mua S-400 trị giá {number + 2} triệu USD."
        (seeds / f"{number:03}.txt").write_text("\n".join(sentences), encoding="utf-8")
    return build(tmp_path_factory.mktemp("large") / "kho", "--input", seeds)


class LostPageHandler(Handler):
    """Gives the page for missing addresses wherever nothing stands, as servers do; with a status that nobody logs."""

    def send_head(self):
        if not os.path.isfile(self.translate_path(self.path)):
            self.path = "/kho/404.html"
        return super().send_head()


@contextlib.contextmanager
def serving(site, kind):
    """The address of `site` on a server of its own, which stands in a folder of the server."""
    handler = functools.partial(kind, directory=site.parent)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as running:
        thread = threading.Thread(target=running.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}/{site.name}/"
        running.shutdown()
        thread.join(10)


@pytest.fixture(scope="session")
def server(site):
    """The address of the site on a server."""
    with serving(site, Handler) as address:
        yield address


@pytest.fixture(scope="session")
def placed_server(tmp_path_factory):
    """The address of a site that knows in which folder of a server it stands."""
    folder = build(tmp_path_factory.mktemp("placed") / "kho", "--base-url", "https://example.org/kho/")
    with serving(folder, LostPageHandler) as address:
        yield address


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

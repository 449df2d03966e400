"""What readers find on the search page, and how."""

import re

import pytest
from playwright.sync_api import expect

SUBJECTS = "#search-results section:first-child li > a"
SNIPPETS = "#search-results li > p > a"


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("tho nhi ky", "Thổ Nhĩ Kỳ"), ("THỔ NHĨ", "Thổ Nhĩ Kỳ"), ("turkiye", "Thổ Nhĩ Kỳ"), ("thonhi", "Thổ Nhĩ Kỳ"),
        ("s400", "S-400"), ("s-400", "S-400"), ("s 400", "S-400"), ("rong lua", "S-400"), ("erdogan", "Recep Tayyip Erdogan"),
        ("erdo", "Recep Tayyip Erdogan"), ("an do", "Ấn Độ"), ("n", "Nga"), ("lau nam goc", "Bộ Quốc phòng Mỹ"),
        ("nga tho nhi ky s400", "Nga – Thổ Nhĩ Kỳ: S-400"),
    ],
)
def test_finds_names_however_they_are_typed(visit, base, typed, name):
    page = visit(base + "search.html")
    page.fill("#query", typed)
    expect(page.locator(SUBJECTS).first).to_have_text(name)


def test_finds_sentences_and_leads_to_them(visit, base):
    page = visit(base + "search.html?q=cong nghe quan su")
    snippet = page.locator(SNIPPETS).first
    expect(snippet.locator("mark").first).to_be_visible()
    assert re.search(r"articles/[^/]+\.html#s\d+-\d+$", snippet.get_attribute("href"))
    snippet.click()
    expect(page.locator(":target")).to_be_visible()


def test_answers_wholly_and_at_once_what_is_pasted(visit, base):
    page = visit(base + "search.html")
    page.clock.install()
    page.clock.pause_at(page.evaluate("Date.now()") / 1000 + 60)
    page.fill("#query", "cong nghe quan su")
    expect(page.locator(SNIPPETS).first).to_be_visible()


def test_puts_names_before_articles_and_exact_accents_first(visit, base):
    page = visit(base + "search.html?q=nga")
    expect(page.locator("#search-results h2")).to_have_text(["Trang mục", "Bài báo"])
    expect(page.locator(SUBJECTS).first).to_have_text("Nga")


def test_narrows_by_kind_and_year_and_keeps_both_in_the_address(visit, base):
    page = visit(base + "search.html?q=tho nhi ky")
    expect(page.locator(SUBJECTS).first).to_have_text("Thổ Nhĩ Kỳ")
    page.select_option("#kind", "organisation")
    expect(page.locator(SUBJECTS).filter(has_text=re.compile("^Thổ Nhĩ Kỳ$"))).to_have_count(0)
    page.select_option("#kind", "article")
    expect(page.locator("#search-results h2")).to_have_text(["Bài báo"])
    all_articles = page.locator("#search-results li").count()
    page.select_option("#year", index=1)
    expect(page.locator("#search-results li")).not_to_have_count(all_articles)
    assert "kind=article" in page.url and "year=" in page.url
    page.reload()
    expect(page.locator("#kind")).to_have_value("article")
    expect(page.locator("#search-results h2")).to_have_text(["Bài báo"])


def test_is_used_by_keyboard(visit, base):
    page = visit(base + "index.html")
    page.keyboard.press("/")
    expect(page.locator("#masthead-query")).to_be_focused()
    page.keyboard.type("tho nhi")
    page.keyboard.press("Enter")
    expect(page.locator("#query")).to_have_value("tho nhi")
    expect(page.locator(SUBJECTS).first).to_have_text("Thổ Nhĩ Kỳ")
    page.locator("#query").focus()
    page.keyboard.press("ArrowDown")
    expect(page.locator(SUBJECTS).first).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Escape")
    expect(page.locator("#query")).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("Thổ Nhĩ Kỳ")
    page.go_back()
    expect(page.locator("#query")).to_have_value("tho nhi")
    page.locator("#query").focus()
    page.keyboard.press("Escape")
    expect(page.locator("#search-results li")).to_have_count(0)
    expect(page.locator("#search-lists")).to_be_visible()


def test_leaves_the_slash_to_readers_who_want_it(visit, server):
    page = visit(server + "search.html")
    page.uncheck("#search-key")
    page.goto(server + "about.html")
    page.keyboard.press("/")
    expect(page.locator("#masthead-query")).not_to_be_focused()


def test_says_when_there_is_nothing(visit, base):
    page = visit(base + "search.html?q=xyzzy plugh")
    expect(page.locator("#search-status")).to_contain_text("xyzzy plugh")


def test_leads_to_every_list_without_scripts(visit, base):
    page = visit(base + "index.html", java_script_enabled=False)
    page.fill("#masthead-query", "nga")
    page.click(".masthead-search button")
    for name in ["articles", "countries", "weapons", "people", "organisations", "places", "timeline"]:
        expect(page.locator(f"main a[href='{name}.html']").first).to_be_visible()
    expect(page.locator("#search-form")).to_be_hidden()


def test_answers_quickly_and_loads_little(visit, server, site):
    page = visit(server + "search.html")
    loaded = []
    page.on("response", lambda response: "/search/" in response.url and loaded.append(len(response.body())))
    page.wait_for_timeout(300)
    milliseconds = page.evaluate(
        """() => new Promise(done => {
          const field = document.getElementById('query'), start = performance.now();
          new MutationObserver(() => done(performance.now() - start))
            .observe(document.getElementById('search-results'), { childList: true });
          field.value = 'hợp đồng mua S-400';
          field.dispatchEvent(new Event('input', { bubbles: true }));
        })"""
    )
    # The aim is 200 ms; a busy machine may take three times as long.
    assert milliseconds < 600
    assert sum(loaded) <= 150_000
    assert all(file.stat().st_size < 29_000 for file in (site / "search").iterdir())


@pytest.mark.parametrize(
    ("typed", "pause"),
    [("t", 120), ("th", 120), ("tho nhi ky", 120), ("s400", 120), ("hợp đồng mua S-400", 120), ("hop dong mua", 0),
     ("cam bong tang", 120), ("khong xyzzy", 120)],
)
def test_loads_little_however_it_is_typed(visit, large_site, typed, pause):
    page = visit(large_site.as_uri() + "/search.html")
    assert sum(file.stat().st_size for file in (large_site / "search").iterdir()) > 500_000
    loaded = {}

    def keep(request):
        if "/search/" in request.url:
            name = request.url.split("/search/")[1].split("?")[0]
            loaded[name] = (large_site / "search" / name).stat().st_size

    page.on("request", keep)
    page.reload()
    for letter in typed:
        page.keyboard.type(letter)
        page.wait_for_timeout(pause)
    expect(page.locator("#search-status")).not_to_be_empty()
    # Whoever pauses gets all that the query is good for.
    page.wait_for_timeout(900)
    if "xyzzy" in typed:
        expect(page.locator("#search-status")).to_contain_text(typed)
    elif len(typed) > 1:
        assert page.locator(SNIPPETS).count() > 0
    assert 0 < sum(loaded.values()) <= 150_000


def test_keeps_the_focus_when_more_is_found(visit, base):
    page = visit(base + "search.html")
    page.fill("#query", "nga")
    expect(page.locator(SUBJECTS).first).to_have_text("Nga")
    page.keyboard.press("ArrowDown")
    expect(page.locator(SUBJECTS).first).to_be_focused()
    expect(page.locator(SNIPPETS).first).to_be_visible()
    page.wait_for_timeout(600)
    expect(page.locator(SUBJECTS).first).to_be_focused()

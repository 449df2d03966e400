"""Tables, filters, previews, and every page in each way of reading."""

import re

import pytest
from playwright.sync_api import expect

PAGES = [
    "index.html", "articles.html", "articles/000_2fd05759d2da3d0b.html", "articles/001_16ad8fb13f2a01a9.html",
    "countries.html", "countries/turkiye.html", "weapons/s-400.html", "people.html", "timeline.html",
    "timeline/2019.html", "search.html?q=nga", "about.html", "404.html", "deals.html", "deals/russia-turkiye-s-400.html",
    "people/dmitry-peskov.html", "places/middle-east.html", "map.html", "data/README.html", "review.html",
]


def test_sorts_tables_and_keeps_the_order_in_the_address(visit, base):
    page = visit(base + "countries.html")
    names = page.locator("main tbody tr:not(.letter) th")
    as_written = names.all_text_contents()
    last = page.locator("thead th").last
    last.locator("button").click()
    expect(last).to_have_attribute("aria-sort", "descending")
    expect(names.first).to_contain_text("Nga")
    page.reload()
    expect(names.first).to_contain_text("Nga")
    last.locator("button").click()
    expect(last).to_have_attribute("aria-sort", "ascending")
    last.locator("button").click()
    assert names.all_text_contents() == as_written
    assert "sort" not in page.url


def test_sorts_names_as_vietnamese_does(visit, base):
    page = visit(base + "organisations.html")
    first = page.locator("thead th").first.locator("button")
    first.click()
    names = page.locator("main tbody tr:not(.letter) th a").all_text_contents()
    ordered = page.evaluate("names => [...names].sort(new Intl.Collator('vi').compare)", names)
    assert names == ordered and len(names) > 10


def test_filters_the_timeline_and_keeps_the_choice_in_the_address(visit, base):
    page = visit(base + "timeline/2019.html")
    rows = page.locator("table.events tbody tr")
    before = rows.count()
    page.select_option(".filters select[name=type]", "Bàn giao")
    expect(page.locator("table.events tbody tr:visible")).not_to_have_count(before)
    assert page.locator("table.events tbody tr:visible").count() > 0
    for table in page.locator("table.events:visible").all():
        assert table.locator("tbody tr:visible").count() > 0
    expect(page.locator(".filters [role=status]")).to_contain_text(str(before))
    page.reload()
    expect(page.locator(".filters select[name=type]")).to_have_value("Bàn giao")
    page.select_option(".filters select[name=type]", "")
    expect(page.locator("table.events tbody tr:visible")).to_have_count(before)


def test_filters_the_events_of_a_country_by_weapon(visit, base):
    page = visit(base + "countries/turkiye.html")
    page.select_option(".filters select[name=weapon]", "S-400")
    for row in page.locator("table.events tbody tr:visible").all():
        expect(row).to_contain_text("S-400")


def test_shows_a_preview_that_can_be_entered_and_dismissed(visit, base):
    page = visit(base + "articles/001_16ad8fb13f2a01a9.html")
    link = page.locator("main .text a.weapon").first
    preview = page.locator("#preview")
    link.hover()
    expect(preview).to_be_visible()
    expect(preview).to_contain_text("S-400")
    expect(link).to_have_attribute("aria-describedby", "preview")
    preview.hover()
    page.wait_for_timeout(400)
    expect(preview).to_be_visible()
    page.keyboard.press("Escape")
    expect(preview).to_be_hidden()
    page.locator("h1").hover()
    link.focus()
    expect(preview).to_be_visible()


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_fits_every_screen_and_theme(visit, server, path, width, scheme):
    page = visit(server + path, viewport={"width": width, "height": 800}, color_scheme=scheme)
    page.wait_for_timeout(100)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    light, dark = page.evaluate(
        """() => [getComputedStyle(document.body).color, getComputedStyle(document.documentElement).backgroundColor]
          .map(colour => colour.match(/[\\d.]+/g).slice(0, 3).reduce((sum, part) => sum + +part, 0))"""
    )
    assert (light < dark) == (scheme == "light")


@pytest.mark.parametrize("path", PAGES)
def test_keeps_its_content_without_scripts(visit, base, path):
    def words(page):
        return re.sub(r"\s+", " ", page.locator("main").inner_text())

    plain = words(visit(base + path.split("?")[0], java_script_enabled=False))
    assert len(plain) > 40
    page = visit(base + path.split("?")[0])
    page.evaluate("document.querySelectorAll('.filters, #search-form').forEach(one => one.remove())")
    if "search" not in path:
        assert words(page) == plain


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_highlights_the_sentence_that_a_link_means(visit, base, width, scheme):
    habits = {"viewport": {"width": width, "height": 700}, "color_scheme": scheme, "java_script_enabled": False}
    page = visit(base + "articles/000_2fd05759d2da3d0b.html#s8-1", **habits)
    target = page.locator(":target")
    expect(target).to_be_in_viewport(ratio=0.9)
    ground = "one => getComputedStyle(one).backgroundColor"
    assert target.evaluate(ground) not in (page.locator("html").evaluate(ground), "rgba(0, 0, 0, 0)")


def test_leads_on_from_a_missing_address_at_any_depth(visit, placed_server):
    page = visit(placed_server + "khong/co/trang.html")
    expect(page.locator("h1")).to_have_text("Không tìm thấy trang")
    # The style sheet is found: the link that skips to the text hides above the page.
    assert page.locator(".skip").bounding_box()["y"] < 0
    page.fill("#masthead-query", "s400")
    page.keyboard.press("Enter")
    expect(page.locator("#search-results li > a").first).to_have_text("S-400")
    page.goto(placed_server + "khong/co/trang.html")
    page.locator("nav a", has_text="Vũ khí").click()
    expect(page.locator("h1")).to_have_text("Vũ khí")


@pytest.mark.parametrize("path", ["index.html", "articles/000_2fd05759d2da3d0b.html", "countries/turkiye.html",
                                  "deals/russia-turkiye-s-400.html", "timeline/2019.html", "search.html?q=nga"])
def test_shows_where_the_keyboard_is(visit, server, path):
    # Whoever wants no motion is taken there at once.
    page = visit(server + path, reduced_motion="reduce")
    page.wait_for_timeout(700)
    places, seen = 0, set()
    for _ in range(500):
        page.keyboard.press("Tab")
        place = page.evaluate(
            """() => {
              const one = document.activeElement, box = one.getBoundingClientRect(), style = getComputedStyle(one);
              const number = [...document.querySelectorAll('*')].indexOf(one);
              return { number, name: one.outerHTML.slice(0, 120), isBody: one === document.body,
                isMarked: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || !!one.closest('svg'),
                isSeen: box.bottom > 0 && box.top < innerHeight };
            }"""
        )
        if place["isBody"] or place["number"] in seen:
            break
        seen.add(place["number"])
        places += 1
        assert place["isMarked"], place["name"]
        assert place["isSeen"], place["name"]
    assert places > 20


def test_goes_from_page_to_page_by_keyboard(visit, base):
    page = visit(base + "index.html")
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")

"""In doubt one origin."""

from made import Page, central


def _passes_on(key: str, outlet: str) -> Page:
    page = Page(key, f"Gazette {key}").tell(f"The {outlet} reported that the Skerry lighthouse will be sold.")
    return page.say(
        f"the {outlet}".replace("the", "The", 1), "reported", "the Skerry lighthouse will be sold", kind="outlet",
        chain=(outlet,),
    )  # fmt: skip


def test_outlets_that_name_no_source_are_one_origin() -> None:
    claim = central(_passes_on("a", "Tarn Chronicle"), _passes_on("b", "Isle Radio"))
    assert len(claim.origins_for) == 1
    assert any(link.kind == "restates" for link in claim.origins_for[0].links)


def test_two_people_who_speak_apart_are_two_origins() -> None:
    pages = []
    for key, name in (("a", "Tove Lind"), ("b", "Arne Moe")):
        page = Page(key, f"Gazette {key}").tell(f"{name} said the Skerry lighthouse collapsed overnight.")
        pages.append(page.say(name, "said", "the Skerry lighthouse collapsed overnight"))
    assert len(central(*pages).origins_for) == 2


def test_a_spokesman_without_a_name_and_one_with_a_name_are_one() -> None:
    told = _passes_on("a", "Tarn Chronicle")
    pages = [told]
    for key, source in (("b", "Skerry Trust's spokeswoman"), ("c", "Skerry Trust spokeswoman Ilse Marrow")):
        page = Page(key, f"Gazette {key}").tell("The Tarn Chronicle reported that the Skerry lighthouse will be sold.")
        page.say(
            "The Tarn Chronicle", "reported", "the Skerry lighthouse will be sold", kind="outlet",
            chain=("Tarn Chronicle",),
        )  # fmt: skip
        page.tell(f"{source} said the report was not true.")
        page.say(source, "said", "the report was not true", stance="denies")
        pages.append(page.name("Ilse Marrow", "person", "spokeswoman", "Skerry Trust") if key == "c" else page)
    assert len(central(*pages).origins_against) == 1

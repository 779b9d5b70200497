"""Languages."""

import pytest

from onrecord.text.language import detect


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("The harbour board said on Friday that it had not been told of the plan.", "en"),
        ("Die Hafenbehörde sagte am Freitag, dass sie nicht über den Plan informiert wurde.", "de"),
        ("La capitainerie a dit vendredi qu'elle n'avait pas été informée de ce plan pour le port.", "fr"),
        ("La autoridad del puerto dijo el viernes que no fue informada sobre el plan de los barcos.", "es"),
        ("L'autorità del porto ha detto che non è stata informata del piano della società.", "it"),
        ("A autoridade do porto disse que não foi informada sobre o plano da empresa.", "pt"),
        ("De haven zei dat het niet was verteld over het plan van de rederij.", "nl"),
        ("Hamnen sade att den inte var informerad om planen för färjan och det är allt.", "sv"),
        ("Zarząd portu powiedział, że nie został poinformowany o planie i że to jest błąd.", "pl"),
        ("Порт сказал, что он не был предупреждён о плане и что это было ошибкой.", "ru"),
        ("", "und"),
        ("Holm Lind Bergstad", "und"),
        ("12 345", "und"),
    ],
)
def test_languages(text: str, tag: str) -> None:
    assert detect(text) == tag

# ruff: noqa: SIM905 - word lists read best as running words
"""Words of bylines, datelines and lines that give the day of publication."""

WRITERS = frozenset(
    """
    writer writers reporter reporters correspondent correspondents editor editors columnist columnists journalist
    journalists staff contributor contributors contributing producer producers bureau chief analyst critic blogger
    freelance newsroom desk intern photographer agencies associate deputy senior special chief political
    diplomatic foreign defence defense business economics sports sport crime court legal science health
    education technology tech environment culture arts news national regional local europe asia africa
    """.split()
)
"""What stands beside the name of who wrote it ("Jane Doe, Staff writer")."""

CRAFT = frozenset(
    """
    writer reporter correspondent editor columnist journalist staff contributor producer newsroom desk bureau chief
    analyst critic blogger writers reporters correspondents editors
    """.split()
)
"""Those of them of which one must be there."""

PARTICLES = frozenset(
    "de da do dos das del della di du la le van von der den ten ter bin ibn al el y e af av zu zum st".split()
)

OPENINGS = r"(?:(?:words|text|story|report|reported|written|posted|analysis|interview|exclusive|updated|published) )?by"

MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)

DATED = frozenset(
    """
    published posted updated update modified created first last date on at by the of time ago hour hours minute minutes
    day days week weeks yesterday today am pm a.m p.m noon midnight et est edt ct cst cdt mt pt pst pdt gmt utc bst cet
    cest ist aest msk jst edition print st nd rd th h hrs hr min mins and
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    """.split()
)
"""Words of a line that gives nothing but the day of publication."""

NO_PLACE = frozenset(
    """
    update updated correction corrected clarification breaking exclusive watch live video photos opinion analysis
    editorial note original sources source report reports read more related factbox explainer timeline alert urgent
    wrapup interview comment retraction developing important warning spoiler
    """.split()
)
"""Words in capitals that open a line and are no place."""

OUTLETS = frozenset(
    """
    agence agency bbc bulletin broadcasting chronicle cnn courier daily dispatch echo examiner express gazette globe
    guardian herald independent inquirer journal magazine mail mercury mirror monitor morning news newspaper npr
    observer online pioneer post press quarterly radio record reporter review sentinel standard star sun telegraph
    times tribune tv weekly wire world today
    """.split()
)
"""Words of which an outlet's name holds one; without them a byline's tail may be a town or a title."""

"""Writes printed pages for the judge of direction (workers/engine/check/letter-direction.ts): FOLDER train|held FIRST COUNT.

--missing names the files of faces that are learnt from and not here.

FOLDER/pages.bin holds one picture after another, 8-bit brightness, FOLDER/pages.json their sizes, the page's corners and
what they are. Each follows from its seed. Needs Debian's python3-pil and python3-numpy and the fonts named below; a face
that is held out is never learnt from, nor is one drawn after the same design.
"""

import io
import json
import math
import os
import random
import sys

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

OPEN, TRUE = "/usr/share/fonts/opentype/", "/usr/share/fonts/truetype/"

# (file, index in a collection, script); which packages of Debian have them says bench/fit/debian.ts.
TRAIN = [
    *((f"{TRUE}dejavu/DejaVu{name}.ttf", 0, "latin") for name in ("Sans", "Sans-Bold", "Sans-Oblique", "SansCondensed", "SansMono", "Serif", "Serif-Bold", "Serif-Italic")),
    *((f"{OPEN}urw-base35/{name}.otf", 0, "latin") for name in ("C059-Roman", "C059-Bold", "C059-Italic", "P052-Roman", "P052-Bold", "P052-Italic", "URWBookman-Light", "URWBookman-Demi", "URWGothic-Book", "URWGothic-Demi", "NimbusMonoPS-Regular", "NimbusMonoPS-Bold", "Z003-MediumItalic")),
    *((f"{OPEN}linux-libertine/{name}.otf", 0, "latin") for name in ("LinLibertine_R", "LinLibertine_RB", "LinLibertine_RI", "LinBiolinum_R", "LinBiolinum_RB")),
    *((f"{TRUE}lato/Lato-{name}.ttf", 0, "latin") for name in ("Regular", "Bold", "Light", "Italic")),
    *((f"{TRUE}crosextra/Carlito-{name}.ttf", 0, "latin") for name in ("Regular", "Bold")),
    *((f"{TRUE}open-sans/OpenSans-{name}.ttf", 0, "latin") for name in ("Regular", "Semibold", "Italic")),
    *((f"{TRUE}roboto/unhinted/RobotoTTF/Roboto-{name}.ttf", 0, "latin") for name in ("Regular", "Bold")),
    *((f"{TRUE}fonts-oldstandard/OldStandard-{name}.ttf", 0, "latin") for name in ("Regular", "Bold", "Italic")),
    *((f"{OPEN}didot/GFSDidot{name}.otf", 0, "latin") for name in ("", "Bold")),
    *((f"{TRUE}cmu/cmun{name}.ttf", 0, "latin") for name in ("rm", "bx", "ti", "ss")),
    *((f"{TRUE}{name}.ttf", 0, "latin") for name in ("noto/NotoSerif-Regular", "noto/NotoSerif-Bold", "noto/NotoSans-Regular")),
    (f"{OPEN}gotico-antiqua/Rusch-GoticoAntiqua100G.otf", 0, "latin"),
    (f"{OPEN}gotico-antiqua/Zainer-GoticoAntiqua96G.otf", 0, "latin"),
    *((f"{OPEN}dancingscript/DancingScript-{name}.otf", 0, "hand") for name in ("Regular", "Bold")),
    *((f"{TRUE}{name}.ttf", 0, "hand") for name in ("breip/Breip", "femkeklaver/femkeklaver", "kristi/Kristi", "ecolier-court/Ecolier-court", "fifthhorseman/dkg")),
    *((f"{TRUE}dejavu/DejaVu{name}.ttf", 0, "cyrillic") for name in ("Sans", "Serif")),
    (f"{OPEN}linux-libertine/LinLibertine_R.otf", 0, "cyrillic"),
    (f"{TRUE}dejavu/DejaVuSerif.ttf", 0, "greek"),
    *((f"{OPEN}noto/NotoSerifCJK-{name}.ttc", index, "han") for name, index in (("Regular", 2), ("Bold", 2), ("Regular", 3), ("Regular", 0))),
    (f"{TRUE}droid/DroidSansFallbackFull.ttf", 0, "han"),
    (f"{TRUE}wqy/wqy-zenhei.ttc", 0, "han"),
    (f"{TRUE}arphic/ukai.ttc", 0, "han"),
    (f"{TRUE}arphic-gbsn00lp/gbsn00lp.ttf", 0, "han"),
    (f"{OPEN}noto/NotoSerifCJK-Regular.ttc", 0, "kana"),
    (f"{TRUE}droid/DroidSansFallbackFull.ttf", 0, "kana"),
    (f"{OPEN}noto/NotoSerifCJK-Regular.ttc", 1, "hangul"),
    (f"{TRUE}unfonts-core/UnDotum.ttf", 0, "hangul"),
    *((f"{TRUE}noto/NotoSans{name}-Regular.ttf", 0, name.lower()) for name in ("Devanagari", "Thai", "Arabic", "Hebrew")),
]
HELD = [
    *((f"{TRUE}liberation/Liberation{name}.ttf", 0, "latin") for name in ("Serif-Regular", "Serif-Bold", "Serif-Italic", "Sans-Regular", "Sans-Bold", "SansNarrow-Regular", "Mono-Regular")),
    *((f"{TRUE}crosextra/Caladea-{name}.ttf", 0, "latin") for name in ("Regular", "Italic")),
    *((f"{OPEN}ebgaramond/EBGaramond12-{name}.otf", 0, "latin") for name in ("Regular", "Italic")),
    (f"{TRUE}paratype/PTF55F.ttf", 0, "cyrillic"),
    *((f"{OPEN}noto/NotoSansCJK-{name}.ttc", 2, "han") for name in ("Regular", "Bold")),
    (f"{TRUE}lxgw-wenkai/LXGWWenKai-Regular.ttf", 0, "han"),
    (f"{TRUE}cns11643/TW-Sung-98_1.ttf", 0, "han"),
    (f"{OPEN}ipafont-mincho/ipam.ttf", 0, "kana"),
    (f"{TRUE}unfonts-core/UnBatang.ttf", 0, "hangul"),
]

LATIN = (
    "the and of in to a is for that with on as by at from this which be has been or an it was are not have all under during "
    "after before between within office number name place country city street state federal republic ministry education "
    "examination certificate diploma grade result mark point hours credit course module year term semester winter summer field "
    "major subject level degree award holder born on day month signature director head secretary board council senate institute "
    "school college university academy faculty department research thesis title supervisor laboratory practice seminar lecture "
    "project internship language mathematics statistics geometry mechanics electronics software networks finance accounting "
    "marketing law philosophy music design architecture biology medicine nursing materials energy environment total weighted "
    "excellent very good satisfactory sufficient pass fail exempt transferred official copy issued original verified translation "
    "agreement hereby confirm above mentioned person successfully enrolled full time student requirements fulfilled der die das "
    "und zur von mit nach über Prüfung Zeugnis Universität Straße für Note gut sehr bestanden la le les des une du université "
    "études diplôme délivré à né spécialité el los título año ciencias facultad gracias più scuola"
).split()
# The 3,755 characters of GB 2312's first level.
HANZI = "".join(
    bytes((high, low)).decode("gb2312") for high in range(0xB0, 0xD8) for low in range(0xA1, 0xFF) if (high, low) < (0xD7, 0xFA)
)


def span(*ranges):
    return "".join(chr(code) for first, last in ranges for code in range(first, last + 1))


LETTERS = {
    "han": HANZI,
    "kana": span((0x3042, 0x3093), (0x30A2, 0x30F3)),
    "hangul": span((0xAC00, 0xD7A3)),
    "cyrillic": span((0x410, 0x44F)),
    "greek": span((0x391, 0x3A1), (0x3A3, 0x3A9), (0x3B1, 0x3C9)),
    "devanagari": span((0x904, 0x939)),
    "thai": span((0xE01, 0xE2E)),
    "arabic": span((0x621, 0x64A)),
    "hebrew": span((0x5D0, 0x5EA)),
}
SCRIPTS = ["latin"] * 9 + ["han"] * 8 + ["hand", "cyrillic", "greek", "kana", "hangul", "other"]
LAYOUTS = ["certificate", "certificate", "table", "letter", "form", "bilingual", "capitals", "small"]
WHOLE_SHEETS = [(210, 297), (210, 297), (216, 279), (297, 210), (280, 200)]


drawable = {}


def has(file, index, letter):
    """Whether a face has that letter: what it lacks is drawn as an empty box."""
    known = drawable.setdefault((file, index), {})
    if letter not in known:
        font = known.get("font") or ImageFont.truetype(file, 20, index, layout_engine=ImageFont.Layout.BASIC)
        known["font"] = font
        known[letter] = letter == " " or bytes(font.getmask(letter)) != bytes(font.getmask("\uffff"))
    return known[letter]


class Writer:
    """Words of one face in one size; `size` in pixels of the em."""

    def __init__(self, pick, face, size):
        file, index, script = face
        self.pick, self.script, self.file, self.index = pick, script, file, index
        self.font = ImageFont.truetype(file, max(4, round(size)), index, layout_engine=ImageFont.Layout.BASIC)

    def number(self):
        pick = self.pick
        kind = pick.randrange(5)
        if kind == 0:
            return str(pick.randint(0, 100))
        if kind == 1:
            return f"{pick.randint(1, 4)}.{pick.randint(0, 99)}"
        if kind == 2:
            return str(pick.randint(1990, 2026))
        if kind == 3:
            return f"{pick.randint(10, 28)}.{pick.randint(10, 12)}.{pick.randint(1990, 2026)}"
        return str(pick.randint(100000, 9999999))

    def word(self, case):
        return "".join(letter for letter in self.any_word(case) if has(self.file, self.index, letter))

    def any_word(self, case):
        pick = self.pick
        if pick.random() < 0.07:
            return self.number()
        if self.script in ("han", "kana", "hangul"):
            stop = pick.choice("，。：、") if self.script != "hangul" and pick.random() < 0.1 else ""
            return "".join(pick.choices(LETTERS[self.script], k=pick.randint(2, 7))) + stop
        if self.script in ("latin", "hand"):
            plain = pick.choice(LATIN)
        else:
            plain = "".join(pick.choices(LETTERS[self.script], k=pick.randint(2, 10))).lower()
        stop = pick.choice(",.:;)") if pick.random() < 0.1 else ""
        if case == "capitals":
            return plain.upper() + stop
        return (plain[0].upper() + plain[1:] if case == "title" or pick.random() < 0.12 else plain) + stop

    def shown_number(self):
        return "".join(letter for letter in self.number() if has(self.file, self.index, letter))

    def words(self, width, case):
        """As many as fill that many pixels, at least one."""
        text = self.word(case)
        while True:
            gap = "" if self.script in ("han", "kana") and self.pick.random() < 0.8 else " "
            longer = text + gap + self.word(case)
            if self.font.getlength(longer) > width:
                return text
            text = longer


def drawn_page(pick, faces, layout, script, dots, half):
    """A flat sheet, `dots` pixels to the millimetre; `half`: a quarter of its area, with print of the same size."""
    certificate = layout == "certificate" or (layout == "capitals" and pick.random() < 0.6)
    w, h = pick.choice(WHOLE_SHEETS if certificate else WHOLE_SHEETS[:3])
    w, h = (round(side * dots * (0.5 if half else 1)) for side in (w, h))
    paper = pick.uniform(190, 252)
    sheet = Image.new("L", (w, h), round(paper))
    pen = ImageDraw.Draw(sheet)
    ink = round(pick.uniform(10, 95))
    other = {True: "latin", False: "han"}[script == "han"] if layout == "bilingual" else script
    face = lambda of: pick.choice(faces[of])
    first, second = face(script), face(other)
    mm = pick.uniform(4, 7.5) if certificate else pick.uniform(2.4, 3) if layout == "small" else pick.uniform(3, 4.6)
    size = mm * dots
    main, beside = Writer(pick, first, size), Writer(pick, second, size * pick.uniform(0.85, 1.1))
    head_size = size * pick.uniform(1.4, 2.4)
    head = Writer(pick, pick.choice((first, second)), head_size)
    case = "capitals" if layout == "capitals" else "title" if pick.random() < 0.15 else "as it is"
    margin = w * (pick.uniform(0.1, 0.2) if certificate else pick.uniform(0.06, 0.12))
    pitch = size * (pick.uniform(1.5, 3) if certificate else pick.uniform(1.2, 2.2))
    room = w - 2 * margin
    y = pick.uniform(0.08, 0.2) * h
    text = head.words(room * pick.uniform(0.4, 1), pick.choice(("as it is", "title", "capitals")))
    pen.text((w / 2, y), text, ink, font=head.font, anchor="ms")
    y += head_size * pick.uniform(1.2, 2.4)
    last = min(h - 8 * dots, y + pitch * pick.randint(3, 12) if certificate else h * pick.uniform(0.5, 0.96))
    columns = pick.choice(([0, 0.55, 0.8, 1], [0, 0.7, 1], [0, 0.2, 0.75, 0.88, 1]))
    centred, ruled = certificate and pick.random() < 0.7, pick.random() < 0.4
    line = 0
    while y < last:
        line += 1
        own = beside if layout == "bilingual" and line % 2 else main
        if pick.random() < 0.06:
            pass
        elif layout == "table":
            for i in range(len(columns) - 1):
                wide = (columns[i + 1] - columns[i]) * room - 3 * dots
                text = own.shown_number() if i > 0 and pick.random() < 0.8 else own.words(wide * pick.uniform(0.4, 1), case)
                pen.text((margin + columns[i] * room, y), text, ink, font=own.font, anchor="ls")
        elif layout == "form":
            pen.text((margin, y), own.words(room * 0.3, case) + ":", ink, font=own.font, anchor="ls")
            value = beside.words(room * pick.uniform(0.2, 0.6), case)
            pen.text((margin + 0.36 * room, y), value, ink, font=beside.font, anchor="ls")
        else:
            short = pick.random() < 0.2
            share = pick.uniform(0.2, 0.9) if short else pick.uniform(0.5, 1) if centred else 1
            text = own.words(room * share, case)
            if centred:
                pen.text((w / 2, y), text, ink, font=own.font, anchor="ms")
            else:
                pen.text((margin, y), text, ink, font=own.font, anchor="ls")
        if ruled and layout != "letter":
            below = y + pitch * 0.35
            pen.line((margin, below, w - margin, below), ink, max(1, round(0.3 * dots)))
        y += pitch
    if certificate and pick.random() < 0.7:
        inset = pick.uniform(3, 8) * dots
        pen.rectangle((inset, inset, w - inset, h - inset), outline=round(pick.uniform(60, 170)), width=round(pick.uniform(0.6, 3) * dots))
    if pick.random() < 0.5:
        x, middle, radius = pick.uniform(0.2, 0.8) * w, pick.uniform(0.3, 0.9) * h, pick.uniform(8, 18) * dots
        box = (x - radius, middle - radius, x + radius, middle + radius)
        pen.ellipse(box, outline=round(pick.uniform(70, 160)), width=max(1, round(radius / 10)))
    return sheet


def perspective(source, target):
    """The eight numbers that PIL wants to show `source` of a picture at `target`."""
    rows, values = [], []
    for (x, y), (u, v) in zip(target, source):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        values += [u, v]
    return np.linalg.solve(np.array(rows), np.array(values))


def photographed(pick, sheet, dots, seen):
    """The sheet as a phone sees it, `seen` pixels to the millimetre: tilted, shaded, soft, grainy, compressed."""
    scale = seen / dots
    w, h = sheet.width * scale, sheet.height * scale
    rim = 0.06 * max(w, h)
    lean = lambda: pick.uniform(-0.035, 0.035) * max(w, h)
    corners = [(rim + x + lean(), rim + y + lean()) for x, y in ((0, 0), (w, 0), (w, h), (0, h))]
    size = (round(w + 2 * rim), round(h + 2 * rim))
    source = [(0, 0), (sheet.width, 0), (sheet.width, sheet.height), (0, sheet.height)]
    soft = sheet.filter(ImageFilter.GaussianBlur(pick.uniform(0.3, 0.75) / scale))
    picture = soft.transform(size, Image.PERSPECTIVE, perspective(source, corners), Image.BILINEAR, fillcolor=round(pick.uniform(20, 180)))
    light = np.asarray(picture, np.float32)
    y, x = np.mgrid[0 : size[1], 0 : size[0]].astype(np.float32)
    x, y = x / size[0] - 0.5, y / size[1] - 0.5
    light = light * pick.uniform(0.6, 1.05) * (1 + pick.uniform(-0.3, 0.3) * x + pick.uniform(-0.3, 0.3) * y)
    if pick.random() < 0.25:
        angle = pick.uniform(0, 2 * math.pi)
        along = x * math.cos(angle) + y * math.sin(angle) - pick.uniform(-0.2, 0.3)
        light = light * (1 - pick.uniform(0.2, 0.5) * np.clip(along * 12 + 0.5, 0, 1))
    grain = np.random.default_rng(pick.randrange(1 << 30)).standard_normal(light.shape, np.float32)
    light = np.clip(light + grain * pick.uniform(0.5, 5), 0, 255).astype(np.uint8)
    file = io.BytesIO()
    Image.fromarray(light).save(file, "JPEG", quality=pick.randint(50, 92))
    return np.asarray(Image.open(file)), corners


def main(folder, which, first, count, size="half"):
    os.makedirs(folder, exist_ok=True)
    listed = TRAIN if which == "train" else HELD
    faces = {}
    for file, index, script in listed:
        faces.setdefault("other" if script in ("devanagari", "thai", "arabic", "hebrew") else script, []).append((file, index, script))
    scripts = [script for script in SCRIPTS if script in faces]
    pages = []
    with open(f"{folder}/pages.bin", "wb") as out:
        for seed in range(int(first), int(first) + int(count)):
            pick = random.Random(seed)
            layout, script = pick.choice(LAYOUTS), pick.choice(scripts)
            seen = pick.uniform(2.2, 4.2)
            sheet = drawn_page(pick, faces, layout, script, 8, size == "half")
            picture, corners = photographed(pick, sheet, 8, seen)
            out.write(picture.tobytes())
            off = lambda: pick.gauss(0, 0.8)
            pages.append(
                {
                    "seed": seed,
                    "layout": layout,
                    "script": script,
                    "width": picture.shape[1],
                    "height": picture.shape[0],
                    "corners": [{"x": x + off(), "y": y + off()} for x, y in corners],
                }
            )
    with open(f"{folder}/pages.json", "w", encoding="utf-8") as out:
        json.dump(pages, out)


if __name__ == "__main__":
    if sys.argv[1] == "--missing":
        print("\n".join(sorted({file for file, _, _ in TRAIN if not os.path.exists(file)})))
    else:
        main(*sys.argv[1:])

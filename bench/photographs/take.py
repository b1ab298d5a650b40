"""Makes the photographs of elsewhere.json from their publishers' repositories: take.py FOLDER OUT.

FOLDER holds a bare clone of each as owner+name. What comes out is upright, sRGB, at most 1.3 megapixels, JPEG quality 88 and
without metadata; Pillow 9.4 of Debian 12 writes the very bytes that the list names.
"""

import hashlib
import io
import json
import pathlib
import subprocess
import sys

from PIL import Image, ImageCms, ImageOps

MOST_PX = 1_300_000
SRGB = ImageCms.createProfile("sRGB")


def converted(data):
    image = Image.open(io.BytesIO(data))
    profile = image.info.get("icc_profile")
    image = ImageOps.exif_transpose(image)
    if image.mode in ("RGBA", "P", "LA"):
        image = image.convert("RGBA")
        paper = Image.new("RGB", image.size, (255, 255, 255))
        paper.paste(image, mask=image.split()[3])
        image = paper
    if profile and image.mode == "RGB":
        own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        image = ImageCms.profileToProfile(image, own, SRGB, outputMode="RGB")
    image = image.convert("RGB")
    width, height = image.size
    scale = min(1, (MOST_PX / (width * height)) ** 0.5)
    if scale < 1:
        image = image.resize((int(width * scale), int(height * scale)), Image.LANCZOS)
    out = io.BytesIO()
    image.save(out, "JPEG", quality=88)
    return out.getvalue()


folder, out = map(pathlib.Path, sys.argv[1:])
out.mkdir(parents=True, exist_ok=True)
here = pathlib.Path(__file__).parent
for entry in json.loads((here / "elsewhere.json").read_text())["images"]:
    source = entry["source"]
    clone = folder / source["repo"].replace("/", "+")
    blob = f"{source['commit']}:{source['path']}"
    data = subprocess.run(["git", f"--git-dir={clone}", "show", blob], capture_output=True, check=True).stdout
    picture = converted(data)
    if hashlib.sha256(picture).hexdigest() != entry["sha256"]:
        sys.exit(f"{entry['id']} came out otherwise: take Pillow 9.4, and the commit that the list names")
    (out / entry["file"]).write_bytes(picture)

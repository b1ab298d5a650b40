import { jpegFacts } from '../../../miniprogram/packages/capture/files/jpeg-facts'
import type { OpenPhoto } from '../../../miniprogram/model/open-photo'
import type { Problem } from '../../../miniprogram/model/problem'
import { failed, ok, type Result } from '../../../miniprogram/model/result'
import type {
  EncodedPicture,
  PaintedSheet,
  PixelSize,
  Placing,
  Sheet,
} from '../../../miniprogram/model/sheet'
import { jpegOf } from './pictures'

type Outcome<T> = Promise<Result<T, Problem>>

/**
 * A phone whose canvas gives real JPEGs of the asked size (small inside: a grey tile) and whose encoder obeys a power
 * law in quality and pixels, filled up to the byte.
 */
export class FakePhone {
  readonly files = new Map<string, Uint8Array>()
  /** Each time paint was laid on a canvas. */
  readonly sheets: Sheet[] = []
  /** Qualities, in the order of the encodes. */
  readonly encodes: number[] = []
  /** Canvases that hold pixels. */
  held = 0
  /** The longest side of a canvas. */
  mostPx = 4096
  opened = 0
  readonly closed: OpenPhoto[] = []
  readonly written: string[] = []
  /** What the decoder makes of a file; undefined: it cannot. */
  decodes: (bytes: Uint8Array) => PixelSize | undefined = (bytes) => jpegFacts(bytes)
  follows = true
  /** Bytes per pixel at quality 0.92. */
  density = 0.4
  failsToEncode = false

  put(path: string, bytes: Uint8Array): string {
    this.files.set(path, bytes)
    return path
  }

  readFile = async (path: string): Outcome<Uint8Array> => {
    const bytes = this.files.get(path)
    return bytes ? ok(bytes) : failed({ kind: 'file-unreadable' })
  }

  openPhoto = async (path: string): Outcome<OpenPhoto> => {
    const size = this.decodes(this.files.get(path) ?? new Uint8Array())
    if (size) this.opened += 1
    return size
      ? ok({ widthPx: size.widthPx, heightPx: size.heightPx, held: { path } })
      : failed({ kind: 'picture-damaged' })
  }
  closePhoto = (photo: OpenPhoto): void => void this.closed.push(photo)
  placedPhoto = (_: OpenPhoto, placing: Placing, size: PixelSize): OpenPhoto => ({
    ...size,
    held: { placing },
  })

  /** Where rows of a cut-off picture are missing: quarter turns clockwise from the bottom. */
  missing: Placing['quarterTurns'] | undefined = undefined
  hasAllRows = (_: OpenPhoto, turnedBy: Placing['quarterTurns']): boolean => this.missing !== turnedBy

  decoderFollowsOrientation = async (): Promise<boolean> => this.follows

  encodePart = (_: OpenPhoto, part: PixelSize, quality: number): Outcome<EncodedPicture> =>
    this.encoded(part, quality)

  paintedSheet = (sheet: Sheet): PaintedSheet => {
    let isHeld = false
    const release = () => {
      if (isHeld) this.held -= 1
      isHeld = false
    }
    return {
      encode: async (quality) => {
        if (!isHeld) {
          this.sheets.push(sheet)
          this.held += 1
          isHeld = true
        }
        const encoded = await this.encoded(sheet, quality)
        if (!encoded.ok) release()
        return encoded
      },
      release,
    }
  }

  private async encoded(size: PixelSize, quality: number): Outcome<EncodedPicture> {
    if (this.failsToEncode) return failed({ kind: 'memory-short' })
    this.encodes.push(quality)
    const drawn = Math.min(1, this.mostPx / Math.max(size.widthPx, size.heightPx))
    const [widthPx, heightPx] = [Math.round(size.widthPx * drawn), Math.round(size.heightPx * drawn)]
    const shrink = ((200 - 200 * quality) / 16) ** -0.64
    const sizeBytes = Math.round(widthPx * heightPx * this.density * shrink)
    const path = this.put(`temp/${this.encodes.length}.jpg`, jpegSized(widthPx, heightPx, sizeBytes))
    return ok({ path, sizeBytes: this.files.get(path)!.length, widthPx, heightPx })
  }

  deletePlain = async (path: string): Outcome<void> => {
    this.files.delete(path)
    return ok(undefined)
  }

  writePlain = async (name: string, bytes: Uint8Array): Outcome<string> => {
    this.written.push(name)
    return ok(this.put(`plain/${name}`, bytes))
  }
}

const tile = jpegOf(8, 8)

/** A valid JPEG header of that size, padded behind its end marker to that many bytes. */
export const jpegSized = (widthPx: number, heightPx: number, sizeBytes: number): Uint8Array => {
  const jpeg = new Uint8Array(Math.max(sizeBytes, tile.length))
  jpeg.set(tile)
  const frame = tile.findIndex((byte, at) => byte === 0xff && tile[at + 1] === 0xc0)
  jpeg.set([heightPx >> 8, heightPx & 255, widthPx >> 8, widthPx & 255], frame + 5)
  return jpeg
}

import jpeg from 'jpeg-js'

/** A picture of lines, as JPEG. */
export const drawnPicture = (width: number, height: number): Uint8Array => {
  const data = Buffer.alloc(width * height * 4, 250)
  for (let y = 0; y < height; y++)
    if ((y >> 4) % 3 === 0)
      data.fill(70, (y * width + (width >> 3)) * 4, (y * width + ((7 * width) >> 3)) * 4)
  return new Uint8Array(jpeg.encode({ data, width, height }, 80).data)
}

/** What the phone makes of a photograph: a PDF with the picture as it is in it. */
export const drawnPdf = (picture: Uint8Array): Uint8Array =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from(
        `%PDF-1.4\n1 0 obj\n<< /Filter /DCTDecode /Length ${picture.length} >>\nstream\n`,
        'latin1',
      ),
      picture,
      Buffer.from('\nendstream\nendobj\n%%EOF\n', 'latin1'),
    ]),
  )

/** 8-bit RGBA, row by row from the top: what canvas and camera frames deliver. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** Averages whole blocks; `factor` divides neither side exactly in general, the rest is dropped. */
export const shrunk = (picture: Picture, factor: number): Picture => {
  const [width, height] = [Math.floor(picture.width / factor), Math.floor(picture.height / factor)]
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let c = 0; c < 4; c++) {
        let sum = 0
        for (let j = 0; j < factor; j++)
          for (let i = 0; i < factor; i++)
            sum += picture.data[((y * factor + j) * picture.width + x * factor + i) * 4 + c]!
        data[(y * width + x) * 4 + c] = sum / (factor * factor)
      }
  return { width, height, data }
}

/** Bilinear enlargement: for inputs of many megapixels whose content need not be drawn at that size. */
export const enlarged = (picture: Picture, factor: number): Picture => {
  const [width, height] = [Math.round(picture.width * factor), Math.round(picture.height * factor)]
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y++) {
    const sy = Math.min(picture.height - 1.001, Math.max(0, (y + 0.5) / factor - 0.5))
    const [y0, fy] = [Math.floor(sy), sy % 1]
    for (let x = 0; x < width; x++) {
      const sx = Math.min(picture.width - 1.001, Math.max(0, (x + 0.5) / factor - 0.5))
      const [x0, fx] = [Math.floor(sx), sx % 1]
      const at = (y0 * picture.width + x0) * 4
      const below = at + picture.width * 4
      for (let c = 0; c < 4; c++)
        data[(y * width + x) * 4 + c] =
          (picture.data[at + c]! * (1 - fx) + picture.data[at + 4 + c]! * fx) * (1 - fy) +
          (picture.data[below + c]! * (1 - fx) + picture.data[below + 4 + c]! * fx) * fy
    }
  }
  return { width, height, data }
}

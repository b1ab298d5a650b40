/** A picture as it travels: WeChat copies messages, and an ArrayBuffer costs least. */
export interface SentPicture {
  readonly width: number
  readonly height: number
  readonly pixels: ArrayBuffer
}

/** The pixels of a message as the workers read them. */
export const received = ({ width, height, pixels }: SentPicture) => ({
  width,
  height,
  data: new Uint8ClampedArray(pixels),
})

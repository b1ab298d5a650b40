import { Converter } from 'opencc-js'

const IDEOGRAPHS = Array.from({ length: 0x9fff - 0x4dff }, (_, at) => String.fromCharCode(0x4e00 + at))

/** How mainland Chinese writes one character of Taiwan, of Hong Kong or of Japan. */
const CONVERTERS = (['tw', 'hk', 'jp'] as const).map((from) => Converter({ from, to: 'cn' }))

/** Pairs `character simplified` for all other forms of the characters of a text: 國 国, 広 广. */
export const simplifiedPairs = (text: string): string[] => {
  const written = new Set(text)
  return IDEOGRAPHS.flatMap((character) => {
    const simplified = CONVERTERS.map((convert) => convert(character)).find((own) => own !== character)
    return simplified && written.has(simplified) ? [`${character} ${simplified}`] : []
  })
}

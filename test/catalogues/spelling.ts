import { customPinyin, pinyin } from 'pinyin-pro'

/** Readings that the library gets wrong in transcribed place names and in names of majors. */
customPinyin({
  都柏林: 'du bo lin',
  都灵: 'du ling',
  成均馆: 'cheng jun guan',
  长崎: 'chang qi',
  塞浦路斯: 'sai pu lu si',
  巴塞罗那: 'ba sai luo na',
  巴塞尔: 'ba sai er',
  埃塞俄比亚: 'ai sai e bi ya',
  埃塞克斯: 'ai sai ke si',
  萨塞克斯: 'sa sai ke si',
  塞尔维亚: 'sai er wei ya',
  塞拉利昂: 'sai la li ang',
  塞内加尔: 'sai nei jia er',
  塞苏陀: 'sai su tuo',
  阿塞拜疆: 'a sai bai jiang',
  乌尔都语: 'wu er du yu',
  藏医学: 'zang yi xue',
  藏药学: 'zang yao xue',
  给排水: 'ji pai shui',
  什: 'shi',
  僧伽罗: 'seng qie luo',
})

/** One syllable for each character, ü as v (as keyboards have it), '' where the character is not Chinese. */
export const syllables = (name: string): string[] =>
  pinyin(name, { toneType: 'none', type: 'all', v: true }).flatMap(({ origin, pinyin: syllable, isZh }) =>
    isZh ? [syllable] : [...origin].map(() => ''),
  )

export interface SpellingTable {
  /** Lines `syllable characters`: the most frequent reading of each character in these names. */
  readonly readings: string
  /** Lines `row position syllable`: where a name reads a character otherwise. */
  readonly exceptions: string
}

/** The readings of all names, small: one table of characters and the places that differ from it. */
export const spellingTable = (names: readonly string[]): SpellingTable => {
  const spelt = names.map(syllables)
  const usual = usualReadings(names, spelt)
  const bySyllable = new Map<string, string>()
  for (const [character, syllable] of [...usual].sort(([a], [b]) => (a < b ? -1 : 1)))
    bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character)
  const exceptions = spelt.flatMap((readings, row) =>
    readings.flatMap((syllable, at) =>
      syllable && syllable !== usual.get(names[row]![at]!) ? [`${row} ${at} ${syllable}`] : [],
    ),
  )
  const readings = [...bySyllable].sort(([a], [b]) => (a < b ? -1 : 1)).map((pair) => pair.join(' '))
  return { readings: readings.join('\n'), exceptions: exceptions.join('\n') }
}

const usualReadings = (names: readonly string[], spelt: readonly string[][]): Map<string, string> => {
  const counts = new Map<string, Map<string, number>>()
  spelt.forEach((readings, row) =>
    readings.forEach((syllable, at) => {
      if (!syllable) return
      const character = names[row]![at]!
      const count = counts.get(character) ?? new Map<string, number>()
      counts.set(character, count.set(syllable, (count.get(syllable) ?? 0) + 1))
    }),
  )
  const mostFrequent = (count: Map<string, number>) => [...count].reduce((a, b) => (b[1] > a[1] ? b : a))[0]
  return new Map([...counts].map(([character, count]) => [character, mostFrequent(count)]))
}

import { inventedMrz } from '../../../../bench/capture/passports'
import { randomFrom } from '../../../../bench/capture/random'
import { day } from '../../../../miniprogram/model/iso-date'
import { passportComparison } from '../../../../miniprogram/packages/capture/mrz/passport-comparison'
import { passportValidity } from '../../../../miniprogram/packages/capture/mrz/passport-validity'

/** A zone read with the same sureness everywhere. */
const zoneOf = (seed: number, sureness = 0.999) => {
  const line = (text: string) => ({ text, sureness: Array<number>(44).fill(sureness) })
  const [upper, lower] = inventedMrz(randomFrom(seed))
  return [line(upper), line(lower)] as const
}

const readOn = (seed: number) => {
  const rows = passportComparison([zoneOf(seed)], undefined)!.compared
  return Object.fromEntries(rows.map(({ field, read }) => [field, read!]))
}

const statesOf = (...given: Parameters<typeof passportComparison>) =>
  Object.fromEntries((passportComparison(...given)?.compared ?? []).map(({ field, state }) => [field, state]))

describe('a passport beside what was typed', () => {
  test('where nothing was typed says so, and nothing is called the same', () => {
    expect(new Set(Object.values(statesOf([zoneOf(1)], undefined)))).toEqual(new Set(['not-typed']))
  })

  test('what was read beyond doubt and is not typed can be taken over, nothing else', () => {
    const { name, number, birth, expiry } = readOn(1)
    const fillable = (typed: object, sureness?: number) =>
      passportComparison([zoneOf(1, sureness)], typed)!.fillable
    const all = { passportName: name, passportNumber: number, bornOn: birth, passportExpiresOn: expiry }
    expect(fillable({})).toEqual(all)
    expect(fillable({ passportNumber: 'E00000000', bornOn: ' ' })).toEqual({
      passportName: name,
      bornOn: birth,
      passportExpiresOn: expiry,
    })
    expect(fillable({}, 0.9)).toEqual({})
  })

  test('a day written the Chinese way is the same day', () => {
    const [year, month, date] = readOn(1).birth!.split('-').map(Number)
    expect(statesOf([zoneOf(1)], { bornOn: `${year}年${month}月${date}日` }).birth).toBe('same')
  })

  test('a reading that is not sure is never the same, and its expiry is not judged', () => {
    const typed = { passportNumber: readOn(1).number, passportName: readOn(1).name }
    const states = statesOf([zoneOf(1, 0.9)], typed)
    expect(states).toMatchObject({ number: 'unsure', name: 'unsure' })
    expect(passportComparison([zoneOf(1, 0.9)], typed)).not.toHaveProperty('expiresOn')
    expect(passportComparison([zoneOf(1)], typed)?.expiresOn).toBe(readOn(1).expiry)
  })

  test('of several passports the one that was typed is compared, wherever it lies', () => {
    const typed = { passportNumber: readOn(2).number, passportName: readOn(2).name }
    expect(statesOf([zoneOf(1), zoneOf(2), zoneOf(3)], typed)).toMatchObject({ number: 'same', name: 'same' })
  })

  test('lines that are no passport’s are not compared', () => {
    const line = { text: '<'.repeat(44), sureness: Array<number>(44).fill(1) }
    expect(passportComparison([[line, line]], undefined)).toBeUndefined()
    expect(passportComparison([], undefined)).toBeUndefined()
  })
})

describe('whether the passport was valid while studying', () => {
  const study = { startedOn: day('2023-09-01'), endedOn: day('2024-09-30') }

  test.each([
    ['2023-08-31', 'expired-before-study'],
    ['2023-09-01', 'expired-during-study'],
    ['2024-09-29', 'expired-during-study'],
    ['2024-09-30', undefined],
    ['2031-01-01', undefined],
  ])('valid until %s: %s', (expiresOn, said) => {
    expect(passportValidity(day(expiresOn), study)).toBe(said)
  })
})

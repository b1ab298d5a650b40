import fc from 'fast-check'
import { bodyOf, isOf, isSameSlot, readSlot, slotOf } from '../../../miniprogram/stores/save/slots'

const json = fc.jsonValue({ maxDepth: 4 })

describe('a slot', () => {
  it('gives back the body that was put in, whatever it is', () => {
    fc.assert(
      fc.property(json, fc.nat(), fc.constantFrom(1, 4, 5), (body, sequence, version) => {
        const stored = JSON.parse(JSON.stringify(slotOf('degree/x', sequence, version, body)))
        const slot = readSlot(stored)
        expect(slot && bodyOf(slot)).toEqual(JSON.parse(JSON.stringify(body)))
      }),
    )
  })

  it('is refused when it was cut anywhere', () => {
    const slot = slotOf('settings', 7, 5, { name: '认证' })
    for (let length = 0; length < slot.text.length; length++) {
      expect(readSlot({ ...slot, text: slot.text.slice(0, length) })).toBeUndefined()
    }
  })

  it('is refused when the text of one write carries the number of another', () => {
    expect(readSlot({ ...slotOf('settings', 7, 5, 'old'), sequence: 8 })).toBeUndefined()
    expect(readSlot({ ...slotOf('settings', 7, 5, 'old'), version: 4 })).toBeUndefined()
    expect(readSlot({ ...slotOf('settings', 7, 4, 'old'), version: 5 })).toBeUndefined()
    expect(readSlot({ ...slotOf('settings', 7, 4, 'old'), record: 'settings' })).toBeUndefined()
    expect(readSlot({ ...slotOf('settings', 7, 5, 'old'), record: 'profile' })).toBeUndefined()
    expect(
      readSlot({ ...slotOf('settings', 7, 5, 'old'), text: slotOf('settings', 7, 4, 'new').text }),
    ).toBeUndefined()
  })

  it('is refused, never thrown at, when it is junk', () => {
    fc.assert(fc.property(fc.anything(), (junk) => readSlot(junk) === undefined))
  })

  it('says of which record it is, since version 5', () => {
    const slot = slotOf('degree/x', 1, 5, 'body')
    expect([isOf(slot, 'degree/x'), isOf(slot, 'degree/y')]).toEqual([true, false])
    expect(isOf(slotOf('degree/x', 1, 4, 'body'), 'degree/y')).toBe(true)
  })

  it('has no body when its text is no JSON', () => {
    expect(bodyOf({ sequence: 1, version: 1, text: '{', checksum: 0 })).toBeUndefined()
  })

  it('is the same write only with the same number and the same text', () => {
    const slot = slotOf('settings', 1, 5, 'x')
    expect(isSameSlot(slot, slotOf('settings', 1, 5, 'x'))).toBe(true)
    expect(isSameSlot(slot, slotOf('settings', 2, 5, 'x'))).toBe(false)
    expect(isSameSlot(slot, slotOf('settings', 1, 5, 'y'))).toBe(false)
    expect(isSameSlot(slot, { ...slot, text: 'other' })).toBe(false)
    expect(isSameSlot(slot, undefined)).toBe(false)
  })
})

import fc from 'fast-check'
import { bodyOf, isSameSlot, readSlot, slotOf } from '../../../miniprogram/stores/save/slots'

const json = fc.jsonValue({ maxDepth: 4 })

describe('a slot', () => {
  it('gives back the body that was put in, whatever it is', () => {
    fc.assert(
      fc.property(json, fc.nat(), (body, sequence) => {
        const stored = JSON.parse(JSON.stringify(slotOf(sequence, 1, body)))
        const slot = readSlot(stored)
        expect(slot && bodyOf(slot)).toEqual(JSON.parse(JSON.stringify(body)))
      }),
    )
  })

  it('is refused when it was cut anywhere', () => {
    const slot = slotOf(7, 1, { name: '认证' })
    for (let length = 0; length < slot.text.length; length++) {
      expect(readSlot({ ...slot, text: slot.text.slice(0, length) })).toBeUndefined()
    }
  })

  it('is refused when the text of one write carries the number of another', () => {
    expect(readSlot({ ...slotOf(7, 1, 'old'), sequence: 8 })).toBeUndefined()
    expect(readSlot({ ...slotOf(7, 1, 'old'), version: 2 })).toBeUndefined()
    expect(readSlot({ ...slotOf(7, 1, 'old'), text: slotOf(7, 1, 'new').text })).toBeUndefined()
  })

  it('is refused, never thrown at, when it is junk', () => {
    fc.assert(fc.property(fc.anything(), (junk) => readSlot(junk) === undefined))
  })

  it('has no body when its text is no JSON', () => {
    expect(bodyOf({ sequence: 1, version: 1, text: '{', checksum: 0 })).toBeUndefined()
  })

  it('is the same write only with the same number and the same text', () => {
    const slot = slotOf(1, 1, 'x')
    expect(isSameSlot(slot, slotOf(1, 1, 'x'))).toBe(true)
    expect(isSameSlot(slot, slotOf(2, 1, 'x'))).toBe(false)
    expect(isSameSlot(slot, slotOf(1, 1, 'y'))).toBe(false)
    expect(isSameSlot(slot, { ...slot, text: 'other' })).toBe(false)
    expect(isSameSlot(slot, undefined)).toBe(false)
  })
})

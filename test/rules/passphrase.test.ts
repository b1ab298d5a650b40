import {
  passphraseFinding,
  PROPOSAL_RANDOM_BYTES,
  proposedPassphrase,
} from '../../miniprogram/rules/passphrase'

describe('a passphrase for a new backup', () => {
  it.each([
    ['nothing typed', '', '', 'empty'],
    ['blanks only', '   ', '   ', 'empty'],
    ['seven signs', 'abcdefg', 'abcdefg', 'too-short'],
    ['eight signs, two of them blanks at the end', 'abcdef  ', 'abcdef  ', 'too-short'],
    ['one sign over and over', 'aaaaaaaaaa', 'aaaaaaaaaa', 'too-simple'],
    ['two signs in turn', 'abababababab', 'abababababab', 'too-simple'],
    ['a date of birth and more digits', '1998052113', '1998052113', 'too-simple'],
    ['digits in the full width of a Chinese keyboard', '１９９８０５２１１３', '1998052113', 'too-simple'],
    ['a slip in the second field', 'sea lighthouse', 'sea lighthuose', 'different'],
    ['another case in the second field', 'Sea lighthouse', 'sea lighthouse', 'different'],
  ])('%s is told', (_, passphrase, repeated, finding) => {
    expect(passphraseFinding(passphrase, repeated)).toBe(finding)
  })

  it.each([
    ['eight letters', 'lighthou', 'lighthou'],
    ['eight Chinese signs', '海边有一座灯塔呀', '海边有一座灯塔呀'],
    ['fourteen digits', '31415926535897', '31415926535897'],
    ['the same in two widths', 'ａｂｃｄｅｆｇｈ', 'abcdefgh'],
    ['the same with a blank behind', 'sea lighthouse', 'sea lighthouse '],
  ])('%s is fine', (_, passphrase, repeated) => {
    expect(passphraseFinding(passphrase, repeated)).toBeUndefined()
  })
})

describe('a proposed passphrase', () => {
  const bytes = (value: (index: number) => number) =>
    Uint8Array.from({ length: PROPOSAL_RANDOM_BYTES }, (_, index) => value(index))

  it('has three groups of letters that are not mistaken, and passes the rule', () => {
    const proposed = proposedPassphrase(bytes((index) => index * 7)) ?? ''
    expect(proposed).toMatch(/^[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){2}$/)
    expect(passphraseFinding(proposed, proposed)).toBeUndefined()
  })

  it('passes over bytes that would favour some letters', () => {
    expect(proposedPassphrase(bytes((index) => (index % 2 ? 255 : index)))).toBe(
      proposedPassphrase(Uint8Array.from({ length: 12 }, (_, index) => 2 * index)),
    )
  })

  it('is none when the bytes are too few', () => {
    expect(proposedPassphrase(new Uint8Array(11))).toBeUndefined()
    expect(proposedPassphrase(bytes(() => 255))).toBeUndefined()
  })
})

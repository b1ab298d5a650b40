import { circumstancesFor, questionsFor } from '../../miniprogram/rules/questions'
import { aDegree } from '../builders'

describe('questions', () => {
  it('of an empty form leave out what only some are asked', () => {
    expect(questionsFor({})).toEqual([
      'applicant',
      'place',
      'school',
      'level',
      'mode',
      'startedOn',
      'endedOn',
      'awardedOn',
      'circumstances',
    ])
  })

  it.each([
    ['diploma', false],
    ['bachelor', false],
    ['master', true],
    ['doctor', true],
  ] as const)('of a %s ask taught or research: %s', (level, isAsked) => {
    expect(questionsFor({ level }).includes('training')).toBe(isAsked)
  })

  it.each([
    ['on-campus', false],
    ['chinese-foreign-cooperation', true],
  ] as const)('of %s ask the time abroad: %s', (mode, isAsked) => {
    expect(questionsFor({ mode }).includes('timeAbroad')).toBe(isAsked)
  })
})

describe('circumstances', () => {
  it('of an empty form are all but contradictory ones', () => {
    expect(circumstancesFor({})).toEqual([
      'certificate-lost',
      'certificate-not-issued',
      'passport-lost',
      'several-passports',
      'name-changed',
      'studied-online',
      'exchange-term',
      'part-time',
    ])
  })

  it('an awarded certificate is issued', () => {
    expect(circumstancesFor(aDegree())).not.toContain('certificate-not-issued')
  })

  it('what is not issued cannot be lost', () => {
    expect(circumstancesFor({ circumstances: ['certificate-not-issued'] })).not.toContain('certificate-lost')
  })

  it.each([
    ['中国香港', ['passport-lost', 'several-passports']],
    ['英国', ['passport-lost', 'several-passports']],
  ])('in %s about travel papers: %j', (place, asked) => {
    const travel = circumstancesFor(aDegree({ place })).filter((one) => one.includes('passport'))
    expect(travel).toEqual(asked)
  })

  it.each([
    ['英国', 'on-campus', []],
    ['英国', 'joint', ['part-with-permit']],
    ['中国香港', 'on-campus', ['landing-slip-lost']],
    ['中国香港', 'credit-transfer', ['part-with-passport', 'landing-slip-lost']],
    ['中国澳门', 'on-campus', []],
  ] as const)('in %s, %s: about what the place itself does not tell: %j', (place, mode, asked) => {
    const told = circumstancesFor(aDegree({ place, mode }))
    expect(told.filter((one) => one.startsWith('part-with') || one.startsWith('landing'))).toEqual(asked)
  })

  it('an exchange may have led to the other kind of place; without mainland papers there is no permit', () => {
    const exchange = { circumstances: ['exchange-term'] } as const
    expect(circumstancesFor(aDegree(exchange))).toContain('part-with-permit')
    expect(circumstancesFor(aDegree({ ...exchange, applicant: 'foreign' }))).not.toContain('part-with-permit')
    expect(circumstancesFor({ ...exchange })).toContain('part-with-permit')
  })

  it('wholly remote study is not asked about passports or online terms', () => {
    expect(circumstancesFor(aDegree({ mode: 'remote' }))).toEqual([
      'certificate-lost',
      'name-changed',
      'part-time',
    ])
  })
})

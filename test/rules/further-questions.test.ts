import type { Degree } from '../../miniprogram/model/degree'
import { day } from '../../miniprogram/model/iso-date'
import { answered, furtherQuestions } from '../../miniprogram/rules/further-questions'
import { aDegree } from '../builders'
import { TODAY } from './students/all-students'

const ask = (degree: Degree, record: 'found' | 'not-found' = 'found') =>
  furtherQuestions(degree, { record }, TODAY)

const BEGUN_2025 = aDegree({ startedOn: day('2025-09-22'), endedOn: day('2026-09-11'), awardedOn: undefined })

describe('the British visa', () => {
  it('is asked on the row of the visa, with the kinds that the days allow', () => {
    expect(ask(BEGUN_2025)).toEqual([
      {
        id: 'uk-visas',
        material: 'visa-pages',
        options: ['sticker-and-evisa', 'evisa-only'],
        chosen: [],
        isMultiple: true,
      },
    ])
  })

  it('keeps several answers, takes one back, and forgets those that the days do not allow any more', () => {
    const both = answered(answered(BEGUN_2025, 'uk-visas', 'evisa-only'), 'uk-visas', 'sticker-and-evisa')
    expect(ask(both)[0]!.chosen).toEqual(['evisa-only', 'sticker-and-evisa'])
    expect(answered(both, 'uk-visas', 'evisa-only').ukVisas).toEqual(['sticker-and-evisa'])
    expect(ask({ ...BEGUN_2025, ukVisas: ['visa-page'] })[0]!.chosen).toEqual([])
  })

  it.each([
    ['whose days allow only one kind', aDegree()],
    ['elsewhere', aDegree({ ...BEGUN_2025, place: '法国' })],
    ['on a campus elsewhere', aDegree({ ...BEGUN_2025, mode: 'transnational-campus' })],
    ['who never was there', aDegree({ ...BEGUN_2025, mode: 'remote' })],
  ])('is not asked of a student %s', (_, degree) => {
    expect(ask(degree)).toEqual([])
  })
})

describe('stamps', () => {
  const ids = (degree: Degree, record: 'found' | 'not-found') => ask(degree, record).map(({ id }) => id)
  const old = { startedOn: day('2012-09-01'), endedOn: day('2013-08-31'), awardedOn: day('2014-01-10') }

  it.each([
    ['found by 12367', aDegree(), 'found', []],
    ['not found', aDegree(), 'not-found', ['stamps']],
    ['of long ago', aDegree(old), 'found', ['stamps']],
    ['not found, and not from the mainland', aDegree({ applicant: 'foreign' }), 'not-found', []],
    ['not found, with no paper to stamp', aDegree({ mode: 'remote' }), 'not-found', []],
  ] as const)('of a student %s', (_, degree, record, expected) => {
    expect(ids(degree, record)).toEqual(expected)
  })

  it('are told once', () => {
    const degree = answered(aDegree(), 'stamps', 'none')
    expect(ask(degree, 'not-found')[0]).toMatchObject({ chosen: ['none'], isMultiple: false })
    expect(answered(degree, 'stamps', 'some').stamps).toBe('some')
  })
})

describe('the registers of 合作办学', () => {
  const degree = aDegree({ mode: 'chinese-foreign-cooperation', timeAbroad: 'under-180-days' })

  it('are both asked beside the proof, and each keeps its answer', () => {
    expect(ask(degree).map(({ id, material }) => [id, material])).toEqual([
      ['approval', 'cooperation-proof'],
      ['own', 'cooperation-proof'],
    ])
    const told = answered(answered(degree, 'approval', 'found'), 'own', 'not-looked')
    expect(told.registers).toEqual({ approval: 'found', own: 'not-looked' })
    expect(ask(told).map(({ chosen }) => chosen)).toEqual([['found'], ['not-looked']])
  })

  it('ask no student about their own entry where the portal has a list of programmes', () => {
    expect(ask({ ...degree, level: 'diploma' }).map(({ id }) => id)).toEqual(['approval'])
  })
})

import { withToldIdentity } from '../../../miniprogram/rules/person/told-identity'

test.each([
  ['a mainland resident', {}, ['mainland'], { idKind: 'resident-id', nationality: '中国' }],
  [
    'two degrees of one',
    { name: '张晓明' },
    ['mainland', 'mainland'],
    { name: '张晓明', idKind: 'resident-id', nationality: '中国' },
  ],
  [
    'a nationality that was typed',
    { nationality: '英国' },
    ['mainland'],
    { idKind: 'resident-id', nationality: '英国' },
  ],
  ['another paper that was chosen', { idKind: 'passport' }, ['mainland'], { idKind: 'passport' }],
  [
    'the resident ID that was chosen',
    { idKind: 'resident-id' },
    ['hong-kong-macau'],
    { idKind: 'resident-id', nationality: '中国' },
  ],
  ['a resident of Hong Kong', {}, ['hong-kong-macau'], {}],
  ['degrees that disagree', {}, ['mainland', 'foreign'], {}],
  ['no degree yet', { name: '张晓明' }, [], { name: '张晓明' }],
] as const)('%s', (_, profile, applicants, known) => {
  expect(withToldIdentity(profile, applicants)).toEqual(known)
})

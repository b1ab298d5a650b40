import { APPLICANTS } from '../../../../miniprogram/model/degree'
import { ID_KINDS } from '../../../../miniprogram/model/profile'
import { ownIdKinds } from '../../../../miniprogram/packages/forms/rules/own-id-kinds'
import { withToldIdentity } from '../../../../miniprogram/rules/person/told-identity'

describe('the papers to register with', () => {
  it.each([
    [['hong-kong-macau'], ['hong-kong-macau-permit', 'residence-permit']],
    [['taiwan'], ['taiwan-permit', 'residence-permit']],
    [['foreign'], ['passport']],
    [
      ['mainland', 'foreign'],
      ['resident-id', 'passport'],
    ],
  ] as const)('of %j are %j', (applicants, kinds) => {
    expect(ownIdKinds({}, applicants)).toEqual(kinds)
  })

  it('are all while nobody said who the student is, and every kind is somebody’s', () => {
    expect(ownIdKinds({}, [])).toEqual(ID_KINDS)
    expect(ownIdKinds({}, APPLICANTS)).toEqual(ID_KINDS)
  })

  it('hold the one that was chosen, and the one that is told without being typed', () => {
    expect(ownIdKinds({ idKind: 'passport' }, ['taiwan'])).toContain('passport')
    for (const applicant of APPLICANTS) {
      const { idKind } = withToldIdentity({}, [applicant])
      if (idKind) expect(ownIdKinds({}, [applicant])).toEqual([idKind])
    }
  })
})

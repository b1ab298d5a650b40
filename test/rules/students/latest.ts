import { at, EVERYONE, PASSPORT, since, UK, type Student } from './student'

const PERMIT = 'permit@j:hkmo_permit'
const COUNTRY = 'country-extra@j:country_extra'
const TRANSLATION = 'translation@§10.6'
const COOPERATION = 'cooperation-proof@§10.8'
const STAMPS = 'entry-exit-pages@j:entry_exit_stamps'
const LOST = 'passport-lost-statement@j:passport_lost study-place-proof@j:passport_lost'
const TRANSCRIPT = 'transcript@j:transcript'
const RECORD_FIRST = `entry-exit-record@§10.4 ${TRANSCRIPT}`
const PRIOR = 'prior-study-proof@j:prior_study'
const OWN = 'foreign-id@j:foreign_id'
const bachelor = { level: 'bachelor', training: undefined } as const

/** Students in whom two or three cases meet, where one text could speak against another. */
export const LATEST: readonly Student[] = [
  {
    name: 'a part-time Hong Kong master with a lost permit whom 12367 did not find: no stamps to look for',
    degree: at('中国香港', { circumstances: ['part-time', 'passport-lost'] }),
    record: 'not-found',
    required: `${EVERYONE} ${LOST}`,
    likely: 'hong-kong-entry@j:hk_evisa',
    recommended: RECORD_FIRST,
    replaced: 'entry-exit-pages@j:passport_lost permit@j:passport_lost',
    why: 'studied-in-hong-kong part-time-stay passport-lost signed-record-first',
    days: '20',
  },
  {
    name: 'a one-year UK master who got the visa three weeks before the last residence permit',
    degree: { ...since('2024-09-20', '2025-09-20', '2025-12-01'), ukVisas: ['sticker-and-permit'] },
    record: 'found',
    required: `${EVERYONE} ${UK}`,
    ifAsked: COUNTRY,
    why: 'studied-abroad uk-sticker-and-permit country-mentioned',
    days: '15',
  },
  {
    name: 'a UK master of 2026 without a certificate, who has not told the visa',
    degree: { ...since('2025-09-15', '2026-09-15'), circumstances: ['certificate-not-issued'] },
    required: `${EVERYONE} ${UK}`,
    ifAsked: `${STAMPS} ${COUNTRY}`,
    asked: 'uk-visas',
    why: 'wait-for-certificate explaining-letter studied-abroad uk-visa-to-tell entry-exit-unknown country-mentioned',
    days: '15',
  },
  {
    name: 'a 合作办学 master with an American school, certificate lost, nothing looked up and no days told',
    degree: at('美国', {
      mode: 'chinese-foreign-cooperation',
      ...since('2020-09-01', '2022-06-30', '2022-07-10'),
      registers: { approval: 'not-looked', own: 'not-looked' },
      circumstances: ['certificate-lost'],
    }),
    required: `${EVERYONE} award-letter@j:award_letter ${TRANSCRIPT} ${COOPERATION}`,
    recommended: '',
    ifAsked: `${PASSPORT} ${STAMPS} id-card@j:id_card`,
    type: 'cooperation',
    why: 'certificate-lost certificate-lost-letter transcript-with-letter cooperation-registration registers-to-look-up cooperation-days-unknown entry-exit-paper-unknown',
    days: '10',
  },
  {
    name: 'a 合作办学 bachelor whom neither register knows and 12367 did not find',
    degree: at('澳大利亚', {
      ...bachelor,
      mode: 'chinese-foreign-cooperation',
      ...since('2020-09-01', '2024-06-30', '2024-07-10'),
      timeAbroad: 'at-least-180-days',
      registers: { approval: 'not-found', own: 'not-found' },
    }),
    record: 'not-found',
    required: `${EVERYONE} entry-exit-record@§10.4 ${PASSPORT} ${STAMPS} ${COOPERATION}`,
    asked: 'stamps',
    type: 'cooperation',
    why: 'studied-abroad cooperation-at-least-180-days entry-exit-not-found signed-record-first cooperation-registration approval-not-found',
    days: '10',
  },
  {
    name: 'a foreigner of another name in Japan whom 12367 did not find',
    degree: at('日本', { applicant: 'foreign', circumstances: ['name-changed'] }),
    record: 'not-found',
    required: `${EVERYONE} ${PASSPORT} ${OWN} name-change-proof@j:name_change`,
    ifAsked: `${STAMPS} ${TRANSLATION} ${COUNTRY}`,
    why: 'studied-abroad visa-unless-own-country self-query-mainland-only not-mainland name-changed not-chinese-or-english country-mentioned',
    days: '20',
  },
  {
    name: 'a doctor by research in Germany without a stamp or a record: the signed record alone',
    degree: at('德国', {
      level: 'doctor',
      training: 'research',
      ...since('2019-10-01', '2024-03-31', '2024-05-10'),
      stamps: 'none',
    }),
    record: 'not-found',
    required: `${EVERYONE} ${PASSPORT} entry-exit-record@§10.4`,
    recommended: `${TRANSCRIPT} research-proof@j:research_proof`,
    ifAsked: `${STAMPS} thesis-abstract@j:thesis_abstract ${TRANSLATION} ${COUNTRY}`,
    why: 'studied-abroad no-stamps research-degree thesis not-chinese-or-english country-detail-unknown',
    days: '20',
  },
  {
    name: 'a Macau resident with a Macau bachelor whom 12367 did not find',
    degree: at('中国澳门', { ...bachelor, applicant: 'hong-kong-macau' }),
    record: 'not-found',
    required: `${EVERYONE} ${OWN}`,
    ifAsked: `${PASSPORT} ${STAMPS} ${TRANSLATION}`,
    why: 'no-permit-rule-seen entry-exit-paper-unknown not-mainland not-chinese-or-english',
    days: '20',
  },
  {
    name: 'an American bachelor of 2015 with transferred credits who lost one of two passports',
    degree: at('美国', {
      ...bachelor,
      mode: 'credit-transfer',
      ...since('2012-08-20', '2015-05-10', '2015-05-20'),
      circumstances: ['passport-lost', 'several-passports'],
    }),
    required: `${EVERYONE} ${PASSPORT} ${STAMPS} ${LOST} ${TRANSCRIPT}`,
    recommended: '',
    ifAsked: PRIOR,
    asked: 'stamps',
    why: 'studied-abroad several-passports passport-lost awarded-over-ten-years-ago credit-transfer',
    days: '10',
  },
  {
    name: 'a Taiwan master of 2017 with stamps whom 12367 did not find',
    degree: at('中国台湾', { ...since('2015-09-01', '2017-06-30', '2017-06-30'), stamps: 'some' }),
    record: 'not-found',
    required: `${EVERYONE} entry-exit-record@§10.4 ${STAMPS} ${PERMIT}`,
    why: 'studied-in-taiwan entry-exit-not-found signed-record-first',
    days: '20',
  },
  {
    name: 'a master of 120 days in Switzerland',
    degree: at('瑞士', since('2025-01-10', '2025-05-10', '2025-06-01')),
    required: `${EVERYONE} ${PASSPORT} ${TRANSCRIPT}`,
    recommended: '',
    ifAsked: `${STAMPS} ${PRIOR} ${TRANSLATION}`,
    why: 'studied-abroad short-study entry-exit-unknown not-chinese-or-english',
    days: '20',
  },
  {
    name: 'a Korean bachelor with an exchange term, nothing asked of 12367 yet',
    degree: at('韩国', {
      ...bachelor,
      ...since('2018-03-01', '2022-02-28', '2022-02-25'),
      circumstances: ['exchange-term', 'part-with-permit'],
    }),
    required: `${EVERYONE} ${PASSPORT} ${PERMIT}`,
    ifAsked: `${STAMPS} ${TRANSLATION} ${COUNTRY}`,
    why: 'studied-abroad exchange-term part-with-permit entry-exit-unknown not-chinese-or-english country-mentioned',
    days: '20',
  },
]

import { at, EVERYONE, PASSPORT, since, UK, type Student } from './student'

const HONG_KONG = '中国香港'
const PERMIT = 'permit@j:hkmo_permit'
const HK_ENTRY = 'hong-kong-entry@j:hk_evisa'
const COUNTRY = 'country-extra@j:country_extra'
const TRANSLATION = 'translation@§10.6'
const COOPERATION = 'cooperation-proof@§10.8'
const STAMPS = 'entry-exit-pages@j:entry_exit_stamps'
const LOST = 'passport-lost-statement@j:passport_lost study-place-proof@j:passport_lost'
const RECORD_FIRST = 'entry-exit-record@§10.4 transcript@j:transcript'
const RESEARCH = 'transcript@j:transcript research-proof@j:research_proof'
const THESIS = 'thesis-abstract@j:thesis_abstract'
const PRIOR = 'prior-study-proof@j:prior_study'
const bachelor = { level: 'bachelor', training: undefined } as const
const doctor = { level: 'doctor', training: 'research' } as const
const cooperation = { ...bachelor, mode: 'chinese-foreign-cooperation' } as const

/** Students of public reports, one by one. */
export const CASES: readonly Student[] = [
  // ——— 加强审查 by everyday names, and abroad
  {
    name: 'a doctor of education in the Philippines who typed AMA Computer University',
    degree: at('菲律宾', {
      level: 'doctor',
      training: 'taught',
      school: { kind: 'typed', name: 'AMA Computer University' },
    }),
    record: 'found',
    required: `${EVERYONE} ${PASSPORT}`,
    ifAsked: `${THESIS} ${TRANSLATION}`,
    why: 'studied-abroad thesis not-chinese-or-english',
    days: '60+',
  },
  {
    name: 'a bachelor in Thailand who typed 格乐国际大学',
    degree: at('泰国', { ...bachelor, school: { kind: 'typed', name: '格乐国际大学' } }),
    record: 'found',
    required: `${EVERYONE} ${PASSPORT}`,
    ifAsked: TRANSLATION,
    why: 'studied-abroad not-chinese-or-english',
    days: '60+',
  },
  {
    name: 'a master in Mongolia who typed the school’s name in capitals',
    degree: at('蒙古', {
      school: { kind: 'typed', name: 'MONGOLIAN UNIVERSITY OF PHARMACEUTICAL SCIENCES' },
    }),
    record: 'found',
    required: `${EVERYONE} ${PASSPORT}`,
    ifAsked: TRANSLATION,
    why: 'studied-abroad not-chinese-or-english',
    days: '60+',
  },
  {
    name: 'a bachelor at a French school of the list under 加强审查',
    degree: at('法国', {
      ...bachelor,
      school: { kind: 'listed', id: 124567, chineseName: '欧洲互联网应用学院', englishName: 'EEMI' },
    }),
    record: 'found',
    required: `${EVERYONE} ${PASSPORT}`,
    ifAsked: `${TRANSLATION} ${COUNTRY}`,
    why: 'studied-abroad not-chinese-or-english country-detail-unknown',
    days: '60+',
  },
  {
    name: 'an MBA of Sunderland read in Malaysia: the remark is about the past, the time is the usual',
    degree: {
      mode: 'transnational-campus',
      school: {
        kind: 'listed',
        id: 20644,
        chineseName: '桑德兰大学',
        englishName: 'University of Sunderland',
      },
    },
    record: 'found',
    required: `${EVERYONE} ${PASSPORT}`,
    ifAsked: `${PERMIT} ${COUNTRY}`,
    why: 'studied-abroad part-with-permit campus-elsewhere country-mentioned',
    days: '15',
  },

  // ——— online, short, of long ago
  {
    name: 'a bachelor in Ukraine, online from the war on',
    degree: at('乌克兰', {
      ...bachelor,
      ...since('2020-09-01', '2024-06-30', '2024-07-10'),
      circumstances: ['studied-online'],
    }),
    record: 'found',
    required: `${EVERYONE} ${PASSPORT} online-study-note@j:online_study_note`,
    ifAsked: `${TRANSLATION} ${COUNTRY}`,
    why: 'studied-abroad online-across-spring-2023 not-chinese-or-english country-detail-unknown',
    days: '20',
  },
  {
    name: 'a wholly remote master from Australia of 2024',
    degree: at('澳大利亚', { mode: 'remote', ...since('2024-02-26', '2025-06-30', '2025-08-20') }),
    record: 'found',
    required: `${EVERYONE} online-study-note@j:online_study_note`,
    ifAsked: PASSPORT,
    why: 'remote-stay-unknown remote-study online-after-spring-2023',
    days: '15',
  },
  {
    name: 'two passports and online terms in Japan over the spring of 2023',
    degree: at('日本', {
      ...since('2021-04-01', '2023-03-31', '2023-03-25'),
      circumstances: ['several-passports', 'studied-online'],
    }),
    record: 'found',
    required: `${EVERYONE} ${PASSPORT} online-study-note@j:online_study_note`,
    ifAsked: `${TRANSLATION} ${COUNTRY}`,
    why: 'studied-abroad several-passports online-across-spring-2023 not-chinese-or-english country-mentioned',
    days: '20',
  },
  {
    name: 'three months in New Zealand',
    degree: at('新西兰', {
      level: 'diploma',
      training: undefined,
      ...since('2025-02-10', '2025-05-09', '2025-05-20'),
    }),
    record: 'found',
    required: `${EVERYONE} ${PASSPORT} transcript@j:transcript`,
    recommended: '',
    ifAsked: PRIOR,
    why: 'studied-abroad short-study',
    days: '15',
  },
  {
    name: 'a postgraduate diploma in the UK',
    degree: { level: 'diploma', training: undefined },
    record: 'found',
    required: `${EVERYONE} ${UK}`,
    ifAsked: COUNTRY,
    why: 'studied-abroad uk-sticker-and-permit country-mentioned',
    days: '15',
  },
  {
    name: 'a bachelor in Macau of 2009: all stamps',
    degree: at('中国澳门', { ...bachelor, ...since('2005-09-01', '2009-06-30', '2009-07-10') }),
    record: 'found',
    required: `${EVERYONE} ${STAMPS} ${PERMIT}`,
    ifAsked: TRANSLATION,
    asked: 'stamps',
    why: 'studied-in-macau awarded-over-ten-years-ago not-chinese-or-english',
    days: '20',
  },
  {
    name: 'a bachelor in Taiwan of June 2016: older than ten years by five months',
    degree: at('中国台湾', { ...bachelor, ...since('2012-09-10', '2016-06-20', '2016-06-25') }),
    record: 'found',
    required: `${EVERYONE} ${STAMPS} ${PERMIT}`,
    asked: 'stamps',
    why: 'studied-in-taiwan awarded-over-ten-years-ago',
    days: '20',
  },
  {
    name: 'a UK bachelor of 2009: a visa page and all stamps',
    degree: { ...bachelor, ...since('2006-09-18', '2009-07-03', '2009-07-15') },
    record: 'found',
    required: `${EVERYONE} ${UK} ${STAMPS}`,
    ifAsked: COUNTRY,
    asked: 'stamps',
    why: 'studied-abroad uk-visa-page awarded-over-ten-years-ago country-mentioned',
    days: '15',
  },

  // ——— British visas at the turn
  {
    name: 'a UK master of 2024 whose visa was granted in August 2024: with a card',
    degree: { ...since('2024-09-16', '2025-09-12', '2025-11-20'), ukVisas: ['sticker-and-permit'] },
    record: 'found',
    required: `${EVERYONE} ${UK}`,
    ifAsked: COUNTRY,
    why: 'studied-abroad uk-sticker-and-permit country-mentioned',
    days: '15',
  },
  {
    name: 'a UK master begun in January 2025 whose visa was granted in November 2024: a sticker and an eVisa',
    degree: { ...since('2025-01-20', '2025-12-19', '2026-02-10'), ukVisas: ['sticker-and-evisa'] },
    record: 'found',
    required: `${EVERYONE} ${UK}`,
    ifAsked: COUNTRY,
    why: 'studied-abroad uk-sticker-and-evisa country-mentioned',
    days: '15',
  },

  // ——— several schools, without approval
  {
    name: 'a 3+1 between schools without approval that ends in the UK: the general type',
    degree: { ...bachelor, mode: 'credit-transfer' },
    record: 'found',
    required: `${EVERYONE} ${UK} transcript@j:transcript`,
    recommended: '',
    ifAsked: `${PRIOR} ${COUNTRY}`,
    why: 'studied-abroad uk-sticker-and-permit credit-transfer country-mentioned',
    days: '15',
  },
  {
    name: 'a 2+2 between schools without approval that ends in the United States: the general type',
    degree: at('美国', { ...bachelor, mode: 'joint' }),
    record: 'found',
    required: `${EVERYONE} ${PASSPORT} transcript@j:transcript`,
    recommended: '',
    ifAsked: `${PERMIT} ${PRIOR}`,
    why: 'studied-abroad stay-place-differs part-with-permit several-schools',
    days: '10',
  },
  {
    name: 'a joint master of several European schools, awarded in Germany',
    degree: at('德国', { mode: 'joint' }),
    record: 'found',
    required: `${EVERYONE} ${PASSPORT} transcript@j:transcript`,
    recommended: '',
    ifAsked: `${PERMIT} ${PRIOR} ${TRANSLATION} ${COUNTRY}`,
    why: 'studied-abroad stay-place-differs part-with-permit several-schools not-chinese-or-english country-detail-unknown',
    days: '20',
  },
  {
    name: 'a part-time master in Korea with an exchange term',
    degree: at('韩国', { circumstances: ['exchange-term', 'part-time'] }),
    record: 'found',
    required: `${EVERYONE} ${PASSPORT}`,
    ifAsked: `${PERMIT} ${TRANSLATION} ${COUNTRY}`,
    why: 'studied-abroad part-with-permit exchange-term part-time-stay not-chinese-or-english country-mentioned',
    days: '20',
  },
  {
    name: 'a part-time master in Hong Kong whom 12367 did not find',
    degree: at(HONG_KONG, { circumstances: ['part-time'] }),
    record: 'not-found',
    required: `${EVERYONE} ${STAMPS} ${PERMIT}`,
    likely: HK_ENTRY,
    recommended: RECORD_FIRST,
    asked: 'stamps',
    why: 'studied-in-hong-kong part-time-stay entry-exit-not-found signed-record-first',
    days: '20',
  },

  // ——— 合作办学
  {
    name: 'a short 合作办学 with a Hong Kong school',
    degree: at(HONG_KONG, { ...cooperation, timeAbroad: 'under-180-days' }),
    record: 'found',
    required: `${EVERYONE} id-card@j:id_card ${COOPERATION}`,
    type: 'cooperation',
    asked: 'approval own',
    why: 'cooperation-under-180-days cooperation-registration registers-to-look-up',
    days: '10',
  },
  {
    name: 'a registered 合作办学 with a German school and a year there',
    degree: at('德国', {
      ...cooperation,
      timeAbroad: 'at-least-180-days',
      registers: { approval: 'found', own: 'found' },
    }),
    record: 'found',
    required: `${EVERYONE} ${PASSPORT} ${COOPERATION}`,
    ifAsked: `${TRANSLATION} ${COUNTRY}`,
    type: 'cooperation',
    why: 'studied-abroad cooperation-at-least-180-days cooperation-registration not-chinese-or-english country-detail-unknown',
    days: '10',
  },
  {
    name: 'a 合作办学 with a year in Australia, and the passport of then lost',
    degree: at('澳大利亚', {
      ...cooperation,
      timeAbroad: 'at-least-180-days',
      circumstances: ['passport-lost'],
    }),
    record: 'found',
    required: `${EVERYONE} ${PASSPORT} ${LOST} ${COOPERATION}`,
    type: 'cooperation',
    asked: 'approval own',
    why: 'studied-abroad passport-lost cooperation-at-least-180-days cooperation-registration registers-to-look-up',
    days: '10',
  },
  {
    name: 'a registered 合作办学 read in China alone, without any record at 12367',
    degree: {
      ...cooperation,
      timeAbroad: 'under-180-days',
      registers: { approval: 'found', own: 'found' },
    },
    record: 'not-found',
    required: `${EVERYONE} id-card@j:id_card ${COOPERATION}`,
    ifAsked: `entry-exit-pages@§10.8 ${COUNTRY}`,
    type: 'cooperation',
    why: 'cooperation-may-have-no-record cooperation-under-180-days cooperation-registration country-mentioned',
    days: '10',
  },

  // ——— who they are
  {
    name: 'a Malaysian with a degree of Hong Kong',
    degree: at(HONG_KONG, { applicant: 'foreign' }),
    record: 'found',
    required: `${EVERYONE} foreign-id@j:foreign_id`,
    likely: HK_ENTRY,
    ifAsked: PASSPORT,
    why: 'studied-in-hong-kong not-mainland no-permit-rule-seen',
    days: '20',
  },
  {
    name: 'a Taiwan resident with a Japanese degree whom 12367 did not find',
    degree: at('日本', { applicant: 'taiwan' }),
    record: 'not-found',
    required: `${EVERYONE} ${PASSPORT} foreign-id@j:foreign_id`,
    ifAsked: `entry-exit-pages@§1.3 ${TRANSLATION} ${COUNTRY}`,
    why: 'studied-abroad visa-unless-own-country self-query-mainland-only not-mainland not-chinese-or-english country-mentioned',
    days: '20',
  },
  {
    name: 'a Hong Kong resident with a British degree',
    degree: { applicant: 'hong-kong-macau' },
    required: `${EVERYONE} ${UK} foreign-id@j:foreign_id`,
    ifAsked: `entry-exit-pages@§1.3 ${COUNTRY}`,
    why: 'studied-abroad visa-unless-own-country uk-sticker-and-permit self-query-mainland-only not-mainland country-mentioned',
    days: '15',
  },
  {
    name: 'a foreign citizen of today whose Chinese passport of then is lost',
    degree: at('美国', { applicant: 'foreign', studiedAs: 'mainland', circumstances: ['passport-lost'] }),
    required: `${EVERYONE} ${PASSPORT} foreign-id@§10.13 ${LOST}`,
    ifAsked: 'entry-exit-pages@§1.3',
    why: 'studied-abroad studied-as-mainland passport-lost self-query-mainland-only not-mainland',
    days: '10',
  },

  // ——— certificates, names, losses
  {
    name: 'a French master whose certificate comes in months',
    degree: at('法国', { ...since('2024-09-01', '2026-06-30'), circumstances: ['certificate-not-issued'] }),
    record: 'found',
    required: `${EVERYONE} ${PASSPORT}`,
    ifAsked: `${TRANSLATION} ${COUNTRY}`,
    why: 'wait-for-certificate explaining-letter studied-abroad not-chinese-or-english country-detail-unknown',
    days: '15',
  },
  {
    name: 'an American master without a certificate yet, a passport or a record at 12367',
    degree: at('美国', {
      ...since('2024-08-20', '2026-05-10'),
      circumstances: ['certificate-not-issued', 'passport-lost'],
    }),
    record: 'not-found',
    required: `${EVERYONE} ${PASSPORT} ${STAMPS} ${LOST}`,
    recommended: RECORD_FIRST,
    why: 'wait-for-certificate explaining-letter studied-abroad passport-lost entry-exit-not-found signed-record-first',
    days: '10',
  },
  {
    name: 'a doctorate by research in Singapore under a former name',
    degree: at('新加坡', { ...doctor, circumstances: ['name-changed'] }),
    record: 'found',
    required: `${EVERYONE} ${PASSPORT} name-change-proof@j:name_change`,
    recommended: RESEARCH,
    ifAsked: THESIS,
    why: 'studied-abroad research-degree thesis name-changed',
    days: '15',
  },
  {
    name: 'a Macau master with a lost permit whom 12367 did not find',
    degree: at('中国澳门', { circumstances: ['passport-lost'] }),
    record: 'not-found',
    required: `${EVERYONE} ${STAMPS} ${PERMIT} ${LOST}`,
    recommended: RECORD_FIRST,
    ifAsked: TRANSLATION,
    why: 'studied-in-macau passport-lost entry-exit-not-found signed-record-first not-chinese-or-english',
    days: '20',
  },
  {
    name: 'a doctorate by research in Japan',
    degree: at('日本', { ...doctor, ...since('2018-04-01', '2022-03-31', '2022-03-24') }),
    record: 'found',
    required: `${EVERYONE} ${PASSPORT}`,
    recommended: RESEARCH,
    ifAsked: `${THESIS} ${TRANSLATION} ${COUNTRY}`,
    why: 'studied-abroad research-degree thesis not-chinese-or-english country-mentioned',
    days: '20',
  },
  {
    name: 'an Italian master with the certificate in hand',
    degree: at('意大利'),
    record: 'found',
    required: `${EVERYONE} ${PASSPORT}`,
    ifAsked: TRANSLATION,
    why: 'studied-abroad not-chinese-or-english',
    days: '15',
  },

  // ——— further on the way
  {
    name: 'a UK master who waits',
    degree: {},
    record: 'found',
    doneBefore: 'await-result',
    required: `${EVERYONE} ${UK}`,
    ifAsked: COUNTRY,
    why: 'studied-abroad uk-sticker-and-permit country-mentioned',
    days: '15',
  },
  {
    name: 'a UK master with the certificate of the authority',
    degree: {},
    record: 'found',
    doneBefore: 'print-certificate',
    required: `${EVERYONE} ${UK}`,
    ifAsked: COUNTRY,
    why: 'studied-abroad uk-sticker-and-permit country-mentioned',
    days: '15',
  },
]

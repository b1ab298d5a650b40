import fc from 'fast-check'
import { day } from '../../../../miniprogram/model/iso-date'
import { readNotice } from '../../../../miniprogram/packages/progress/rules/read-notice'

const TODAY = day('2026-11-29')
const read = (text: string) => readNotice(text, TODAY)

describe('the last day of a notice', () => {
  it.each([
    ['请于2026年12月18日前重新上传学位证书。', '2026-12-18'],
    ['请在 12 月 18 日 24 时前补交', '2026-12-18'],
    ['补材料截止时间：2026-12-18', '2026-12-18'],
    ['您11月20日提交的申请需补充材料，最迟 1月8日 提交。', '2027-01-08'],
    ['请１２月１８日以前补交', '2026-12-18'],
    ['请在11月28日之前补交', '2026-11-28'],
    ['通知：12月18日', '2026-12-18'],
    ['请于2026年12月10日至2026年12月18日重新上传', '2026-12-18'],
    ['截止到目前，您12月1日补交的译件仍不清晰，请于12月18日前重交', '2026-12-18'],
  ])('of 「%s」 is %s', (text, dueOn) => {
    expect(read(text).dueOn).toBe(dueOn)
  })

  it.each([
    ['two days to come, and neither is called the last', '12月18日开始放假，12月25日恢复审核'],
    ['two past days', '您11月20日提交、11月25日初审的申请需要补材料'],
    ['two last days', '请于12月18日前上传，最迟12月20日'],
    ['a count of days alone', '请在 3 个工作日内补交'],
    ['a day that no calendar has', '请于2月30日前补交'],
    ['pages, which are no days', '请补交第 3-4 页'],
    ['nothing', ''],
    ['the day of handing in and a count of days', '您11月20日提交的申请，请在 3 个工作日内补交成绩单'],
    ['a day of last year alone', '2025年12月18日颁发的学位证书不清晰，请重新上传'],
    ['a stretch whose end has no month', '请于12月10日至18日补交'],
  ])('is not guessed where there are %s', (_, text) => {
    expect(read(text).dueOn).toBeUndefined()
  })
})

it.each([
  ['2027-01-02', '请于12月31日前补交', '2026-12-31'],
  ['2027-01-02', '请于1月8日前补交', '2027-01-08'],
  ['2026-12-30', '请于1月8日前补交', '2027-01-08'],
  ['2027-12-20', '请于2月29日前补交', '2028-02-29'],
])('on %s the year of 「%s」 is the nearest: %s', (today, text, dueOn) => {
  expect(readNotice(text, day(today)).dueOn).toBe(dueOn)
})

describe('the materials of a notice', () => {
  it.each([
    ['学位证书反面未上传，请重新上传学位证书和成绩单', ['degree-certificate', 'transcript']],
    ['请补充护照信息页、签证页和出入境记录页', ['passport-page', 'visa-pages', 'entry-exit-pages']],
    ['请上传护照丢失声明及学习地点证明', ['passport-lost-statement', 'study-place-proof']],
    ['请提供证书的中文翻译件', ['translation']],
    ['学位授予证明不清晰', ['award-letter']],
    ['认证书将在审核后出具，请登录认证系统查看', []],
    ['授权书没有签名，请重新签署授权声明', ['authorization']],
    ['请在 12367 重新获取授权码，授权我中心查询', []],
    ['请补交成绩单，无需提交学位证书、护照', ['transcript']],
    ['翻译件不用重交；请重新上传签证页', ['visa-pages']],
    ['除成绩单外，其余材料不必再次上传', ['transcript']],
  ])('of 「%s」 are %j', (text, materials) => {
    expect(read(text).materials).toEqual(materials)
  })
})

it('reads any text without failing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(Array.isArray(read(text).materials)).toBe(true)
    }),
  )
})

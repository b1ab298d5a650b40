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
  ])('of 「%s」 is %s', (text, dueOn) => {
    expect(read(text).dueOn).toBe(dueOn)
  })

  it.each([
    ['two days, and neither is called the last', '您11月20日提交、11月25日初审的申请需要补材料'],
    ['two last days', '请于12月18日前上传，最迟12月20日'],
    ['a count of days alone', '请在 3 个工作日内补交'],
    ['a day that no calendar has', '请于2月30日前补交'],
    ['pages, which are no days', '请补交第 3-4 页'],
    ['nothing', ''],
  ])('is not guessed where there are %s', (_, text) => {
    expect(read(text).dueOn).toBeUndefined()
  })
})

describe('the materials of a notice', () => {
  it.each([
    ['学位证书反面未上传，请重新上传学位证书和成绩单', ['degree-certificate', 'transcript']],
    ['请补充护照信息页、签证页和出入境记录页', ['passport-page', 'visa-pages', 'entry-exit-pages']],
    ['请上传护照丢失声明及学习地点证明', ['passport-lost-statement', 'study-place-proof']],
    ['请提供证书的中文翻译件', ['translation']],
    ['学位授予证明不清晰', ['award-letter']],
    ['认证书将在审核后出具，请登录认证系统查看', []],
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

import { today } from '../../miniprogram/platform/clock'
import { officialNumbers } from '../../miniprogram/rules/facts/official-numbers'
import type { Page } from '@playwright/test'
import { HOME_TEXT } from '../../miniprogram/content/home'
import { SCHOOL_NOTICE_TEXT } from '../../miniprogram/content/school-notices'
import { COMPUTER_LINK } from '../../miniprogram/content/computer-link'
import { APPLICATION_TYPE_TEXT } from '../../miniprogram/content/input-labels'
import { clipboard } from './journey-phone'
import { button, choose, chooseSchool, tap, type } from './journey-student'
import { expect, test } from './journey-test'
import { expectText, openOwnPage, studentNamed, walk } from './students-walk'

const USUAL = /一般要 10—20 个工作日/

const sees = (text: string) => (page: Page) => expectText(page, text)

/** Adds an entry to the study history, which must be open. */
const addEntry = async (page: Page, stage: string, dates: readonly [string, string], school: string) => {
  await tap(page, '新增一条')
  await choose(page, stage)
  await type(page, '开始年月', dates[0])
  await type(page, '结束年月', dates[1])
  await type(page, '学校', school)
  await tap(page, '填好了')
  await expect(button(page, `修改${school}`)).toBeVisible()
}

test('a taught master in Hong Kong types the school and tells two entries of the study history', async ({
  page,
}) => {
  await walk(page, studentNamed('a taught master in Hong Kong'), {
    school: (form) => chooseSchool(form, '港大', /^香港大学，/),
    onForm: sees('在港澳可颁授学位的院校名单里'),
    at: {
      'study-history': async (step) => {
        await openOwnPage(step, 'study-history')
        await addEntry(step, '高中阶段', ['2016-09', '2019-06'], '某中学')
        await addEntry(step, '本科', ['2019-09', '2023-06'], '某大学')
        await button(step, '复制学校').first().click()
        await expect.poll(() => clipboard(step)).toBe('某中学')
        await tap(step, '返回')
      },
      'upload-materials': async (step) => {
        await tap(step, COMPUTER_LINK.heading)
        await expectText(step, '还没有做好的材料')
        await tap(step, '返回')
      },
    },
    waits: USUAL,
    silent: ['setStorage', 'navigateTo'],
  })
})

test('a master in the UK with a lost passport, not found by 12367, writes down the person and the certificate', async ({
  page,
}) => {
  await walk(page, studentNamed('a UK master with a lost passport and no record at 12367'), {
    school: (form) => chooseSchool(form, 'ucl', /^伦敦大学学院，/),
    onHome: async (home) => {
      await tap(home, HOME_TEXT.profile)
      await choose(home, '居民身份证')
      await tap(home, '返回')
    },
    at: {
      'register-account': async (step) => {
        await tap(step, '我的资料')
        await expect(step.getByRole('radio', { name: '居民身份证', exact: true })).toBeChecked()
        await type(step, '证件号码', '11010519491231002X')
        await step.getByRole('textbox', { name: '姓名', exact: true }).fill('张晓明')
        await type(step, '护照上的姓名（拼音或英文）', 'ZHANG XIAOMING')
        await tap(step, '返回')
        await tap(step, '复制真实姓名')
        await expect.poll(() => clipboard(step)).toBe('张晓明')
      },
      'certificate-information': async (step) => {
        await tap(step, '证书信息')
        await type(step, '证书上的姓名', 'Xiaoming Zhang')
        await type(step, '学位名称（原文）', 'Master of Science')
        await tap(step, '返回')
        await tap(step, '复制学位名称（原文）')
        await expect.poll(() => clipboard(step)).toBe('Master of Science')
      },
      'check-and-pay': sees('360 元'),
    },
    waits: USUAL,
    silent: ['setClipboardData', 'redirectTo'],
  })
})

test('a doctor by research in Germany is told of the research proof', async ({ page }) => {
  await walk(page, studentNamed('a doctorate by research in Germany'), {
    school: (form) => chooseSchool(form, 'mnhgydx', /^慕尼黑工业大学，/),
    waits: USUAL,
    silent: ['getStorage', 'setNavigationBarTitle'],
  })
})

test('a 中外合作办学 bachelor under 180 days brings the ID card and is led to the application type of its own', async ({
  page,
}) => {
  await walk(
    page,
    studentNamed(
      'a 中外合作办学 bachelor with less than 180 days abroad: the ID card instead of the passport',
    ),
    {
      school: (form) => chooseSchool(form, 'nottingham', /^诺丁汉大学，/),
      at: { 'application-type': sees(APPLICATION_TYPE_TEXT.cooperation) },
      waits: USUAL,
      silent: ['showToast', 'setVisualEffectOnCapture'],
    },
  )
})

test('a foreign applicant gets the papers of who is not from the mainland', async ({ page }) => {
  await walk(page, studentNamed('a foreign applicant who studied in the UK'), {
    school: (form) => chooseSchool(form, 'ucl', /^伦敦大学学院，/),
    at: {
      'authorize-entry-exit': sees('外籍怎么查'),
      'application-type': sees(APPLICATION_TYPE_TEXT.general),
    },
    waits: USUAL,
    silent: ['navigateBack'],
  })
})

test('a degree of a school under 加强审查 hears of the 60 working days at once, at home and while waiting', async ({
  page,
}) => {
  const { title } = SCHOOL_NOTICE_TEXT['enhanced-review-now'](
    { kind: 'enhanced-review-now' },
    officialNumbers(today()),
  )
  const warned = async (shown: Page) => {
    const notice = shown.getByRole('note').filter({ hasText: title })
    await expect(notice).toContainText('不少于 60 个工作日')
  }
  await walk(page, studentNamed('a master at a school of the list under 加强审查 again'), {
    school: (form) => chooseSchool(form, 'Krirk', /^格乐大学，/),
    onForm: warned,
    onHome: warned,
    waits: /「加强审查」不少于 60 个工作日/,
    silent: ['removeStorage'],
  })
})

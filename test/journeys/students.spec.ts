import { today } from '../../miniprogram/platform/clock'
import { officialNumbers } from '../../miniprogram/rules/facts/official-numbers'
import type { Page } from '@playwright/test'
import { HOME_TEXT } from '../../miniprogram/content/home'
import { REVIEW_NOTICE_TEXT } from '../../miniprogram/content/school-notices'
import { STEP_IDS } from '../../miniprogram/model/step'
import { CHECKLIST_TEXT } from '../../miniprogram/packages/guide/content/checklist'
import type { WxPreview } from '../../preview/wx/create-wx'
import { COMPUTER_LINK } from '../../miniprogram/content/computer-link'
import { APPLICATION_TYPE_TEXT } from '../../miniprogram/content/input-labels'
import { acceptShot, drawn, jpegFile, keepWhole, pageCards, pick, setCameraPermission } from './capture-kit'
import { clipboard, dialled, open } from './journey-phone'
import {
  answer,
  button,
  choose,
  chooseSchool,
  openList,
  openStep,
  saveDegree,
  tap,
  type,
} from './journey-student'
import { expect, test } from './journey-test'
import { qrJpeg } from './preview-wx-pictures'
import { SILENT } from './silent-calls'
import { askInVain, askTwice, insist } from './students-unanswered'
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

type Phone = Window & { __preview: Pick<WxPreview['control'], 'allowSystem' | 'disk' | 'permissions'> }

const allowAlbum = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as Phone).__preview.permissions.set('scope.writePhotosAlbum', 'granted'),
  )

/** By the phone itself, above WeChat's own permission, which is given. */
const allowCalendar = (page: Page, grant: 'denied' | 'authorized') =>
  page.evaluate(async (to) => {
    const { allowSystem, permissions } = (window as unknown as Phone).__preview
    await permissions.set('scope.addPhoneCalendar', 'granted')
    allowSystem('phoneCalendarAuthorized', to)
  }, grant)

const savedOnDisk = (page: Page) =>
  page.evaluate(() => (window as unknown as Phone).__preview.disk.map(({ name }) => name))

const openDiploma = async (page: Page) => {
  await openList(page)
  await button(page, /^学位证书，/).click()
}

const leaveDiploma = async (page: Page) => {
  await tap(page, '返回')
  await expect(page.getByRole('tab', { name: '材料' })).toBeVisible()
  await tap(page, '返回')
}

const paperFile = async (page: Page) =>
  jpegFile('a.jpg', await drawn(page, { widthPx: 900, heightPx: 1200, title: '学位证书' }))

const hasNoBackSide = async (page: Page) => {
  await tap(page, '没有，或已经拍好')
  await expect(button(page, '没有，或已经拍好')).toHaveCount(0)
}

/** Refused first, then allowed in the settings; the first shot is lost. */
const shoot = async (page: Page) => {
  await setCameraPermission(page, 'denied')
  await tap(page, '拍照')
  await tap(page, '重新打开相机') // WeChat does not say what it refuses
  await askInVain(page, 'openSetting', async () => {
    await tap(page, '打开设置')
    await page.getByRole('switch').click()
    await page.getByRole('dialog', { name: /设置$/ }).getByRole('button', { name: '返回' }).click()
  })
  const shutter = page.getByRole('button', { name: '拍照', exact: true }).filter({ visible: true })
  await shutter.click()
  await tap(page, '知道了')
  await tap(page, '重新打开相机')
  await shutter.click()
  await keepWhole(page)
  await acceptShot(page)
  await expectText(page, '已存 1 页')
  await tap(page, '完成')
}

/** The list as a picture: into the album, then looked at. */
const keepPicture = async (page: Page) => {
  const [keep, look] = CHECKLIST_TEXT.pictureWays
  await askInVain(page, 'showActionSheet', async () => {
    await tap(page, CHECKLIST_TEXT.keepPicture)
    await button(page, keep).click()
  })
  await allowAlbum(page)
  await tap(page, CHECKLIST_TEXT.keepPicture)
  await button(page, keep).click()
  await tap(page, '知道了') // the phone did not say how large the picture is
  await askTwice(page, 'saveImageToPhotosAlbum', async () => {
    await tap(page, CHECKLIST_TEXT.keepPicture)
    await button(page, keep).click()
  })
  await expectText(page, CHECKLIST_TEXT.pictureSaved)
  await askTwice(page, 'previewImage', async () => {
    await tap(page, CHECKLIST_TEXT.keepPicture)
    await button(page, look).click()
    await page.getByRole('dialog').locator('img').click()
  })
}

/** The last day goes into the calendar, which the phone refuses to WeChat at first. */
const remind = async (page: Page) => {
  await allowCalendar(page, 'denied')
  await tap(page, /^添加到手机日历/)
  await askInVain(page, 'openAppAuthorizeSetting', async () => {
    await answer(page, '没有日历权限', '去设置')
    await answer(page, /系统设置/, '返回')
  })
  await allowCalendar(page, 'authorized')
  await askTwice(page, 'addPhoneCalendar', () => tap(page, /^添加到手机日历/))
  await expectText(page, /已添加/)
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
        await insist(step, () => tap(step, '生成文件'), step.getByText(/^做好了/))
        await askTwice(step, 'shareFileMessage', async () => {
          await tap(step, '发给文件传输助手')
          await answer(step, '发送给：文件传输助手', '发送')
        })
        await expectText(step, '已交给微信')
        await askTwice(step, 'addFileToFavorites', async () => {
          await tap(step, '收藏到微信')
          await answer(step, '添加到微信收藏', '添加')
        })
        await tap(step, '返回')
      },
    },
    waits: USUAL,
    silent: SILENT.hongKong,
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
      await openDiploma(home)
      await shoot(home)
      await leaveDiploma(home)
    },
    at: {
      'register-account': async (step) => {
        await tap(step, '我的资料')
        await expect(step.getByRole('radio', { name: '居民身份证', exact: true })).toBeChecked()
        await type(step, '证件号码', '11010519491231002X')
        await step.getByRole('textbox', { name: '姓名', exact: true }).fill('张晓明')
        await type(step, '护照上的姓名（拼音或英文）', 'ZHANG XIAOMING')
        await tap(step, '返回')
        await askTwice(step, 'setClipboardData', () => tap(step, '复制真实姓名'))
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
    silent: SILENT.uk,
  })
})

test('a doctor by research in Germany is told of the research proof', async ({ page }) => {
  await walk(page, studentNamed('a doctorate by research in Germany'), {
    school: (form) => chooseSchool(form, 'mnhgydx', /^慕尼黑工业大学，/),
    onHome: async (home) => {
      await openDiploma(home)
      const paper = await paperFile(home)
      await askInVain(home, 'chooseMedia', () => pick(home, '从相册选', [paper]))
      await insist(home, () => pick(home, '从相册选', [paper]), pageCards(home).first())
      await hasNoBackSide(home)
      await tap(home, '生成上传文件')
      await askTwice(home, 'openDocument', async () => {
        await tap(home, /^预览：学位证书/)
        await home.getByRole('dialog', { name: '文件预览' }).getByRole('button').first().click()
      })
      await leaveDiploma(home)
    },
    waits: USUAL,
    silent: SILENT.germany,
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
      onHome: async (home) => {
        await openList(home)
        await keepPicture(home)
        await tap(home, '返回')
        await openDiploma(home)
        const paper = await paperFile(home)
        await askInVain(home, 'chooseMessageFile', () => pick(home, '从聊天选', [paper]))
        await insist(home, () => pick(home, '从聊天选', [paper]), pageCards(home).first())
        await hasNoBackSide(home)
        await leaveDiploma(home)
      },
      at: { 'application-type': sees(APPLICATION_TYPE_TEXT.cooperation) },
      waits: USUAL,
      silent: SILENT.cooperation,
      atLast: async (last) => {
        await open(last, '/?platform=windows')
        await openDiploma(last)
        await tap(last, '生成上传文件')
        await askTwice(last, 'saveFileToDisk', async () => {
          await tap(last, /^存到这台电脑：学位证书/)
          await answer(last, '保存到电脑', '保存')
        })
        await expect.poll(() => savedOnDisk(last)).toEqual(['学位证书.pdf', '学位证书.pdf'])
      },
    },
  )
})

test('a foreign applicant gets the papers of who is not from the mainland', async ({ page }) => {
  await walk(page, studentNamed('a foreign applicant who studied in the UK'), {
    school: (form) => chooseSchool(form, 'ucl', /^伦敦大学学院，/),
    at: {
      'authorize-entry-exit': sees('外籍怎么查'),
      'verify-face': async (step) => {
        await askTwice(step, 'scanCode', async () => {
          await tap(step, '识别二维码')
          const chooser = step.waitForEvent('filechooser')
          await tap(step, '相册')
          await (
            await chooser
          ).setFiles({
            name: 'code.jpg',
            mimeType: 'image/jpeg',
            buffer: qrJpeg('WIFI:T:WPA;S:Nowhere;;'),
          })
        })
        await expectText(step, '认不出这是什么码')
        await tap(step, '人脸识别没有通过')
        await askTwice(step, 'makePhoneCall', async () => {
          await tap(step, '拨打 010-62677800')
          await answer(step, '010-62677800', '呼叫')
        })
        await expect.poll(() => dialled(step)).toContain('010-62677800')
      },
      'application-type': sees(APPLICATION_TYPE_TEXT.general),
    },
    waits: USUAL,
    silent: SILENT.foreigner,
    atLast: async (last) => {
      await open(last, '/packages/backup/privacy/privacy')
      await askTwice(last, 'openPrivacyContract', async () => {
        await tap(last, '微信里的用户隐私保护指引')
        await answer(last, /隐私保护指引$/, '返回')
      })
      await tap(last, '删除全部资料')
      await type(last, '请输入「全部删除」', '全部删除')
      await askTwice(last, 'showModal', async () => {
        await tap(last, '全部删除')
        await answer(last, '真的全部删除？', '删除')
      })
      await expectText(last, '这部手机里没有你的资料了。')
    },
  })
})

test('a degree of a school under 加强审查 hears of the 60 working days at once, at home and while waiting', async ({
  page,
}) => {
  const { title } = REVIEW_NOTICE_TEXT['enhanced-review-now'](
    { kind: 'enhanced-review-now', remark: '', school: '' },
    officialNumbers(today()),
  )
  const warned = async (shown: Page) => {
    const notice = shown.getByRole('note').filter({ hasText: title })
    await expect(notice).toContainText('不少于 60 个工作日')
  }
  await walk(page, studentNamed('a master at a school of the list under 加强审查 again'), {
    school: async (form) => {
      await saveDegree(form) // the first question without an answer comes into sight
      await chooseSchool(form, 'Krirk', /^格乐大学，/)
    },
    onForm: warned,
    onHome: warned,
    waits: /「加强审查」不少于 60 个工作日/,
    silent: SILENT.enhancedReview,
    atLast: async (last) => {
      await open(last, '/')
      await openStep(last, STEP_IDS.indexOf('receive-result') + 1)
      await openOwnPage(last, 'receive-result')
      await remind(last)
    },
  })
})

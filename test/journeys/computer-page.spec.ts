import { APP_NAME } from '../../miniprogram/content/app-name'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test as base, type Browser, type CDPSession, type Page } from '@playwright/test'
import { launchOptions } from './chromium'
import { drawnPdf, drawnPicture } from '../packages/capture/computer/drawn-files'
import {
  contentsOf,
  NASTY,
  noise,
  pageOf,
  PASSPHRASE,
  SECTIONS,
  type GivenFile,
} from '../packages/capture/computer/a-page'

// The very file that leaves the phone, opened from the disk as a student does.

const DAMAGED = '文件损坏，请在手机上重新发'
const ROWS = SECTIONS.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows))
const FIELDS = ROWS.filter(({ value }) => value !== '')

const test = base.extend<{ folder: string }>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'computer-page-'))
    await use(folder)
    rmSync(folder, { recursive: true })
  },
  viewport: { width: 1366, height: 768 },
  hasTouch: false,
})

const FILES: readonly GivenFile[] = [
  { name: '证件照.jpg', format: 'jpeg', bytes: drawnPicture(300, 400) },
  { name: '学位证书.pdf', format: 'pdf', bytes: drawnPdf(drawnPicture(600, 800)) },
  { name: '护照页-1.jpg', format: 'jpeg', bytes: drawnPicture(800, 560) },
  { name: '成绩单.pdf', format: 'pdf', bytes: noise(900_000, 'transcript') },
]

/** Writes the page down, perhaps changed, and opens it from the disk. */
const open = async (page: Page, folder: string, bytes: Uint8Array): Promise<void> => {
  const path = join(folder, `${APP_NAME}-发到电脑.html`)
  writeFileSync(path, bytes)
  await page.goto(`file://${path}`)
}

const unlock = async (page: Page, passphrase = PASSPHRASE): Promise<void> => {
  await page.getByLabel('口令', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: '打开' }).click()
}

const unlocked = async (page: Page, folder: string, bytes: Uint8Array): Promise<void> => {
  await open(page, folder, bytes)
  await unlock(page)
  await expect(page.getByRole('button', { name: '锁上' })).toBeVisible()
}

const clipboardOf = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

const allowClipboard = (page: Page): Promise<void> =>
  page.context().grantPermissions(['clipboard-read', 'clipboard-write'])

/** Whatever leaves the page, as the browser's own network stack sees it. */
const watched = async (page: Page): Promise<string[]> => {
  const session: CDPSession = await page.context().newCDPSession(page)
  const requests: string[] = []
  session.on('Network.requestWillBeSent', ({ request }) => requests.push(request.url))
  session.on('Network.webSocketCreated', ({ url }) => requests.push(url))
  await session.send('Network.enable')
  return requests
}

test('each field is copied as it is, one after the other by Enter alone', async ({ page, folder }) => {
  await allowClipboard(page)
  await unlocked(page, folder, await pageOf(FILES))
  await page.keyboard.press('/')
  await page.keyboard.press('Enter')
  const copied: string[] = []
  for (const { label, value } of ROWS) {
    // Enter stops at a field without a value too: the portal has it, and whoever is carried past it pastes one too far.
    const name = value === '' ? `${label}自己填，已填` : `复制${label}`
    await expect(page.locator(':focus')).toHaveAttribute('aria-label', name)
    await page.keyboard.press('Enter')
    if (value === '') continue
    await expect(page.getByRole('status').filter({ hasText: `已复制：${label}` })).toBeVisible()
    copied.push(await clipboardOf(page))
  }
  expect(copied).toEqual(FIELDS.map(({ value }) => value))
  // Behind the last field come the files.
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', '下载01-证件照.jpg')
  const coming = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  await coming
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', '下载02-学位证书.pdf')
})

test('what was copied counts as entered, and can be taken back', async ({ page, folder }) => {
  await allowClipboard(page)
  await unlocked(page, folder, await pageOf(FILES))
  const place = page.getByRole('navigation').getByRole('link', { name: '注册账户' })
  await expect(place).toContainText('0/5')
  await page.getByRole('button', { name: '复制真实姓名' }).click()
  await page.getByRole('button', { name: '复制证件号码' }).click()
  await expect(page.getByLabel('真实姓名已填')).toBeChecked()
  await expect(place).toContainText('2/5')
  await page.getByLabel('真实姓名已填').uncheck()
  await expect(place).toContainText('1/5')
})

test('a confirmation goes by itself before it covers the next field', async ({ page, folder }) => {
  await allowClipboard(page)
  await unlocked(page, folder, await pageOf(FILES))
  await page.getByRole('button', { name: '复制真实姓名' }).click()
  const said = page.getByText('已复制：真实姓名')
  await expect(said).toBeVisible()
  await expect(said).toBeHidden({ timeout: 4000 })
})

test('what is signed in the portal lacks nothing: it stands where the files are uploaded', async ({
  page,
  folder,
}) => {
  await unlocked(page, folder, await pageOf(FILES))
  const partNamed = (name: string) => page.getByRole('region', { name })
  await expect(partNamed('第六步 上传文件').getByText('授权声明')).toBeVisible()
  await expect(partNamed('还缺什么').getByText('授权声明')).toHaveCount(0)
})

test('the pages of the portal stand in their order, each field with its name', async ({ page, folder }) => {
  await unlocked(page, folder, await pageOf(FILES))
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    '注册账户',
    '第四步 填写认证申请信息',
    '第五步 填写学习经历',
    '第六步 上传文件',
    '还缺什么',
    '提交前核对',
  ])
  expect(await page.locator('.row .label').allInnerTexts()).toEqual(
    ROWS.map(({ label, isChosen }) => (isChosen ? `${label}\n在列表里选` : label)),
  )
  for (const note of ['照学生证填写', '手机里还没填'])
    await expect(page.locator('.row').filter({ hasText: note }).getByRole('button')).toHaveCount(0)
  await expect(page.getByText('13900139000')).toHaveCount(0)
  await expect(page.getByText('1*********0')).toBeVisible()
  await page.getByRole('button', { name: '显示号码' }).click()
  await expect(page.locator('.value').nth(3)).toHaveText('13900139000')
})

test('each file comes down byte for byte, and all of them in one archive', async ({ page, folder }) => {
  await unlocked(page, folder, await pageOf(FILES))
  for (const [index, { name, bytes }] of FILES.entries()) {
    const shown = `0${index + 1}-${name}`
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: `下载${shown}` }).click()
    const download = await coming
    expect(download.suggestedFilename()).toBe(shown)
    expect(readFileSync(await download.path()).equals(bytes)).toBe(true)
  }
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: /^全部下载（4 个/ }).click()
  const archive = await coming
  expect(archive.suggestedFilename()).toBe('认证材料-2026-11-28.zip')
  const whole = readFileSync(await archive.path())
  for (const [index, { name, bytes }] of FILES.entries()) {
    const at = whole.indexOf(Buffer.from(`0${index + 1}-${name}`))
    expect(at).toBeGreaterThan(0)
    expect(whole.indexOf(bytes, at)).toBe(at + Buffer.byteLength(`0${index + 1}-${name}`))
  }
  // Pictures are seen; a PDF without one keeps its name.
  await expect
    .poll(() =>
      page
        .locator('.thumbnail img')
        .evaluateAll((all) => all.filter((one) => (one as HTMLImageElement).naturalWidth > 100).length),
    )
    .toBe(3)
})

test('nothing is asked of any network and nothing is kept', async ({ page, folder }) => {
  await allowClipboard(page)
  const requests = await watched(page)
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await unlocked(page, folder, await pageOf(FILES))
  for (const copy of await page.getByRole('button', { name: /^复制/ }).all()) await copy.click()
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await page.getByRole('button', { name: '显示号码' }).click()
  await page.getByLabel('查找栏目或文件').fill('护照')
  await page.getByRole('button', { name: '锁上' }).click()
  await unlock(page)
  await expect(page.getByRole('button', { name: '锁上' })).toBeVisible()
  expect(requests.filter((url) => !/^(?:file|blob|data):/.test(url))).toEqual([])
  expect(complaints).toEqual([])
  expect(
    await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, history.length]),
  ).toEqual([0, 0, '', 2])
  // What the policy allows at all: not even code of the page could ask.
  const refused = await page.evaluate(() =>
    fetch('http://127.0.0.1:9/').then(
      () => 'sent',
      () => 'refused',
    ),
  )
  expect(refused).toBe('refused')
})

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
  readonly events: readonly {
    readonly type: number
    readonly params?: { readonly host?: string }
  }[]
}

/** Hosts the browser with windows calls for itself, as its log of an empty page shows (Chromium 156). */
const BROWSERS_OWN = ['https://update.googleapis.com', 'https://accounts.google.com']

/** Whose addresses were looked up. */
const hostsIn = ({ constants: { logEventTypes }, events }: NetLog): readonly string[] => {
  const lookUps = events.filter(({ type }) => type === logEventTypes['HOST_RESOLVER_MANAGER_REQUEST'])
  const hosts = new Set(lookUps.flatMap(({ params }) => params?.host ?? []))
  return [...hosts].filter((host) => !BROWSERS_OWN.includes(host))
}

/** Who asked the network for anything and which hosts were resolved, as the browser's own log tells. Itself it asks as 「not an origin」. */
const askedIn = async (folder: string, walk: (page: Page) => Promise<void>) => {
  const log = join(folder, 'netlog.json')
  const options = launchOptions()
  const browser = await chromium.launch({ ...options, args: [...options.args, `--log-net-log=${log}`] })
  await walk(await browser.newPage())
  await browser.close()
  const text = readFileSync(log, 'utf8')
  const askers = [...text.matchAll(/"initiator":"([^"]*)"/g)].map(([, name]) => name!)
  return {
    askers: [...new Set(askers)].filter((name) => name !== 'not an origin'),
    hosts: hostsIn(JSON.parse(text) as NetLog),
  }
}

test('in the browser’s own log of its network the page asks for nothing and no host', async ({ folder }) => {
  const asked = await askedIn(folder, async (page) => {
    await unlocked(page, folder, await pageOf(FILES))
    await page.getByRole('button', { name: '复制真实姓名' }).click()
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: /^全部下载/ }).click()
    await (await coming).path()
    await page.getByRole('button', { name: '锁上' }).click()
  })
  expect(asked).toEqual({ askers: [], hosts: [] })
  // A page that does ask is seen there.
  const other = await askedIn(folder, async (page) => {
    const script = "fetch('http://asked.invalid/').catch(() => document.body.append('asked'))"
    await open(page, folder, Buffer.from(`<body><script>${script}</script>`))
    await expect(page.getByText('asked')).toBeVisible()
  })
  expect(other).toEqual({ askers: ['null'], hosts: ['http://asked.invalid'] })
})

test('nothing of the student can be read in the file, however it were written', async () => {
  const bytes = Buffer.from(await pageOf(FILES))
  const text = bytes.toString('latin1')
  const personal = [
    ...FIELDS.map(({ value }) => value),
    ...FILES.map(({ name }) => name),
    'University of Somewhere',
    '成绩单',
  ].filter((value) => value.length > 2)
  const found = personal.flatMap((value) => {
    const utf8 = Buffer.from(value)
    const utf16 = Buffer.from(value, 'utf16le')
    const escaped = [...value]
      .map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join('')
    const forms: readonly (readonly [string, string])[] = [
      ['utf8', utf8.toString('latin1')],
      ['utf16', utf16.toString('latin1')],
      ['utf16be', Buffer.from(utf16).swap16().toString('latin1')],
      ['hex', utf8.toString('hex')],
      ['percent', encodeURIComponent(value)],
      ['json', JSON.stringify(value).slice(1, -1)],
      ['escaped', escaped],
      ['entities', [...value].map((sign) => `&#${sign.codePointAt(0)};`).join('')],
      // At each of the three places where it may begin, without the signs that its neighbours share.
      ...[0, 1, 2].map(
        (shift) =>
          [
            `base64 ${shift}`,
            Buffer.concat([Buffer.alloc(shift), utf8])
              .toString('base64')
              .slice(shift === 0 ? 0 : 4, -4),
          ] as const,
      ),
    ]
    return forms
      .filter(
        ([name, form]) =>
          form.length >= (name.startsWith('base64') ? 7 : 4) &&
          text.toLowerCase().includes(form.toLowerCase()),
      )
      .map(([name]) => `${value} as ${name}`)
  })
  expect(found).toEqual([])
})

test('a wrong passphrase is told plainly; capitals and blanks are none', async ({ page, folder }) => {
  await open(page, folder, await pageOf(FILES))
  await page.getByRole('button', { name: '打开' }).click()
  await expect(page.getByRole('alert')).toHaveText('还没有输入口令')
  await unlock(page, 'q7mk-x3tn-vh5rq')
  await expect(page.getByRole('alert')).toContainText('口令不对')
  await expect(page.getByRole('heading', { name: '注册账户' })).toHaveCount(0)
  await unlock(page, ' Q7MK x3tn VH5RP')
  await expect(page.getByRole('heading', { name: '注册账户' })).toBeVisible()
})

test('locked by hand and by time it shows nothing; what was ticked stays', async ({ page, folder }) => {
  await page.clock.install()
  await open(page, folder, await pageOf(FILES))
  const input = page.getByLabel('口令', { exact: true })
  const unlockByClock = async () => {
    await unlock(page)
    await page.clock.runFor(2000)
    await expect(page.getByRole('button', { name: '锁上' })).toBeVisible()
  }
  await unlockByClock()
  await page.getByLabel('证件号码已填').check()
  await page.getByRole('button', { name: '锁上' }).click()
  await expect(input).toBeVisible()
  await expect(input).toHaveValue('')
  expect(await page.content()).not.toContain('林小满')
  await unlockByClock()
  await expect(page.getByLabel('证件号码已填')).toBeChecked()
  await page.clock.runFor(29 * 60_000 + 10_000)
  await expect(page.getByText('一分钟后自动锁上')).toBeVisible()
  await page.mouse.move(300, 300)
  await expect(page.getByText('一分钟后自动锁上')).toBeHidden()
  await page.clock.runFor(29 * 60_000)
  await expect(page.getByRole('button', { name: '锁上' })).toBeVisible()
  await page.clock.runFor(70_000)
  await expect(page.getByText('30 分钟没有操作，已自动锁上。')).toBeVisible()
  expect(await page.content()).not.toContain('林小满')
  await unlockByClock()
  await expect(page.getByLabel('证件号码已填')).toBeChecked()
})

/** All that the page's memory holds after what nobody needs was thrown away: each string, and each object with its parts. */
const heapOf = async (page: Page): Promise<string> => {
  const session = await page.context().newCDPSession(page)
  const parts: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk))
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot')
  await session.detach()
  return parts.join('')
}

test('whoever sits down at the locked page finds nothing of the student in its memory', async ({
  page,
  folder,
}) => {
  await allowClipboard(page)
  await unlocked(page, folder, await pageOf(FILES))
  const personal = ['11010119990307002X', '13900139000', 'xiaoman.lin@example.org', 'q7mk', PASSPHRASE]
  await page.getByRole('button', { name: '显示号码' }).click()
  await page.getByRole('button', { name: '复制证件号码' }).click()
  await page.getByLabel('查找栏目或文件').fill('13900139000')
  // So it is seen where it is.
  expect(await heapOf(page)).toContain('11010119990307002X')
  await page.getByRole('button', { name: '锁上' }).click()
  await expect(page.getByLabel('口令', { exact: true })).toBeVisible()
  // 「已复制」 stands a moment longer.
  await page.waitForTimeout(2000)
  const heap = await heapOf(page)
  expect(personal.filter((text) => heap.includes(text))).toEqual([])
})

test('a tab that was left comes back locked, with nothing in its box', async ({ page, folder }) => {
  const leave = () =>
    page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
  await open(page, folder, await pageOf(FILES))
  const input = page.getByLabel('口令', { exact: true })
  await input.fill(PASSPHRASE)
  await leave()
  await expect(input).toHaveValue('')
  await unlock(page)
  await expect(page.getByRole('button', { name: '锁上' })).toBeVisible()
  await leave()
  await expect(input).toBeVisible()
  expect(await page.content()).not.toContain('林小满')
})

test('it locks in a browser that lets nobody touch its history', async ({ page, folder }) => {
  await page.addInitScript(() => {
    history.replaceState = () => {
      throw new Error('SecurityError')
    }
  })
  await unlocked(page, folder, await pageOf(FILES))
  await page.getByRole('button', { name: '锁上' }).click()
  await expect(page.getByLabel('口令', { exact: true })).toBeVisible()
  expect(await page.content()).not.toContain('林小满')
})

test('the open page is not saved in plain by the keys', async ({ page, folder }) => {
  await unlocked(page, folder, await pageOf(FILES))
  const isRefused = () =>
    page.evaluate(
      () => !dispatchEvent(new KeyboardEvent('keydown', { key: 's', ctrlKey: true, cancelable: true })),
    )
  expect(await isRefused()).toBe(true)
  await expect(page.getByText('打开以后另存的网页不加密')).toBeVisible()
  await page.getByRole('button', { name: '锁上' }).click()
  expect(await isRefused()).toBe(false)
})

test('a computer without the memory for it says so', async ({ page, folder }) => {
  await open(page, folder, await pageOf(FILES))
  await page.evaluate(() => {
    const whole = Uint8Array
    Object.defineProperty(window, 'Uint8Array', {
      value: new Proxy(whole, {
        construct(target, given) {
          // The whole content is larger, each of its pieces smaller.
          if (given[0] > 800_000) throw new RangeError('Array buffer allocation failed')
          return Reflect.construct(target, given) as object
        },
      }),
    })
  })
  await unlock(page)
  await expect(page.getByRole('alert')).toContainText('可能是内存不够')
  await expect(page.getByRole('button', { name: '打开' })).toBeVisible()
})

test('without the clipboard the older way copies; without both the text is selected', async ({
  page,
  folder,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('NotAllowedError')) },
    }),
  )
  await unlocked(page, folder, await pageOf(FILES))
  const copy = page.getByRole('button', { name: '复制证件号码' })
  await copy.click()
  await expect(page.getByText('已复制：证件号码')).toBeVisible()
  await page.getByLabel('查找栏目或文件').focus()
  await page.keyboard.press('Control+V')
  await expect(page.getByLabel('查找栏目或文件')).toHaveValue('11010119990307002X')
  await page.getByLabel('查找栏目或文件').fill('')
  await page.evaluate(() => (document.execCommand = () => false))
  await copy.click()
  await expect(page.getByText('请按 Ctrl+C')).toBeVisible()
  expect(await page.evaluate(() => String(getSelection()))).toBe('11010119990307002X')
})

test('text that looks like markup stays text', async ({ page, folder }) => {
  const files = [{ name: `${NASTY}.jpg`, format: 'jpeg', bytes: drawnPicture(200, 200) } as const]
  const sections = SECTIONS.map((section) => ({
    ...section,
    title: NASTY,
    note: NASTY,
    groups: section.groups.map((group) => ({
      ...group,
      heading: NASTY,
      hint: NASTY,
      rows: group.rows.map((row) => ({ ...row, label: NASTY, value: NASTY })),
    })),
  }))
  const changed = {
    sections,
    title: NASTY,
    detail: NASTY,
    online: [{ name: NASTY, what: NASTY }],
    gaps: [{ name: NASTY, what: NASTY }],
    checks: [NASTY],
  }
  await unlocked(page, folder, await pageOf(files, contentsOf(files, changed)))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(NASTY)
  expect(await page.locator('img[onerror]').count()).toBe(0)
  expect(await page.locator('.value').first().textContent()).toBe(NASTY)
})

test('no file and three hundred files both work', async ({ page, folder }) => {
  await unlocked(page, folder, await pageOf([]))
  await expect(page.getByText('这个文件里没有材料')).toBeVisible()
  const picture = drawnPicture(240, 320)
  const many = Array.from({ length: 300 }, (_, index): GivenFile => ({
    name: `签证-${index}.jpg`,
    format: 'jpeg',
    bytes: picture,
  }))
  await unlocked(page, folder, await pageOf(many))
  await expect(page.getByRole('button', { name: /^下载/ })).toHaveCount(300)
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: /^全部下载（300 个/ }).click()
  expect(readFileSync(await (await coming).path()).length).toBeGreaterThan(300 * picture.length)
})

test('a file that was cut off says so before anything is typed', async ({ page, folder }) => {
  const bytes = await pageOf(FILES)
  for (const share of [0.2, 0.5, 0.9, 0.9999]) {
    await open(page, folder, bytes.subarray(0, Math.floor(bytes.length * share)))
    await expect(page.getByText(DAMAGED)).toBeVisible()
    await expect(page.getByLabel('口令', { exact: true })).toHaveCount(0)
  }
})

test('a changed byte anywhere leaves the data right or the standing sentence', async ({ page, folder }) => {
  const bytes = await pageOf([FILES[0]!])
  const shellBytes = Buffer.from(bytes).indexOf('<script type="application/octet-stream">')
  const step = (count: number, from: number, to: number) =>
    Array.from({ length: count }, (_, index) => Math.floor(from + ((to - from) * (index + 0.5)) / count))
  const places = [
    ...step(16, 0, 1100), // the head with its policy
    ...step(24, 1100, shellBytes),
    ...step(16, shellBytes, bytes.length),
  ]
  const outcomes = new Set<string>()
  for (const [index, at] of places.entries()) {
    const changed = bytes.slice()
    changed[at] = changed[at]! ^ (1 << (index % 7))
    await open(page, folder, changed)
    const box = page.getByLabel('口令', { exact: true })
    const said = page.getByText(DAMAGED).or(page.getByText('更新小程序'))
    await expect(box.or(said).first(), `byte ${at}`).toBeVisible()
    if (await box.isVisible()) {
      await unlock(page)
      const lock = page.getByRole('button', { name: '锁上' })
      await expect(lock.or(said).first(), `byte ${at}`).toBeVisible()
      if (await lock.isVisible()) {
        expect(await page.locator('.value').allTextContents(), `byte ${at}`).toContain('林小满')
        outcomes.add('right')
        continue
      }
    }
    expect(await page.content(), `byte ${at}`).not.toContain('林小满')
    outcomes.add('told')
  }
  expect([...outcomes].sort()).toEqual(['right', 'told'])
})

test('print shows a plain note unless it is open and asked for', async ({ page, folder }) => {
  await open(page, folder, await pageOf(FILES))
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('没有打印')).toBeVisible()
  await expect(page.getByLabel('口令', { exact: true })).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await unlock(page)
  await expect(page.getByRole('button', { name: '锁上' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('没有打印')).toBeVisible()
  await expect(page.getByRole('heading', { name: '注册账户' })).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => (window.print = () => undefined))
  const printed = page.getByRole('button', { name: '打印栏目' })
  // It asks, and a no prints nothing and uncovers nothing.
  page.once('dialog', (dialog) => {
    expect(dialog.message()).toContain('会印出证件号码')
    void dialog.dismiss()
  })
  await printed.click()
  await expect(page.getByText('13900139000')).toHaveCount(0)
  page.on('dialog', (dialog) => void dialog.accept())
  await printed.click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('没有打印')).toBeHidden()
  await expect(page.getByRole('heading', { name: '注册账户' })).toBeVisible()
  await expect(page.getByText('13900139000')).toBeVisible()
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(page.getByText('没有打印')).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await expect(page.getByText('1*********0')).toBeVisible()
  // A browser that never tells that printing ended: the next press covers the numbers again.
  await printed.click()
  await expect(page.getByText('13900139000')).toBeVisible()
  await page.getByRole('heading', { level: 1 }).click()
  await expect(page.getByText('1*********0')).toBeVisible()
})

const emulated = async (browser: Browser, options: object): Promise<Page> =>
  (await browser.newContext({ locale: 'zh-CN', ...options })).newPage()

test('on a phone it says where it belongs, and works', async ({ browser, folder }) => {
  const page = await emulated(browser, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  await open(page, folder, await pageOf(FILES))
  await expect(page.getByText('这是在电脑上用的页面')).toBeVisible()
  await unlock(page)
  await expect(page.getByRole('button', { name: '复制真实姓名' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.context().close()
})

const NEEDED: Readonly<Record<string, () => void>> = {
  'Element.replaceChildren': () => Reflect.deleteProperty(Element.prototype, 'replaceChildren'),
  'String.normalize': () => Reflect.deleteProperty(String.prototype, 'normalize'),
  MessageChannel: () => Reflect.deleteProperty(window, 'MessageChannel'),
  Blob: () => Reflect.deleteProperty(window, 'Blob'),
  atob: () => Reflect.deleteProperty(window, 'atob'),
  'CSS variables': () => void (CSS.supports = () => false),
  // On no list of the gate: the error itself tells.
  matchMedia: () => Reflect.deleteProperty(window, 'matchMedia'),
  queueMicrotask: () => Reflect.deleteProperty(window, 'queueMicrotask'),
}

for (const [feature, remove] of Object.entries(NEEDED))
  test(`a browser without ${feature} says in one sentence what to use`, async ({ page, folder }) => {
    await page.addInitScript(remove)
    await open(page, folder, await pageOf(FILES))
    await expect(page.locator('#app')).toHaveText(/^请换新版本的 Edge[^。]*极速模式。$/)
  })

const DISPENSABLE: Readonly<Record<string, () => void>> = {
  'navigator.clipboard': () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  'crypto.subtle': () => Object.defineProperty(crypto, 'subtle', { value: undefined }),
  'history.replaceState': () => Reflect.deleteProperty(History.prototype, 'replaceState'),
}

for (const [feature, remove] of Object.entries(DISPENSABLE))
  test(`without ${feature} it opens, copies, saves and locks`, async ({ page, folder }) => {
    await page.addInitScript(remove)
    await unlocked(page, folder, await pageOf(FILES))
    await page.getByRole('button', { name: '复制真实姓名' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('真实姓名已填')).toBeChecked()
    await page.getByLabel('查找栏目或文件').focus()
    await page.keyboard.press('Control+V')
    await expect(page.getByLabel('查找栏目或文件')).toHaveValue('林小满')
    await page.keyboard.press('Escape')
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: '下载01-证件照.jpg' }).click()
    expect(readFileSync(await (await coming).path()).equals(FILES[0]!.bytes)).toBe(true)
    await page.getByRole('button', { name: '锁上' }).click()
    await expect(page.getByLabel('口令', { exact: true })).toBeVisible()
  })

for (const [name, width, height, fontPx] of [
  ['1366 × 768', 1366, 768, 16],
  ['half a screen beside the portal', 683, 768, 16],
  ['letters twice as large', 1366, 768, 32],
] as const)
  test(`nothing runs out of sight: ${name}`, async ({ page, folder }) => {
    await page.setViewportSize({ width, height })
    await open(page, folder, await pageOf(FILES))
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = `${size}px`
    }, fontPx)
    await unlock(page)
    await expect(page.getByRole('button', { name: '锁上' })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    const cut = await page
      .locator('button, .value, .label, h2')
      .evaluateAll((all) =>
        all
          .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
          .map((one) => one.textContent),
      )
    expect(cut).toEqual([])
  })

test('every control has a name, and the keys reach all of them', async ({ page, folder }) => {
  await unlocked(page, folder, await pageOf(FILES))
  const controls = await page.locator('button:visible, input:visible, a').count()
  const seen = new Set<string>()
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  for (let press = 0; press < controls; press++) {
    await page.keyboard.press('Tab')
    seen.add(
      await page.evaluate(() => {
        const one = document.activeElement as HTMLInputElement
        return one.getAttribute('aria-label') ?? one.textContent ?? ''
      }),
    )
  }
  expect([...seen]).not.toContain('')
  for (const name of [
    '跳到栏目',
    '跳到文件',
    '查找栏目或文件',
    '显示号码',
    '锁上',
    '复制真实姓名',
    '真实姓名已填',
  ])
    expect([...seen]).toContain(name)
  await page.getByLabel('查找栏目或文件').fill('号码')
  await expect(page.locator('.row:visible')).toHaveCount(2)
  await page.getByLabel('查找栏目或文件').fill('没有这个')
  await expect(page.getByText('没有找到')).toBeVisible()
})

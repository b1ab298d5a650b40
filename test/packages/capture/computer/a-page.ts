import { createHash, randomBytes } from 'node:crypto'
import { ok } from '../../../../miniprogram/model/result'
import {
  LIST_LENGTH_BYTES,
  type PageContents,
  type PageFile,
} from '../../../../miniprogram/packages/capture/computer/page-contents'
import { PageFileWriter } from '../../../../miniprogram/packages/capture/computer/page-file'
import { passphraseSigns } from '../../../../miniprogram/packages/capture/computer/typed-passphrase'
import { slowSecret } from '../../../../miniprogram/packages/backup/platform/scrypt'
import * as seal from '../../../../miniprogram/platform/backup-seal'
import type { GuessCost } from '../../../../miniprogram/platform/slow-secret'
import { asciiJson } from '../../../../miniprogram/stores/backup/ascii-json'
import type { BackupPhone } from '../../../../miniprogram/stores/backup/backup-phone'

export const PASSPHRASE = 'q7mk-x3tn-vh5rp'

/** Thousands of pages cannot wait half a second for a key each; what is made so is opened like any other. */
const QUICK: GuessCost = { log2N: 2, r: 1, p: 1 }
const PATIENT = { onProgress: () => undefined, isStopped: () => false }

/** Of an invented student; every field has what could be taken for markup. */
export const NASTY = `"'><img src=x onerror=alert(1)>&amp;😀\u2028`

const row = (id: string, label: string, value: string, more: object = {}) => ({
  id,
  label,
  value,
  isChosen: false,
  isSecret: false,
  note: '',
  ...more,
})

const section = (id: string, number: string, title: string, rows: ReturnType<typeof row>[], more = {}) => ({
  id,
  number,
  title,
  note: '',
  groups: [{ id: '0', heading: '', hint: '', rows }],
  ...more,
})

export const SECTIONS: PageContents['sections'] = [
  section('register-account', '', '注册账户', [
    row('legal-name', '真实姓名', '林小满'),
    row('id-kind', '证件类型', '居民身份证', { isChosen: true }),
    row('id-number', '证件号码', '11010119990307002X', { isSecret: true }),
    row('mobile', '手机号码', '13900139000', { isSecret: true }),
    row('email', '电子邮箱', 'xiaoman.lin@example.org'),
  ]),
  section(
    'certificate-information',
    '第四步',
    '填写认证申请信息',
    [
      row('school-original', '学校（原文）', 'University of Somewhere'),
      row('degree-title', '学位名称（原文）', NASTY),
      row('major', '专业（原文）', '', { note: '手机里还没填', isUnwritten: true }),
      row('student-number', '学号', '', { note: '照学生证填写' }),
      row('started-on', '开始学习', '2023-09-18'),
    ],
    { note: '页面上有的就复制，页面上没有就跳过。' },
  ),
  {
    ...section('study-history', '第五步', '填写学习经历', []),
    groups: [
      {
        id: '0',
        heading: '某某中学',
        hint: '',
        rows: [row('started', '开始年月', '2016-09'), row('school', '学校', '某某中学')],
      },
      {
        id: '1',
        heading: 'University of Somewhere',
        hint: '留服系统会自动添加，不用再填。',
        rows: [row('school', '学校', 'University of Somewhere')],
      },
    ],
  },
]

export interface GivenFile {
  readonly name: string
  readonly format: 'pdf' | 'jpeg'
  readonly bytes: Uint8Array
}

const fileOf = ({ name, format, bytes }: GivenFile, index: number): PageFile => ({
  name: `${String(index + 1).padStart(2, '0')}-${name}`,
  material: name.replace(/\.\w+$/, ''),
  limits: 'PDF，不超过 5 MB',
  format,
  pages: 1,
  sizeBytes: bytes.length,
})

export const contentsOf = (
  files: readonly GivenFile[],
  changed: Partial<PageContents> = {},
): PageContents => ({
  version: 1,
  madeOn: '2026-11-28',
  title: 'University of Somewhere',
  detail: '硕士 · 英国',
  part: 1,
  hasMore: false,
  sections: SECTIONS,
  filesNumber: '第六步',
  files: files.map(fileOf),
  online: [{ name: '授权声明', what: '在线签署，不用拍。' }],
  gaps: [{ name: '成绩单', what: '还没有拍' }],
  checks: ['把填写的所有信息和上传的材料从头核对一遍。', '勾选保证书，提交申请。'],
  ...changed,
})

const keys = seal.keysBy(slowSecret)

/** The phone's part of writing a page, with quick keys and no pauses. */
const phoneWith = (cost: GuessCost): BackupPhone =>
  ({
    ...seal,
    ...keys,
    breathe: () => Promise.resolve(),
    newBackupHead: (passphrase, salt, watch, _cost, kind) =>
      keys.newBackupHead(passphrase, salt, watch, cost, kind),
  }) as BackupPhone

/** A page as the phone writes it. */
export const pageOf = async (
  files: readonly GivenFile[],
  contents: PageContents = contentsOf(files),
  cost: GuessCost = QUICK,
): Promise<Uint8Array> => {
  const phone = phoneWith(cost)
  const salt = new Uint8Array(randomBytes(seal.SALT_BYTES))
  const head = await phone.newBackupHead(passphraseSigns(PASSPHRASE), salt, PATIENT, cost, 'computer-page')
  const written: Uint8Array[] = []
  const page = new PageFileWriter(phone, head!, async (bytes) => {
    written.push(bytes.slice())
    return ok(undefined)
  })
  await page.begin()
  for (const { bytes } of files) await page.write(bytes)
  const list = asciiJson(contents)
  const length = new Uint8Array(LIST_LENGTH_BYTES)
  new DataView(length.buffer).setUint32(0, list.length)
  await page.write(list)
  await page.write(length)
  await page.end()
  return new Uint8Array(Buffer.concat(written))
}

/** Bytes that look random and are the same in every run. */
export const noise = (length: number, seed: string): Uint8Array => {
  const blocks = Array.from({ length: Math.ceil(length / 64) }, (_, index) =>
    createHash('sha512').update(`${seed}${index}`).digest(),
  )
  return new Uint8Array(Buffer.concat(blocks).subarray(0, length))
}

/** The data blocks of a page, as the browser finds them. */
export const piecesOf = (page: Uint8Array): string[] =>
  [
    ...Buffer.from(page)
      .toString('latin1')
      .matchAll(/<script type="application\/octet-stream">([^<]*)<\/script>/g),
  ].map(([, piece]) => piece!)

import {
  documented,
  FILE_ERRNOS,
  GENERAL_ERRNOS,
  type Errno,
} from '../../preview/wx/behaviour/documented-failure'
import { wxError } from '../../preview/wx/api/failure'
import { problemText } from '../../miniprogram/content/problems'
import { ok, type Result } from '../../miniprogram/model/result'
import type { Problem } from '../../miniprogram/model/problem'
import { addToCalendar } from '../../miniprogram/packages/progress/platform/calendar'
import { day } from '../../miniprogram/model/iso-date'
import { addToFavorites, saveToAlbum, sendFile } from '../../miniprogram/platform/export'
import { copyText } from '../../miniprogram/platform/clipboard'
import { makeFolder, namesIn, readSealed, removeFile, writeSealed } from '../../miniprogram/platform/files'
import { chooseFromAlbum, chooseFromChat } from '../../miniprogram/platform/media'
import { scanCode } from '../../miniprogram/platform/scan'
import { listKeys, readRecord, removeRecord, writeRecord } from '../../miniprogram/platform/storage'
import { answering } from '../answering'
import { installFakeWx } from '../fake-wx'

/** Every failure that WeChat documents, as each call would hand it over: what the product tells the student of it. */

const BYTES = new Uint8Array([1, 2, 3])

/** The API and what asks for it. */
const ASKED: Readonly<Record<string, () => Promise<Result<unknown, Problem>>>> = {
  chooseMedia: chooseFromAlbum,
  chooseMessageFile: chooseFromChat,
  saveImageToPhotosAlbum: () => saveToAlbum('a.jpg'),
  shareFileMessage: () => sendFile('a.pdf', 'a.pdf'),
  addFileToFavorites: () => addToFavorites('a.pdf', 'a.pdf'),
  addPhoneCalendar: () => addToCalendar({ title: '一件事', description: '说明', on: day('2026-12-01') }),
  setClipboardData: () => copyText('a'),
  scanCode,
}

const asks = async (api: string, errno: Errno): Promise<Result<unknown, Problem>> => {
  installFakeWx()
  Object.assign(wx, answering({ [api]: jest.fn().mockRejectedValue(wxError(api, documented(errno))) }))
  return ASKED[api]!()
}

/** What is told beside the sentence of the call itself. */
const TOLD: Readonly<Partial<Record<Errno, Problem['kind'] | 'closed'>>> = {
  1: 'closed',
  100: 'not-on-this-device',
  112: 'privacy-undeclared',
  101100: 'privacy-undeclared',
  101101: 'privacy-undeclared',
  101102: 'privacy-refused',
  104: 'privacy-refused',
}
/** Calls that WeChat guards by a scope or by the privacy notice (用户隐私保护指引). */
const GUARDED = ['chooseMedia', 'chooseMessageFile', 'saveImageToPhotosAlbum', 'addPhoneCalendar']
const REFUSED: Readonly<Record<string, Problem['kind']>> = {
  chooseMedia: 'album-closed',
  chooseMessageFile: 'album-closed',
  saveImageToPhotosAlbum: 'album-refused',
  addPhoneCalendar: 'calendar-refused',
}

const kindOf = (given: Result<unknown, Problem>) => (given.ok ? 'closed' : given.problem.kind)

test.each(GUARDED)('%s tells a refusal of WeChat, of the phone and of the student apart', async (api) => {
  for (const errno of Object.keys(TOLD) as Errno[])
    expect([errno, kindOf(await asks(api, errno))]).toEqual([errno, TOLD[errno]])
  for (const errno of ['3', '102', '103'] as const)
    expect([errno, kindOf(await asks(api, errno))]).toEqual([errno, REFUSED[api]])
})

test.each(Object.keys(ASKED))(
  '%s has a sentence for every documented failure but a closed sheet',
  async (api) => {
    for (const errno of GENERAL_ERRNOS) {
      const given = await asks(api, errno)
      if (given.ok) expect([errno, api]).toEqual(['1', expect.not.stringMatching('setClipboardData')])
      else expect(problemText(given.problem).whatToDo).toMatch(/[。]$/)
    }
  },
)

/** What a file call may answer with and nothing is lost or missing. */
const HARMLESS: Readonly<Record<string, readonly Errno[]>> = {
  mkdir: ['1301005'],
  readdir: ['1300002', '1301112'],
  unlink: ['1300002', '1301112'],
}

const FILE_CALLS: Readonly<Record<string, () => Promise<Result<unknown, Problem>>>> = {
  mkdir: () => makeFolder(`${wx.env.USER_DATA_PATH}/one`),
  readdir: () => namesIn(`${wx.env.USER_DATA_PATH}/sealed`),
  unlink: () => removeFile(`${wx.env.USER_DATA_PATH}/sealed/one`),
  writeFile: () => writeSealed('one', BYTES),
  rename: () => writeSealed('one', BYTES),
  readFile: () => readSealed('one'),
}

test.each(Object.keys(FILE_CALLS))('%s of a file tells each documented failure', async (name) => {
  for (const errno of FILE_ERRNOS) {
    const phone = installFakeWx()
    phone.setFile('sealed', 'one', BYTES)
    phone.faultAt = (_, call) => (call === name ? documented(errno, 'one') : undefined)
    const given = await FILE_CALLS[name]!()
    if (HARMLESS[name]?.includes(errno)) expect(given.ok).toBe(true)
    else expect([errno, given.ok]).toEqual([errno, false])
    if (errno === '1300202' && name !== 'readFile') expect(kindOf(given)).toBe('files-full')
  }
})

test('a record: what was refused is told, what is not there is none', async () => {
  for (const errno of GENERAL_ERRNOS) {
    const phone = installFakeWx()
    phone.faultAt = () => documented(errno)
    for (const asked of [writeRecord('key', 1), readRecord('key'), removeRecord('key'), listKeys()])
      expect([errno, (await asked).ok]).toEqual([errno, false])
  }
  installFakeWx()
  expect(await readRecord('key')).toEqual(ok(undefined))
})

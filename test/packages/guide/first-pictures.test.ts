import { firstPictures } from '../../../miniprogram/packages/guide/checklist/first-pictures'
import { photoStore } from '../../../miniprogram/stores/index'
import { failed, ok, type Result } from '../../../miniprogram/model/result'
import type { Problem } from '../../../miniprogram/model/problem'
import { anApplication, aPhoto, idOf } from '../../builders'

const application = anApplication({
  captures: [
    aPhoto({ id: idOf('a'), material: 'id-photo' }),
    aPhoto({ id: idOf('b'), material: 'id-photo' }),
    aPhoto({ id: idOf('c'), material: 'degree-certificate', quarterTurns: 1 }),
  ],
})

type Opened = Result<string, Problem>
let asked: { readonly id: string; readonly answer: (opened: Opened) => void }[]
const settle = () => new Promise((resolve) => setImmediate(resolve))

beforeEach(async () => {
  asked = []
  jest
    .spyOn(photoStore, 'open')
    .mockImplementation(({ id }) => new Promise((answer) => asked.push({ id, answer })))
  jest.spyOn(photoStore, 'closeAll').mockResolvedValue()
  await firstPictures.close()
})

afterEach(() => jest.restoreAllMocks())

test('the first photograph of each material is opened, one after the other, each with its turn', async () => {
  void firstPictures.open(application)
  expect(asked.map(({ id }) => id)).toEqual([idOf('a')])
  asked[0]!.answer(ok('plain/a.jpg'))
  await settle()
  expect(asked.map(({ id }) => id)).toEqual([idOf('a'), idOf('c')])
  asked[1]!.answer(ok('plain/c.jpg'))
  await settle()
  expect(firstPictures.of(application, 'id-photo')).toEqual({ path: 'plain/a.jpg', quarterTurns: 0 })
  expect(firstPictures.of(application, 'degree-certificate')).toEqual({
    path: 'plain/c.jpg',
    quarterTurns: 1,
  })
})

test('one that cannot be read leaves its row without a picture and does not stop the others', async () => {
  void firstPictures.open(application)
  asked[0]!.answer(failed({ kind: 'file-unreadable' }))
  await settle()
  asked[1]!.answer(ok('plain/c.jpg'))
  await settle()
  expect(firstPictures.of(application, 'id-photo')).toBeUndefined()
  expect(firstPictures.of(application, 'degree-certificate')?.path).toBe('plain/c.jpg')
})

test('what was begun before the list was left shows nothing after it came back', async () => {
  void firstPictures.open(application)
  await firstPictures.close()
  void firstPictures.open(application)
  // The copy of the first turn was taken away again when the list was left.
  asked[0]!.answer(ok('plain/a.jpg'))
  await settle()
  expect(firstPictures.of(application, 'id-photo')).toBeUndefined()
  expect(asked.map(({ id }) => id)).toEqual([idOf('a'), idOf('a')])
  asked[1]!.answer(ok('plain/a.jpg'))
  await settle()
  expect(firstPictures.of(application, 'id-photo')?.path).toBe('plain/a.jpg')
})

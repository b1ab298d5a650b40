import { renderComponent, type Screen } from '../simulate'

/** A box over two threads: what stands in it stays, whatever comes back and however late. */

let box: Screen
const FIELD = '姓名'

/** What the box wrote into the control, in order. */
const written = (): string[] => {
  const texts: string[] = []
  const { instance } = box
  const setData = instance.setData.bind(instance)
  instance.setData = (data: Record<string, unknown>, done?: () => void) => {
    if ('text' in data) texts.push(String(data.text))
    setData(data, done)
  }
  return texts
}

const aBox = async (value = ''): Promise<string[]> => {
  box = await renderComponent('components/text-box/text-box', { label: FIELD, value })
  return written()
}

/** From now on the view tells late of what it has drawn: its words, each to be given by the test. */
const late = (): (() => void)[] => {
  const { instance } = box
  const setData = instance.setData.bind(instance)
  const heard: (() => void)[] = []
  instance.setData = (data: Record<string, unknown>, done = () => {}) => {
    setData(data)
    if ('text' in data) heard.push(done)
  }
  return heard
}

const comesBack = (value: string): Promise<void> => box.setProperties({ value })

test('nothing that was typed is written back, at once or late, in one piece or letter by letter', async () => {
  const texts = await aBox()
  for (const text of ['z', 'zh', 'zha', 'zhan']) await box.type(FIELD, text)
  for (const text of ['z', 'zh', 'zhan']) await comesBack(text)
  await box.type(FIELD, 'zhang')
  await comesBack('zhang')
  expect(texts).toEqual([])
})

test('an old letter that comes back after the field was left takes nothing away', async () => {
  const texts = await aBox()
  for (const text of ['张', '张晓', '张晓明']) await box.type(FIELD, text)
  await box.fire(FIELD, 'blur', { value: '张晓明' })
  for (const text of ['张', '张晓', '张晓明']) await comesBack(text)
  expect(texts).toEqual([])
})

test.each(['', '李明'])('what it has not sent is shown: %p', async (value) => {
  const texts = await aBox('张')
  await box.type(FIELD, '张晓')
  await comesBack('张晓')
  await comesBack(value)
  expect(texts).toEqual([value])
})

test('what is typed before the view has heard that it was emptied stands behind that', async () => {
  const texts = await aBox('张')
  const heard = late()
  await box.type(FIELD, '张晓')
  await comesBack('张晓')
  await comesBack('') // the view still shows the old text
  await box.type(FIELD, '张晓李')
  heard.shift()!()
  await box.type(FIELD, '明') // it has been empty
  heard.shift()!()
  heard.shift()!()
  expect(texts).toEqual(['', '李', '李明'])
  expect([box.attribute(FIELD, 'value'), heard]).toEqual(['李明', []])
})

test('what it was made with is shown again after it was erased', async () => {
  const texts = await aBox('张')
  await box.type(FIELD, '')
  await comesBack('')
  await comesBack('张')
  expect(texts).toEqual(['', '张'])
  expect(box.attribute(FIELD, 'value')).toBe('张')
})

test('what is typed into an empty box before the view has heard of a text stands alone', async () => {
  await aBox('张')
  const heard = late()
  await box.type(FIELD, '')
  await comesBack('')
  await comesBack('李') // restored
  await box.type(FIELD, '王')
  for (let done = heard.shift(); done; done = heard.shift()) done()
  expect(box.attribute(FIELD, 'value')).toBe('王')
})

test('emptied and restored at once, before the view has heard of either, nothing that was typed is lost', async () => {
  await aBox('张')
  const heard = late()
  await box.type(FIELD, '张晓')
  await comesBack('张晓')
  await comesBack('')
  await comesBack('李') // WeChat draws both at once
  await box.type(FIELD, '张晓明') // on what still stands there
  for (let done = heard.shift(); done; done = heard.shift()) done()
  expect(box.attribute(FIELD, 'value')).toBe('李明')
})

test('between emptied and restored a whole new text is typed', async () => {
  await aBox('张')
  const heard = late()
  await comesBack('')
  await comesBack('李')
  heard.shift()!()
  await box.type(FIELD, '王')
  for (let done = heard.shift(); done; done = heard.shift()) done()
  expect(box.attribute(FIELD, 'value')).toBe('王')
})

test('left before the view has heard that it was emptied, nothing is told twice', async () => {
  await aBox('张')
  const changes = box.events('change')
  const leaves = box.events('leave')
  late()
  await comesBack('')
  await box.type(FIELD, '张明')
  await box.fire(FIELD, 'blur', { value: '张明' })
  expect([changes, leaves]).toEqual([[{ value: '明' }], [{ value: '明' }]])
})

test('where WeChat never says that it has drawn a text, it is not put before what is typed later', async () => {
  await aBox()
  const changes = box.events('change')
  late()
  await box.type(FIELD, '2018')
  await box.fire(FIELD, 'blur', { value: '2018' })
  await comesBack('2018-06') // as a page puts it in order
  await box.fire(FIELD, 'focus', { value: '2018-06' })
  await box.type(FIELD, '2018-0')
  expect(changes).toEqual([{ value: '2018' }, { value: '2018-0' }])
})

test('a text that it sent and that was answered is shown again when it is put back', async () => {
  const texts = await aBox()
  for (const text of ['张', '张晓']) {
    await box.type(FIELD, text)
    await comesBack(text)
  }
  await comesBack('张')
  expect(texts).toEqual(['张'])
})

test('late answers to texts that repeat take nothing back', async () => {
  const texts = await aBox()
  for (const text of ['1', '12', '123', '12', '1']) await box.type(FIELD, text)
  for (const text of ['1', '12', '123', '12', '1']) await comesBack(text)
  expect(texts).toEqual([])
})

test('what it was made with is shown again, though the view was never told of another text', async () => {
  const texts = await aBox('张')
  await box.type(FIELD, '张晓')
  await comesBack('张晓')
  await comesBack('张')
  expect(texts).toEqual(['张晓', '张'])
  expect(box.attribute(FIELD, 'value')).toBe('张')
})

test('what a keyboard still composed is told as a change when the field is left, else only the leaving', async () => {
  await aBox()
  const changes = box.events('change')
  const leaves = box.events('leave')
  await box.fire(FIELD, 'blur', { value: '张晓明' })
  await box.fire(FIELD, 'blur', { value: '张晓明' })
  expect(changes).toEqual([{ value: '张晓明' }])
  expect(leaves).toEqual([{ value: '张晓明' }, { value: '张晓明' }])
})

describe('a box that takes so many signs and no more', () => {
  const limited = (value: string): Promise<Screen> =>
    renderComponent('components/text-box/text-box', { label: FIELD, value, maxlength: 10 })

  test('says so when it is nearly full, and not before', async () => {
    box = await limited('')
    await box.type(FIELD, '12345678')
    expect(box.text).toBe('')
    await box.type(FIELD, '123456789')
    expect(box.text).toBe('9/10')
    await box.type(FIELD, '1')
    expect(box.text).toBe('')
  })

  test('lets nothing be cut that stands there already', async () => {
    box = await limited('123456789012')
    expect(box.text).toBe('12/10')
    expect(box.attribute(FIELD, 'maxlength')).toBe(-1)
    await box.type(FIELD, '123')
    expect(box.attribute(FIELD, 'maxlength')).toBe(10)
  })
})

import { renderComponent } from '../simulate'

/** What can be tapped or typed into: the event it sends, and what a screen reader is told. */

test('a choice list tells which answer was tapped and which is chosen', async () => {
  const list = await renderComponent('components/choice-list/choice-list', {
    label: '要认证的学历学位',
    options: [
      { id: 'bachelor', label: '学士', chosen: false },
      { id: 'master', label: '硕士', hint: '读完本科以后', chosen: true },
    ],
  })
  const chosen = list.events('choose')
  expect(list.text).toBe('学士 硕士 读完本科以后')
  expect(list.attribute('学士', 'aria-role')).toBe('radio')
  expect(list.attribute('学士', 'aria-checked')).toBe('false')
  expect(list.attribute('硕士', 'aria-checked')).toBe('true')
  await list.tap('学士')
  expect(chosen).toEqual([{ id: 'bachelor' }])
})

test('where several answers may be chosen they are checkboxes', async () => {
  const list = await renderComponent('components/choice-list/choice-list', {
    label: '有以下情况吗（可多选）',
    multiple: true,
    options: [{ id: 'studied-online', label: '上过网课', chosen: true }],
  })
  expect(list.attribute('上过网课', 'aria-role')).toBe('checkbox')
  expect(list.attribute('有以下情况吗（可多选）', 'aria-role')).toBe('group')
})

test('a copy row hands over its value, and its button says what it copies', async () => {
  const row = await renderComponent('components/copy-row/copy-row', {
    label: '你的授权码',
    value: '12345678',
    action: '复制',
  })
  const copied = row.events('copy')
  expect(row.attribute('复制你的授权码', 'aria-role')).toBe('button')
  await row.tap('复制你的授权码')
  expect(copied).toEqual([{ value: '12345678' }])
})

test('a copy row without an action is only to be read', async () => {
  const row = await renderComponent('components/copy-row/copy-row', { label: '认证费用', value: '360 元' })
  expect(row.text).toBe('认证费用 360 元')
})

test('a text field says advice in place of the hint, and a problem in place of both', async () => {
  const field = await renderComponent('components/text-field/text-field', {
    label: '电子邮箱',
    hint: '补材料的通知会发邮件',
    advice: '像是学校邮箱',
  })
  expect(field.text).toBe('电子邮箱 像是学校邮箱')
  await field.setProperties({ problem: '邮箱里有空格' })
  expect(field.text).toBe('电子邮箱 邮箱里有空格')
})

describe('a secret field', () => {
  const aField = (changed: object = {}) =>
    renderComponent('packages/forms/secret-field/secret-field', {
      label: '证件号码',
      value: '11010519491231002X',
      masked: '1****************X',
      placeholder: '对着证件逐位填',
      showLabel: '显示',
      hideLabel: '隐藏',
      ...changed,
    })

  test('is masked, and asks to be shown', async () => {
    const field = await aField()
    const toggles = field.events('toggle')
    expect(field.text).toBe('证件号码 1****************X 显示')
    await field.tap('显示证件号码')
    expect(toggles).toHaveLength(1)
  })

  test('is typed into while it is open or empty, and shows a button only when something stands there', async () => {
    const empty = await aField({ value: '', masked: '' })
    expect(empty.has('显示证件号码')).toBe(false)
    const changes = empty.events('change')
    await empty.type('证件号码', '1')
    expect(changes).toEqual([{ value: '1' }])
    const open = await aField({ open: true })
    expect(open.has('隐藏证件号码')).toBe(true)
    expect(open.text).not.toContain('*')
  })
})

describe('the check of a code', () => {
  const TEXT = {
    scanTitle: '不确定扫哪个码',
    scanHint: '扫一下',
    scan: '识别二维码',
    scanning: '正在打开扫一扫',
    openOurs: '打开这一步',
  }
  const aCheck = (changed: object = {}) =>
    renderComponent('packages/guide/step/code-check/code-check', { text: TEXT, ...changed })

  test('says what the code is, and is not tapped twice while the scanner opens', async () => {
    const check = await aCheck({
      busy: true,
      answer: { kind: 'warning', title: '这是另一个小程序的码' },
    })
    const scans = check.events('scan')
    await expect(check.tap('正在打开扫一扫')).rejects.toThrow('is disabled')
    expect(scans).toEqual([])
    expect(check.text).toContain('这是另一个小程序的码')
  })

  test('is a card with a hint on the face step', async () => {
    const check = await aCheck()
    expect(check.text).toContain('不确定扫哪个码 扫一下')
  })
})

test('a text field passes on each change and the leaving, and shows a problem instead of the hint', async () => {
  const field = await renderComponent('components/text-field/text-field', {
    label: '8 位个人授权码',
    value: '',
    hint: '认出授权码：12345678',
  })
  const changes = field.events('change')
  const leaves = field.events('leave')
  expect(field.has('认出授权码：12345678')).toBe(true)
  await field.type('8 位个人授权码', '1234')
  await field.fire('8 位个人授权码', 'blur', { value: '1234' })
  expect([changes, leaves]).toEqual([[{ value: '1234' }], [{ value: '1234' }]])
  await field.setProperties({ problem: '只有 4 位数字' })
  expect(field.has('认出授权码：12345678')).toBe(false)
  expect(field.attribute('只有 4 位数字', 'aria-role')).toBe('alert')
})

test('a text field keeps what was typed, whatever its length', async () => {
  const field = await renderComponent('components/text-field/text-field', { label: '授权码' })
  expect(field.attribute('授权码', 'maxlength')).toBe(-1)
})

test('a day is typed, and the wheel beside it opens at the day understood so far', async () => {
  const field = await renderComponent('components/date-field/date-field', {
    label: '开始学习',
    value: '2023年9月',
    picked: '2023-09-01',
    latest: '2026-05-02',
    placeholder: '如 2023-09-01',
    pickLabel: '选日期',
    hint: '读作 2023-09-01',
  })
  const changes = field.events('change')
  const leaves = field.events('leave')
  await field.type('开始学习', '2023')
  await field.fire('开始学习', 'blur', { value: '2023' })
  expect([changes, leaves]).toEqual([[{ value: '2023' }], [{ value: '2023' }]])
  expect(field.attribute('选日期：开始学习', 'aria-role')).toBe('button')
  expect(field.attribute('选日期：开始学习', 'value')).toBe('2023-09-01')
  expect(field.attribute('选日期：开始学习', 'end')).toBe('2026-05-02')
})

test('a date that may mean two days is answered by tapping one of them', async () => {
  const field = await renderComponent('components/date-field/date-field', {
    label: '颁发日期',
    value: '03/04/2024',
    problem: '月和日有两种读法',
    readings: [
      { day: '2024-04-03', label: '2024 年 4 月 3 日' },
      { day: '2024-03-04', label: '2024 年 3 月 4 日' },
    ],
  })
  const changes = field.events('change')
  const leaves = field.events('leave')
  await field.tap('颁发日期：2024 年 3 月 4 日')
  expect([changes, leaves]).toEqual([[{ value: '2024-03-04' }], [{ value: '2024-03-04' }]])
})

test('a link row leads on when tapped and is read by its label, else by its heading', async () => {
  const row = await renderComponent('components/link-row/link-row', {
    heading: '看全部材料',
    text: '要准备 5 项',
  })
  const opened = row.events('open')
  expect(row.text).toBe('看全部材料 要准备 5 项')
  expect(row.attribute('看全部材料', 'aria-role')).toBe('button')
  await row.tap('看全部材料')
  expect(opened).toHaveLength(1)
  await row.setProperties({ label: '切换到甲大学' })
  expect(row.attribute('切换到甲大学', 'aria-role')).toBe('button')
})

test('short answers open each by itself and close again', async () => {
  const list = await renderComponent('packages/guide/question-list/question-list', {
    questions: [
      { question: '能用多久', answer: '尽快用。' },
      { question: '能用几次', answer: '没有查到。' },
    ],
  })
  expect(list.text).toBe('能用多久 能用几次')
  expect(list.attribute('能用多久', 'aria-expanded')).toBe('false')
  await list.tap('能用多久')
  expect(list.text).toBe('能用多久 尽快用。 能用几次')
  expect(list.attribute('能用多久', 'aria-expanded')).toBe('true')
  await list.tap('能用几次')
  expect(list.text).toBe('能用多久 尽快用。 能用几次 没有查到。')
  await list.tap('能用多久')
  expect(list.text).toBe('能用多久 能用几次 没有查到。')
})

describe('依据', () => {
  const source = { kind: 'official', kindLabel: '官方', dates: '核对 2026-05-01' }
  const labels = { copyLabel: '复制网址', moreLabel: '用在哪里' }
  const basis = {
    ...labels,
    label: '依据 2 条 · 整理于 2026-05',
    sources: [
      { ...source, id: 'a', title: '办事指南', url: 'https://zwfw.cscse.edu.cn/', usedFor: '说的是：期限' },
      { ...source, id: 'b', title: '内部手册', url: '' },
    ],
  }

  test('is one row until it is unfolded, and folds again', async () => {
    const list = await renderComponent('components/source-list/source-list', { basis })
    expect(list.text).toBe(basis.label)
    expect(list.attribute(basis.label, 'aria-role')).toBe('button')
    expect(list.attribute(basis.label, 'aria-expanded')).toBe('false')
    await list.tap(basis.label)
    expect(list.attribute(basis.label, 'aria-expanded')).toBe('true')
    expect(list.text).toContain('办事指南 官方 核对 2026-05-01 说的是：期限 复制网址 用在哪里')
    await list.tap(basis.label)
    expect(list.text).toBe(basis.label)
  })

  test('copies the address of a source that has one, and leads to where each is used', async () => {
    const list = await renderComponent('components/source-list/source-list', { basis })
    const [copied, asked] = [list.events('copy'), list.events('more')]
    await list.tap(basis.label)
    expect(list.has('复制网址：内部手册')).toBe(false)
    await list.tap('复制网址：办事指南')
    await list.tap('用在哪里：内部手册')
    expect([copied, asked]).toEqual([[{ value: 'https://zwfw.cscse.edu.cn/' }], [{ id: 'b' }]])
  })

  test('without a row of its own is always unfolded', async () => {
    const list = await renderComponent('components/source-list/source-list', {
      basis: { ...basis, label: '' },
    })
    expect(list.text).toContain('办事指南')
  })
})

describe('the fields of a page of the portal', () => {
  const field = { note: '', isFilled: false }
  const rows = [
    {
      ...field,
      id: 'mobile',
      label: '手机号码',
      groups: ['138', '0013', '8000'],
      action: '复制',
    },
    { ...field, id: 'level', label: '层次', groups: ['硕士'], action: '', isFilled: true },
    { ...field, id: 'student-number', label: '学号', groups: [], action: '', note: '照学生证' },
  ]
  const fields = (coverLabel = '显示全部') =>
    renderComponent('packages/guide/step/portal-fields/portal-fields', {
      rows,
      coverLabel,
      filledLabel: '已填',
    })

  test('are copied and ticked one by one', async () => {
    const shown = await fields()
    const [copied, filled] = [shown.events('copy'), shown.events('fill')]
    expect(shown.text).toContain('手机号码 138 0013 8000 复制')
    await shown.tap('复制手机号码')
    expect(copied).toEqual([{ id: 'mobile' }])
    expect(shown.has('复制层次')).toBe(false)
    expect(shown.attribute('已填层次', 'aria-checked')).toBe('true')
    expect(shown.attribute('已填学号', 'aria-checked')).toBe('false')
    await shown.tap('已填学号')
    expect(filled).toEqual([{ id: 'student-number' }])
  })

  test('uncover all at once, where anything is covered', async () => {
    const shown = await fields()
    const covers = shown.events('cover')
    await shown.tap('显示全部')
    expect(covers).toHaveLength(1)
    expect((await fields('')).has('显示全部')).toBe(false)
  })
})

test('the undo stands there only while there is something to take back', async () => {
  const bar = await renderComponent('components/undo-bar/undo-bar', { text: '', action: '撤销' })
  const undone = bar.events('undo')
  expect(bar.text).toBe('')
  await bar.setProperties({ text: '已删除这个学位' })
  expect(bar.text).toBe('已删除这个学位 撤销')
  expect(bar.attribute('已删除这个学位', 'aria-role')).toBe('status')
  await bar.tap('撤销')
  expect(undone).toHaveLength(1)
})

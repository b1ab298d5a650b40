import { itemAt } from '../../../model/list'
import type { PageGap, PageSection } from '../computer/page-contents'
import { saveAll } from './download'
import { button, element } from './element'
import { fieldRow, type RowDeps, type ShownRow } from './field-row'
import { fileCard, type ShownFile } from './file-card'
import { followKeys, refuseSaving } from './keys'
import type { Marks } from './marks'
import type { OpenPage } from './open-page'
import { printFields } from './print'
import { tick } from './tick'
import { toastLine } from './toast'
import { TEXT, words } from './words'

interface OpenDeps {
  readonly page: OpenPage
  readonly marks: Marks
  readonly isOnPhone: boolean
  lock: () => void
  breathe: () => Promise<void>
}

interface PageBlock {
  readonly id: string
  readonly name: string
  readonly node: HTMLElement
  /** What can be ticked off in it. */
  readonly marks: readonly string[]
}

const headingOf = ({ number, title }: Pick<PageSection, 'number' | 'title'>): string =>
  [number, title].filter(Boolean).join(' ')

const blockOf = (
  id: string,
  name: string,
  marks: readonly string[],
  ...children: (Node | false)[]
): PageBlock => ({
  id,
  name,
  marks,
  node: element(
    'section',
    { id, class: 'card', 'aria-labelledby': `${id}-name`, tabindex: '-1' },
    element('h2', { id: `${id}-name` }, name),
    ...children,
  ),
})

const sectionBlock = (section: PageSection, deps: RowDeps, rows: ShownRow[]): PageBlock => {
  const marks: string[] = []
  const groups = section.groups.map((group) => {
    const shown = group.rows.map((row) => {
      const id = `${section.id}/${group.id}/${row.id}`
      marks.push(id)
      return fieldRow(id, row, deps)
    })
    rows.push(...shown)
    return element(
      'div',
      { class: 'group' },
      group.heading !== '' && element('h3', {}, group.heading),
      group.hint !== '' && element('p', { class: 'note' }, group.hint),
      ...shown.map(({ node }) => node),
    )
  })
  const hasHint = section.groups.some(({ hint }) => hint !== '')
  const isSaid = marks.length > 0 || section.note !== '' || hasHint
  return blockOf(
    section.id,
    headingOf(section),
    marks,
    section.note !== '' && element('p', { class: 'note' }, section.note),
    ...(isSaid ? groups : []),
    (!isSaid || (hasHint && marks.length === 0)) &&
      element('p', { class: 'note' }, hasHint ? TEXT.nothingFurther : TEXT.nothingWritten),
  )
}

/** Materials by name, each with what is to be done about it. */
const gapList = (gaps: readonly PageGap[]): HTMLElement =>
  element(
    'ul',
    { class: 'gaps' },
    ...gaps.map(({ name, what }) =>
      element('li', {}, element('strong', {}, name), element('span', { class: 'note' }, what)),
    ),
  )

const filesBlock = (
  { page, marks, breathe }: OpenDeps,
  say: RowDeps['say'],
  shown: ShownFile[],
): PageBlock => {
  const { contents, files } = page
  const heading = headingOf({ number: contents.filesNumber, title: TEXT.files })
  if (contents.files.length === 0)
    return blockOf(
      'files',
      heading,
      [],
      element('p', { class: 'note' }, TEXT.noFiles),
      gapList(contents.online),
    )
  const ids = contents.files.map((_, index) => `file/${contents.part}/${index}`)
  const cards = contents.files.map((file, index) =>
    fileCard(itemAt(ids, index), file, itemAt(files, index), marks),
  )
  shown.push(...cards)
  const bytes = contents.files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  const label = words.allFiles(contents.files.length, bytes)
  const all = button(label, { class: 'main', id: 'download-all' }, () => {
    all.disabled = true
    all.textContent = TEXT.packing
    const end = () => {
      all.disabled = false
      all.textContent = label
    }
    saveAll(contents, files, breathe).then(end, () => {
      end()
      say(TEXT.downloadFailed)
    })
  })
  return blockOf(
    'files',
    heading,
    ids,
    element('p', { class: 'note' }, TEXT.filesNote),
    contents.hasMore && element('p', { class: 'gap' }, TEXT.morePart),
    all,
    element('ul', { class: 'files' }, ...cards.map(({ node }) => node)),
    gapList(contents.online),
  )
}

const gapsBlock = ({ page }: OpenDeps): PageBlock =>
  blockOf(
    'gaps',
    TEXT.gaps,
    [],
    page.contents.gaps.length === 0 && element('p', { class: 'note' }, TEXT.noGaps),
    gapList(page.contents.gaps),
  )

const checksBlock = ({ page, marks }: OpenDeps): PageBlock => {
  const ids = page.contents.checks.map((_, index) => `check/${index}`)
  return blockOf(
    'checks',
    TEXT.checks,
    ids,
    element(
      'ul',
      { class: 'checks' },
      ...page.contents.checks.map((text, index) =>
        element('li', {}, tick(itemAt(ids, index), text, text, marks)),
      ),
    ),
  )
}

const linkTo = ({ id, name, marks: ids }: PageBlock, marks: Marks): HTMLElement => {
  const count = element('span', { class: 'count' })
  const redraw = () => {
    const done = marks.countOf(ids)
    count.textContent = ids.length > 0 ? words.count(done, ids.length) : ''
    count.setAttribute('aria-label', words.spokenCount(done, ids.length))
    count.toggleAttribute('data-done', done === ids.length)
  }
  redraw()
  marks.listen(redraw)
  return element('li', {}, element('a', { href: `#${id}` }, element('span', {}, name), count))
}

/** Shows only what the sought text stands in. */
const seek = (text: string, parts: readonly PageBlock[], nothing: HTMLElement): void => {
  const sought = text.trim().toLowerCase()
  let found = 0
  for (const { node } of parts) {
    const rows = [...node.querySelectorAll<HTMLElement>('[data-row]')]
    for (const row of rows) {
      row.hidden = sought !== '' && !(row.dataset.find ?? '').toLowerCase().includes(sought)
      found += row.hidden ? 0 : 1
    }
    node.hidden = sought !== '' && rows.every(({ hidden }) => hidden)
  }
  nothing.hidden = found > 0 || sought === ''
}

/** Everything, with what takes it away again. */
export const openView = (deps: OpenDeps): { readonly nodes: readonly Node[]; close: () => void } => {
  const { page, marks, isOnPhone, lock } = deps
  const { contents } = page
  let areShown = false
  const rows: ShownRow[] = []
  const files: ShownFile[] = []
  const { node: toast, say, close: closeToast } = toastLine()
  const parts = [
    ...contents.sections.map((section) =>
      sectionBlock(section, { marks, areSecretsShown: () => areShown, say }, rows),
    ),
    filesBlock(deps, say, files),
    gapsBlock(deps),
    checksBlock(deps),
  ]
  const nothing = element('p', { class: 'card note', role: 'status', hidden: true }, TEXT.nothingFound)
  const search = element('input', {
    type: 'search',
    'aria-label': TEXT.find,
    placeholder: TEXT.find,
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': 'keys',
  })
  search.addEventListener('input', () => seek(search.value, parts, nothing))
  const uncover = (isOn: boolean) => {
    areShown = isOn
    show.textContent = areShown ? TEXT.hide : TEXT.show
    show.setAttribute('aria-pressed', String(areShown))
    for (const { redraw } of rows) redraw()
  }
  const show = button(TEXT.show, { 'aria-pressed': 'false' }, () => uncover(!areShown))
  const header = element(
    'header',
    {},
    element(
      'div',
      { class: 'who' },
      element('h1', { id: 'who' }, contents.title),
      element(
        'p',
        { class: 'note' },
        [contents.detail, words.part(contents), words.made(contents.madeOn)].filter(Boolean).join(' · '),
      ),
    ),
    search,
    show,
    button(TEXT.print, {}, () => {
      if (!confirm(TEXT.printAsk)) return
      const wereShown = areShown
      uncover(true)
      printFields(() => uncover(wereShown))
    }),
    button(TEXT.lock, { class: 'main' }, lock),
  )
  const main = element(
    'main',
    {},
    isOnPhone && element('p', { class: 'card notice' }, TEXT.onPhone),
    contents.gaps.length > 0 &&
      element(
        'p',
        { class: 'card gap' },
        element('a', { href: '#gaps' }, words.gapCount(contents.gaps.length)),
      ),
    nothing,
    ...parts.map(({ node }) => node),
    element('p', { class: 'safety' }, TEXT.traces),
  )
  const root = element(
    'div',
    { class: 'open', tabindex: '-1', role: 'group', 'aria-labelledby': 'who' },
    element(
      'p',
      { class: 'skip' },
      element('a', { href: `#${itemAt(parts, 0).id}` }, TEXT.skipToFields),
      element('a', { href: '#files' }, TEXT.skipToFiles),
    ),
    header,
    element(
      'nav',
      { 'aria-label': TEXT.pages },
      element('ul', {}, ...parts.map((part) => linkTo(part, marks))),
      element('p', { class: 'note', id: 'keys' }, TEXT.findHint),
    ),
    main,
    toast,
  )
  followKeys(root, search)
  const letSave = refuseSaving(() => say(TEXT.notSaved))
  // A screen reader begins with whose page this is, the keys with the ways past the head.
  queueMicrotask(() => root.focus())
  return {
    nodes: [root],
    close() {
      letSave()
      closeToast()
      marks.forgetListeners()
      for (const { close } of files) close()
    },
  }
}

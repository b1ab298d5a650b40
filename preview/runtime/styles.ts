import { SCOPE, type PackagedComponent } from '../package-format'
import { codeSpace } from './space'

const group = (name: string): HTMLElement => {
  const holder = document.createElement('div')
  holder.dataset.previewStyles = name
  document.head.append(holder)
  return holder
}

const groups = { app: group('app'), components: group('components'), pages: group('pages') }

const addSheet = (holder: HTMLElement, css: string): void => {
  if (!css) return
  const style = document.createElement('style')
  style.textContent = css
  holder.append(style)
}

/** app.wxss: before everything else. */
export const addAppStyle = (css: string): void => addSheet(groups.app, css)

/** A class prefix that CSS accepts, from the component's path. */
const scopeName = (path: string): string => path.replace(/[^a-zA-Z0-9]/g, '_')

/** Adds a component's styles under its isolation, which is only known when its script has run. */
export const addComponentStyle = (path: string, { isPage, config, css }: PackagedComponent): void => {
  if (isPage) return addSheet(groups.pages, css)
  const scope = scopeName(path)
  codeSpace.addStyleSheet(path, undefined, scope)
  const isShared = config.styleIsolation === 'shared' || config.styleIsolation === 'page-shared'
  const scoped = css
    .replaceAll(`[wx-host="${SCOPE}"]`, `[wx-host="${scope}"]`)
    .replaceAll(SCOPE, isShared ? '' : `${scope}--`)
  addSheet(groups.components, scoped)
}

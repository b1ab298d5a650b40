import type { Application } from '../model/application'
import { applicationStore } from '../stores/index'
import { definePage, type PageDefinition } from './define-page'
import type { PageContext } from './page-self'

interface DegreePageDefinition<T extends object, L extends object, V extends object, M, A> extends Omit<
  PageDefinition<L, V, M, A>,
  'view'
> {
  text: T
  /** What the page shows of its degree. */
  view: (local: L, degree: Application, page: PageContext) => V
}

/**
 * A page about one degree: the one in the address, else the one in hand. `kind` is `loading` until the degrees are
 * read, `gone` where there is none, otherwise `ready` (or what the view says); `readOnly` where it may not be changed.
 */
export const defineDegreePage = <
  T extends object,
  L extends object,
  V extends object,
  M extends object = object,
  A extends object = object,
>({
  text,
  view,
  ...definition
}: DegreePageDefinition<T, L, V, M, A>): void =>
  definePage({
    ...definition,
    view: (local: L, query, page) => {
      if (!applicationStore.isLoaded) return { text, kind: 'loading' }
      const { degree } = page
      if (!degree) return { text, kind: applicationStore.isUnseen(query.application) ? 'loading' : 'gone' }
      const readOnly = applicationStore.isReadOnly(degree.id)
      return { text, kind: 'ready', readOnly, ...view(local, degree, page) }
    },
  })

import type { Builtin } from './builtin'

export const rootPortal: Builtin = {
  tag: 'root-portal',
  properties: { enable: { type: Boolean, value: true } },
  setup: ({ element }) => ({
    // Leaves the page's stacking and overflow, stays in its web view: what `position: fixed` refers to.
    attached: () => void element.classList.add('wx-portal'),
  }),
}

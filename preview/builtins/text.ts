import type { Builtin } from './builtin'

export const text: Builtin = {
  tag: 'text',
  properties: { userSelect: Boolean, selectable: Boolean },
  setup: ({ element, props }) => {
    const select = () =>
      element.classList.toggle('wx-selectable', Boolean(props.userSelect || props.selectable))
    return { update: { userSelect: select, selectable: select } }
  },
}

type Child = Node | string | false | undefined

type Attributes = Readonly<Record<string, string | boolean | undefined>>

/** An element with its attributes and children. Text is only ever text: nothing that comes out of a file is markup. */
export const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] => {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) node.setAttribute(name, value === true ? '' : value)
  node.append(...children.filter((child): child is Node | string => child !== undefined && child !== false))
  return node
}

export const button = (label: string, attributes: Attributes, onClick: () => void): HTMLButtonElement => {
  const node = element('button', { type: 'button', ...attributes }, label)
  node.addEventListener('click', onClick)
  return node
}

type Child = Node | string

/** Builds a DOM element. */
export const element = <T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[T] => {
  const made = document.createElement(tag)
  Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value))
  made.append(...children)
  return made
}

/** A real button with its tap. */
export const button = (text: string, className: string, onTap: () => void): HTMLButtonElement => {
  const made = element('button', { type: 'button', class: className }, text)
  made.addEventListener('click', onTap)
  return made
}

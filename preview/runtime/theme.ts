import { emitAppEvent } from './app'
import { program } from './loader'

const dark = window.matchMedia('(prefers-color-scheme: dark)')

export const theme = (): 'light' | 'dark' => (dark.matches ? 'dark' : 'light')

/** A value of app.json or a page's JSON; `@name` stands for a variable of theme.json. */
export const themed = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined
  return value.startsWith('@') ? program.theme[theme()][value.slice(1)] : value
}

/** Calls back whenever the system's appearance changes. */
export const onThemeChange = (listener: () => void): void => dark.addEventListener('change', listener)

onThemeChange(() => emitAppEvent('ThemeChange', { theme: theme() }))

import { chosen, type Asked, type Choice } from '../wx/behaviour/choice'

const NAMES = ['platform', 'sdk', 'lag', 'date'] as const
/** Kept as long as the tab: a route inside the program has an address of its own, and a phone stays what it is. */
const KEPT_AT = 'preview.phone'

const asked = (): Asked => {
  const kept = JSON.parse(sessionStorage.getItem(KEPT_AT) ?? '{}') as Asked
  const query = new URLSearchParams(location.search)
  const named = NAMES.flatMap((name) => (query.has(name) ? [[name, query.get(name)]] : []))
  const all = { ...kept, ...(Object.fromEntries(named) as Asked) }
  sessionStorage.setItem(KEPT_AT, JSON.stringify(all))
  return all
}

/** The phone that the address asks for: `?platform=android&sdk=2.27.3&lag=80`. */
export const choice: Choice = chosen(asked())

/** What of a query is meant for the program. */
export const withoutChoice = (query: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(query).filter(([name]) => !(NAMES as readonly string[]).includes(name)))

/** A page and its query, as in `/pages/home/home?x=1`. */
export interface Address {
  path: string
  query: Record<string, string>
}

/** Splits a WeChat url; a relative one is resolved against the page it is used on. */
export const parseUrl = (url: string, from: string): Address => {
  const [location = '', search = ''] = url.split('?')
  const base = `http://preview/${from}`
  return { path: new URL(location, base).pathname.slice(1), query: parseQuery(search) }
}

/** WeChat hands the values of a query to onLoad as they are, without decoding them. */
export const parseQuery = (search: string): Record<string, string> => {
  const query: Record<string, string> = {}
  for (const part of search.split('&')) {
    const equals = part.indexOf('=')
    const key = equals < 0 ? part : part.slice(0, equals)
    if (key) query[key] = equals < 0 ? '' : part.slice(equals + 1)
  }
  return query
}

export const addressText = ({ path, query }: Address): string => {
  const search = Object.entries(query).map(([key, value]) => `${key}=${value}`)
  return `/${path}${search.length > 0 ? `?${search.join('&')}` : ''}`
}

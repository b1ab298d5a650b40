import type { Network, Scale } from '../network'

/** Made by bench/fit: npm run engine:fit. By and of what: bench/fit/fit-hash.ts. */
export const OUTLINE_FIT = 'c3a69933a3761408'

/** Mean and spread of each number while fitting: outline-features.ts and moved-outlines.ts. */
export const OUTLINE_SCALE = {
  leastSupport: [-0.131, 0.197],
  meanSupport: [0.957, 0.0749],
  leastSeen: [-0.332, 0.332],
  meanSeen: [0.879, 0.141],
  mostSpread: [0.296, 0.253],
  meanSpread: [0.159, 0.119],
  movedFromCoarse: [0.0514, 0.0418],
  aspectSurprise: [0.0428, 0.0432],
  leastSteep: [3.18, 1.29],
  meanSteep: [4.21, 0.82],
  pageBeyond: [0.53, 0.418],
  pageWithin: [0.526, 0.392],
  cornersWithout: [0.229, 0.266],
  insideRise: [2.19, 0.864],
  insideRises: [1.34, 0.746],
  insideRiseEnds: [1.44, 1.22],
  insideFall: [1.61, 0.979],
  insideFalls: [0.9, 0.724],
  outsideRise: [1.95, 1.04],
  outsideRises: [1.1, 0.719],
  outsideRiseEnds: [1.43, 1.37],
  outsideFall: [1.79, 0.861],
  outsideFalls: [1.11, 0.6],
  movedIn: [1.28, 1.19],
  movedOut: [0.332, 0.869],
} as const satisfies Scale

export type OutlineFeatures = Readonly<Record<keyof typeof OUTLINE_SCALE, number>>

/** Which of the outlines measured on the original is the page. */
export const OUTLINE_NETWORK: Network = {
  inputs: 45,
  units: 32,
  most: 1.57919,
  packed:
    'wMqspQavUfuxNtrxTVt5koLuXlLUdk31UZXuZVqomoUSowmviq0jvascNUWQoVXqbOV3ktcSqoVUnSqcvxtt0UqhYaQonmyqbViVupgq' +
    'XXcSapWTnZWYUpqSVbpUVmfbxcVYSjlvSYtmUtrUXrTtYruTpkSUprlt1YneXYYXXWsolapWfoSopoqswpvuSlPatssqcWWlpdruUZxu' +
    'mOdpYeVsXqbOnqrdjmblooYZjlroVXRkSrqaXXZmTZYasnmaVJovxuu3cQersxSbd2WSPptdPRmUs2alPUoVpRs3mjUVxxXUpy0YNRxW' +
    'TXqTcnPxtNstPXWYuuYpVerqtqnxmnSrpkSXkUqRssqoZoZmpuvuPVWnnrQqTUkxetWKmmwtbZf0bRqqtTUjrpXrrtRUaRl3NXVYUnwq' +
    'qkoqUxboZVxURcUOjqeopQYOQwWUYSkiWZcZprukxcVjdS0UopyTOofVlUWMsYRVoTiZWbVZYoubOoWsnxodhUXaqrrbsoZcTaabqkpZ' +
    'WxuTcmjbYejdrdXZqlnalcUbqbkrVbqaaXsVobqpqXWkqWqoommWmqaUURrTcRbcTUjWbsozqrsqvQXyQuvcfSjonYcureZWrXtRfUYo' +
    'mswmVPastoWlnvkwaXtsmWUYXVqlUaWpjVdUkVNTXpablarpWpsmVYVYbrXRThcYdeXTnZOlnbqqdUdoxSuUXflYTXrrSWqUViWbdsUZ' +
    'svuUpqszuqrbpbbpptuSRqRnWcroatQtlarssStuXpcUsWRejXtqqmsssjmUYT0meSTdvnUamdfmipXUZYusjrolrarUYUojalkYqmjZ' +
    'bYeokWdsnbTwvvoaWwbVzqrcmlzYvpQQYQZRLYntuyST0tjPqtVUoZZlltuiWcFGpr0dQjxlQp1dnmapWXnjWbbmkVYeTYorZKuRPd0S' +
    'YcrZZSbWavpX0ZajjkyTSUTZ0TXRVpWSOstvNOaqUPPxuRVczaUsmskmWXpztnTWspqNwackSosdtXrZeXVrwVkracURbVlxXtXearSb' +
    'nYuocWmVvplRcXcraZeVkWYpnXkolUsqSelbXpsWePYhYibscSsjnVuosTccpctTYyYYctZVjYnZnwVnWUpXuXXaTQstWhaoPZmatlpr' +
    'SIsVXZYaqSUPaRbks6ZspisdRdSSqVrPqRUkQZnRu1Y1oTdZ0wqpXlURZhUsainsjrOoq8sosTrmRwjawloqqTYrToqStcWZeXlUmslX' +
    'ptqlXkXPmWuaWScSRUtTpWksVamXTgaXbYlZmrVXnonooWomRTrYsUaycddqupWqVensrrcXtTVYsoqbcuYfUQwojvhquwZnXbnYWX1X' +
    'VqoSm11rhrztrmaTPmaXyWpVtcqrncXYPRvnzUd0dZlzpn0Z0WMV0WupRnnuonmamlbxkn4sXqopQzQsbWwZavWsL2VJapntSSSV1fUN' +
    'brWGSa3OfX6uYeCT6/093M36573HG5G4NH49G3G6HJF54C8EsjUdXZYontYYiqebcuaWbmTsbZlXjnXoqYUiXsZZlWpQV',
}

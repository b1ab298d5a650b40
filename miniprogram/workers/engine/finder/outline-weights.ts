import type { Network, Scale } from '../network'

/** Made by bench/fit: npm run engine:fit. By and of what: bench/fit/fit-hash.ts. */
export const OUTLINE_FIT = 'a017ec3811ac1256'

/** Mean and spread of each number while fitting: outline-features.ts and moved-outlines.ts. */
export const OUTLINE_SCALE = {
  leastSupport: [-0.104, 0.164],
  meanSupport: [0.964, 0.0768],
  leastSeen: [-0.324, 0.315],
  meanSeen: [0.865, 0.155],
  mostSpread: [0.321, 0.291],
  meanSpread: [0.177, 0.153],
  movedFromCoarse: [0.0601, 0.0514],
  aspectSurprise: [0.0442, 0.0436],
  leastSteep: [3.22, 1.35],
  meanSteep: [4.2, 0.899],
  pageBeyond: [0.449, 0.404],
  pageWithin: [0.429, 0.401],
  cornersWithout: [0.317, 0.308],
  insideRise: [1.91, 0.929],
  insideRises: [1.13, 0.73],
  insideRiseEnds: [1.19, 1.17],
  insideFall: [1.48, 0.948],
  insideFalls: [0.831, 0.683],
  outsideRise: [1.83, 1.09],
  outsideRises: [1.04, 0.739],
  outsideRiseEnds: [1.34, 1.36],
  outsideFall: [1.42, 0.895],
  outsideFalls: [0.842, 0.571],
  movedIn: [1.23, 1.19],
  movedOut: [0.351, 0.895],
} as const satisfies Scale

export type OutlineFeatures = Readonly<Record<keyof typeof OUTLINE_SCALE, number>>

/** Which of the outlines measured on the original is the page. */
export const OUTLINE_NETWORK: Network = {
  inputs: 45,
  units: 20,
  most: 0.956459,
  packed:
    'PtqswuSYwROQlWTSawvOasxrtpWUukVZvXUfbprVqqVpdXWUUmqjVmVpkbXqTXWWYWhoXXqWplpYjocomSsTUUryqfZXVkuoisaYqTWU' +
    'RStuYkWmWmtrkdZYabXbbZmkkdWZaikainmWdkXmioqpsrXnacdbetnYqouoopXldYtmWdYmeYYsYmsnscYllZsvnbaZdQZsXhtiaaoW' +
    'kbRUvchddtoTloWnmtYXbbYYSeYdgrmXmaobquVTslksidnieWbmgpmmZmioQfwSSiXeirmsjmZlneYVkZpopjaliaZpoeXkalpkmoZW' +
    'YejkftmarnamiYZjXqpnZlYojaaoZYXZZpnlpaVlocoZdjnWoaccdWpYnkibeemofZjkZjVkaSqWjkYYlhdkgblZWbcbWcocaQpSlkka' +
    'jtYqVlmkZolZoRcSocbXdvjenSkTWVouWWmOimvpkxclUdsfopZdoVUQvYkXbwtTuhbknmjalppqVlinkWWsrlZkjedZknjdWkbmjlZm' +
    'tbXbUWlXWZqjSjloiZaqqTwUOQwnYkcvtktpjPXqXWaXijasVTZNudqYetmYpYcZdeYmTYokcdodeVcotZPaTStwWnSSTnntluZVewlv' +
    'ocWUWauovcPkdanpZTYUXptuomTVUctYermWtbdabXYVqmmrSklrjUYnrflebWeVnYqbXjhpiaZokWuXtbRpwdapScqjfXYitlbliXYm' +
    'pmrlRlbsjYYqZwZvomYRpXqSkZQibvrYoXSYYXcZRUnaVnpplZWqaeVdYndZZXcSakicjnbidlXkcZXWTYaVVjbnieckxVqWiWdlVrZo' +
    'XkrtjebkspypqkblqoXXqaWpclpYXoTnYZqtUdWWXnXklmdZxeocqRWUZiimWkfujcdotPfRQSv0Usy0VoyqlNRyE68377HD7JEB9RFK' +
    'W+3G0ySWbYanosncmXYbYpddXpYwSUTSqqQqoWaiXyQVYWtPV',
}

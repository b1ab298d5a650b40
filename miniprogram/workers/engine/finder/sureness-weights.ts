import type { Network } from '../network'

/** Made by bench/fit: npm run engine:fit. By and of what: bench/fit/fit-hash.ts. */
export const SURENESS_FIT = ''

/** Whether the likeliest outline is the page to within a few pixels. */
export const SURENESS_NETWORK: Network = {
  inputs: 49,
  units: 4,
  most: 1.147,
  packed:
    'kbcaoSttxSlwyTnyZYlSTtlSdiaZoVkXrUjpoWednTlWwjkwvVlyaeZWvdbttpa0wtlvSpbUobilTsbUmbcouRklRqiPfVnWUmiUkkmV' +
    'wUoqZqcbbliZfZXZTobYrdcVoqdknacllalbpacsoainacjVZTmSqcipoXjrYmYYZYZWYXhXZolVnYoYomdcVjdZpmmuqmlt+Jr/vxzy' +
    'uRnswrdtyTQVrNaPWvNvprzVZiOdZYsToctXqanrQsdho',
}

import type { Network } from '../network'

/** Made by bench/fit: npm run engine:fit. By and of what: bench/fit/fit-hash.ts. */
export const SURENESS_FIT = '5bc66a98a4e3b33f'

/** Whether the likeliest outline is the page to within a few pixels. */
export const SURENESS_NETWORK: Network = {
  inputs: 49,
  units: 4,
  most: 1.81872,
  packed:
    'nkpkhZrhuL1SoasYjWeUYqSldZYpjbaZonXalWlXXYrmqXrYUdhXlWpsaeppdnYTZVYpjebVYYiYilnheijndkpbZnaUXnVZbdaVecdo' +
    'rWjZccklYbbovcZZkaVnXemnaqWbSpWqdnndalZnWjmibjnnZamclcplihpqXjquajorbWkqXnbmeYopoqYnaXdojXoYkXoY0L4Krs4u' +
    'uSnpnrmpvackcZabmYWbqntbbYVkZUbqbZooqXZmWmaZB',
}
